// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/recogniser.h"

#include <algorithm>

#include <re2/re2.h>
#include <re2/set.h>

#include "core/base/text.h"

namespace keyfold {

namespace {

/// Longer values are files; what is known of those is their first line.
constexpr std::size_t longestShape = 8 * 1024;

RE2::Options options()
{
    RE2::Options options;
    options.set_log_errors(false); // a log must not have a value in it
    options.set_max_mem(64 << 20);
    return options;
}

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

/// PKCS #8 (RFC 5958) says so in its first line, the older PEM (RFC 1421) in a header. OpenSSH's own format names the cipher
/// behind its magic (openssh, PROTOCOL.key): this is "none" in base64.
bool hasPassphrase(std::string_view value, std::string_view firstLine)
{
    const auto has = [](std::string_view text, std::string_view part) {
        return text.find(part) != std::string_view::npos;
    };
    if (has(firstLine, "OPENSSH"))
        return !has(value, "b3BlbnNzaC1rZXktdjEAAAAABG5vbmU");
    return has(firstLine, "ENCRYPTED") || has(value.substr(0, 200), "Proc-Type: 4,ENCRYPTED");
}

std::optional<Recognition> pemBlock(std::string_view value)
{
    const auto begins = [&](std::string_view start) { return value.substr(0, start.size()) == start; };
    if (!begins("-----BEGIN "))
        return std::nullopt;
    const auto firstLine = value.substr(0, value.find('\n'));
    if (firstLine.find("PRIVATE KEY-----") == std::string_view::npos)
        return std::nullopt;
    Recognition form;
    const bool locked = hasPassphrase(value, firstLine);
    form.label = locked ? "Private key with a passphrase (PEM)" : "Private key without a passphrase (PEM)";
    form.kind = locked ? "private-key-locked" : "private-key";
    return form;
}

/// A JSON Web Token (RFC 7519) in compact form (RFC 7515, section 7.1): a header that begins with {" in base64url, a payload, a
/// signature. Many providers use them, so it does not tell whose it is.
std::optional<Recognition> webToken(std::string_view value)
{
    static const RE2 shape(R"(eyJ[A-Za-z0-9_-]{5,}\.eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{20,})", options());
    if (!RE2::FullMatch(piece(value), shape))
        return std::nullopt;
    Recognition form;
    form.label = "JSON Web Token";
    form.kind = "token";
    return form;
}

} // namespace

struct Recogniser::Parts {
    struct Entry {
        Recognition recognition;
        std::string pattern;
        std::unique_ptr<RE2> unless;
    };

    RE2::Set set{options(), RE2::ANCHOR_BOTH};
    std::vector<Entry> entries; ///< in the order of the set
    bool compiled = false;

    /// The entries whose pattern fits, in order: by provider, then as the catalogue has them.
    std::vector<int> hits(std::string_view text) const
    {
        std::vector<int> found;
        RE2::Set::ErrorInfo error{RE2::Set::kNoError};
        if (compiled)
            set.Match(piece(text), &found, &error);
        if (!compiled || error.kind != RE2::Set::kNoError) { // its automaton ran out of memory: one after the other
            found.clear();
            for (std::size_t at = 0; at < entries.size(); ++at)
                if (RE2::FullMatch(piece(text), RE2(piece(entries[at].pattern), options())))
                    found.push_back(static_cast<int>(at));
        }
        std::sort(found.begin(), found.end());
        return found;
    }
};

Recogniser::Recogniser(const Catalogue& catalogue) : m_parts(std::make_unique<Parts>())
{
    for (const auto& provider : catalogue.providers()) {
        for (const auto& shape : provider.shapes) {
            if (m_parts->set.Add(piece(shape.pattern), nullptr) < 0)
                continue;
            Parts::Entry entry;
            entry.pattern = shape.pattern;
            entry.recognition = {provider.name, provider.id, shape.label, shape.kind, shape.environment,
                shape.privilege, provider.consoleUrl, shape.confidence, {}};
            if (!shape.unless.empty())
                entry.unless = std::make_unique<RE2>(piece(shape.unless), options());
            m_parts->entries.push_back(std::move(entry));
        }
    }
    m_parts->compiled = m_parts->set.Compile();
}

Recogniser::~Recogniser() = default;
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser& Recogniser::operator=(Recogniser&&) noexcept = default;

const Recogniser& Recogniser::builtIn()
{
    static const Recogniser recogniser(Catalogue::builtIn());
    return recogniser;
}

std::optional<Recognition> Recogniser::identify(ByteView value) const
{
    const auto text = trimmed(asText(value));
    if (auto form = pemBlock(text))
        return form;
    if (text.empty() || text.size() > longestShape)
        return std::nullopt;
    const Recognition* best = nullptr;
    std::vector<std::string> others;
    for (const int hit : m_parts->hits(text)) {
        const auto& entry = m_parts->entries[static_cast<std::size_t>(hit)];
        if (entry.unless != nullptr && RE2::FullMatch(piece(text), *entry.unless))
            continue;
        if (best == nullptr || entry.recognition.confidence > best->confidence) {
            best = &entry.recognition;
            others.clear();
        } else if (entry.recognition.confidence == best->confidence
            && entry.recognition.providerId != best->providerId) {
            others.push_back(entry.recognition.provider);
        }
    }
    if (best == nullptr)
        return webToken(text);
    Recognition found = *best;
    if (!others.empty()) // as sure as a guess among several can be
        found.confidence = Confidence::Low;
    found.others = std::move(others);
    return found;
}

bool isKeyPattern(std::string_view pattern)
{
    return !pattern.empty() && RE2(piece(pattern), options()).ok();
}

bool looksLikeLogin(ByteView value)
{
    // An address on its own, or first in a line or in front of a ':' or white space with something after it. Not inside a web
    // address, of which a webhook is one.
    static const RE2 login(
        R"((?is)\s*(?:(?:e-?mail|user(?:name)?|login|benutzer(?:name)?)\s*[:=]?\s*)?)"
        R"([a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}(?:[\s:;,|/].{0,300})?)",
        options());
    const auto text = asText(value);
    return text.size() <= longestShape && RE2::FullMatch(piece(text), login);
}

} // namespace keyfold
