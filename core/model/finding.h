// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/message.h"
#include "core/model/ids.h"

namespace keyfold {

enum class Severity { Info, Warning, Critical };

/// "info", "warning", "critical".
constexpr std::string_view nameOf(Severity severity)
{
    return severity == Severity::Critical ? "critical" : severity == Severity::Warning ? "warning" : "info";
}

/// What the health report says about a key.
struct Finding {
    std::string_view rule; ///< its name in the table of rules: lives as long as the program
    Severity severity = Severity::Info;
    KeyId key;
    std::string keyName;
    Message title;                          ///< one line
    Message detail;                         ///< one sentence; may be empty
    Message action;                         ///< one sentence: what to do
    std::optional<std::string> dismissed{}; ///< the reason, where the owner does not want to see it
};

} // namespace keyfold
