// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/pasted_parts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/json_document.h"
#include "core/base/text.h"

namespace keyfold {

namespace {

constexpr std::size_t mostBytes = 64 * 1024;
constexpr std::size_t mostParts = 12;
constexpr std::size_t longestLabel = 60;

using Parts = std::vector<PastedPart>;

std::string_view trimmedView(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto from = text.find_first_not_of(space);
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(space) - from + 1);
}

std::vector<std::string_view> pieces(std::string_view text, char between)
{
    std::vector<std::string_view> found;
    for (;;) {
        const auto end = text.find(between);
        found.push_back(trimmedView(text.substr(0, end)));
        if (end == std::string_view::npos)
            return found;
        text.remove_prefix(end + 1);
    }
}

std::string_view withoutQuotes(std::string_view text)
{
    const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'')
        && text.back() == text.front();
    return quoted ? text.substr(1, text.size() - 2) : text;
}

/// Words that are written otherwise than they are spoken; the rest is lower case.
void writeUsually(std::string& label)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> words{{{"id", "ID"}, {"api", "API"},
        {"url", "URL"}, {"uri", "URI"}, {"aws", "AWS"}, {"oauth", "OAuth"}, {"sid", "SID"}}};
    for (const auto& [plain, usual] : words) {
        const std::string spaced = " " + label + " ";
        for (auto at = spaced.find(" " + std::string(plain) + " "); at != std::string::npos;
             at = spaced.find(" " + std::string(plain) + " ", at + 1))
            label.replace(at, plain.size(), usual);
    }
}

/// "AWS_ACCESS_KEY_ID", "clientSecret" → "AWS access key ID", "Client secret".
std::string labelFrom(std::string_view name)
{
    std::string label;
    bool lowerBefore = false;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (c == '_' || c == '-' || c == '.') {
            label += ' ';
        } else {
            if (upper && lowerBefore)
                label += ' ';
            label += upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
        lowerBefore = c >= 'a' && c <= 'z';
    }
    writeUsually(label);
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z')
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return label;
}

/// A label that says of its value that it is no secret. What says nothing is one: a plain field is shown and searched.
bool namesNoSecret(std::string_view label)
{
    const auto words = wordsOf(label);
    const auto is = [](std::initializer_list<std::string_view> some, std::string_view word) {
        const auto plain = folded(word);
        return std::find(some.begin(), some.end(), plain) != some.end();
    };
    const auto any = [&](std::initializer_list<std::string_view> some) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is(some, word); });
    };
    // An address of these is a key by itself.
    if (words.empty() || any({"webhook", "hook", "dsn", "connection"}))
        return false;
    // What a name ends with counts for more than what it holds: "token URI", "private key type".
    if (is({"url", "uri", "type", "date", "status", "expires", "expiry", "created", "region", "version", "at", "in"},
            words.back()))
        return true;
    if (any({"secret", "secrets", "password", "pass", "passwd", "passphrase", "pwd", "pw", "token", "private",
            "credential", "credentials", "signature", "signing", "auth", "pin", "seed", "salt", "cookie", "session"}))
        return false;
    // "Account key", "Project API key": the last word says what it is; "Key ID" and "Public key" are open.
    const bool open = any({"public", "publishable"});
    if (is({"key", "keys"}, words.back()))
        return open;
    return open
        || is({"id", "ids", "email", "mail", "link", "host", "hostname", "endpoint", "project", "account", "user",
                  "username", "name", "domain", "scope", "scopes", "mode", "environment", "description"},
            words.back());
}

/// An address with a password, a query or a long run in its path may be a key by itself: "https://hooks.example/T0/B0/x9…".
bool isBareAddress(std::string_view value)
{
    constexpr std::size_t longest = 15; // letters and digits in a row that a word of a path may have
    const auto scheme = value.find("://");
    if (scheme == std::string_view::npos)
        return true;
    std::size_t run = 0;
    for (const char c : value.substr(scheme + 3)) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        run = letter ? run + 1 : 0;
        if (c == '@' || c == '?' || run > longest)
            return false;
    }
    return true;
}

bool isOpenKind(std::string_view kind)
{
    return kind == "key-id" || kind == "publishable" || kind == "public-key";
}

FieldKind kindOf(std::string_view label, std::string_view value, const Recogniser& recogniser)
{
    if (const auto found = recogniser.identify(asBytes(value)); found && found->confidence == Confidence::High)
        return isOpenKind(found->kind) ? FieldKind::Plain : FieldKind::Secret;
    return namesNoSecret(label) && isBareAddress(value) ? FieldKind::Plain : FieldKind::Secret;
}

struct Labelled {
    std::string_view name, value;
};

