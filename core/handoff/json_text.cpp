// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"

namespace keyfold {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The four hexadecimal digits behind a \u.
std::optional<unsigned> unitAt(std::string_view text, std::size_t at)
{
    unsigned unit = 0;
    if (text.size() < at + 4)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 4, unit, 16);
    if (error != std::errc() || end != text.data() + at + 4)
        return std::nullopt;
    return unit;
}

struct Escape {
    unsigned codePoint = 0;
    std::size_t length = 0; ///< of what stands for it, with the backslash
};

std::optional<Escape> escapeAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at + 1 >= text.size())
        return std::nullopt;
    if (const auto simple = letters.find(text[at + 1]); simple != std::string_view::npos)
        return Escape{static_cast<unsigned char>(meanings[simple]), 2};
    if (text[at + 1] != 'u')
        return std::nullopt;
    const auto unit = unitAt(text, at + 2);
    if (!unit || *unit == 0 || isLowSurrogate(*unit))
        return std::nullopt;
    if (!isHighSurrogate(*unit))
        return Escape{*unit, 6};
    const auto second = text.substr(at + 6, 2) == "\\u" ? unitAt(text, at + 8) : std::nullopt;
    if (!second || !isLowSurrogate(*second))
        return std::nullopt;
    return Escape{0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00), 12};
}

/// Gives `put` the pieces of a text, between its quotes, with its escapes resolved. The text was found to be well-formed.
template <typename Put>
void resolve(std::string_view written, Put put)
{
    while (!written.empty()) {
        const auto plain = std::min(written.find('\\'), written.size());
        put(written.substr(0, plain));
        written.remove_prefix(plain);
        const auto escape = written.empty() ? std::nullopt : escapeAt(written, 0);
        if (!escape)
            return;
        written.remove_prefix(escape->length);
        const auto c = escape->codePoint;
        const auto low = [c](unsigned shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
        if (c < 0x80)
            put(std::string_view(std::array{static_cast<char>(c)}.data(), 1));
        else if (c < 0x800)
            put(std::string_view(std::array{static_cast<char>(0xC0 | c >> 6), low(0)}.data(), 2));
        else if (c < 0x10000)
            put(std::string_view(std::array{static_cast<char>(0xE0 | c >> 12), low(6), low(0)}.data(), 3));
        else
            put(std::string_view(std::array{static_cast<char>(0xF0 | c >> 18), low(12), low(6), low(0)}.data(), 4));
    }
}

class Reader {
public:
    Reader(std::string_view text, const JsonLimits& limits) : m_rest(text), m_limits(limits) {}

    std::optional<JsonNode> readAll()
    {
        auto node = readValue(0);
        skipSpace();
        return m_rest.empty() ? std::move(node) : std::nullopt;
    }

private:
    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }

    bool take(std::string_view piece)
    {
        if (!m_rest.starts_with(piece))
            return false;
        m_rest.remove_prefix(piece.size());
        return true;
    }

    bool takeAfterSpace(std::string_view piece)
    {
        skipSpace();
        return take(piece);
    }

    std::optional<JsonNode> readValue(int depth)
    {
        using Kind = JsonNode::Kind;
        skipSpace();
        if (m_rest.empty() || depth > m_limits.depth || ++m_values > m_limits.values)
            return std::nullopt;
        JsonNode node;
        if (take("null"))
            return node;
        const bool isTrue = take("true");
        if (isTrue || take("false")) {
            node.kind = isTrue ? Kind::True : Kind::False;
            return node;
        }
        switch (m_rest.front()) {
        case '"':
            return readText();
        case '[':
            return readArray(depth);
        case '{':
            return readObject(depth);
        default:
            return readNumber();
        }
    }

    std::optional<JsonNode> readText()
    {
        m_rest.remove_prefix(1);
        for (std::size_t at = 0; at < m_rest.size();) {
            const char c = m_rest[at];
            if (c == '"') {
                JsonNode node;
                node.kind = JsonNode::Kind::Text;
                node.written = m_rest.substr(0, at);
                m_rest.remove_prefix(at + 1);
                return node;
            }
            const auto escape = c == '\\' ? escapeAt(m_rest, at) : std::optional(Escape{0, 1});
            if (!escape || static_cast<unsigned char>(c) < 0x20)
                return std::nullopt;
            at += escape->length;
        }
        return std::nullopt;
    }

    std::size_t countDigits(std::size_t from) const
    {
        std::size_t count = 0;
        while (from + count < m_rest.size() && isDigit(m_rest[from + count]))
            ++count;
        return count;
    }

    std::optional<JsonNode> readNumber()
    {
        std::size_t at = m_rest.front() == '-' ? 1 : 0;
        const auto whole = countDigits(at);
        if (whole == 0 || (whole > 1 && m_rest[at] == '0'))
            return std::nullopt;
        at += whole;
        if (at < m_rest.size() && m_rest[at] == '.') {
            const auto fraction = countDigits(at + 1);
            if (fraction == 0)
                return std::nullopt;
            at += 1 + fraction;
        }
        if (at < m_rest.size() && (m_rest[at] == 'e' || m_rest[at] == 'E')) {
            ++at;
            if (at < m_rest.size() && (m_rest[at] == '+' || m_rest[at] == '-'))
                ++at;
            const auto exponent = countDigits(at);
            if (exponent == 0)
                return std::nullopt;
            at += exponent;
        }
        JsonNode node;
        node.kind = JsonNode::Kind::Number;
        node.written = m_rest.substr(0, at);
        m_rest.remove_prefix(at);
        return node;
    }

    std::optional<JsonNode> readArray(int depth)
    {
        m_rest.remove_prefix(1);
        JsonNode node;
        node.kind = JsonNode::Kind::Array;
        if (takeAfterSpace("]"))
            return node;
        do {
            auto item = readValue(depth + 1);
            if (!item)
                return std::nullopt;
            node.items.push_back(std::move(*item));
        } while (takeAfterSpace(","));
        return takeAfterSpace("]") ? std::optional(std::move(node)) : std::nullopt;
    }

    std::optional<JsonNode> readObject(int depth)
    {
        m_rest.remove_prefix(1);
        JsonNode node;
        node.kind = JsonNode::Kind::Object;
        if (takeAfterSpace("}"))
            return node;
        do {
            skipSpace();
            auto name = m_rest.starts_with('"') ? readText() : std::nullopt;
            if (!name || ++m_values > m_limits.values || !takeAfterSpace(":"))
                return std::nullopt;
            auto value = readValue(depth + 1);
            if (!value)
                return std::nullopt;
            node.names.push_back(name->written);
            node.items.push_back(std::move(*value));
        } while (takeAfterSpace(","));
        auto names = node.names;
        std::ranges::sort(names);
        if (std::ranges::adjacent_find(names) != names.end() || !takeAfterSpace("}"))
            return std::nullopt;
        return node;
    }

    std::string_view m_rest;
    const JsonLimits& m_limits;
    std::size_t m_values = 0;
};

} // namespace

