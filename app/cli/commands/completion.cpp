// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/completions.h"
#include "app/cli/options.h"
#include "app/cli/program.h"
#include "app/cli/registry.h"

namespace keyfold::cli {

namespace {

Outcome<ExitCode> completion(Context& context, const std::string& shell)
{
    const Program program(allCommands());
    if (shell == "bash")
        context.out().write(bashCompletion(program.grammar()));
    else if (shell == "zsh")
        context.out().write(zshCompletion(program.grammar()));
    else if (shell == "fish")
        context.out().write(fishCompletion(program.grammar()));
    else
        return misuse("There are completions for bash, zsh and fish.");
    return ExitCode::Done;
}

} // namespace

Command completionCommand()
{
    return {"completion", "Print the completions for a shell", R"(
Example:
  keyfold-cli completion bash > ~/.local/share/bash-completion/completions/keyfold-cli)",
        [](CLI::App& app) -> Run {
            auto shell = std::make_shared<std::string>();
            addRequired(app, "SHELL", *shell, "bash, zsh or fish");
            return [shell](Context& context) { return completion(context, *shell); };
        }};
}

} // namespace keyfold::cli
