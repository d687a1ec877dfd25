// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/byte_stream.h"

namespace keyfold {

/// A source that can be looked into and read by lines. Large reads go past its buffer.
class BufferedSource final : public ByteSource {
public:
    /// `source` has to outlive it.
    explicit BufferedSource(ByteSource& source);

    Result<std::size_t> read(std::span<std::uint8_t> out) override;

    /// What comes next, `size` bytes (4 KiB at most) or what is left. Valid until the next call.
    Result<ByteView> peek(std::size_t size);

    struct Line {
        std::string text;
        bool ended = false; ///< by a line feed, which is left out; else by the end of the source
    };
    /// nullopt at the end. With more than `limit` bytes (4 KiB at most) without a line feed, these are the text, and
    /// `ended` is false.
    Result<std::optional<Line>> readLine(std::size_t limit);

private:
    Result<void> fill(std::size_t size);

    ByteSource& m_source;
    Bytes m_buffer;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
};

} // namespace keyfold
