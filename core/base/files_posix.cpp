// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/unnamed_file.h"

namespace keyfold {

namespace {

/// Closes on the way out; for reading, where close() has nothing to report.
class Descriptor {
public:
    explicit Descriptor(int fd) noexcept : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const noexcept { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<Error> lastFailure(const Path& path)
{
    return tl::unexpected<Error>(errorFromErrno(errno, path));
}

Path folderOf(const Path& path)
{
    return path.has_parent_path() ? path.parent_path() : Path(".");
}

Result<void> syncFolderOf(const Path& path)
{
    const Path folder = folderOf(path);
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder (EINVAL); the rename itself is done all the same.
    if (fd.get() < 0 || (::fsync(fd.get()) != 0 && errno != EINVAL))
        return lastFailure(folder);
    return {};
}

bool writeAll(int fd, ByteView content)
{
    while (!content.empty()) {
        const auto written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Error errorFromErrno(int number, const Path& path)
{
    const auto code = [number] {
        switch (number) {
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::FileNotFound;
        case EEXIST:
            return ErrorCode::FileExists;
        case EACCES:
        case EPERM:
            return ErrorCode::PermissionDenied;
        case EROFS:
            return ErrorCode::ReadOnly;
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return ErrorCode::DiskFull;
        case ENOMEM:
            return ErrorCode::OutOfMemory;
        default:
            return ErrorCode::InputOutput;
        }
    }();
    return Error{code, path.string(), {}, std::strerror(number)};
}

Result<void> checkOrdinaryFile(const Path& path)
{
    std::error_code unknown;
    const auto status = std::filesystem::status(path, unknown);
    if (exists(status) && !is_regular_file(status))
        return failure(ErrorCode::InputOutput, path.string(), "not an ordinary file");
    return {};
}

Result<Bytes> readStart(const Path& path, std::size_t size)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (fd.get() < 0)
        return lastFailure(path);
    Bytes content;
    std::uint8_t block[65536];
    while (content.size() < size) {
        const auto count = ::read(fd.get(), block, std::min(sizeof block, size - content.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return lastFailure(path);
        if (count == 0)
            break;
        content.insert(content.end(), block, block + count);
    }
    wipe(block, sizeof block); // callers that keep no secret cannot know that there was none
    return content;
}

Result<Bytes> readFile(const Path& path, std::uint64_t limit)
{
    auto content = readStart(path, static_cast<std::size_t>(limit) + 1);
    if (content && content->size() > limit)
        return failure(ErrorCode::InvalidValue, path.string(), "larger than the limit");
    return content;
}

Result<Secret> readSecretFile(const Path& path, std::uint64_t limit)
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (fd.get() < 0)
        return lastFailure(path);
    Secret content;
    auto block = Secret::ofSize(65536); // a buffer elsewhere would keep what was in the file
    while (content.size() <= limit) {
        const auto room = block.exposeWritable();
        const auto count = ::read(fd.get(), room.data(), room.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return lastFailure(path);
        if (count == 0)
            return content;
        content.append(block.expose().first(static_cast<std::size_t>(count)));
    }
    return failure(ErrorCode::InvalidValue, path.string(), "larger than the limit");
}

Result<void> writeFileAtomically(const Path& path, ByteView content)
{
    auto file = NewFile::create(temporaryBeside(path), path);
    if (!file)
        return failure(file);
    if (auto ok = file->write(content); !ok)
        return ok;
    if (auto ok = file->finish(); !ok)
        return ok;
    return file->replace(path);
}

Result<void> writeNewFile(const Path& path, ByteView content)
{
    auto file = NewFile::createUnnamed(path);
    if (!file)
        return failure(file);
    if (auto ok = file->write(content); !ok)
        return ok;
    if (auto ok = file->finish(); !ok)
        return ok;
    return file->moveTo(path);
}

NewFile::NewFile(int descriptor, Path path, Path target)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_target(std::move(target))
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::exchange(other.m_path, {}))
    , m_target(std::move(other.m_target))
{
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

Result<NewFile> NewFile::create(const Path& path, const Path& target)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return lastFailure(target);
    return NewFile(fd, path, target);
}

Result<NewFile> NewFile::createUnnamed(const Path& target)
{
    const int fd = openUnnamed(folderOf(target));
    if (fd < 0)
        return create(temporaryBeside(target), target);
    return NewFile(fd, {}, target);
}

Result<void> NewFile::write(ByteView bytes)
{
    if (!writeAll(m_descriptor, bytes))
        return lastFailure(m_target);
    return {};
}

Result<void> NewFile::finish()
{
    const bool synced = ::fsync(m_descriptor) == 0;
    const auto error = errorFromErrno(errno, m_target);
    if (m_path.empty()) // closed, it would be gone
        return synced ? Result<void>() : tl::unexpected<Error>(error);
    const bool closed = ::close(std::exchange(m_descriptor, -1)) == 0;
    if (!synced)
        return tl::unexpected<Error>(error);
    if (!closed)
        return lastFailure(m_target);
    return {};
}

Result<void> NewFile::moveTo(const Path& target)
{
    if (m_path.empty())
        return nameUnnamed(m_descriptor, target) ? syncFolderOf(target) : lastFailure(target);
    if (auto ok = moveWithoutOverwriting(m_path, target); !ok)
        return ok;
    m_path.clear();
    return {};
}

Result<void> NewFile::replace(const Path& target)
{
    if (auto ok = replaceFile(m_path, target); !ok)
        return ok;
    m_path.clear();
    return {};
}

Result<void> moveWithoutOverwriting(const Path& from, const Path& to)
{
    // link() fails on an existing name, which rename() would replace. File systems without hard links (FAT on a stick)
    // have renameat2 instead.
    if (::link(from.c_str(), to.c_str()) == 0)
        ::unlink(from.c_str());
    else if (errno == EEXIST || ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0)
        return lastFailure(to);
    return syncFolderOf(to);
}

Result<void> replaceFile(const Path& from, const Path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) {
        const auto error = errorFromErrno(errno, to);
        ::unlink(from.c_str());
        return tl::unexpected<Error>(error);
    }
    return syncFolderOf(to);
}

Path temporaryBeside(const Path& path)
{
    std::uint64_t number = 0;
    if (::getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) {
        static std::atomic<std::uint64_t> counter = 0;
        number = (static_cast<std::uint64_t>(::getpid()) << 32) | ++counter;
    }
    // Names have 255 bytes at most; what is left of the own one tells a person whose it is.
    return path.parent_path() / fmt::format(".{}.{:016x}.tmp", path.filename().string().substr(0, 200), number);
}

Result<void> createPrivateFolder(const Path& folder)
{
    if (folder.empty())
        return {};
    struct stat status {};
    if (::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return {};
    if (const auto above = createPrivateFolder(folder.parent_path()); !above)
        return above;
    if (::mkdir(folder.c_str(), 0700) == 0)
        return {};
    const auto error = errorFromErrno(errno, folder);
    // Another process may have been quicker; a file in its place is something else.
    if (error.code == ErrorCode::FileExists && ::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return {};
    return tl::unexpected<Error>(error);
}

} // namespace keyfold
