// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/program_output.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/files.h"

namespace keyfold {

namespace {

std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const auto& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str())); // the system does not write to them
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

ProgramOutput::ProgramOutput(int process, int descriptor)
    : m_process(process)
    , m_descriptor(descriptor)
    , m_buffer(Secret::ofSize(64 * 1024))
{
}

ProgramOutput::ProgramOutput(ProgramOutput&& other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_at(other.m_at)
    , m_size(other.m_size)
{
}

ProgramOutput::~ProgramOutput()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_process > 0) {
        ::kill(m_process, SIGTERM); // it may not have been read to its end
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
}

Result<ProgramOutput> ProgramOutput::start(
    const std::vector<std::string>& line, const std::vector<std::string>& environment)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, line.front()));
    auto variables = environment;
    const char* path = std::getenv("PATH");
    variables.push_back(std::string("PATH=") + (path == nullptr ? "/usr/bin:/bin" : path));
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    const int failed = ::posix_spawnp(
        &process, line.front().c_str(), &actions, nullptr, pointersTo(line).data(), pointersTo(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        return tl::unexpected<Error>(errorFromErrno(failed, line.front()));
    }
    return ProgramOutput(process, ends[0]);
}

bool ProgramOutput::fill()
{
    const auto room = m_buffer.exposeWritable();
    ssize_t count = 0;
    do
        count = ::read(m_descriptor, room.data(), room.size());
    while (count < 0 && errno == EINTR);
    m_at = 0;
    m_size = count > 0 ? static_cast<std::size_t>(count) : 0;
    return m_size > 0;
}

std::optional<std::string> ProgramOutput::readLine()
{
    std::string line;
    for (;;) {
        if (m_at == m_size && !fill())
            return line.empty() ? std::nullopt : std::optional(line);
        const auto ready = m_buffer.exposeText().substr(m_at, m_size - m_at);
        const auto end = ready.find('\n');
        line += ready.substr(0, end);
        m_at += end == std::string_view::npos ? ready.size() : end + 1;
        if (end != std::string_view::npos)
            return line;
    }
}

bool ProgramOutput::read(Secret& into, std::size_t size)
{
    into = Secret::ofSize(size);
    const auto room = into.exposeWritable();
    for (std::size_t done = 0; done < size;) {
        if (m_at == m_size && !fill())
            return false;
        const auto count = std::min(size - done, m_size - m_at);
        std::memcpy(room.data() + done, m_buffer.expose().data() + m_at, count);
        done += count;
        m_at += count;
    }
    return true;
}

bool ProgramOutput::skip(std::size_t size)
{
    while (size > 0) {
        if (m_at == m_size && !fill())
            return false;
        const auto count = std::min(size, m_size - m_at);
        m_at += count;
        size -= count;
    }
    return true;
}

} // namespace keyfold
