// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace keyfold {

/// Writes UTF-8 (RFC 3629) into memory of a secret that was made large enough, and that stays where it is.
class Utf8Writer {
public:
    explicit Utf8Writer(Secret& into) : m_room(into.exposeWritable()) {}

    /// A code point that is no surrogate.
    void put(char32_t c)
    {
        if (c < 0x80) {
            byte(c);
            return;
        }
        if (c < 0x800) {
            byte(0xC0 | c >> 6);
        } else if (c < 0x10000) {
            byte(0xE0 | c >> 12);
            byte(0x80 | (c >> 6 & 0x3F));
        } else {
            byte(0xF0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3F));
            byte(0x80 | (c >> 6 & 0x3F));
        }
        byte(0x80 | (c & 0x3F));
    }

    void putByte(std::uint8_t value) { m_room[m_at++] = value; }
    std::size_t written() const { return m_at; }

private:
    void byte(char32_t value) { putByte(static_cast<std::uint8_t>(value)); }

    std::span<std::uint8_t> m_room;
    std::size_t m_at = 0;
};

} // namespace keyfold
