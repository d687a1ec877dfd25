// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/request_file.h"

#include <algorithm>

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

} // namespace

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
