// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/model/key.h"

namespace keyfold::cli {

namespace {

constexpr std::array<int, 7> watchedSignals{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU};

// A handler can reach nothing else. One prompt at a time, so one variable does.
volatile std::sig_atomic_t caughtSignal = 0;

void remember(int signal)
{
    caughtSignal = signal;
}

/// While it lives, the signals that would end or stop the program only interrupt read(2).
class SignalWatch {
public:
    SignalWatch()
    {
        caughtSignal = 0;
        struct sigaction action {};
        action.sa_handler = remember; // no SA_RESTART: read(2) has to come back
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < watchedSignals.size(); ++i)
            ::sigaction(watchedSignals[i], &action, &m_before[i]);
    }
    ~SignalWatch()
    {
        for (std::size_t i = 0; i < watchedSignals.size(); ++i)
            ::sigaction(watchedSignals[i], &m_before[i], nullptr);
    }
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

private:
    std::array<struct sigaction, watchedSignals.size()> m_before{};
};

/// /dev/tty with its echo off; on again when this goes.
class HiddenTerminal {
public:
    HiddenTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        auto hidden = m_before;
        // Line by line the system cuts a line at 4,096 bytes, which a long token passes; so byte by byte, edited here.
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON);
        hidden.c_cc[VMIN] = 1;
        hidden.c_cc[VTIME] = 0;
        m_ready = ::tcsetattr(m_descriptor, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTerminal()
    {
        if (m_ready)
            ::tcsetattr(m_descriptor, TCSANOW, &m_before); // what was typed ahead stays for the next prompt
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    HiddenTerminal(const HiddenTerminal&) = delete;
    HiddenTerminal& operator=(const HiddenTerminal&) = delete;

    bool ready() const { return m_ready; }
    int descriptor() const { return m_descriptor; }
    bool is(std::size_t key, std::uint8_t byte) const { return m_before.c_cc[key] == byte; }
    void show(std::string_view text) const { (void)!::write(m_descriptor, text.data(), text.size()); }

private:
    int m_descriptor;
    termios m_before{};
    bool m_ready = false;
};

void dropLastCharacter(Secret& typed)
{
    auto size = typed.size();
    while (size > 0 && (typed.expose()[size - 1] & 0xC0) == 0x80)
        --size;
    typed.truncate(size == 0 ? 0 : size - 1);
}

enum class Read { Line, Interrupted, Ended };

Read readLine(const HiddenTerminal& terminal, Secret& typed)
{
    std::uint8_t byte = 0;
    while (true) {
        const auto got = ::read(terminal.descriptor(), &byte, 1);
        if (got < 0 && errno == EINTR && caughtSignal != 0)
            return Read::Interrupted;
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || (typed.empty() && terminal.is(VEOF, byte)))
            return Read::Ended;
        if (byte == '\n' || byte == '\r')
            return Read::Line;
        if (terminal.is(VERASE, byte) || byte == '\b' || byte == 0x7F)
            dropLastCharacter(typed);
        else if (terminal.is(VKILL, byte))
            typed.clear();
        else if (typed.size() <= KeyLimits::secretBytes) // one more than may be, so that it is refused as too large
            typed.append({&byte, 1});
        wipe(&byte, 1);
    }
}

/// nullopt when a signal came: `caughtSignal` says which.
std::optional<Result<Secret>> askOnce(std::string_view prompt)
{
    const SignalWatch watch;
    const HiddenTerminal terminal;
    if (!terminal.ready())
        return failure(ErrorCode::InputOutput, "the terminal");
    terminal.show(prompt);
    Secret typed;
    const auto how = readLine(terminal, typed);
    terminal.show("\n");
    if (how == Read::Interrupted)
        return std::nullopt;
    if (how == Read::Ended)
        return failure(ErrorCode::Cancelled);
    return typed;
}

} // namespace

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<std::string> askAloud(std::string_view prompt)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> terminal(std::fopen("/dev/tty", "r+e"), &std::fclose);
    if (!terminal)
        return failure(ErrorCode::InputOutput, "the terminal");
    std::fwrite(prompt.data(), 1, prompt.size(), terminal.get());
    std::fflush(terminal.get());
    std::array<char, 256> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), terminal.get()) == nullptr)
        return failure(ErrorCode::Cancelled);
    return std::string(trimmed(line.data()));
}

Result<Secret> askHidden(std::string_view prompt)
{
    while (true) {
        if (auto answer = askOnce(prompt))
            return std::move(*answer);
        // The terminal is as it was by now. This ends the program, or stops it until it is taken up again: then ask anew.
        ::raise(caughtSignal);
    }
}

} // namespace keyfold::cli
