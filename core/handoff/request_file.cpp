// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/request_file.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace keyfold {

namespace {

/// On one line, whatever was typed: a line of its own could name another recipient.
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

std::optional<std::string> after(std::string_view line, std::string_view label)
{
    return line.starts_with(label) ? std::optional(std::string(trimmed(line.substr(label.size())))) : std::nullopt;
}

constexpr std::string_view lineStart = "keyfold-request:";

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("-._~").find(c) != std::string_view::npos;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (isUnreserved(c)) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return encoded;
}

/// nullopt unless it is clean UTF-8 on one line.
std::optional<std::string> percentDecoded(std::string_view encoded)
{
    std::string text;
    for (std::size_t at = 0; at < encoded.size(); ++at) {
        if (encoded[at] != '%') {
            text += encoded[at];
            continue;
        }
        unsigned byte = 0;
        const auto digits = encoded.substr(at + 1, 2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (error != std::errc() || digits.size() != 2 || end != digits.data() + 2)
            return std::nullopt;
        text += static_cast<char>(byte);
        at += 2;
    }
    if (!isCleanUtf8(text))
        return std::nullopt;
    return onOneLine(text);
}

Result<RequestFile> readLine(std::string_view line)
{
    if (std::ranges::any_of(line, [](char c) { return c <= ' ' || c == 0x7F; }))
        return failure(ErrorCode::HandoffMalformed, {}, "more than one word");
    line.remove_prefix(lineStart.size());
    const auto question = std::min(line.find('?'), line.size());
    const auto recipient = AgeRecipient::parse(line.substr(0, question));
    if (!recipient && recipient.error().code == ErrorCode::AgePostQuantum)
        return failure(recipient);
    if (!recipient)
        return failure(ErrorCode::HandoffMalformed, {}, "no recipient");
    RequestFile request{*recipient, {}, {}, {}, {}};
    for (auto rest = line.substr(std::min(question + 1, line.size())); !rest.empty();) {
        const auto end = std::min(rest.find('&'), rest.size());
        const auto part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto equals = std::min(part.find('='), part.size());
        const auto name = part.substr(0, equals);
        const auto value = percentDecoded(part.substr(std::min(equals + 1, part.size())));
        if (!value)
            return failure(ErrorCode::HandoffMalformed, {}, "%XX");
        if (name == "id")
            request.id = RequestId::parse(*value);
        else if (name == "from")
            request.from = *value;
        else if (name == "asked")
            request.asked = *value;
    }
    return request;
}

} // namespace

std::string requestLine(const RequestFile& request)
{
    auto line = std::string(lineStart) + request.recipient.text() + '?';
    if (request.id)
        line += "id=" + request.id->text() + '&';
    return line + "from=" + percentEncoded(onOneLine(request.from))
        + "&asked=" + percentEncoded(onOneLine(request.asked));
}

bool isRequestLine(std::string_view text)
{
    return trimmed(text).starts_with(lineStart);
}

std::string writeRequest(const RequestFile& request)
{
    std::string text =
        "# A request for keys. To answer: keyfold-cli handoff create --answer THIS-FILE --key KEY -o ANSWER.age\n"
        "# or, without Keyfold: age -R THIS-FILE -o ANSWER.age FILE-WITH-THE-KEYS\n";
    text += "# from: " + onOneLine(request.from) + "\n";
    text += "# asked: " + onOneLine(request.asked) + "\n";
    if (request.id)
        text += "# request: " + request.id->text() + "\n";
    text += "# created: " + toIso(request.created) + "\n";
    return text + request.recipient.text() + "\n";
}

Result<RequestFile> readRequest(std::string_view text)
{
    if (!isCleanUtf8(text))
        return failure(ErrorCode::HandoffMalformed, {}, "not UTF-8");
    if (isRequestLine(text))
        return readLine(trimmed(text));
    std::optional<AgeRecipient> recipient;
    RequestFile request{AgeRecipient(X25519Public()), {}, {}, {}, {}};
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (const auto from = after(line, "# from:"))
            request.from = *from;
        else if (const auto asked = after(line, "# asked:"))
            request.asked = *asked;
        else if (const auto id = after(line, "# request:"))
            request.id = RequestId::parse(*id);
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto parsed = AgeRecipient::parse(line);
        if (!parsed && parsed.error().code == ErrorCode::AgePostQuantum)
            return failure(parsed);
        if (!parsed || recipient)
            return failure(ErrorCode::HandoffMalformed, {}, "not one recipient");
        recipient = *parsed;
    }
    if (!recipient)
        return failure(ErrorCode::HandoffMalformed, {}, "no recipient");
    request.recipient = *recipient;
    return request;
}

} // namespace keyfold
