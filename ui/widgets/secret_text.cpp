// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_text.h"

#include <algorithm>
#include <cctype>

#include <QFontMetrics>
#include <QPainter>
#include <QString>

namespace keyfold::ui {
namespace {

constexpr std::size_t groupSize = 4;
constexpr std::size_t longestPrefix = 20;
constexpr std::size_t longestWord = 10; // "github_pat_", "shpat_", "sk_live_"

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t skip(std::string_view text, std::size_t from, std::size_t codePoints, std::size_t end)
{
    while (codePoints-- > 0 && from < end)
        from = nextCodePoint(text, from);
    return std::min(from, end);
}

// A copy for one drawing call, wiped with it.
class WipedString {
public:
    explicit WipedString(std::string_view text) : m_text(QString::fromUtf8(text.data(), qsizetype(text.size()))) {}
    WipedString(const WipedString&) = delete;
    WipedString& operator=(const WipedString&) = delete;
    ~WipedString() { wipe(m_text.data(), static_cast<std::size_t>(m_text.size()) * sizeof(QChar)); }

    const QString& text() const { return m_text; }

private:
    QString m_text;
};

std::vector<SecretPiece> groups(std::string_view text, const QFontMetrics& metrics, int width)
{
    std::vector<SecretPiece> pieces;
    const int gap = metrics.horizontalAdvance(u'0');
    const std::size_t prefix = prefixLength(text);
    int x = 0;
    int line = 0;
    for (std::size_t from = 0; from < text.size();) {
        const bool inPrefix = from < prefix;
        const std::size_t to = inPrefix ? prefix : skip(text, from, groupSize, text.size());
        const int wide = secretWidth(metrics, text.substr(from, to - from));
        if (x > 0 && x + wide > width) {
            x = 0;
            ++line;
        }
        pieces.push_back({from, to - from, x, line, inPrefix});
        x += wide + gap;
        from = to;
    }
    return pieces;
}

std::vector<SecretPiece> lines(std::string_view text, const QFontMetrics& metrics, int width)
{
    std::vector<SecretPiece> pieces;
    const auto columns = static_cast<std::size_t>(std::max(1, width / std::max(1, metrics.horizontalAdvance(u'0'))));
    int line = 0;
    for (std::size_t from = 0; from < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::size_t to = skip(text, from, columns, end);
        const std::size_t shown = to > from && text[to - 1] == '\r' ? to - 1 : to;
        if (shown > from)
            pieces.push_back({from, shown - from, 0, line, false});
        from = to == end ? end + 1 : to;
    }
    return pieces;
}

} // namespace

Secret SecretText::take()
{
    Secret value = std::move(m_value);
    m_cursor = m_anchor = 0;
    return value;
}

void SecretText::set(Secret value)
{
    m_value = std::move(value);
    m_cursor = m_anchor = m_value.size();
}

void SecretText::insert(ByteView utf8)
{
    remove(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor));
    const auto old = static_cast<std::ptrdiff_t>(m_value.size());
    m_value.append(utf8);
    // Append and turn, so that the bytes never lie outside the Secret.
    const auto bytes = m_value.exposeWritable();
    std::rotate(bytes.begin() + static_cast<std::ptrdiff_t>(m_cursor), bytes.begin() + old, bytes.end());
    moveByte(m_cursor + utf8.size(), Anchor::Move);
}

void SecretText::removeBackward()
{
    if (hasSelection())
        remove(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor));
    else
        remove(before(m_cursor), m_cursor);
}

void SecretText::removeForward()
{
    if (hasSelection())
        remove(std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor));
    else
        remove(m_cursor, after(m_cursor));
}

void SecretText::clear()
{
    m_value.clear();
    m_cursor = m_anchor = 0;
}

void SecretText::moveBackward(Anchor anchor)
{
    const bool collapses = anchor == Anchor::Move && hasSelection();
    moveByte(collapses ? std::min(m_cursor, m_anchor) : before(m_cursor), anchor);
}

void SecretText::moveForward(Anchor anchor)
{
    const bool collapses = anchor == Anchor::Move && hasSelection();
    moveByte(collapses ? std::max(m_cursor, m_anchor) : after(m_cursor), anchor);
}

void SecretText::moveToStart(Anchor anchor)
{
    moveByte(0, anchor);
}

void SecretText::moveToEnd(Anchor anchor)
{
    moveByte(m_value.size(), anchor);
}

void SecretText::moveTo(std::size_t position, Anchor anchor)
{
    moveByte(skip(m_value.exposeText(), 0, position, m_value.size()), anchor);
}

void SecretText::selectAll()
{
    m_anchor = 0;
    m_cursor = m_value.size();
}

std::size_t SecretText::length() const
{
    return positionOf(m_value.size());
}

std::size_t SecretText::selectionStart() const
{
    return positionOf(std::min(m_cursor, m_anchor));
}

std::size_t SecretText::selectionEnd() const
{
    return positionOf(std::max(m_cursor, m_anchor));
}

std::size_t SecretText::lineCount() const
{
    return countLines(m_value.exposeText());
}

std::size_t SecretText::positionOf(std::size_t byte) const
{
    const auto text = m_value.exposeText().substr(0, byte);
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !continues(c); }));
}

std::size_t SecretText::after(std::size_t byte) const
{
    return nextCodePoint(m_value.exposeText(), byte);
}

std::size_t SecretText::before(std::size_t byte) const
{
    const auto text = m_value.exposeText();
    if (byte == 0)
        return 0;
    do
        --byte;
    while (byte > 0 && continues(text[byte]));
    return byte;
}

void SecretText::moveByte(std::size_t byte, Anchor anchor)
{
    m_cursor = byte;
    if (anchor == Anchor::Move)
        m_anchor = byte;
}

void SecretText::remove(std::size_t from, std::size_t to)
{
    const auto bytes = m_value.exposeWritable();
    std::rotate(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to),
        bytes.end());
    m_value.truncate(m_value.size() - (to - from)); // wipes
    moveByte(from, Anchor::Move);
}

std::size_t nextCodePoint(std::string_view text, std::size_t byte)
{
    if (byte >= text.size())
        return text.size();
    do
        ++byte;
    while (byte < text.size() && continues(text[byte]));
    return byte;
}

std::size_t countLines(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto breaks = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    return text.back() == '\n' ? breaks : breaks + 1;
}

std::size_t prefixLength(std::string_view text)
{
    std::size_t prefix = 0;
    std::size_t word = 0;
    for (std::size_t i = 0; i < std::min(text.size(), longestPrefix); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c == '_' || c == '-') && word >= 1 && word <= longestWord) {
            prefix = i + 1;
            word = 0;
        } else if (std::islower(c) != 0) {
            ++word;
        } else {
            break;
        }
    }
    return prefix;
}

std::vector<SecretPiece> layOutSecret(std::string_view text, const QFontMetrics& metrics, int width)
{
    return countLines(text) > 1 ? lines(text, metrics, width) : groups(text, metrics, width);
}

void drawSecret(QPainter& painter, const QPoint& baseline, std::string_view text)
{
    const WipedString copy(text);
    painter.drawText(baseline, copy.text());
}

int secretWidth(const QFontMetrics& metrics, std::string_view text)
{
    const WipedString copy(text);
    return metrics.horizontalAdvance(copy.text());
}

} // namespace keyfold::ui
