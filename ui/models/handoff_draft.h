// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/handoff_task.h"

namespace keyfold::ui {

/// What was chosen and written of a handoff up to here, as it stands on its page: right or not, and never its passphrase.
struct HandoffDraft {
    int step = 0;
    std::vector<HandedChoice> keys;
    std::string person;
    bool withPassphrase = true;
    std::string recipient; ///< the public key as it was entered
    std::optional<std::string> request;
    std::string until; ///< the day as it was entered
    std::string message;
    std::string from;
    HandoffWish::Form form = HandoffWish::Form::File;
    Path file; ///< empty where its place was not chosen by the person

    std::vector<KeyId> keyIds() const;
};

/// As JSON in locked memory, to be sealed. Names of keys and people stand in it.
Secret writeHandoffDraft(const HandoffDraft& draft);
/// nullopt where it is none.
std::optional<HandoffDraft> readHandoffDraft(const Secret& text);

} // namespace keyfold::ui
