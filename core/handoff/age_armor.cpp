// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_armor.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/crypto/encoding.h"

namespace keyfold {

namespace {

constexpr std::string_view beginLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view endLine = "-----END AGE ENCRYPTED FILE-----";
constexpr std::size_t columns = 64;
constexpr std::size_t lineBytes = 48; // of which 64 columns are made
// Of white space before and after the block: what mail programs add. age's own limit.
constexpr std::size_t mostSpace = 1024;
// Decoded in one go: 48 KiB.
constexpr std::size_t linesAtOnce = 1024;

tl::unexpected<Error> malformed(const char* what)
{
    return failure(ErrorCode::AgeArmorMalformed, {}, std::string("armor: ") + what);
}

/// A line may end in CR LF; a CR elsewhere is not taken away, and is then no base64.
std::string_view withoutReturn(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace

Result<bool> looksArmored(BufferedSource& source)
{
    const auto start = source.peek(mostSpace + beginLine.size());
    if (!start)
        return failure(start);
    return trimmed(asText(*start)).starts_with("-----");
}

Result<void> ArmorSource::readBegin()
{
    std::size_t space = 0;
    while (true) {
        const auto line = m_source.readLine(mostSpace);
        if (!line)
            return failure(line);
        if (!*line)
            return malformed("no begin line");
        const auto text = withoutReturn((*line)->text);
        if (text == beginLine && (*line)->ended) {
            m_place = Place::Within;
            return {};
        }
        space += (*line)->text.size() + 1;
        if (!trimmed(text).empty() || space > mostSpace)
            return malformed("another begin line");
    }
}

Result<void> ArmorSource::readEnd()
{
    m_place = Place::After;
    std::size_t space = 0;
    while (true) {
        const auto line = m_source.readLine(mostSpace);
        if (!line)
            return failure(line);
        if (!*line)
            return {};
        space += (*line)->text.size() + 1;
        if (!trimmed((*line)->text).empty() || space > mostSpace)
            return failure(ErrorCode::AgeTrailingData, {}, "armor: text after the end line");
    }
}

Result<void> ArmorSource::decodeMore()
{
    std::string encoded;
    encoded.reserve(linesAtOnce * columns);
    bool short_ = false;
    bool ended = false;
    while (!ended && (short_ || encoded.size() < linesAtOnce * columns)) {
        const auto line = m_source.readLine(columns + 2);
        if (!line)
            return failure(line);
        if (!*line)
            return failure(ErrorCode::AgeCutOff, {}, "armor: no end line");
        const auto text = withoutReturn((*line)->text);
        ended = text == endLine;
        if (ended)
            break;
        if (!(*line)->ended && text.size() < endLine.size() && endLine.starts_with(text))
            return failure(ErrorCode::AgeCutOff, {}, "armor: within the end line");
        if (!(*line)->ended && text.size() <= columns)
            return failure(ErrorCode::AgeCutOff, {}, "armor: within a line");
        if (short_ || text.empty() || text.size() > columns)
            return malformed("a line of another length");
        short_ = text.size() < columns || text.ends_with('=');
        encoded += text;
    }
    auto decoded = fromBase64(encoded);
    if (!decoded)
        return malformed("not base64");
    m_decoded = std::move(*decoded);
    m_used = 0;
    return ended ? readEnd() : Result<void>();
}

Result<std::size_t> ArmorSource::read(std::span<std::uint8_t> out)
{
    if (m_place == Place::Before)
        if (auto ok = readBegin(); !ok)
            return failure(ok);
    if (m_used == m_decoded.size() && m_place == Place::Within)
        if (auto ok = decodeMore(); !ok)
            return failure(ok);
    const auto count = std::min(out.size(), m_decoded.size() - m_used);
    std::copy_n(m_decoded.begin() + static_cast<std::ptrdiff_t>(m_used), count, out.begin());
    m_used += count;
    return count;
}

Result<void> ArmorSink::encode(bool last)
{
    std::string text;
    if (!m_begun)
        text.append(beginLine).append("\n");
    m_begun = true;
    const auto whole = last ? m_waiting.size() : m_waiting.size() / lineBytes * lineBytes;
    for (std::size_t at = 0; at < whole; at += lineBytes) {
        text += toBase64(ByteView(m_waiting).subspan(at, std::min(lineBytes, whole - at)));
        text += '\n';
    }
    if (last)
        text.append(endLine).append("\n");
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(whole));
    return m_sink.write(asBytes(text));
}

Result<void> ArmorSink::write(ByteView bytes)
{
    m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
    if (m_waiting.size() < lineBytes * linesAtOnce)
        return {};
    return encode(false);
}

Result<void> ArmorSink::finish()
{
    return encode(true);
}

} // namespace keyfold
