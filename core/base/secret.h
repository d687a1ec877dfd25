// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "core/base/bytes.h"

namespace keyfold {

/// Bytes that must not be left behind: a password, a key, the value of a field.
///
/// Lives in memory pages of its own that are locked against swapping where the system allows it (RLIMIT_MEMLOCK),
/// left out of core dumps, and wiped before they are given back, also when it grows. Move-only; a copy is a spelled-out
/// clone(). It does not print, convert or compare by accident. The one way in is expose(), which reviewers search for.
///
/// One thread at a time. Running out of memory throws std::bad_alloc, as everywhere in C++.
class Secret {
public:
    Secret() noexcept = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    static Secret copyOf(ByteView bytes);
    static Secret copyOf(std::string_view text);
    /// `size` zero bytes, to be filled through exposeWritable().
    static Secret ofSize(std::size_t size);

    Secret clone() const;

    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }

    ByteView expose() const noexcept { return {m_data, m_size}; }
    std::string_view exposeText() const noexcept { return asText(expose()); }
    std::span<std::uint8_t> exposeWritable() noexcept { return {m_data, m_size}; }

    /// Takes time that depends on the sizes alone.
    bool equals(const Secret& other) const noexcept;

    void append(ByteView bytes);
    /// Keeps the first `size` bytes (no more than there are) and wipes the rest.
    void truncate(std::size_t size) noexcept;
    /// Drops the first `count` bytes (no more than there are), moving the rest forward.
    void removeFront(std::size_t count) noexcept;
    /// Wipes and frees.
    void clear() noexcept;

private:
    void reserve(std::size_t capacity);

    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Overwrites memory in a way that the compiler does not leave out.
void wipe(void* data, std::size_t size) noexcept;

/// Wipes what a std::string holds, its spare capacity included, and empties it. For texts that a library insists on.
void wipe(std::string& text) noexcept;

} // namespace keyfold
