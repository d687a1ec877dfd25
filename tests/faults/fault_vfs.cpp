// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vfs.h"

#include <new>

#include <sqlcipher/sqlite3.h>

namespace keyfold::test {

namespace {

struct Plan {
    int call = 0;
    int made = 0;
    bool failed = false;
    FaultVfs::Fault fault = FaultVfs::Fault::InputOutput;
    FaultVfs::Extent extent = FaultVfs::Extent::Once;
} plan;

sqlite3_vfs* base = nullptr;

struct File {
    sqlite3_file shown;
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* innerOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->inner();
}

/// The failure that is due now, or SQLITE_OK.
int due(int inputOutputCode)
{
    ++plan.made;
    const bool fails = plan.call > 0
        && (plan.extent == FaultVfs::Extent::Once ? plan.made == plan.call : plan.made >= plan.call);
    if (!fails)
        return SQLITE_OK;
    plan.failed = true;
    return plan.fault == FaultVfs::Fault::DiskFull && inputOutputCode == SQLITE_IOERR_WRITE ? SQLITE_FULL
                                                                                            : inputOutputCode;
}

sqlite3_io_methods methods = [] {
    sqlite3_io_methods m{};
    m.iVersion = 1;
    m.xClose = [](sqlite3_file* f) { return innerOf(f)->pMethods->xClose(innerOf(f)); };
    m.xRead = [](sqlite3_file* f, void* data, int size, sqlite3_int64 at) {
        return innerOf(f)->pMethods->xRead(innerOf(f), data, size, at);
    };
    m.xWrite = [](sqlite3_file* f, const void* data, int size, sqlite3_int64 at) {
        if (const int rc = due(SQLITE_IOERR_WRITE); rc != SQLITE_OK) {
            // Half of it gets through, as on a real disk.
            (void)innerOf(f)->pMethods->xWrite(innerOf(f), data, size / 2, at);
            return rc;
        }
        return innerOf(f)->pMethods->xWrite(innerOf(f), data, size, at);
    };
    m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
        const int rc = due(SQLITE_IOERR_TRUNCATE);
        return rc != SQLITE_OK ? rc : innerOf(f)->pMethods->xTruncate(innerOf(f), size);
    };
    m.xSync = [](sqlite3_file* f, int flags) {
        const int rc = due(SQLITE_IOERR_FSYNC);
        return rc != SQLITE_OK ? rc : innerOf(f)->pMethods->xSync(innerOf(f), flags);
    };
    m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
        return innerOf(f)->pMethods->xFileSize(innerOf(f), size);
    };
    m.xLock = [](sqlite3_file* f, int level) { return innerOf(f)->pMethods->xLock(innerOf(f), level); };
    m.xUnlock = [](sqlite3_file* f, int level) { return innerOf(f)->pMethods->xUnlock(innerOf(f), level); };
    m.xCheckReservedLock = [](sqlite3_file* f, int* held) {
        return innerOf(f)->pMethods->xCheckReservedLock(innerOf(f), held);
    };
    m.xFileControl = [](sqlite3_file* f, int op, void* argument) {
        return innerOf(f)->pMethods->xFileControl(innerOf(f), op, argument);
    };
    m.xSectorSize = [](sqlite3_file* f) { return innerOf(f)->pMethods->xSectorSize(innerOf(f)); };
    m.xDeviceCharacteristics = [](sqlite3_file* f) { return innerOf(f)->pMethods->xDeviceCharacteristics(innerOf(f)); };
    return m;
}();

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* ours = ::new (file) File{};
    const int rc = base->xOpen(base, path, ours->inner(), flags, outFlags);
    if (ours->inner()->pMethods)
        file->pMethods = &methods;
    return rc;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    const int rc = due(SQLITE_IOERR_DELETE);
    return rc != SQLITE_OK ? rc : base->xDelete(base, path, syncFolder);
}

} // namespace

void FaultVfs::install()
{
    static sqlite3_vfs vfs{};
    sqlite3_initialize();
    base = sqlite3_vfs_find(nullptr);
    vfs = *base;
    vfs.pNext = nullptr;
    vfs.zName = "faults";
    vfs.szOsFile = base->szOsFile + static_cast<int>(sizeof(File));
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

void FaultVfs::failAt(int call, Fault fault, Extent extent)
{
    plan = {call, 0, false, fault, extent};
}

int FaultVfs::calls()
{
    return plan.made;
}

bool FaultVfs::hasFailed()
{
    return plan.failed;
}

} // namespace keyfold::test
