// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locked_memory.h"

#include <new>

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

#include "core/base/secret.h"

namespace keyfold {

LockedMemory allocateLocked(std::size_t size)
{
    static const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t capacity = (size + page - 1) / page * page;
    void* data = ::mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (data == MAP_FAILED)
        throw std::bad_alloc();
    // Refused when RLIMIT_MEMLOCK is used up; the secret then has to live in ordinary memory, wiped all the same.
    (void)::mlock(data, capacity);
#if defined(MADV_DONTDUMP)
    (void)::madvise(data, capacity, MADV_DONTDUMP);
#endif
#if defined(MADV_WIPEONFORK)
    (void)::madvise(data, capacity, MADV_WIPEONFORK);
#endif
    return {static_cast<std::uint8_t*>(data), capacity};
}

void wipeAndFreeLocked(LockedMemory memory) noexcept
{
    if (!memory.data)
        return;
    wipe(memory.data, memory.capacity);
    (void)::munmap(memory.data, memory.capacity);
}

void forbidMemoryInspection() noexcept
{
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace keyfold
