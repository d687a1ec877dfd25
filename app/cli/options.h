// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>

#include "core/base/dates.h"
#include "core/model/key.h"

namespace keyfold::cli {

// Options without CLI11's conversions, which take "{}" and "[a,b]" for lists and an empty text for no text at all. The type's
// name (FILE, "read|write|admin") is shown in the help and steers the completions.

/// Thrown while the line is read; `what()` is a whole sentence for the person.
class Misuse : public CLI::ParseError {
public:
    explicit Misuse(const std::string& sentence) : CLI::ParseError("Misuse", sentence, 2) {}
};

CLI::Option* addText(CLI::App& app, const std::string& names, std::optional<std::string>& target,
    const std::string& type, const std::string& description);

/// A positional that has to be there.
CLI::Option* addRequired(CLI::App& app, const std::string& name, std::string& target, const std::string& description);

/// May be given several times; each use adds one.
CLI::Option* addTexts(CLI::App& app, const std::string& names, std::vector<std::string>& target,
    const std::string& type, const std::string& description);

CLI::Option* addNumber(CLI::App& app, const std::string& names, std::optional<int>& target, int least, int most,
    const std::string& type, const std::string& description);

CLI::Option* addDate(
    CLI::App& app, const std::string& names, std::optional<Date>& target, const std::string& description);

CLI::Option* addFlag(CLI::App& app, const std::string& names, bool& target, const std::string& description);

/// `text` as an integer from `least` to `most`.
std::optional<int> wholeNumber(std::string_view text, int least, int most);

} // namespace keyfold::cli
