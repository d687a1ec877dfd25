// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/command.h"

namespace keyfold::cli {

/// The command line of all commands: reads arguments, runs what they ask for, says what went wrong.
class Program {
public:
    explicit Program(std::span<const Command> commands, const Inherited& inherited = {});

    /// `arguments` without the program's name. Gives the exit code.
    int run(std::vector<std::string> arguments, Output& out);

    /// What can be typed, for the completions.
    const CLI::App& grammar() const { return m_app; }

private:
    CLI::App* group(std::string_view words);
    void add(const Command& command);
    Outcome<const CLI::App*> parse(std::vector<std::string> arguments, Output& out);
    Problem explain(const CLI::ParseError& error) const;
    const CLI::App* chosen() const;
    std::string commandLine() const;

    GlobalOptions m_options;
    Inherited m_inherited;
    CLI::App m_app;
    std::map<const CLI::App*, Run> m_runs;
};

/// Splits "--name=" into "--name" and "": CLI11 would take the argument after it.
std::vector<std::string> withEmptyValuesApart(std::vector<std::string> arguments);

/// Takes the line of another program, with the "--" before it, off the arguments of `run`. It is nothing that CLI11 should look into:
/// it takes "{}" and "[a,b]" for lists.
std::vector<std::string> takeProgramLine(std::vector<std::string>& arguments);

} // namespace keyfold::cli
