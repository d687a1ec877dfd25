// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace keyfold::ui {

/// An error as a person reads it: what happened, and what to do about it (may be empty). Whole, translated sentences.
struct Sentence {
    QString what;
    QString next;

    /// Both, with a space between them.
    QString text() const;
};

Sentence sentenceFor(const Error& error);

} // namespace keyfold::ui
