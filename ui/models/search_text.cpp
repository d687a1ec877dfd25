// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"
#include "core/model/key.h"

namespace keyfold::ui {

namespace {

constexpr int mostDays = 3650; // as far as a rotation can be planned

// What a keyboard for right-to-left writing, or a copied text, puts around words without anybody seeing it.
constexpr std::array<std::string_view, 5> directionMarks{"\u200E", "\u200F", "\u061C", "\u2068", "\u2069"};
constexpr std::array<std::string_view, 4> quotes{"\"", "\u201C", "\u201D", "\u201E"};

std::size_t lengthOfAny(std::string_view text, auto& marks)
{
    for (const auto mark : marks)
        if (text.starts_with(mark))
            return mark.size();
    return 0;
}

std::string withoutMarks(std::string_view text)
{
    std::string kept;
    while (!text.empty()) {
        const auto mark = lengthOfAny(text, directionMarks);
        if (mark == 0)
            kept += text.front();
        text.remove_prefix(std::max<std::size_t>(mark, 1));
    }
    return kept;
}

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Reads along a text. Where it stands in quotes, the pieces are without them.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    std::size_t at() const { return m_at; }

    void skipSpaces()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    /// "name:" without the colon, or nothing and the place stays.
    std::string_view name()
    {
        if (lengthOfAny(rest(), quotes) > 0)
            return {};
        auto end = m_at;
        while (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != ':' && m_text[end] != '"')
            ++end;
        const auto name = m_text.substr(m_at, end - m_at);
        // "http://": nobody's filter.
        const auto after = m_text.substr(std::min(end, m_text.size()));
        if (name.empty() || !after.starts_with(':') || after.starts_with("://"))
            return {};
        m_at = end + 1;
        return name;
    }

    /// Up to a space, or in quotes. `closed` says whether anything stands after it that ends it.
    std::string value(bool& closed)
    {
        if (const auto quote = lengthOfAny(rest(), quotes); quote > 0) {
            m_at += quote;
            return quoted(closed);
        }
        std::string value;
        while (!atEnd() && !isSpace(m_text[m_at]))
            value += m_text[m_at++];
        closed = !atEnd();
        return value;
    }

private:
    std::string_view rest() const { return m_text.substr(m_at); }

    std::string quoted(bool& closed)
    {
        std::string value;
        while (!atEnd()) {
            if (const auto quote = lengthOfAny(rest(), quotes); quote > 0) {
                m_at += quote;
                closed = true;
                return value;
            }
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        closed = false;
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::optional<FilterName> filterNamed(std::string_view name)
{
    const auto plain = folded(name);
    for (const auto filter : filterNames)
        if (plain == nameOf(filter))
            return filter;
    if (plain == "party")
        return FilterName::With;
    return plain == "environment" ? std::optional(FilterName::Environment) : std::nullopt;
}

std::optional<SearchProblem> problemOf(const SearchFilter& filter)
{
    if (filter.name == FilterName::Due && !dueDays(filter.value))
        return SearchProblem{SearchProblem::Kind::BadDays, filter.value};
    if (filter.name == FilterName::Has && filter.value != "finding")
        return SearchProblem{SearchProblem::Kind::BadHas, filter.value};
    return std::nullopt;
}

SearchFilter tidied(FilterName name, std::string value)
{
    value = std::string(trimmed(value));
    if (name == FilterName::Environment)
        value = normalisedEnvironment(value);
    if (name == FilterName::Due || name == FilterName::Has)
        value = folded(value);
    if (name == FilterName::Has && value == "findings")
        value = "finding";
    return {name, std::move(value)};
}

void append(std::string& text, std::string_view piece)
{
    if (!text.empty() && !piece.empty())
        text += ' ';
    text += piece;
}

/// Takes the pieces of a text one after the other.
class Parser {
public:
    Parser(std::string_view text, SearchEnd end) : m_text(text), m_end(end), m_reader(text) {}

    SearchText parse()
    {
        for (m_reader.skipSpaces(); !m_reader.atEnd(); m_reader.skipSpaces())
            takeNext();
        // The space after the last word is part of what is being typed.
        if (!m_text.empty() && isSpace(m_text.back()) && !m_found.rest.empty() && m_end == SearchEnd::Typing)
            m_found.rest += ' ';
        return std::move(m_found);
    }

private:
    void takeNext()
    {
        const auto from = m_reader.at();
        const auto typed = m_reader.name();
        const auto name = typed.empty() ? std::nullopt : filterNamed(typed);
        if (name)
            m_reader.skipSpaces(); // "provider: stripe" is meant as it looks
        bool closed = false;
        auto value = m_reader.value(closed);
        const auto piece = m_text.substr(from, m_reader.at() - from);
        if (name) {
            takeFilter(tidied(*name, std::move(value)), piece, closed || m_end == SearchEnd::Entered);
            return;
        }
        append(m_found.rest, piece);
        append(m_found.words, typed.empty() ? std::string_view(value) : piece);
        if (!typed.empty() && !value.empty())
            m_found.problem = SearchProblem{SearchProblem::Kind::UnknownName, std::string(typed)};
    }

    void takeFilter(SearchFilter filter, std::string_view piece, bool finished)
    {
        const auto problem = filter.value.empty() ? std::nullopt : problemOf(filter);
        if (finished && !filter.value.empty() && !problem) {
            m_found.filters.push_back(std::move(filter));
            return;
        }
        append(m_found.rest, piece);
        if (finished)
            m_found.problem = problem;
        else
            m_found.open = std::move(filter);
    }

    std::string_view m_text;
    SearchEnd m_end;
    Reader m_reader;
    SearchText m_found;
};

} // namespace

SearchText parseSearch(std::string_view text, SearchEnd end)
{
    const auto plain = withoutMarks(text);
    return Parser(plain, end).parse();
}

std::string searchTextOf(const SearchFilter& filter)
{
    std::string text(nameOf(filter.name));
    text += ':';
    const auto& value = filter.value;
    const auto special = [&](std::string_view mark) { return value.find(mark) != std::string::npos; };
    const bool plain = std::ranges::none_of(value, isSpace) && std::ranges::none_of(quotes, special) && !value.empty();
    if (plain)
        return text + value;
    text += '"';
    for (std::string_view left = value; !left.empty(); left.remove_prefix(1)) {
        if (left.front() == '\\' || lengthOfAny(left, quotes) > 0)
            text += '\\';
        text += left.front();
    }
    return text + '"';
}

std::string_view nameOf(FilterName name)
{
    switch (name) {
    case FilterName::Provider:
        return "provider";
    case FilterName::Environment:
        return "env";
    case FilterName::Tag:
        return "tag";
    case FilterName::With:
        return "with";
    case FilterName::Due:
        return "due";
    case FilterName::Has:
        return "has";
    }
    return {};
}

std::optional<int> dueDays(std::string_view value)
{
    if (value == "overdue")
        return -1;
    if (value == "today")
        return 0;
    if (value == "week")
        return 7;
    if (value == "month")
        return 31;
    int days = -1;
    const auto* end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, days);
    const bool whole = error == std::errc() && (stopped == end || std::string_view(stopped, end) == "d");
    return whole && days >= 0 && days <= mostDays ? std::optional(days) : std::nullopt;
}

} // namespace keyfold::ui
