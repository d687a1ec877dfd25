// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_document.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/base/utf8_writer.h"

namespace keyfold {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

/// Recursive descent; a level of the file is a level of the stack, hence the limit.
class JsonParser {
public:
    JsonParser(std::string_view text, const JsonLimits& limits) : m_text(text), m_limits(limits)
    {
        m_document.m_text = Secret::ofSize(text.size()); // no text grows by being read
        m_out.emplace(m_document.m_text);
    }

    tl::expected<JsonDocument, JsonFault> parse()
    {
        skipSpace();
        if (readValue({}, 0) == JsonDocument::none)
            return wrong();
        skipSpace();
        if (m_at != m_text.size())
            return wrong();
        m_document.m_text.truncate(m_out->written());
        return std::move(m_document);
    }

private:
    using Type = JsonValue::Type;
    using Piece = JsonDocument::Piece;

    tl::unexpected<JsonFault> wrong() const
    {
        const bool full = m_document.m_nodes.size() >= m_limits.values;
        const auto lines = std::ranges::count(m_text.substr(0, m_at), '\n');
        return tl::unexpected(JsonFault{
            full ? JsonFault::Kind::TooLarge : JsonFault::Kind::Malformed, static_cast<std::size_t>(lines) + 1});
    }

    bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool take(char c)
    {
        if (!at(c))
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (at(' ') || at('\n') || at('\r') || at('\t'))
            ++m_at;
    }

    /// The node's number, or none where the text is wrong.
    std::uint32_t readValue(Piece name, std::size_t depth)
    {
        if (m_at >= m_text.size() || depth > m_limits.depth || m_document.m_nodes.size() >= m_limits.values)
            return JsonDocument::none;
        const auto number = static_cast<std::uint32_t>(m_document.m_nodes.size());
        m_document.m_nodes.push_back({Type::Null, name, {}, JsonDocument::none, JsonDocument::none});
        bool fine = false;
        switch (m_text[m_at]) {
        case '{':
            fine = readItems(number, Type::Object, '}', depth);
            break;
        case '[':
            fine = readItems(number, Type::Array, ']', depth);
            break;
        case '"':
            fine = readString(node(number).text);
            node(number).type = Type::String;
            break;
        case 't':
            fine = readWord(number, "true", Type::Boolean);
            break;
        case 'f':
            fine = readWord(number, "false", Type::Boolean);
            break;
        case 'n':
            fine = readWord(number, "null", Type::Null);
            break;
        default:
            fine = readNumber(number);
            break;
        }
        return fine ? number : JsonDocument::none;
    }

    JsonDocument::Node& node(std::uint32_t number) { return m_document.m_nodes[number]; }

    bool readItems(std::uint32_t parent, Type type, char end, std::size_t depth)
    {
        node(parent).type = type;
        ++m_at;
        skipSpace();
        if (take(end))
            return true;
        auto last = JsonDocument::none;
        for (;;) {
            skipSpace();
            Piece name;
            if (type == Type::Object && !readName(name))
                return false;
            const auto item = readValue(name, depth + 1);
            if (item == JsonDocument::none)
                return false;
            (last == JsonDocument::none ? node(parent).child : node(last).next) = item;
            last = item;
            skipSpace();
            if (take(end))
                return type == Type::Array || namesAreFine(parent);
            if (!take(','))
                return false;
        }
    }

    bool namesAreFine(std::uint32_t parent)
    {
        if (m_limits.names == JsonLimits::Names::AsTheyAre)
            return true;
        std::vector<std::string_view> names;
        for (auto at = node(parent).child; at != JsonDocument::none; at = node(at).next)
            names.push_back(m_document.textOf(node(at).name));
        std::ranges::sort(names);
        return std::ranges::adjacent_find(names) == names.end();
    }

    bool readName(Piece& name)
    {
        if (!at('"') || !readString(name))
            return false;
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        return true;
    }

