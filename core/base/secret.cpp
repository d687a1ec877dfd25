// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <string.h>

#include "core/base/locked_memory.h"

namespace keyfold {

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::copyOf(ByteView bytes)
{
    Secret secret;
    secret.append(bytes);
    return secret;
}

Secret Secret::copyOf(std::string_view text)
{
    return copyOf(asBytes(text));
}

Secret Secret::ofSize(std::size_t size)
{
    Secret secret;
    secret.reserve(size);
    secret.m_size = size;
    return secret;
}

Secret Secret::clone() const
{
    return copyOf(expose());
}

bool Secret::equals(const Secret& other) const noexcept
{
    if (m_size != other.m_size)
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned>(m_data[i] ^ other.m_data[i]);
    return difference == 0;
}

void Secret::append(ByteView bytes)
{
    if (bytes.empty())
        return;
    if (m_size + bytes.size() > m_capacity) {
        // The bytes may be our own: the old memory goes only after they were copied.
        Secret grown;
        grown.reserve(std::max(m_size + bytes.size(), m_capacity * 2));
        if (m_size > 0)
            std::memcpy(grown.m_data, m_data, m_size);
        std::memcpy(grown.m_data + m_size, bytes.data(), bytes.size());
        grown.m_size = m_size + bytes.size();
        *this = std::move(grown);
        return;
    }
    std::memmove(m_data + m_size, bytes.data(), bytes.size());
    m_size += bytes.size();
}

void Secret::truncate(std::size_t size) noexcept
{
    if (size >= m_size)
        return;
    wipe(m_data + size, m_size - size);
    m_size = size;
}

void Secret::removeFront(std::size_t count) noexcept
{
    count = std::min(count, m_size);
    if (count == 0)
        return;
    std::memmove(m_data, m_data + count, m_size - count);
    truncate(m_size - count);
}

void Secret::clear() noexcept
{
    wipeAndFreeLocked({m_data, m_capacity});
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

void Secret::reserve(std::size_t capacity)
{
    if (capacity <= m_capacity)
        return;
    const LockedMemory grown = allocateLocked(capacity);
    if (m_size > 0)
        std::memcpy(grown.data, m_data, m_size);
    wipeAndFreeLocked({m_data, m_capacity});
    m_data = grown.data;
    m_capacity = grown.capacity;
}

void wipe(void* data, std::size_t size) noexcept
{
    if (size > 0)
        ::explicit_bzero(data, size);
}

void wipe(std::string& text) noexcept
{
    text.resize(text.capacity());
    wipe(text.data(), text.size());
    text.clear();
}

} // namespace keyfold
