// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/offset_vfs.h"

#include <mutex>
#include <new>

#include <sqlcipher/sqlite3.h>

#include "core/storage/wallet_header.h"

namespace keyfold {

namespace {

constexpr sqlite3_int64 headerBytes = WalletHeader::bytes;

/// SQLite allocates szOsFile bytes: ours first, the base VFS's own file right behind.
struct OffsetFile {
    sqlite3_file base; ///< has to be first: SQLite sees this
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* innerOf(sqlite3_file* file)
{
    return reinterpret_cast<OffsetFile*>(file)->inner();
}

const sqlite3_io_methods& innerMethods(sqlite3_file* file)
{
    return *innerOf(file)->pMethods;
}

int closeFile(sqlite3_file* file)
{
    return innerMethods(file).xClose(innerOf(file));
}

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 at)
{
    return innerMethods(file).xRead(innerOf(file), data, size, at + headerBytes);
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 at)
{
    return innerMethods(file).xWrite(innerOf(file), data, size, at + headerBytes);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return innerMethods(file).xTruncate(innerOf(file), size + headerBytes);
}

int syncFile(sqlite3_file* file, int flags)
{
    return innerMethods(file).xSync(innerOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    const int rc = innerMethods(file).xFileSize(innerOf(file), size);
    if (rc == SQLITE_OK)
        *size = *size < headerBytes ? 0 : *size - headerBytes;
    return rc;
}

int lockFile(sqlite3_file* file, int level)
{
    return innerMethods(file).xLock(innerOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return innerMethods(file).xUnlock(innerOf(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held)
{
    return innerMethods(file).xCheckReservedLock(innerOf(file), held);
}

int writeHeader(sqlite3_file* file, const offset_vfs::RawTransfer& transfer)
{
    if (transfer.at < 0 || transfer.at + transfer.size > headerBytes)
        return SQLITE_MISUSE;
    return innerMethods(file).xWrite(innerOf(file), transfer.data, transfer.size, transfer.at);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    switch (operation) {
    case offset_vfs::readRaw: {
        const auto& transfer = *static_cast<offset_vfs::RawTransfer*>(argument);
        return innerMethods(file).xRead(innerOf(file), transfer.data, transfer.size, transfer.at);
    }
    case offset_vfs::writeRaw:
        return writeHeader(file, *static_cast<offset_vfs::RawTransfer*>(argument));
    case offset_vfs::syncRaw:
        return innerMethods(file).xSync(innerOf(file), SQLITE_SYNC_FULL);
    case offset_vfs::sizeRaw:
        return innerMethods(file).xFileSize(innerOf(file), static_cast<sqlite3_int64*>(argument));
    case SQLITE_FCNTL_SIZE_HINT: {
        sqlite3_int64 size = *static_cast<sqlite3_int64*>(argument) + headerBytes;
        return innerMethods(file).xFileControl(innerOf(file), operation, &size);
    }
    default:
        return innerMethods(file).xFileControl(innerOf(file), operation, argument);
    }
}

int sectorSize(sqlite3_file* file)
{
    return innerMethods(file).xSectorSize(innerOf(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return innerMethods(file).xDeviceCharacteristics(innerOf(file));
}

// Version 1: the rest is zero.
const sqlite3_io_methods offsetMethods = [] {
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}();

sqlite3_vfs* baseOf(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    sqlite3_vfs* base = baseOf(vfs);
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return base->xOpen(base, path, file, flags, outFlags);
    auto* ours = ::new (file) OffsetFile{};
    const int rc = base->xOpen(base, path, ours->inner(), flags, outFlags);
    // A base that failed may still have set its methods, and then wants to be closed.
    if (ours->inner()->pMethods)
        file->pMethods = &offsetMethods;
    return rc;
}

sqlite3_vfs makeVfs(sqlite3_vfs* base)
{
    sqlite3_vfs vfs = *base; // every other method is the base's own; they take no file
    vfs.pNext = nullptr;
    vfs.szOsFile = base->szOsFile + static_cast<int>(sizeof(OffsetFile));
    vfs.zName = offset_vfs::name;
    vfs.pAppData = base;
    vfs.xOpen = openFile;
    vfs.xDelete = [](sqlite3_vfs* v, const char* path, int sync) { return baseOf(v)->xDelete(baseOf(v), path, sync); };
    vfs.xAccess = [](sqlite3_vfs* v, const char* path, int flags, int* out) {
        return baseOf(v)->xAccess(baseOf(v), path, flags, out);
    };
    vfs.xFullPathname = [](sqlite3_vfs* v, const char* path, int size, char* out) {
        return baseOf(v)->xFullPathname(baseOf(v), path, size, out);
    };
    vfs.xRandomness = [](sqlite3_vfs* v, int size, char* out) { return baseOf(v)->xRandomness(baseOf(v), size, out); };
    vfs.xSleep = [](sqlite3_vfs* v, int micros) { return baseOf(v)->xSleep(baseOf(v), micros); };
    vfs.xCurrentTime = [](sqlite3_vfs* v, double* out) { return baseOf(v)->xCurrentTime(baseOf(v), out); };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs* v, sqlite3_int64* out) {
        return baseOf(v)->xCurrentTimeInt64(baseOf(v), out);
    };
    vfs.xGetLastError = [](sqlite3_vfs* v, int size, char* out) {
        return baseOf(v)->xGetLastError(baseOf(v), size, out);
    };
    return vfs;
}

} // namespace

Result<void> offset_vfs::install()
{
    static std::once_flag once;
    static sqlite3_vfs vfs{};
    static int rc = SQLITE_ERROR;
    std::call_once(once, [] {
        rc = sqlite3_initialize();
        sqlite3_vfs* base = rc == SQLITE_OK ? sqlite3_vfs_find(nullptr) : nullptr;
        if (!base)
            return;
        vfs = makeVfs(base);
        rc = sqlite3_vfs_register(&vfs, /*makeDflt=*/0);
    });
    if (rc != SQLITE_OK)
        return failure(ErrorCode::Internal, {}, "sqlite3_vfs_register: " + std::to_string(rc));
    return {};
}

} // namespace keyfold
