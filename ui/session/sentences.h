// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"
#include "ui/session/keychain.h"

namespace keyfold::ui {

/// An error as a person reads it: what happened, and what to do about it (may be empty). Whole, translated sentences.
struct Sentence {
    QString what;
    QString next;

    /// Both, with a space between them.
    QString text() const;
};

Sentence sentenceFor(const Error& error);
/// Why the system's keychain did not take or give what quick unlock needs.
Sentence keychainSentence(KeychainProblem problem);

} // namespace keyfold::ui
