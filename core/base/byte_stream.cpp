// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_stream.h"

#include <algorithm>

#include "core/base/text.h"

namespace keyfold {

Result<std::size_t> readFully(ByteSource& source, std::span<std::uint8_t> out)
{
    std::size_t filled = 0;
    while (filled < out.size()) {
        const auto got = source.read(out.subspan(filled));
        if (!got)
            return got;
        if (*got == 0)
            break;
        filled += *got;
    }
    return filled;
}

Result<Secret> readAll(ByteSource& source, std::size_t limit)
{
    constexpr std::size_t blockSize = 64 * 1024;
    Secret all;
    auto block = Secret::ofSize(blockSize);
    while (true) {
        const auto got = source.read(block.exposeWritable());
        if (!got)
            return failure(got);
        if (*got == 0)
            return all;
        all.append(block.expose().first(*got));
        if (all.size() > limit)
            return failure(ErrorCode::InvalidValue, "at most " + humanSize(limit) + " are read");
    }
}

Result<std::size_t> MemorySource::read(std::span<std::uint8_t> out)
{
    const auto count = std::min(out.size(), m_rest.size());
    std::copy_n(m_rest.begin(), count, out.begin());
    m_rest = m_rest.subspan(count);
    return count;
}

Result<void> SecretSink::write(ByteView bytes)
{
    if (bytes.size() > m_limit - m_content.size())
        return failure(ErrorCode::SecretTooLarge, humanSize(m_limit));
    m_content.append(bytes);
    return {};
}

} // namespace keyfold
