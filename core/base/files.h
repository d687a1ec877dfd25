// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

using Path = std::filesystem::path;

/// The failure that an errno value stands for, about `path`.
Error errorFromErrno(int number, const Path& path);

/// InputOutput for a folder, a pipe or a device, which may never answer. What is not there passes: reading it says so.
Result<void> checkOrdinaryFile(const Path& path);

/// Reads a whole file. FileNotFound, PermissionDenied, InputOutput; InvalidValue when it is larger than `limit` bytes.
Result<Bytes> readFile(const Path& path, std::uint64_t limit);

/// The same into locked memory, for files with secrets. Reads a pipe too.
Result<Secret> readSecretFile(const Path& path, std::uint64_t limit);

/// Reads at most `size` bytes from its beginning.
Result<Bytes> readStart(const Path& path, std::size_t size);

/// Writes a file whole or not at all: into a new file (O_EXCL, mode 0600) beside it, synced, then renamed over `path`.
Result<void> writeFileAtomically(const Path& path, ByteView content);

/// Writes a whole new file (mode 0600) or none at all, whatever happens meanwhile, and never overwrites: FileExists.
Result<void> writeNewFile(const Path& path, ByteView content);

/// A file under way, which nobody takes for the finished one: made O_EXCL with mode 0600, and deleted again unless it got
/// its name by moveTo() or replace().
class NewFile {
public:
    /// Errors name `target`, the file that it is to become.
    static Result<NewFile> create(const Path& path, const Path& target);
    /// The same without any name as long as it is under way, so that nothing of it is left whatever ends the program; where the
    /// file system cannot do that, under temporaryBeside(target). path() is empty, and replace() is not for it.
    static Result<NewFile> createUnnamed(const Path& target);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    const Path& path() const { return m_path; }
    Result<void> write(ByteView bytes);
    /// Syncs and, where the file has a name, closes: it may then be opened by others, by SQLite for one.
    Result<void> finish();
    /// Never overwrites: FileExists.
    Result<void> moveTo(const Path& target);
    Result<void> replace(const Path& target);

private:
    NewFile(int descriptor, Path path, Path target);

    int m_descriptor = -1;
    Path m_path;
    Path m_target;
};

/// Gives a finished file its name without ever overwriting another one: FileExists if the name is taken.
Result<void> moveWithoutOverwriting(const Path& from, const Path& to);

/// Puts `from` in the place of `to`, which another process sees whole or not at all; syncs the folder.
Result<void> replaceFile(const Path& from, const Path& to);

/// A name beside `path` for a file under way: ".NAME.<random>.tmp".
Path temporaryBeside(const Path& path);

/// Creates the folder and those above it, each readable by the owner alone (0700).
Result<void> createPrivateFolder(const Path& folder);

} // namespace keyfold
