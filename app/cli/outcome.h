// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "core/base/result.h"

namespace keyfold::cli {

/// What scripts rely on.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    WrongPassword = 3,
    NotThere = 4, ///< no such key, party, file, slot, field; or several that fit
    Damaged = 5,  ///< a wallet or file that is damaged, was tampered with, or is none
    Findings = 6,
    MadeByNewer = 7,
};

/// Why a command stopped: the whole text for standard error, "What happened. What to do."
struct Problem {
    ExitCode code = ExitCode::Failed;
    std::string text;
    bool pointToHelp = false; ///< "See keyfold-cli COMMAND --help." follows
};

template <typename T = void>
using Outcome = tl::expected<T, Problem>;

inline tl::unexpected<Problem> problem(ExitCode code, std::string text)
{
    return tl::unexpected<Problem>(Problem{code, std::move(text), false});
}

/// What was typed does not fit the command.
inline tl::unexpected<Problem> misuse(std::string text)
{
    return tl::unexpected<Problem>(Problem{ExitCode::Usage, std::move(text), true});
}

/// A failure of core, in words (sentences.cpp).
tl::unexpected<Problem> problem(const Error& error);

template <typename T>
tl::unexpected<Problem> problem(const Result<T>& failed)
{
    return problem(failed.error());
}

template <typename T>
tl::unexpected<Problem> problem(const Outcome<T>& failed)
{
    return tl::unexpected<Problem>(failed.error());
}

} // namespace keyfold::cli
