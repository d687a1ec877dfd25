// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completions.h"

#include <vector>

#include <fmt/format.h>

namespace keyfold::cli {

namespace {

/// A command as words ("slot add") with what may follow it.
struct Place {
    std::string words;
    std::vector<const CLI::App*> commands;
    std::vector<const CLI::Option*> options; ///< the program's own included
};

void collect(const CLI::App& at, const std::string& words, const CLI::App& root, std::vector<Place>& places)
{
    Place place{words, {}, {}};
    for (const auto* option : at.get_options())
        place.options.push_back(option);
    if (&at != &root)
        for (const auto* option : root.get_options([](const CLI::Option* o) {
                 return o->check_name("--wallet") || o->check_name("--password-file") || o->check_name("--json");
             }))
            place.options.push_back(option);
    const auto commands = at.get_subcommands([](const CLI::App*) { return true; });
    place.commands.assign(commands.begin(), commands.end());
    places.push_back(place);
    for (const auto* command : place.commands)
        collect(*command, words.empty() ? command->get_name() : words + " " + command->get_name(), root, places);
}

std::vector<Place> placesOf(const CLI::App& program)
{
    std::vector<Place> places;
    collect(program, "", program, places);
    return places;
}

/// "read write admin" of the type "read|write|admin"; empty for any other.
std::string choicesOf(const CLI::Option& option)
{
    std::string type = option.get_type_name();
    if (type.find('|') == std::string::npos || type.find('\'') != std::string::npos)
        return {};
    for (auto& c : type)
        if (c == '|')
            c = ' ';
    return type;
}

bool takesFile(const CLI::Option& option)
{
    return option.get_type_name() == "FILE";
}

std::string longName(const CLI::Option& option)
{
    return option.get_lnames().empty() ? std::string() : "--" + option.get_lnames().front();
}

std::string wordsAfter(const Place& place)
{
    std::string words;
    for (const auto* command : place.commands)
        words += command->get_name() + " ";
    for (const auto* option : place.options)
        if (const auto name = longName(*option); !name.empty())
            words += name + " ";
    return words;
}

std::string quoted(std::string text)
{
    std::string safe;
    for (const char c : text)
        safe += c == '\'' ? std::string("’") : std::string(1, c);
    return "'" + safe + "'";
}

} // namespace

std::string bashCompletion(const CLI::App& program)
{
    std::string known;  // "slot add", as the script puts it together: what is there already, a space, the next word
    std::string values; // what an option of a place takes
    std::string words;
    for (const auto& place : placesOf(program)) {
        words += fmt::format("        {}) words={} ;;\n", quoted(place.words), quoted(wordsAfter(place)));
        for (const auto* command : place.commands)
            known += fmt::format("{}\"{} {}\"", known.empty() ? "" : "|", place.words, command->get_name());
        for (const auto* option : place.options) {
            const auto name = longName(*option);
            const auto choices = choicesOf(*option);
            if (name.empty() || (!takesFile(*option) && choices.empty()))
                continue;
            values += fmt::format("        \"{} {}\") COMPREPLY=($(compgen {} -- \"$current\")); return ;;\n",
                place.words, name, takesFile(*option) ? "-f" : "-W " + quoted(choices));
        }
    }
    return fmt::format(R"(# bash completion for keyfold-cli
_keyfold_cli() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" place="" words="" i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$place ${{COMP_WORDS[i]}}" in
            {})
                place="${{place:+$place }}${{COMP_WORDS[i]}}" ;;
        esac
    done
    case "$place $previous" in
        *" -w") COMPREPLY=($(compgen -f -- "$current")); return ;;
{}    esac
    case "$place" in
{}    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -o filenames -o bashdefault -o default -F _keyfold_cli keyfold-cli
)",
        known, values, words);
}

std::string zshCompletion(const CLI::App& program)
{
    return "#compdef keyfold-cli\nautoload -U +X bashcompinit && bashcompinit\n" + bashCompletion(program);
}

std::string fishCompletion(const CLI::App& program)
{
    std::string script = "# fish completion for keyfold-cli\ncomplete -c keyfold-cli -f\n";
    for (const auto& place : placesOf(program)) {
        const auto last = place.words.substr(place.words.rfind(' ') + 1);
        const auto condition = place.words.empty() ? std::string("__fish_use_subcommand")
                                                   : "__fish_seen_subcommand_from " + last;
        for (const auto* command : place.commands)
            script += fmt::format("complete -c keyfold-cli -n {} -a {} -d {}\n", quoted(condition), command->get_name(),
                quoted(command->get_description()));
        for (const auto* option : place.options) {
            const auto name = longName(*option);
            if (name.empty())
                continue;
            const auto choices = choicesOf(*option);
            const bool takesValue = !option->get_type_name().empty();
            script += fmt::format("complete -c keyfold-cli -n {} -l {}{}{} -d {}\n", quoted(condition), name.substr(2),
                takesFile(*option) ? " -rF"
                    : takesValue   ? " -x"
                                   : "",
                choices.empty() ? "" : " -a " + quoted(choices), quoted(option->get_description()));
        }
    }
    return script;
}

} // namespace keyfold::cli
