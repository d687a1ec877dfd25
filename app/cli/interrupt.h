// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

namespace keyfold::cli {

/// While it lives, Ctrl+C, SIGTERM and SIGHUP cancel the work under way, which then leaves nothing half done, rather than end
/// the program at once. A second one does end it. One at a time; not around a question to a person.
class Interruptible {
public:
    Interruptible();
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    const CancelToken& token() const { return m_token; }

private:
    CancelToken m_token;
};

/// Ends the program by the signal that cancelled its work, where one did: so a shell sees why, and stops its script.
void endByCaughtSignal();

} // namespace keyfold::cli
