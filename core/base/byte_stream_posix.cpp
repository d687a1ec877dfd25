// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_stream.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keyfold {

FileStream::FileStream(int descriptor, bool owned, Path name)
    : m_descriptor(descriptor)
    , m_owned(owned)
    , m_name(std::move(name))
{
}

FileStream::FileStream(FileStream&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_owned(std::exchange(other.m_owned, false))
    , m_name(std::move(other.m_name))
{
}

FileStream::~FileStream()
{
    if (m_owned)
        ::close(m_descriptor);
}

Result<FileStream> FileStream::open(const Path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected<Error>(errorFromErrno(errno, path));
    FileStream file(descriptor, true, path);
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return failure(ErrorCode::InvalidValue, path.string() + " is a folder");
    return file;
}

FileStream FileStream::standardInput()
{
    return {STDIN_FILENO, false, "standard input"};
}

FileStream FileStream::standardOutput()
{
    return {STDOUT_FILENO, false, "standard output"};
}

Result<std::size_t> FileStream::read(std::span<std::uint8_t> out)
{
    while (true) {
        const auto got = ::read(m_descriptor, out.data(), out.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return tl::unexpected<Error>(errorFromErrno(errno, m_name));
    }
}

Result<void> FileStream::write(ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return tl::unexpected<Error>(errorFromErrno(errno, m_name));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

std::uint64_t FileStream::size() const
{
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    return static_cast<std::uint64_t>(status.st_size);
}

} // namespace keyfold
