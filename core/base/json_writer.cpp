// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <array>

#include <fmt/format.h>

#include "core/base/text.h"

namespace keyfold {

namespace {

constexpr bool needsEscape(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F;
}

constexpr std::array<bool, 256> escaped = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = needsEscape(static_cast<unsigned char>(byte));
    return table;
}();

std::string_view escapeOf(unsigned char byte, std::array<char, 8>& room)
{
    switch (byte) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    const auto end = fmt::format_to_n(room.data(), room.size(), "\\u{:04x}", static_cast<unsigned>(byte));
    return {room.data(), end.size};
}

/// Hands the escaped text to `take` in runs.
template <typename Take>
void escape(std::string_view text, Take take)
{
    std::array<char, 8> room{};
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (!escaped[byte])
            continue;
        take(text.substr(start, at - start));
        take(escapeOf(byte, room));
        start = at + 1;
    }
    take(text.substr(start));
}

/// For the rare text that is not UTF-8: every byte above ASCII is given up.
std::string withReplacements(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x80)
            out += c;
        else
            out += "\uFFFD";
    }
    return out;
}

} // namespace

JsonWriter::~JsonWriter()
{
    m_out.write("\n");
}

void JsonWriter::separate()
{
    if (m_named || m_hasItems.empty()) {
        m_named = false;
        return;
    }
    if (m_hasItems.back())
        m_out.write(m_layout == JsonLayout::Lines && m_hasItems.size() == 1 ? ",\n" : ",");
    m_hasItems.back() = true;
    breakLine();
}

void JsonWriter::breakLine()
{
    constexpr std::size_t indent = 2;
    if (m_layout == JsonLayout::Indented)
        m_out.write("\n" + std::string(indent * m_hasItems.size(), ' '));
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out.write({&bracket, 1});
    m_hasItems.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems)
        breakLine();
    m_out.write({&bracket, 1});
}

void JsonWriter::name(std::string_view label)
{
    separate();
    m_out.write("\"");
    m_out.write(label);
    m_out.write(m_layout == JsonLayout::Indented ? "\": " : "\":");
    m_named = true;
}

void JsonWriter::text(std::string_view value)
{
    separate();
    m_out.write("\"");
    const auto write = [this](std::string_view run) { m_out.write(run); };
    if (isCleanUtf8(value))
        escape(value, write);
    else
        escape(withReplacements(value), write);
    m_out.write("\"");
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    m_out.write(fmt::format("{}", value));
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out.write(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_out.write("null");
}

void JsonWriter::secret(const Secret& value)
{
    separate();
    Secret escaped;
    escape(value.exposeText(), [&](std::string_view run) { escaped.append(asBytes(run)); });
    m_out.write("\"");
    m_out.writeSecret(escaped);
    m_out.write("\"");
}

void JsonWriter::texts(const std::vector<std::string>& values)
{
    beginArray();
    for (const auto& value : values)
        text(value);
    endArray();
}

void JsonWriter::member(std::string_view label, const std::optional<std::string>& value)
{
    name(label);
    if (value)
        text(*value);
    else
        null();
}

void JsonWriter::member(std::string_view label, const std::optional<int>& value)
{
    name(label);
    if (value)
        number(*value);
    else
        null();
}

void JsonWriter::member(std::string_view label, const std::optional<Date>& value)
{
    member(label, value ? std::optional(value->toIso()) : std::nullopt);
}

void JsonWriter::member(std::string_view label, const std::optional<Timestamp>& value)
{
    member(label, value ? std::optional(toIso(*value)) : std::nullopt);
}

} // namespace keyfold
