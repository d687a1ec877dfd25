// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <algorithm>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/registry.h"

namespace keyfold::cli {

namespace {

constexpr auto programName = "keyfold-cli";

constexpr auto programHelp =
    R"(A password or a secret is never an argument. It is asked for on a terminal without being shown; otherwise it is read from
--password-file and --secret-file, or line by line from standard input: first the password, then the secret.

Exit codes: 0 done, 1 failed, 2 usage, 3 wrong password, 4 no such key or file, 5 damaged or tampered with, 6 findings,
7 made by a newer version.

Example:
  keyfold-cli create --wallet shop.keyfold
  export KEYFOLD_WALLET=shop.keyfold
  keyfold-cli add --name "Stripe – Invoice sending – Xero – live" --provider Stripe --environment live
  keyfold-cli list --search invoice)";

constexpr auto everywhereHelp = R"(
With every command: -w, --wallet FILE; --password-file FILE; --json.)";

/// nullptr where there is none; CLI11's own look-up throws.
CLI::App* subcommandNamed(CLI::App& app, const std::string& name)
{
    const auto named = app.get_subcommands([&](const CLI::App* candidate) { return candidate->get_name() == name; });
    return named.empty() ? nullptr : named.front();
}

/// "--name" out of CLI11's "--name: 1 required TEXT missing"; empty where the message starts otherwise.
std::string optionNamedIn(std::string_view message)
{
    const auto end = message.find_first_of(": =");
    return message.starts_with('-') ? std::string(message.substr(0, end)) : std::string();
}

/// What stood on the line and belongs nowhere. A word that is no option may be a secret: it is not repeated.
Problem explainExtra(const std::vector<std::string>& extras)
{
    for (const auto& extra : extras)
        if (extra.starts_with('-') && extra.size() > 1)
            return misuse(fmt::format("There is no option {} here.", onOneLine(extra.substr(0, extra.find('=')))))
                .value();
    return misuse("There is a word too many. Put names with spaces in quotes; a secret is never an argument.").value();
}

} // namespace

Program::Program(std::span<const Command> commands, const Inherited& inherited)
    : m_inherited(inherited)
    , m_app("Keyfold keeps the API keys of a business in one encrypted file.", programName)
{
    m_app.set_help_flag("-h,--help", "Print this help");
    m_app.set_version_flag("--version", std::string(programName) + " " KEYFOLD_VERSION, "Print the version");
    m_app.footer(programHelp);
    m_app.fallthrough();
    m_app.require_subcommand(1);
    addText(m_app, "-w,--wallet", m_options.wallet, "FILE", "The wallet; $KEYFOLD_WALLET where not given");
    addText(m_app, "--password-file", m_options.passwordFile, "FILE",
        "Its first line is the password; - is standard input");
    addFlag(m_app, "--json", m_options.json, "One JSON value on standard output");
    for (const auto& command : commands)
        add(command);
}

CLI::App* Program::group(std::string_view words)
{
    CLI::App* at = &m_app;
    for (auto space = words.find(' '); space != std::string_view::npos; space = words.find(' ')) {
        const std::string word(words.substr(0, space));
        words.remove_prefix(space + 1);
        if (auto* present = subcommandNamed(*at, word)) {
            at = present;
            continue;
        }
        at = at->add_subcommand(word, std::string(summaryOfGroup(word)));
        at->require_subcommand(1);
        at->footer(everywhereHelp);
    }
    return at;
}

void Program::add(const Command& command)
{
    const std::string name(command.name);
    auto* app = group(name)->add_subcommand(name.substr(name.rfind(' ') + 1), std::string(command.summary));
    app->footer(std::string(command.help) + everywhereHelp);
    m_runs[app] = command.declare(*app);
}

int Program::run(std::vector<std::string> arguments, Output& out)
{
    m_options.programLine = takeProgramLine(arguments);
    const auto command = parse(std::move(arguments), out);
    if (!command) {
        complain(command.error().text + " See “" + commandLine() + " --help”.");
        return static_cast<int>(command.error().code);
    }
    if (*command == nullptr)
        return static_cast<int>(ExitCode::Done);
    Context context(m_options, out, m_inherited);
    auto done = m_runs.at(*command)(context);
    if (const auto written = out.finish(); done && !written)
        done = problem(written);
    if (done)
        return static_cast<int>(*done);
    const auto& why = done.error();
    complain(why.pointToHelp ? why.text + " See “" + commandLine() + " --help”." : why.text);
    return static_cast<int>(why.code);
}

/// The command to run, or nullptr where help or the version was asked for and printed.
Outcome<const CLI::App*> Program::parse(std::vector<std::string> arguments, Output& out)
{
    try {
        arguments = withEmptyValuesApart(std::move(arguments));
        m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 takes them from the back
        return chosen();
    } catch (const CLI::CallForHelp&) {
        out.write(m_app.help());
    } catch (const CLI::CallForVersion& version) {
        out.line(version.what());
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<Problem>(explain(error));
    }
    return nullptr;
}

Problem Program::explain(const CLI::ParseError& error) const
{
    const std::string message = error.what();
    if (dynamic_cast<const Misuse*>(&error) != nullptr)
        return misuse(message).value();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return explainExtra(m_app.remaining(true));
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        const auto what = message.substr(0, message.find(" is required"));
        if (const auto extras = m_app.remaining(true); what == "A subcommand" && !extras.empty())
            return extras.front().starts_with('-') ? explainExtra(extras) : misuse("There is no such command.").value();
        return misuse(what == "A subcommand" ? "The command is missing." : what + " is missing.").value();
    }
    const auto option = optionNamedIn(message);
    if (option.empty())
        return misuse("The line does not fit the command.").value();
    return misuse(option + " is given once, with one value.").value();
}

const CLI::App* Program::chosen() const
{
    const CLI::App* at = &m_app;
    for (auto next = at->get_subcommands(); !next.empty(); next = at->get_subcommands())
        at = next.front();
    return at;
}

std::string Program::commandLine() const
{
    std::string line;
    for (const auto* at = chosen(); at != nullptr; at = at->get_parent())
        line.insert(0, at->get_name() + (line.empty() ? "" : " "));
    return line;
}

std::vector<std::string> withEmptyValuesApart(std::vector<std::string> arguments)
{
    std::vector<std::string> apart;
    bool options = true;
    for (auto& argument : arguments) {
        options = options && argument != "--";
        const bool empty = options && argument.size() > 3 && argument.starts_with("--")
            && argument.find('=') == argument.size() - 1;
        if (empty)
            argument.pop_back();
        apart.push_back(std::move(argument));
        if (empty)
            apart.emplace_back();
    }
    return apart;
}

std::vector<std::string> takeProgramLine(std::vector<std::string>& arguments)
{
    std::size_t at = 0;
    while (at < arguments.size() && arguments[at].starts_with('-'))
        at += arguments[at] == "-w" || arguments[at] == "--wallet" || arguments[at] == "--password-file" ? 2U : 1U;
    if (at >= arguments.size() || arguments[at] != "run")
        return {};
    const auto dashes = std::find(arguments.begin() + static_cast<std::ptrdiff_t>(at), arguments.end(), "--");
    if (dashes == arguments.end())
        return {};
    std::vector<std::string> line(dashes + 1, arguments.end());
    arguments.erase(dashes, arguments.end());
    return line;
}

} // namespace keyfold::cli
