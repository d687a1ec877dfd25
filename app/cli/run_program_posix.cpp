// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_program.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/cli/display_text.h"

extern char** environ;

namespace keyfold::cli {

namespace {

// By what they do; families first.
constexpr std::array<std::string_view, 3> forbiddenStarts{"LD_", "DYLD_", "BASH_FUNC_"};
constexpr std::array<std::string_view, 22> forbiddenNames{"PATH", "IFS", "ENV", "BASH_ENV", "PROMPT_COMMAND",
    "SHELLOPTS", "PS4", "HOME", "SHELL", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PERL5LIB", "PERL5OPT", "RUBYLIB",
    "RUBYOPT", "NODE_OPTIONS", "NODE_PATH", "JAVA_TOOL_OPTIONS", "GIT_SSH_COMMAND", "GIT_EXTERNAL_DIFF", "GCONV_PATH"};

bool isExecutable(const Path& path)
{
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

std::string_view nameIn(std::string_view entry)
{
    return entry.substr(0, entry.find('='));
}

bool isPassedOn(std::string_view entry, const std::vector<PassedValue>& values)
{
    const auto name = nameIn(entry);
    return !name.starts_with("KEYFOLD_")
        && std::none_of(values.begin(), values.end(), [&](const PassedValue& value) { return value.variable == name; });
}

/// "NAME=value" with its NUL.
Secret entryOf(const PassedValue& passed)
{
    auto entry = Secret::copyOf(passed.variable + "=");
    entry.append(passed.value.expose());
    const std::uint8_t end = 0;
    entry.append({&end, 1});
    return entry;
}

} // namespace

bool mayBePassedAs(std::string_view variable)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isPart = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    if (variable.empty() || !isLetter(variable.front()) || !std::all_of(variable.begin(), variable.end(), isPart))
        return false;
    const auto starts = [&](std::string_view start) { return variable.starts_with(start); };
    return std::none_of(forbiddenStarts.begin(), forbiddenStarts.end(), starts)
        && std::find(forbiddenNames.begin(), forbiddenNames.end(), variable) == forbiddenNames.end();
}

Outcome<Path> findProgram(const std::string& name)
{
    const auto notThere = [&] {
        return problem(ExitCode::NotThere,
            fmt::format("There is no program {} that can be started. Check its name and that it may be executed.",
                onOneLine(name)));
    };
    if (name.empty())
        return notThere();
    if (name.find('/') != std::string::npos)
        return isExecutable(name) ? Outcome<Path>(name) : notThere();
    const char* set = std::getenv("PATH");
    const std::string_view folders = set == nullptr ? "/usr/bin:/bin" : set;
    for (std::size_t start = 0; start <= folders.size();) {
        const auto end = std::min(folders.find(':', start), folders.size());
        const Path folder = folders.substr(start, end - start);
        // An empty one stands for the folder one is in, where anybody may have put a program of that name.
        if (!folder.empty() && isExecutable(folder / name))
            return folder / name;
        start = end + 1;
    }
    return notThere();
}

Problem becomeProgram(const Path& program, const std::vector<std::string>& line, const std::vector<PassedValue>& values,
    const Inherited& inherited)
{
    std::vector<Secret> entries;
    for (const auto& value : values)
        entries.push_back(entryOf(value));
    std::vector<char*> environment;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry)
        if (isPassedOn(*entry, values))
            environment.push_back(*entry);
    for (auto& entry : entries)
        environment.push_back(reinterpret_cast<char*>(entry.exposeWritable().data()));
    environment.push_back(nullptr);
    std::vector<char*> arguments;
    for (const auto& word : line)
        arguments.push_back(const_cast<char*>(word.c_str())); // execve() does not write to it
    arguments.push_back(nullptr);
    ::umask(static_cast<mode_t>(inherited.umask));
    if (!inherited.pipeSignalIgnored)
        std::signal(SIGPIPE, SIG_DFL);
    if (!inherited.sizeSignalIgnored)
        std::signal(SIGXFSZ, SIG_DFL);
    ::execve(program.c_str(), arguments.data(), environment.data());
    if (errno == E2BIG)
        return {ExitCode::Failed,
            "The values are too large for the environment of a program. Give it the large ones as files.", false};
    return problem(errorFromErrno(errno, program)).value();
}

} // namespace keyfold::cli