/// "NAME=value", "export NAME=value", "Label: value"; nullopt for everything else.
std::optional<Labelled> labelledLine(std::string_view line)
{
    if (line.starts_with("export "))
        line = trimmedView(line.substr(7));
    const auto sign = line.find_first_of("=:");
    if (sign == std::string_view::npos || sign == 0 || sign > longestLabel)
        return {};
    // A colon without a space belongs to a value: "https://…", "user:password".
    if (line[sign] == ':' && (sign + 1 >= line.size() || (line[sign + 1] != ' ' && line[sign + 1] != '\t')))
        return {};
    const auto name = withoutQuotes(trimmedView(line.substr(0, sign)));
    const auto value = withoutQuotes(trimmedView(line.substr(sign + 1)));
    const bool plainName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
            || c == ' ' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!plainName || name.empty() || value.empty())
        return {};
    return Labelled{name, value};
}

Parts fromLabels(const std::vector<Labelled>& all, const Recogniser& recogniser)
{
    Parts parts;
    for (const auto& [name, value] : all) {
        auto label = labelFrom(name);
        parts.push_back({label, kindOf(label, value, recogniser), Secret::copyOf(value)});
    }
    return parts;
}

Parts fromLines(std::string_view text, const Recogniser& recogniser)
{
    std::vector<Labelled> labelled;
    std::vector<std::string_view> bare;
    for (const auto line : pieces(text, '\n')) {
        const bool heading = line.starts_with('[') && line.ends_with(']');
        if (line.empty() || line.starts_with('#') || heading)
            continue;
        if (const auto found = labelledLine(line))
            labelled.push_back(*found);
        else
            bare.push_back(line);
    }
    if (bare.empty())
        return fromLabels(labelled, recogniser);
    if (!labelled.empty())
        return {};
    Parts parts;
    for (const auto line : bare) {
        const auto found = recogniser.identify(asBytes(line));
        if (!found || found->confidence != Confidence::High)
            return {};
        parts.push_back(
            {found->label, isOpenKind(found->kind) ? FieldKind::Plain : FieldKind::Secret, Secret::copyOf(line)});
    }
    return parts;
}

/// "Client ID", "Secret key": some words of which the last says that a value comes.
bool isCaption(std::string_view line)
{
    if (line.ends_with(':'))
        line.remove_suffix(1);
    const bool plain = std::ranges::all_of(
        line, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '-'; });
    constexpr std::array<std::string_view, 8> ends{
        "id", "key", "secret", "token", "password", "sid", "username", "email"};
    const auto words = wordsOf(line);
    return plain && line.size() <= longestLabel && !words.empty() && std::ranges::count(ends, folded(words.back())) > 0;
}

/// A line of names and one of values.
Parts fromColumns(std::string_view text, char between, const Recogniser& recogniser)
{
    const auto lines = pieces(text, '\n');
    if (lines.size() != 2)
        return {};
    const auto names = pieces(lines[0], between);
    const auto values = pieces(lines[1], between);
    if (names.size() < 2 || names.size() != values.size())
        return {};
    std::vector<Labelled> labelled;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto name = withoutQuotes(names[at]);
        const auto value = withoutQuotes(values[at]);
        // Two lines of two words with tabs between are no table yet.
        const bool named = between == ',' || isCaption(name) || namesNoSecret(name);
        if (name.empty() || name.size() > longestLabel || !named)
            return {};
        if (!value.empty())
            labelled.push_back({name, value});
    }
    return fromLabels(labelled, recogniser);
}

/// Names and values side by side, as browsers copy a table: between them lies a tab.
Parts fromRows(std::string_view text, const Recogniser& recogniser)
{
    std::vector<Labelled> labelled;
    for (const auto line : pieces(text, '\n')) {
        if (line.empty())
            continue;
        const auto cells = pieces(line, '\t');
        auto name = cells.front();
        if (name.ends_with(':'))
            name.remove_suffix(1);
        if (cells.size() != 2 || name.size() > longestLabel || !(isCaption(name) || namesNoSecret(name)))
            return {};
        if (!cells.back().empty())
            labelled.push_back({name, cells.back()});
    }
    return fromLabels(labelled, recogniser);
}

/// Each value below its name, as pages copy that set them so.
Parts fromCaptions(std::string_view text, const Recogniser& recogniser)
{
    auto lines = pieces(text, '\n');
    std::erase(lines, std::string_view());
    if (lines.size() % 2 != 0)
        return {};
    std::vector<Labelled> labelled;
    for (std::size_t at = 0; at < lines.size(); at += 2) {
        auto name = lines[at];
        if (!isCaption(name) || lines[at + 1].find_first_of(" \t") != std::string_view::npos)
            return {};
        if (name.ends_with(':'))
            name.remove_suffix(1);
        labelled.push_back({name, lines[at + 1]});
    }
    return fromLabels(labelled, recogniser);
}

