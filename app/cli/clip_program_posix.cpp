// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clip_program.h"

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/cli/output.h"

namespace keyfold::cli {

namespace {

namespace fs = std::filesystem;

fs::path programPath()
{
    std::error_code ignored;
    const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const fs::path beside = folder / "keyfold-clip";
    return fs::exists(beside, ignored) ? beside : folder.parent_path() / "libexec" / "keyfold" / "keyfold-clip";
}

bool hasDisplay()
{
    const auto set = [](const char* name) {
        const char* value = std::getenv(name);
        return value && *value;
    };
    return set("WAYLAND_DISPLAY") || set("DISPLAY");
}

struct Child {
    pid_t pid = -1;
    int input = -1;
    int output = -1;
};

Outcome<Child> start(const fs::path& program, int seconds)
{
    int in[2];
    int out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0)
        return problem(Error{ErrorCode::OutOfMemory, {}, {}, {}});
    const std::string number = std::to_string(seconds);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), number.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    return Child{pid, in[1], out[0]};
}

void feed(int descriptor, const Secret& value)
{
    auto rest = value.expose();
    while (!rest.empty()) {
        const auto written = ::write(descriptor, rest.data(), rest.size());
        if (written <= 0)
            break;
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
    ::close(descriptor);
}

/// All that the child says until it ends, counting down meanwhile.
std::string listen(int descriptor, int seconds)
{
    std::string said;
    const std::time_t end = std::time(nullptr) + seconds;
    for (;;) {
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, 1000);
        if (ready > 0) {
            char block[64];
            const auto count = ::read(descriptor, block, sizeof block);
            if (count <= 0)
                break;
            said.append(block, static_cast<std::size_t>(count));
        }
        if (errorIsTerminal() && said.starts_with("copied"))
            writeError(fmt::format("\rCopied. The clipboard is cleared in {} s; Ctrl+C clears it now. ",
                std::max<std::time_t>(end - std::time(nullptr), 0)));
    }
    if (errorIsTerminal())
        writeError("\r\x1b[K");
    ::close(descriptor);
    return said;
}

} // namespace

Outcome<ClipEnding> copyAndWait(const Secret& value, int seconds)
{
    if (!hasDisplay())
        return problem(ExitCode::Failed,
            "There is no display whose clipboard could be used. Copy from a desktop session, "
            "or print the value with get.");
    std::error_code ignored;
    const auto program = programPath();
    if (!fs::exists(program, ignored))
        return problem(
            ExitCode::Failed, "The program keyfold-clip is missing beside keyfold-cli. Install Keyfold whole.");
    // Ctrl+C reaches the child too, which clears and says so.
    std::signal(SIGINT, SIG_IGN);
    const auto child = start(program, seconds);
    if (!child)
        return problem(child);
    feed(child->input, value);
    const auto said = listen(child->output, seconds);
    int status = 0;
    ::waitpid(child->pid, &status, 0);
    if (said.ends_with("cleared\n"))
        return ClipEnding::Cleared;
    if (said.ends_with("left alone\n"))
        return ClipEnding::LeftAlone;
    return problem(
        ExitCode::Failed, "The clipboard could not be reached. See that a desktop session runs on this display.");
}

} // namespace keyfold::cli
