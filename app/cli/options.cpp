// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <charconv>

#include <fmt/format.h>

#include "app/cli/display_text.h"
#include "app/cli/sentences.h"
#include "core/base/text.h"

namespace keyfold::cli {

namespace {

// CLI11 marks a lone "{}" as an empty list by adding this behind it.
const CLI::results_t emptyListMark{"{}", "%%"};

/// A path may be any bytes; every other text is shown and stored.
void requireUtf8(const std::string& option, const std::string& type, const std::string& value)
{
    if (type != "FILE" && !isCleanUtf8(value))
        throw Misuse(fmt::format("The text for {} is not UTF-8. Type it in a terminal set to UTF-8.", option));
}

} // namespace

CLI::Option* addText(CLI::App& app, const std::string& names, std::optional<std::string>& target,
    const std::string& type, const std::string& description)
{
    return app
        .add_option(
            names,
            [=, &target](const CLI::results_t& results) {
                requireUtf8(names, type, results.front());
                target = results.front();
                return true;
            },
            description)
        ->expected(1)
        ->type_name(type);
}

CLI::Option* addRequired(CLI::App& app, const std::string& name, std::string& target, const std::string& description)
{
    return app
        .add_option(
            name,
            [=, &target](const CLI::results_t& results) {
                requireUtf8(name, name, results.front());
                target = results.front();
                return true;
            },
            description)
        ->expected(1)
        ->required()
        ->type_name("");
}

CLI::Option* addTexts(CLI::App& app, const std::string& names, std::vector<std::string>& target,
    const std::string& type, const std::string& description)
{
    return app
        .add_option(
            names,
            [=, &target](const CLI::results_t& results) {
                for (const auto& value : results)
                    requireUtf8(names, type, value);
                target = results == emptyListMark ? std::vector<std::string>{"{}"} : results;
                return true;
            },
            description)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false)
        ->type_name(type);
}

CLI::Option* addNumber(CLI::App& app, const std::string& names, std::optional<int>& target, int least, int most,
    const std::string& type, const std::string& description)
{
    return app
        .add_option(
            names,
            [=, &target](const CLI::results_t& results) {
                target = wholeNumber(results.front(), least, most);
                if (!target)
                    throw Misuse(fmt::format("“{}” does not fit {}. Give a whole number from {} to {}.",
                        onOneLine(results.front()), names, least, most));
                return true;
            },
            description)
        ->expected(1)
        ->type_name(type);
}

CLI::Option* addDate(
    CLI::App& app, const std::string& names, std::optional<Date>& target, const std::string& description)
{
    return app
        .add_option(
            names,
            [&target](const CLI::results_t& results) {
                const auto date = Date::parse(results.front());
                if (!date)
                    throw Misuse(sentenceFor({ErrorCode::InvalidDate, results.front(), {}, {}}));
                target = *date;
                return true;
            },
            description)
        ->expected(1)
        ->type_name("DATE");
}

CLI::Option* addFlag(CLI::App& app, const std::string& names, bool& target, const std::string& description)
{
    return app.add_flag_callback(
        names, [&target] { target = true; }, description);
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

} // namespace keyfold::cli