void collectTexts(JsonValue object, std::vector<Labelled>& labelled)
{
    object.forEach([&](JsonValue member) {
        if (member.type() == JsonValue::Type::String && !member.text().empty() && member.name().size() <= longestLabel)
            labelled.push_back({member.name(), member.text()});
        else if (member.type() == JsonValue::Type::Object)
            collectTexts(member, labelled);
    });
}

Parts fromServiceAccount(std::string_view text, JsonValue file)
{
    Parts parts;
    parts.push_back({"Service account file", FieldKind::Secret, Secret::copyOf(text)});
    constexpr std::array<std::pair<const char*, const char*>, 3> members{
        {{"client_email", "Client e-mail"}, {"project_id", "Project"}, {"private_key_id", "Key ID"}}};
    for (const auto& [member, label] : members)
        if (const auto value = file[member].text(); !value.empty())
            parts.push_back({label, FieldKind::Plain, Secret::copyOf(value)});
    return parts;
}

Parts fromJson(std::string_view text, const Recogniser& recogniser)
{
    constexpr JsonLimits limits{4, 64, JsonLimits::Names::OnlyOnce};
    const auto document = JsonDocument::parse(text, limits);
    if (!document || document->root().type() != JsonValue::Type::Object)
        return {};
    const auto root = document->root();
    if (root["type"].text() == "service_account" && !root["private_key"].text().empty())
        return fromServiceAccount(text, root);
    std::vector<Labelled> labelled;
    collectTexts(root, labelled);
    return fromLabels(labelled, recogniser);
}

/// PEM blocks (RFC 7468), one after the other.
Parts fromPem(std::string_view text)
{
    constexpr std::string_view begin = "-----BEGIN ", dashes = "-----", end = "-----END ";
    Parts parts;
    while (text.starts_with(begin)) {
        const auto nameEnd = text.find(dashes, begin.size());
        const auto foot = text.find(end);
        if (nameEnd == std::string_view::npos || foot == std::string_view::npos || foot < nameEnd)
            return {};
        const auto name = text.substr(begin.size(), nameEnd - begin.size());
        const auto footEnd = text.find(dashes, foot + end.size());
        if (footEnd == std::string_view::npos || text.substr(foot + end.size(), footEnd - foot - end.size()) != name)
            return {};
        const auto block = text.substr(0, footEnd + dashes.size());
        const bool open = name.ends_with("PUBLIC KEY") || name == "CERTIFICATE";
        parts.push_back({labelFrom(folded(name)), open ? FieldKind::Plain : FieldKind::Secret, Secret::copyOf(block)});
        text = trimmedView(text.substr(block.size()));
    }
    return text.empty() ? std::move(parts) : Parts();
}

Parts fromText(std::string_view text, const Recogniser& recogniser)
{
    if (auto parts = fromRows(text, recogniser); !parts.empty())
        return parts;
    for (const char between : {',', '\t'})
        if (auto parts = fromColumns(text, between, recogniser); !parts.empty())
            return parts;
    if (auto parts = fromCaptions(text, recogniser); !parts.empty())
        return parts;
    return fromLines(text, recogniser);
}

/// Labels are told apart; the main secret comes first.
void putInOrder(Parts& parts)
{
    for (std::size_t at = 0; at < parts.size(); ++at) {
        int number = 1;
        const auto label = parts[at].label;
        const auto taken = [&] {
            return std::any_of(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(at),
                [&](const auto& other) { return folded(other.label) == folded(parts[at].label); });
        };
        while (taken())
            parts[at].label = label + " " + std::to_string(++number);
    }
    std::stable_partition(parts.begin(), parts.end(), [](const auto& part) { return part.kind == FieldKind::Secret; });
}

} // namespace

std::vector<PastedPart> partsOf(ByteView pasted, const Recogniser& recogniser)
{
    const auto text = trimmedView(asText(pasted));
    if (text.size() > mostBytes || !isCleanUtf8(text))
        return {};
    Parts parts;
    if (text.starts_with('{'))
        parts = fromJson(text, recogniser);
    else if (text.starts_with("-----BEGIN "))
        parts = fromPem(text);
    else
        parts = fromText(text, recogniser);
    const auto secrets = std::count_if(
        parts.begin(), parts.end(), [](const auto& part) { return part.kind == FieldKind::Secret; });
    if (parts.size() < 2 || parts.size() > mostParts || secrets == 0)
        return {};
    putInOrder(parts);
    return parts;
}

} // namespace keyfold
