// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_header.h"

#include <algorithm>
#include <optional>

#include "core/crypto/encoding.h"

namespace keyfold {

namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1";
constexpr std::string_view versionStart = "age-encryption.org/v";
constexpr std::string_view stanzaStart = "-> ";
constexpr std::string_view macStart = "---";
constexpr std::size_t bodyColumns = 64;
// A line of arguments has no limit of its own in the format; the kinds there are need a tenth of this (hybrid: 1,500).
constexpr std::size_t lineLimit = 4 * 1024 - 1;

/// Lines with the header's limit on all of them together, kept for the MAC.
class HeaderLines {
public:
    explicit HeaderLines(BufferedSource& source) : m_source(source) {}

    Result<std::string> next()
    {
        auto line = m_source.readLine(lineLimit);
        if (!line)
            return failure(line);
        if (!*line)
            return failure(ErrorCode::AgeCutOff, {}, "header: ends too soon");
        auto& [text, ended] = **line;
        if (!ended)
            return failure(text.size() < lineLimit ? ErrorCode::AgeCutOff : ErrorCode::AgeHeaderMalformed, {},
                "header: a line without an end");
        if (m_text.size() + text.size() + 1 > ageHeaderLimit)
            return failure(ErrorCode::AgeHeaderMalformed, {}, "header: too large");
        m_text += text;
        m_text += '\n';
        return std::move(text);
    }

    const std::string& text() const { return m_text; }

private:
    BufferedSource& m_source;
    std::string m_text;
};

tl::unexpected<Error> malformed(std::string what)
{
    return failure(ErrorCode::AgeHeaderMalformed, {}, "header: " + what);
}

bool isVersionNumber(std::string_view text)
{
    return !text.empty() && text.size() < 10 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Result<void> readVersion(BufferedSource& source, HeaderLines& lines)
{
    // What is no age file may have no line at all: the beginning is looked at before a line is read.
    const auto start = source.peek(versionStart.size());
    if (!start)
        return failure(start);
    if (asText(*start) != versionStart)
        return failure(ErrorCode::NotAnAgeFile, {}, "header: another beginning");
    const auto line = lines.next();
    if (!line)
        return failure(line);
    if (*line == versionLine)
        return {};
    if (isVersionNumber(std::string_view(*line).substr(versionStart.size())))
        return failure(ErrorCode::AgeNewer, {}, "header: " + *line);
    return malformed("the version line");
}

/// Words of visible ASCII with single spaces between them; nullopt where it is anything else.
std::optional<std::vector<std::string>> argumentsOf(std::string_view line)
{
    std::vector<std::string> arguments;
    while (true) {
        const auto end = std::min(line.find(' '), line.size());
        const auto word = line.substr(0, end);
        if (word.empty() || std::ranges::any_of(word, [](char c) { return c < 33 || c > 126; }))
            return std::nullopt;
        arguments.emplace_back(word);
        if (end == line.size())
            return arguments;
        line.remove_prefix(end + 1);
    }
}

Result<AgeStanza> readStanza(std::string_view first, HeaderLines& lines)
{
    auto arguments = argumentsOf(first.substr(stanzaStart.size()));
    if (!arguments)
        return malformed("a stanza's arguments");
    AgeStanza stanza{std::move(*arguments), {}};
    while (true) {
        const auto line = lines.next();
        if (!line)
            return failure(line);
        const auto part = fromUnpaddedBase64(*line);
        if (line->size() > bodyColumns || !part)
            return malformed("a stanza's body");
        stanza.body.insert(stanza.body.end(), part->begin(), part->end());
        if (line->size() < bodyColumns)
            return stanza;
    }
}

Sha256 macOf(std::string_view signedText, const Secret& fileKey)
{
    constexpr std::size_t keySize = 32;
    return hmacSha256(hkdfSha256(fileKey, "header", keySize), asBytes(signedText));
}

void writeStanza(std::string& out, const AgeStanza& stanza)
{
    out += "->";
    for (const auto& argument : stanza.arguments)
        out += ' ' + argument;
    out += '\n';
    const auto body = toUnpaddedBase64(stanza.body);
    // The last line is shorter than the others, if need be empty.
    for (std::size_t at = 0; at <= body.size(); at += bodyColumns)
        out += body.substr(at, bodyColumns) + '\n';
}

} // namespace

Result<AgeHeader> readAgeHeader(BufferedSource& source)
{
    HeaderLines lines(source);
    if (auto ok = readVersion(source, lines); !ok)
        return failure(ok);
    AgeHeader header;
    while (true) {
        const auto before = lines.text().size();
        const auto line = lines.next();
        if (!line)
            return failure(line);
        if (line->starts_with(stanzaStart)) {
            auto stanza = readStanza(*line, lines);
            if (!stanza)
                return failure(stanza);
            header.stanzas.push_back(std::move(*stanza));
            continue;
        }
        if (!line->starts_with(macStart) || header.stanzas.empty())
            return malformed("neither a stanza nor the MAC");
        const auto rest = std::string_view(*line).substr(macStart.size());
        const auto mac = rest.starts_with(' ') ? fromUnpaddedBase64(rest.substr(1)) : std::nullopt;
        if (!mac || mac->size() != header.mac.size())
            return malformed("the MAC");
        std::ranges::copy(*mac, header.mac.begin());
        header.signedText = lines.text().substr(0, before + macStart.size());
        return header;
    }
}

std::string writeAgeHeader(const std::vector<AgeStanza>& stanzas, const Secret& fileKey)
{
    std::string text(versionLine);
    text += '\n';
    for (const auto& stanza : stanzas)
        writeStanza(text, stanza);
    text += macStart;
    const auto mac = macOf(text, fileKey);
    return text + ' ' + toUnpaddedBase64(mac) + '\n';
}

Result<void> checkAgeMac(const AgeHeader& header, const Secret& fileKey)
{
    if (!equalInConstantTime(header.mac, macOf(header.signedText, fileKey)))
        return failure(ErrorCode::AgeHeaderChanged, {}, "HMAC: of another header");
    return {};
}

} // namespace keyfold
