// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/bytes.h"

namespace keyfold::test {

/// A text to look for in this process's own memory without being found there itself: it is kept with every bit flipped.
class Needle {
public:
    explicit Needle(ByteView text);
    /// Bytes that nothing else in the process holds, not even while they are made.
    static Needle unheardOf(std::size_t size);
    /// The needle's text read backwards.
    Needle reversed() const;

    std::size_t size() const { return m_flipped.size(); }
    /// Writes the text to `out`, which has size() bytes.
    void write(std::uint8_t* out) const;
    std::uint8_t firstByte() const { return static_cast<std::uint8_t>(~m_flipped.front()); }
    bool isAt(const std::uint8_t* place) const;

private:
    Needle() = default;

    Bytes m_flipped;
};

/// How often the needle's text stands in memory that this process can write to: its stacks, heaps, variables, secrets.
/// Memory of more than 1 GiB in a piece is left out, which is where sanitizers keep their books.
std::size_t occurrencesInMemory(const Needle& needle);

} // namespace keyfold::test
