// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import_text.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/base/utf8_writer.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

namespace {

constexpr char32_t notAUnit = 0xFFFFFFFF;

/// Code units of UTF-16 in either byte order.
class Utf16Reader {
public:
    Utf16Reader(ByteView bytes, bool bigEndian) : m_bytes(bytes), m_bigEndian(bigEndian) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }

    /// notAUnit on half a surrogate pair, or half a unit.
    char32_t next()
    {
        const auto first = unit();
        if (first == notAUnit || first < 0xD800 || first > 0xDFFF)
            return first;
        const auto second = first < 0xDC00 ? unit() : notAUnit;
        if (second == notAUnit || second < 0xDC00 || second > 0xDFFF)
            return notAUnit;
        return 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF);
    }

private:
    char32_t unit()
    {
        if (m_bytes.size() - m_at < 2) {
            m_at = m_bytes.size();
            return notAUnit;
        }
        const char32_t a = m_bytes[m_at];
        const char32_t b = m_bytes[m_at + 1];
        m_at += 2;
        return m_bigEndian ? (a << 8 | b) : (b << 8 | a);
    }

    ByteView m_bytes;
    bool m_bigEndian;
    std::size_t m_at = 0;
};

std::size_t lineAt(std::string_view text, std::size_t at)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
}

tl::unexpected<Error> notText(std::string_view text, std::size_t at)
{
    return failure(ErrorCode::ImportNotText, std::to_string(lineAt(text, at)));
}

Result<Secret> fromUtf16(ByteView bytes, bool bigEndian)
{
    // A unit of two bytes becomes three bytes at most.
    auto text = Secret::ofSize(bytes.size() / 2 * 3);
    Utf8Writer out(text);
    for (Utf16Reader in(bytes, bigEndian); !in.atEnd();) {
        const auto c = in.next();
        if (c == notAUnit || c == 0)
            return notText(text.exposeText(), out.written());
        out.put(c);
    }
    text.truncate(out.written());
    return text;
}

/// Where the first byte stands that is not clean UTF-8. Line by line, for the line is what a person looks for.
std::size_t firstUnclean(std::string_view text)
{
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size() - 1);
        if (!isCleanUtf8(text.substr(start, end - start + 1)))
            return start;
        start = end + 1;
    }
    return text.size();
}

} // namespace

Result<Secret> importText(Secret bytes)
{
    if (bytes.size() > ImportLimits::fileBytes)
        return failure(ErrorCode::ImportTooLarge, humanSize(ImportLimits::fileBytes));
    const auto text = bytes.exposeText();
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return fromUtf16(bytes.expose().subspan(2), text.starts_with("\xFE\xFF"));
    if (!isCleanUtf8(text))
        return notText(text, firstUnclean(text));
    if (text.starts_with("\xEF\xBB\xBF"))
        bytes.removeFront(3);
    return bytes;
}

} // namespace keyfold
