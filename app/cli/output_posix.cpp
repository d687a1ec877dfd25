// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cerrno>

#include <sys/ioctl.h>
#include <unistd.h>

#include "core/base/files.h"

namespace keyfold::cli {

namespace {

/// 0, or errno.
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

Output::~Output()
{
    flush();
}

void Output::writeThrough(std::string_view text)
{
    flush();
    if (text.size() > bufferBytes)
        writeNow(text);
    else
        m_buffer += text;
}

void Output::line(std::string_view text)
{
    write(text);
    write("\n");
}

void Output::writeSecret(const Secret& secret)
{
    writeBytes(secret.expose());
}

void Output::writeBytes(ByteView bytes)
{
    flush();
    writeNow(asText(bytes));
}

void Output::flush()
{
    writeNow(m_buffer);
    m_buffer.clear();
}

void Output::writeNow(std::string_view bytes)
{
    if (m_memory != nullptr)
        m_memory->append(asBytes(bytes));
    else if (m_failure == 0)
        m_failure = writeAll(m_descriptor, bytes);
}

Outcome<> Output::finish()
{
    flush();
    if (m_failure == 0 || m_failure == EPIPE)
        return {};
    return problem(errorFromErrno(m_failure, "standard output"));
}

bool Output::isTerminal() const
{
    return ::isatty(m_descriptor) == 1;
}

std::size_t Output::columns() const
{
    winsize size{};
    if (::ioctl(m_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

void writeError(std::string_view text)
{
    (void)writeAll(STDERR_FILENO, text); // there is nowhere left to say that this failed
}

void complain(std::string_view text)
{
    writeError("keyfold-cli: " + std::string(text) + "\n");
}

void note(std::string_view text)
{
    complain("note: " + std::string(text));
}

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

} // namespace keyfold::cli
