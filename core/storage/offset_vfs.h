// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/result.h"

struct sqlite3_vfs;

namespace keyfold {

/// The SQLite VFS through which a wallet's database is reached: it adds the header's length to every offset of a main
/// database file and leaves journals alone. ATTACH and VACUUM INTO inherit it. After SQLite's own appendvfs.
///
/// io_methods of version 1: no shared memory, so no write-ahead log, and no memory mapping.
namespace offset_vfs {

inline constexpr const char* name = "keyfold";

/// Registers it above the VFS that is the default at the first call. Any thread.
Result<void> install();

/// Bytes at their place in the whole file, header included, through SQLite's own handle: closing any other handle on the
/// file would drop SQLite's locks (POSIX). For sqlite3_file_control() on "main".
struct RawTransfer {
    std::uint8_t* data = nullptr;
    int size = 0;
    std::int64_t at = 0;
};
inline constexpr int readRaw = 0x4B460001;  ///< argument: RawTransfer*; SQLITE_IOERR_SHORT_READ past the end
inline constexpr int writeRaw = 0x4B460002; ///< argument: RawTransfer*; within the header only
inline constexpr int syncRaw = 0x4B460003;  ///< no argument
inline constexpr int sizeRaw = 0x4B460004;  ///< argument: std::int64_t*

} // namespace offset_vfs

} // namespace keyfold