const JsonNode* JsonNode::member(std::string_view name) const
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? nullptr : &items[static_cast<std::size_t>(found - names.begin())];
}

std::string JsonNode::text() const
{
    std::string text;
    resolve(written, [&](std::string_view piece) { text += piece; });
    return text;
}

Secret JsonNode::secretText() const
{
    Secret text;
    resolve(written, [&](std::string_view piece) { text.append(asBytes(piece)); });
    return text;
}

std::optional<std::int64_t> JsonNode::integer() const
{
    constexpr std::size_t mostDigits = 15; // all of which a double holds, should another program have written it
    std::int64_t number = 0;
    if (kind != Kind::Number || written.size() > mostDigits)
        return std::nullopt;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc() || end != written.data() + written.size())
        return std::nullopt;
    return number;
}

std::optional<JsonNode> readJson(std::string_view text, const JsonLimits& limits)
{
    if (!isCleanUtf8(text))
        return std::nullopt;
    return Reader(text, limits).readAll();
}

void SecretJsonWriter::name(std::string_view name)
{
    separate();
    put("\"");
    put(name);
    put("\": ");
    m_named = true;
}

void SecretJsonWriter::text(std::string_view value)
{
    constexpr std::string_view digits = "0123456789abcdef";
    separate();
    put("\"");
    while (!value.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if(value, [](char c) {
            return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
        }) - value.begin());
        put(value.substr(0, plain));
        value.remove_prefix(plain);
        if (value.empty())
            break;
        const auto c = static_cast<unsigned char>(value.front());
        value.remove_prefix(1);
        if (c == '\n')
            put("\\n");
        else if (c < 0x20)
            put(std::string("\\u00") + digits[c >> 4] + digits[c & 15]);
        else
            put(c == '"' ? "\\\"" : "\\\\");
    }
    put("\"");
}

Secret SecretJsonWriter::take()
{
    put("\n");
    return std::move(m_text);
}

void SecretJsonWriter::open(char bracket)
{
    separate();
    put({&bracket, 1});
    m_hasItems.push_back(false);
}

void SecretJsonWriter::close(char bracket)
{
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems)
        breakLine();
    put({&bracket, 1});
}

void SecretJsonWriter::separate()
{
    if (!m_named && !m_hasItems.empty()) {
        if (m_hasItems.back())
            put(",");
        m_hasItems.back() = true;
        breakLine();
    }
    m_named = false;
}

void SecretJsonWriter::breakLine()
{
    constexpr std::size_t indent = 2;
    put("\n" + std::string(indent * m_hasItems.size(), ' '));
}

void SecretJsonWriter::literal(std::string_view value)
{
    separate();
    put(value);
}

} // namespace keyfold
