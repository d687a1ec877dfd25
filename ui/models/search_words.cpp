// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/text.h"
#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

constexpr std::size_t mostSuggestions = 8;
constexpr std::size_t leastLetters = 2; // of a filter's name: one letter begins too many words

struct Value {
    std::string text;
    int keys = -1; ///< -1: not counted
};

std::vector<Value> counted(const std::vector<std::pair<std::string, int>>& counts)
{
    std::vector<Value> values;
    for (const auto& [text, keys] : counts)
        if (!text.empty())
            values.push_back({text, keys});
    std::ranges::stable_sort(values, std::greater(), &Value::keys);
    return values;
}

std::vector<Value> valuesOf(FilterName name, const SearchVocabulary& known)
{
    std::vector<Value> values;
    switch (name) {
    case FilterName::Provider:
        return counted(known.facets.providers);
    case FilterName::Environment:
        return counted(known.facets.environments);
    case FilterName::Tag:
        return counted(known.facets.tags);
    case FilterName::With:
        for (const auto& person : known.people)
            values.push_back({person});
        return values;
    case FilterName::Due:
        return {{"overdue"}, {"today"}, {"week"}, {"month"}, {"90"}};
    case FilterName::Has:
        return {{"finding"}};
    }
    return values;
}

SearchSuggestion suggestionOf(FilterName name, const Value& value)
{
    const SearchFilter filter{name, value.text};
    const auto line = value.keys >= 0 ? keysText(value.keys) : QString();
    return {filter, filterText(filter), line};
}

std::vector<SearchSuggestion> valueSuggestions(const SearchFilter& open, const SearchVocabulary& known)
{
    const auto typed = folded(open.value);
    std::vector<SearchSuggestion> starting;
    std::vector<SearchSuggestion> within;
    for (const auto& value : valuesOf(open.name, known)) {
        const auto text = folded(value.text);
        if (text == typed)
            continue;
        if (text.starts_with(typed))
            starting.push_back(suggestionOf(open.name, value));
        else if (open.name != FilterName::Due && text.find(typed) != std::string::npos)
            within.push_back(suggestionOf(open.name, value));
    }
    std::ranges::move(within, std::back_inserter(starting));
    if (starting.size() > mostSuggestions)
        starting.resize(mostSuggestions);
    return starting;
}

std::vector<SearchSuggestion> nameSuggestions(const std::string& rest)
{
    const auto space = rest.find_last_of(' ');
    const auto last = folded(std::string_view(rest).substr(space == std::string::npos ? 0 : space + 1));
    std::vector<SearchSuggestion> names;
    if (last.size() < leastLetters)
        return names;
    for (const auto name : filterNames)
        if (std::string_view(nameOf(name)).starts_with(last))
            names.push_back({{name, {}}, toQString(std::string(nameOf(name)) + ':'), filterPurpose(name)});
    return names;
}

QString dueText(const std::string& value)
{
    const int days = dueDays(value).value_or(0);
    if (days < 0)
        return SearchWords::tr("Overdue");
    if (days == 0)
        return SearchWords::tr("Due today");
    return days == 1 ? SearchWords::tr("Due within 1 day") : SearchWords::tr("Due within %n days", nullptr, days);
}

} // namespace

std::vector<SearchSuggestion> suggestionsFor(const SearchText& typed, const SearchVocabulary& known)
{
    return typed.open ? valueSuggestions(*typed.open, known) : nameSuggestions(typed.rest);
}

SearchFilter completed(SearchFilter filter, const SearchVocabulary& known)
{
    const auto typed = folded(filter.value);
    const Value* only = nullptr;
    const auto values = valuesOf(filter.name, known);
    for (const auto& value : values) {
        const auto text = folded(value.text);
        if (text == typed)
            return {filter.name, value.text}; // as the wallet writes it
        if (!text.starts_with(typed))
            continue;
        if (only)
            return filter;
        only = &value;
    }
    if (only && filter.name != FilterName::Due)
        filter.value = only->text;
    return filter;
}

QString filterText(const SearchFilter& filter)
{
    switch (filter.name) {
    case FilterName::Environment:
        return environmentName(filter.value);
    case FilterName::With:
        return SearchWords::tr("With %1", "a person who has the key").arg(toQString(filter.value));
    case FilterName::Due:
        return dueText(filter.value);
    case FilterName::Has:
        return SearchWords::tr("With a finding");
    case FilterName::Provider:
    case FilterName::Tag:
        break;
    }
    return toQString(filter.value);
}

QString filterPurpose(FilterName name)
{
    switch (name) {
    case FilterName::Provider:
        return SearchWords::tr("Who issued it");
    case FilterName::Environment:
        return SearchWords::tr("Live, test and so on");
    case FilterName::Tag:
        return SearchWords::tr("Its tag");
    case FilterName::With:
        return SearchWords::tr("Who has been given it");
    case FilterName::Due:
        return SearchWords::tr("To be rotated, or expires, within days");
    case FilterName::Has:
        return SearchWords::tr("What Health says something about");
    }
    return {};
}

QString problemText(const SearchProblem& problem)
{
    const auto typed = toQString(problem.text);
    switch (problem.kind) {
    case SearchProblem::Kind::UnknownName:
        return SearchWords::tr("There is no filter “%1”. Those there are: provider, env, tag, with, due, has.")
            .arg(typed);
    case SearchProblem::Kind::BadDays:
        return SearchWords::tr("“%1” is no number of days. Write due:30, or due:overdue.").arg(typed);
    case SearchProblem::Kind::BadHas:
        return SearchWords::tr("Keys are not marked with “%1”. Write has:finding.").arg(typed);
    }
    return {};
}

} // namespace keyfold::ui
