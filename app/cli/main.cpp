// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <csignal>
#include <exception>
#include <new>

#include <fcntl.h>
#include <langinfo.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>

#include "app/cli/interrupt.h"
#include "app/cli/program.h"
#include "app/cli/registry.h"
#include "app/cli/sentences.h"
#include "core/base/locked_memory.h"

namespace {

using namespace keyfold;

/// Started with a standard stream closed, the wallet would get its number, and messages would be written into it.
void holdStandardStreams()
{
    for (int descriptor = ::open("/dev/null", O_RDWR); descriptor >= 0; descriptor = ::open("/dev/null", O_RDWR)) {
        if (descriptor > STDERR_FILENO) {
            ::close(descriptor);
            return;
        }
    }
}

/// What a program that is started from here gets back.
cli::Inherited prepare()
{
    cli::Inherited inherited;
    holdStandardStreams();
    forbidMemoryInspection();
    inherited.umask = ::umask(077);
    // A reader that goes away, or a file that may not grow any more, is found by write(2).
    inherited.pipeSignalIgnored = std::signal(SIGPIPE, SIG_IGN) == SIG_IGN;
    inherited.sizeSignalIgnored = std::signal(SIGXFSZ, SIG_IGN) == SIG_IGN;
    std::setlocale(LC_CTYPE, ""); // for the width of characters only: output is UTF-8, numbers and dates are ISO
    if (std::string_view(::nl_langinfo(CODESET)) != "UTF-8")
        std::setlocale(LC_CTYPE, "C.UTF-8");
    return inherited;
}

int failed(ErrorCode code)
{
    cli::complain(cli::sentenceFor({code, {}, {}, {}}));
    return static_cast<int>(cli::exitCodeFor(code));
}

int run(int argc, char** argv)
{
    const auto inherited = prepare();
    try {
        cli::Output out(STDOUT_FILENO);
        cli::Program program(cli::allCommands(), inherited);
        return program.run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc), out);
    } catch (const std::bad_alloc&) {
        return failed(ErrorCode::OutOfMemory);
    } catch (const std::exception&) {
        return failed(ErrorCode::Internal);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int code = run(argc, argv);
    if (code != 0)
        keyfold::cli::endByCaughtSignal();
    return code;
}
