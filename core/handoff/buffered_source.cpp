// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/buffered_source.h"

#include <algorithm>
#include <cassert>

namespace keyfold {

namespace {

// Lines are read out of it, so it has room for the longest and for a good piece of a file.
constexpr std::size_t bufferSize = 64 * 1024;
constexpr std::size_t mostPeeked = 4 * 1024;

} // namespace

BufferedSource::BufferedSource(ByteSource& source) : m_source(source), m_buffer(bufferSize)
{
}

Result<void> BufferedSource::fill(std::size_t size)
{
    assert(size <= mostPeeked);
    if (m_end - m_start >= size)
        return {};
    std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start),
        m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_end -= m_start;
    m_start = 0;
    while (m_end < size) {
        const auto got = m_source.read(std::span(m_buffer).subspan(m_end));
        if (!got)
            return failure(got);
        if (*got == 0)
            break;
        m_end += *got;
    }
    return {};
}

Result<std::size_t> BufferedSource::read(std::span<std::uint8_t> out)
{
    if (m_start == m_end)
        return m_source.read(out);
    const auto count = std::min(out.size(), m_end - m_start);
    std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start), count, out.begin());
    m_start += count;
    return count;
}

Result<ByteView> BufferedSource::peek(std::size_t size)
{
    if (auto ok = fill(size); !ok)
        return failure(ok);
    return ByteView(m_buffer).subspan(m_start, std::min(size, m_end - m_start));
}

Result<std::optional<BufferedSource::Line>> BufferedSource::readLine(std::size_t limit)
{
    const auto ahead = peek(limit + 1);
    if (!ahead)
        return failure(ahead);
    if (ahead->empty())
        return std::optional<Line>();
    const auto text = asText(*ahead);
    const auto end = text.find('\n');
    const bool ended = end != std::string_view::npos;
    Line line{std::string(text.substr(0, ended ? end : limit)), ended};
    m_start += ended ? end + 1 : line.text.size();
    return std::optional(std::move(line));
}

} // namespace keyfold
