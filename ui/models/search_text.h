// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keyfold::ui {

/// What the search can be narrowed down by: "provider:stripe". The names are the same in every language.
enum class FilterName {
    Provider,    ///< provider:
    Environment, ///< env:
    Tag,         ///< tag:
    With,        ///< with: or party:, who has been given it
    Due,         ///< due: within so many days, or "overdue"
    Has,         ///< has:finding
};

struct SearchFilter {
    FilterName name = FilterName::Provider;
    std::string value;

    bool operator==(const SearchFilter&) const = default;
};

/// Why something with a colon was not taken for a filter, or not yet.
struct SearchProblem {
    enum class Kind { UnknownName, BadDays, BadHas };

    Kind kind = Kind::UnknownName;
    std::string text; ///< the name, or the value, as it was typed

    bool operator==(const SearchProblem&) const = default;
};

/// What somebody typed into the search, taken apart.
struct SearchText {
    std::vector<SearchFilter> filters; ///< those that are finished
    std::string rest;                  ///< the text without them: what stays in the field
    std::string words;                 ///< what to search for: the rest without filters that are half typed or wrong
    std::optional<SearchFilter> open;  ///< at the end, still being typed
    std::optional<SearchProblem> problem;

    bool operator==(const SearchText&) const = default;
};

/// Whether what stands last may still go on.
enum class SearchEnd { Typing, Entered };

/// NAME:VALUE is a filter, finished by a space after it or by Enter; a value with spaces stands in "quotes", where a backslash lets the next
/// letter stand for itself. Anything in quotes without a name in front is words. Text is UTF-8.
SearchText parseSearch(std::string_view text, SearchEnd end);

/// A filter as one types it, in quotes where it needs them: parseSearch() gives it back.
std::string searchTextOf(const SearchFilter& filter);

/// "provider", without the colon.
std::string_view nameOf(FilterName name);
inline constexpr FilterName filterNames[] = {
    FilterName::Provider, FilterName::Environment, FilterName::Tag, FilterName::With, FilterName::Due, FilterName::Has};

/// How far "due:" reaches, in days from today; -1 is what is overdue. nullopt: neither a number nor a word for one.
std::optional<int> dueDays(std::string_view value);

} // namespace keyfold::ui