    bool readString(Piece& into)
    {
        const auto start = m_out->written();
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                into = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(m_out->written() - start)};
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\')
                m_out->putByte(static_cast<std::uint8_t>(c));
            else if (!readEscape())
                return false;
        }
        return false;
    }

    /// Ends on the last character of the escape.
    bool readEscape()
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (++m_at >= m_text.size())
            return false;
        if (const auto which = letters.find(m_text[m_at]); which != std::string_view::npos) {
            m_out->putByte(static_cast<std::uint8_t>(meanings[which]));
            return true;
        }
        if (m_text[m_at] != 'u')
            return false;
        auto unit = readUnit();
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            m_at += 2;
            if (m_at >= m_text.size() || m_text[m_at - 1] != '\\' || m_text[m_at] != 'u')
                return false;
            const auto low = readUnit();
            if (low < 0xDC00 || low > 0xDFFF)
                return false;
            unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
        } else if (unit == 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) {
            return false; // NUL is in no text of a wallet
        }
        m_out->put(unit);
        return true;
    }

    /// The four digits behind "u"; 0 where they are none.
    char32_t readUnit()
    {
        char32_t unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = ++m_at < m_text.size() ? m_text[m_at] : '\0';
            unit *= 16;
            if (isDigit(c))
                unit += static_cast<char32_t>(c - '0');
            else if (c >= 'a' && c <= 'f')
                unit += static_cast<char32_t>(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                unit += static_cast<char32_t>(c - 'A' + 10);
            else
                return 0;
        }
        return unit;
    }

    bool readWord(std::uint32_t into, std::string_view word, Type type)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        node(into).type = type;
        if (type == Type::Boolean)
            node(into).text = keep(word);
        m_at += word.size();
        return true;
    }

    bool readNumber(std::uint32_t into)
    {
        const auto start = m_at;
        take('-');
        if (!take('0') && !takeDigits())
            return false;
        if (take('.') && !takeDigits())
            return false;
        if (at('e') || at('E')) {
            ++m_at;
            if (!take('+'))
                take('-');
            if (!takeDigits())
                return false;
        }
        node(into).type = Type::Number;
        node(into).text = keep(m_text.substr(start, m_at - start));
        return true;
    }

    bool takeDigits()
    {
        const auto start = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at > start;
    }

    Piece keep(std::string_view text)
    {
        const Piece piece{static_cast<std::uint32_t>(m_out->written()), static_cast<std::uint32_t>(text.size())};
        for (const char c : text)
            m_out->putByte(static_cast<std::uint8_t>(c));
        return piece;
    }

    std::string_view m_text;
    const JsonLimits& m_limits;
    JsonDocument m_document;
    std::optional<Utf8Writer> m_out;
    std::size_t m_at = 0;
};

tl::expected<JsonDocument, JsonFault> JsonDocument::parse(std::string_view text, const JsonLimits& limits)
{
    if (text.size() >= none)
        return tl::unexpected(JsonFault{JsonFault::Kind::TooLarge, 1});
    if (!isCleanUtf8(text))
        return tl::unexpected(JsonFault());
    return JsonParser(text, limits).parse();
}

JsonValue::Type JsonValue::type() const
{
    return m_document == nullptr ? Type::Missing : m_document->m_nodes[m_node].type;
}

std::string_view JsonValue::name() const
{
    return m_document == nullptr ? std::string_view() : m_document->textOf(m_document->m_nodes[m_node].name);
}

std::string_view JsonValue::text() const
{
    return m_document == nullptr ? std::string_view() : m_document->textOf(m_document->m_nodes[m_node].text);
}

std::optional<std::int64_t> JsonValue::integer() const
{
    constexpr std::size_t mostDigits = 15; // all of which a double holds, should another program have written it
    const auto written = text();
    std::int64_t number = 0;
    if (type() != Type::Number || written.size() > mostDigits)
        return std::nullopt;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc() || end != written.data() + written.size())
        return std::nullopt;
    return number;
}

std::size_t JsonValue::size() const
{
    std::size_t count = 0;
    forEach([&](JsonValue) { ++count; });
    return count;
}

JsonValue JsonValue::operator[](std::string_view member) const
{
    JsonValue found;
    if (type() != Type::Object)
        return found;
    const auto& nodes = m_document->m_nodes;
    for (auto at = nodes[m_node].child; at != JsonDocument::none; at = nodes[at].next)
        if (m_document->textOf(nodes[at].name) == member)
            found = JsonValue(m_document, at);
    return found;
}

void JsonValue::forEach(const std::function<void(JsonValue)>& visit) const
{
    if (m_document == nullptr)
        return;
    const auto& nodes = m_document->m_nodes;
    for (auto at = nodes[m_node].child; at != JsonDocument::none; at = nodes[at].next)
        visit(JsonValue(m_document, at));
}

} // namespace keyfold
