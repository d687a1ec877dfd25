// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/naming.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/text.h"
#include "core/catalogue/recogniser.h"

namespace keyfold {

namespace {

constexpr std::array environments{"live", "test", "staging", "development", "production", "prod", "sandbox", "dev"};

bool isEnvironment(std::string_view word)
{
    return std::find(environments.begin(), environments.end(), word) != environments.end();
}

/// "test2", "key1", "neu3": a word with a number instead of a meaning.
bool isNumbered(std::string_view word, std::string_view stem)
{
    return word.size() > stem.size() && word.substr(0, stem.size()) == stem
        && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(stem.size()), word.end(),
            [](char c) { return c >= '0' && c <= '9'; });
}

/// A long run of letters and digits mixed, as no word of a language is.
bool looksRandom(std::string_view run)
{
    if (run.size() < 20)
        return false;
    const auto is = [&](auto test) { return std::any_of(run.begin(), run.end(), test); };
    return is([](char c) { return c >= '0' && c <= '9'; })
        && is([](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::vector<std::string_view> runsBetweenSpaces(std::string_view text)
{
    std::vector<std::string_view> runs;
    while (!(text = trimmed(text)).empty()) {
        const auto end = std::min(text.find_first_of(" \t\n"), text.size());
        runs.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return runs;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    for (const auto word : wordsOf(text))
        words.push_back(folded(word));
    return words;
}

/// Whether `part` stands in `words` as a run.
bool contains(const std::vector<std::string>& words, const std::vector<std::string>& part)
{
    return !part.empty() && std::search(words.begin(), words.end(), part.begin(), part.end()) != words.end();
}

struct NamedProvider {
    const Provider* provider = nullptr;
    std::string called; ///< its name or one of its aliases, as the catalogue writes it
};

/// The provider that a name has in it; the longest way to call one counts, so that "Google Maps" is not taken for "Google".
NamedProvider providerIn(const std::vector<std::string>& words, const Catalogue& catalogue)
{
    NamedProvider best;
    std::size_t length = 0;
    const auto consider = [&](const Provider& provider, const std::string& called) {
        const auto part = foldedWords(called);
        if (part.size() > length && contains(words, part)) {
            best = {&provider, called};
            length = part.size();
        }
    };
    for (const auto& provider : catalogue.providers()) {
        consider(provider, provider.name);
        for (const auto& alias : provider.aliases)
            consider(provider, alias);
    }
    return best;
}

/// The words that stand for the provider: as the name has them where it is the same one, else as it was given.
std::vector<std::string> wordsOfProvider(
    const std::vector<std::string>& words, std::string_view given, const Catalogue& catalogue)
{
    const auto asGiven = foldedWords(given);
    if (!given.empty() && contains(words, asGiven))
        return asGiven;
    const auto named = providerIn(words, catalogue);
    if (named.provider != nullptr && (given.empty() || catalogue.find(given) == named.provider))
        return foldedWords(named.called);
    return asGiven;
}

Result<std::string NameParts::*> tokenNamed(std::string_view name)
{
    if (name == "provider")
        return &NameParts::provider;
    if (name == "purpose")
        return &NameParts::purpose;
    if (name == "consumer")
        return &NameParts::consumer;
    if (name == "environment")
        return &NameParts::environment;
    return failure(ErrorCode::InvalidValue,
        "{" + std::string(name) + "}, which can be {provider}, {purpose}, {consumer} or {environment}");
}

tl::unexpected<Error> unevenBrackets()
{
    return failure(ErrorCode::InvalidValue, "the pattern, in which every { and [ has to be closed once");
}

} // namespace

bool holdsSecret(std::string_view name, const Recogniser& recogniser)
{
    for (const auto run : runsBetweenSpaces(name)) {
        const auto known = recogniser.identify(asBytes(run));
        if ((known && known->confidence == Confidence::High) || looksRandom(run))
            return true;
    }
    return false;
}

NamingConvention::NamingConvention()
{
    *this = parse(defaultPattern, defaultBanned).value();
}

Result<NamingConvention> NamingConvention::parse(std::string_view pattern, std::string_view banned)
{
    NamingConvention convention{Unset{}};
    int part = 0;
    int parts = 0;
    std::string text;
    const auto flush = [&] {
        if (!text.empty())
            convention.m_pieces.push_back({std::exchange(text, {}), nullptr, part});
    };
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        if (c == '{') {
            const auto end = pattern.find('}', at);
            if (end == std::string_view::npos)
                return unevenBrackets();
            const auto token = tokenNamed(pattern.substr(at + 1, end - at - 1));
            if (!token)
                return failure(token);
            flush();
            convention.m_pieces.push_back({{}, *token, part});
            at = end;
        } else if (c == '[' && part == 0) {
            flush();
            part = ++parts;
        } else if (c == ']' && part != 0) {
            flush();
            part = 0;
        } else if (c == '[' || c == ']' || c == '}') {
            return unevenBrackets();
        } else {
            text += c;
        }
    }
    flush();
    if (part != 0)
        return unevenBrackets();
    if (std::none_of(convention.m_pieces.begin(), convention.m_pieces.end(),
            [](const Piece& piece) { return piece.token == &NameParts::purpose; }))
        return failure(ErrorCode::InvalidValue, "the pattern, which has to have {purpose} in it");
    for (const auto word : wordsOf(banned))
        convention.m_banned.push_back(folded(word));
    std::sort(convention.m_banned.begin(), convention.m_banned.end());
    return convention;
}

std::string NamingConvention::nameFor(const NameParts& parts) const
{
    const auto isLeftOut = [&](int part) {
        return part != 0 && std::any_of(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) {
            return piece.optionalPart == part && piece.token != nullptr && trimmed(parts.*piece.token).empty();
        });
    };
    std::string name;
    for (const auto& piece : m_pieces)
        if (!isLeftOut(piece.optionalPart))
            name += piece.token != nullptr ? std::string(trimmed(parts.*piece.token)) : piece.text;
    // What joins parts is not left standing at an end where one of them is missing.
    for (std::string_view dangling : {" – ", " - ", "–", "-", " "}) {
        while (name.substr(0, dangling.size()) == dangling)
            name.erase(0, dangling.size());
        while (name.size() >= dangling.size() && name.substr(name.size() - dangling.size()) == dangling)
            name.erase(name.size() - dangling.size());
    }
    return name;
}

bool NamingConvention::isBanned(std::string_view word) const
{
    return std::any_of(m_banned.begin(), m_banned.end(), [&](const std::string& banned) {
        return word == banned || isNumbered(word, banned);
    }) || isNumbered(word, "test");
}

std::vector<NameProblem> NamingConvention::judge(
    std::string_view name, std::string_view provider, const Catalogue& catalogue, const Recogniser& recogniser) const
{
    if (trimmed(name).empty())
        return {{NameSlip::Empty, {}}};
    if (holdsSecret(name, recogniser))
        return {{NameSlip::HoldsSecret, {}}};
    std::vector<NameProblem> problems;
    const auto words = foldedWords(name);
    const auto own = wordsOfProvider(words, provider, catalogue);
    if (!provider.empty() && !contains(words, own))
        problems.push_back({NameSlip::OtherProvider, std::string(provider)});
    bool hasPurpose = false;
    for (const auto& word : words) {
        if (isBanned(word))
            problems.push_back({NameSlip::BannedWord, word});
        else if (!isEnvironment(word) && std::find(own.begin(), own.end(), word) == own.end())
            hasPurpose = true;
    }
    if (!hasPurpose)
        problems.push_back({NameSlip::NoPurpose, {}});
    return problems;
}

std::string NamingConvention::suggest(
    std::string_view name, std::string_view provider, const Catalogue& catalogue, const Recogniser& recogniser) const
{
    NameParts parts;
    const auto words = holdsSecret(name, recogniser) ? std::vector<std::string_view>() : wordsOf(name);
    const auto named = providerIn(foldedWords(name), catalogue);
    const auto* known = catalogue.find(provider);
    if (named.provider != nullptr && (provider.empty() || known == named.provider))
        parts.provider = named.called;
    else
        parts.provider = known != nullptr ? known->name : std::string(provider);
    const auto own = foldedWords(parts.provider);
    for (const auto word : words) {
        const auto plain = folded(word);
        if (isEnvironment(plain))
            parts.environment = normalisedEnvironment(plain);
        else if (!isBanned(plain) && std::find(own.begin(), own.end(), plain) == own.end())
            parts.purpose += (parts.purpose.empty() ? "" : " ") + std::string(word);
    }
    if (parts.purpose.empty())
        parts.purpose = "…";
    return nameFor(parts);
}

std::string_view nameOf(NameSlip slip)
{
    switch (slip) {
    case NameSlip::Empty:
        return "empty";
    case NameSlip::HoldsSecret:
        return "holds-secret";
    case NameSlip::NoPurpose:
        return "no-purpose";
    case NameSlip::BannedWord:
        return "banned-word";
    case NameSlip::OtherProvider:
        return "other-provider";
    }
    return {};
}

namespace {

struct Naming {
    static Message tr(const char* english) { return {"keyfold::Naming", english}; }
};

} // namespace

Message messageFor(const NameProblem& problem)
{
    switch (problem.slip) {
    case NameSlip::Empty:
        return Naming::tr("The name is empty.");
    case NameSlip::HoldsSecret:
        return Naming::tr("The name holds what looks like the key itself, and names are not kept secret.");
    case NameSlip::NoPurpose:
        return Naming::tr("The name does not say what the key is for.");
    case NameSlip::BannedWord:
        return Naming::tr("“%1” says nothing about this key.").arg(problem.word);
    case NameSlip::OtherProvider:
        return problem.word.empty() ? Naming::tr("The name does not say whose key it is.")
                                    : Naming::tr("The name does not say that the key is from %1.").arg(problem.word);
    }
    return {};
}

} // namespace keyfold
