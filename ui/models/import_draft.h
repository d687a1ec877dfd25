// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/files.h"

namespace keyfold::ui {

/// What was said about a file that is to come in; what it holds is read again.
struct ImportDraft {
    Path file;
    std::vector<std::string> targets; ///< of each column of a table; empty: left out
    bool settingsToo = false;
    bool sameValuesToo = false;
    bool looked = false; ///< as far as what would come in
};

/// As JSON in locked memory, to be sealed: a file's path may name people.
Secret writeImportDraft(const ImportDraft& draft);
/// nullopt where it is none.
std::optional<ImportDraft> readImportDraft(const Secret& text);

} // namespace keyfold::ui
