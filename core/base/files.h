// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace keyfold {

using Path = std::filesystem::path;

/// The failure that an errno value stands for, about `path`.
Error errorFromErrno(int number, const Path& path);

/// Reads a whole file. FileNotFound, PermissionDenied, InputOutput; InvalidValue when it is larger than `limit` bytes.
Result<Bytes> readFile(const Path& path, std::uint64_t limit);

/// Writes a file whole or not at all: into a new file (O_EXCL, mode 0600) beside it, synced, then renamed over `path`.
Result<void> writeFileAtomically(const Path& path, ByteView content);

/// Gives a finished file its name without ever overwriting another one: FileExists if the name is taken.
Result<void> moveWithoutOverwriting(const Path& from, const Path& to);

/// Puts `from` in the place of `to`, which another process sees whole or not at all; syncs the folder.
Result<void> replaceFile(const Path& from, const Path& to);

/// A name beside `path` for a file under way: ".NAME.<random>.tmp".
Path temporaryBeside(const Path& path);

/// Creates the folder and those above it, each readable by the owner alone (0700).
Result<void> createPrivateFolder(const Path& folder);

} // namespace keyfold
