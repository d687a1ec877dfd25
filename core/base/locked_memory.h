// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace keyfold {

/// Zeroed pages for secrets, a multiple of the page size: locked where the limit allows it, left out of core dumps and
/// of forked children. Throws std::bad_alloc. The platform's part of Secret (one file a platform).
struct LockedMemory {
    std::uint8_t* data = nullptr;
    std::size_t capacity = 0;
};

LockedMemory allocateLocked(std::size_t size);
void wipeAndFreeLocked(LockedMemory memory) noexcept;

/// For the start of a program: no core dumps, and no other process of the same user may read our memory or attach.
void forbidMemoryInspection() noexcept;

} // namespace keyfold
