// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_query.h"

#include <algorithm>

#include "ui/models/nearest_words.h"
#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

Result<std::vector<KeySummary>> bestHits(KeyStore& keys, const std::string& words)
{
    auto hits = keys.search(words, mostHits);
    if (!hits)
        return failure(hits);
    std::vector<KeySummary> found;
    found.reserve(hits->size());
    for (auto& hit : *hits)
        found.push_back(std::move(hit.key));
    return found;
}

template <typename Keep>
void keepOnly(std::vector<KeySummary>& keys, Keep keep)
{
    std::erase_if(keys, [&keep](const KeySummary& key) { return !keep(key); });
}

bool isDue(const KeySummary& key, Date today, int days)
{
    const auto day = nextDate(key);
    return day && key.status != KeyStatus::Revoked && day->daysSince(today) <= days;
}

Result<std::vector<KeySummary>> keysOf(KeyStore& store, const KeyQuery& query, Date today, const KeySet& withFindings)
{
    if (!query.search.empty() && !query.hasFilters())
        return bestHits(store, query.search);
    const auto wanted = [&query](FilterName name) {
        const auto* value = query.filter(name);
        return value ? std::optional(*value) : std::nullopt;
    };
    KeyFilter filter;
    filter.search = query.search;
    filter.environment = wanted(FilterName::Environment);
    filter.provider = wanted(FilterName::Provider);
    filter.tag = wanted(FilterName::Tag);
    filter.party = wanted(FilterName::With);
    auto keys = store.list(filter);
    if (!keys)
        return keys;
    if (const auto* due = query.filter(FilterName::Due))
        keepOnly(*keys, [&, days = dueDays(*due).value_or(0)](const auto& key) { return isDue(key, today, days); });
    if (query.filter(FilterName::Has))
        keepOnly(*keys, [&](const auto& key) { return withFindings && withFindings->contains(key.id); });
    return keys;
}

std::optional<Nearest> nearestSearch(KeyStore& store, const std::string& search)
{
    auto words = Nearest{nearestWords(store, search), 0, false};
    if (words.search.empty())
        return std::nullopt;
    const auto hits = store.search(words.search, mostHits);
    words.keys = hits ? static_cast<int>(hits->size()) : 0;
    return words.keys > 0 ? std::optional(std::move(words)) : std::nullopt;
}

Result<KnownUses> usesFor(Wallet& wallet, const KeyQuery& query, const KnownUses& known)
{
    if (!query.arrangement.needsUses())
        return KnownUses();
    if (known && !query.search.empty())
        return known;
    auto read = readUses(wallet);
    if (!read)
        return failure(read);
    return std::make_shared<const KeyUses>(std::move(*read));
}

} // namespace

const std::string* KeyQuery::filter(FilterName name) const
{
    const auto found = std::ranges::find(filters, name, &SearchFilter::name);
    return found == filters.end() ? nullptr : &found->value;
}

void KeyQuery::setFilter(FilterName name, std::optional<std::string> value)
{
    const auto found = std::ranges::find(filters, name, &SearchFilter::name);
    if (found == filters.end() && value)
        filters.push_back({name, std::move(*value)});
    else if (found != filters.end() && value)
        found->value = std::move(*value);
    else if (found != filters.end())
        filters.erase(found);
}

Result<FoundKeys> findKeys(
    Wallet& wallet, const KeyQuery& query, Date today, const KeySet& withFindings, const KnownUses& known)
{
    auto keys = keysOf(wallet.keys(), query, today, withFindings);
    if (!keys)
        return failure(keys);
    FoundKeys found;
    found.keys = std::move(*keys);
    auto uses = usesFor(wallet, query, known);
    if (!uses)
        return failure(uses);
    found.uses = std::move(*uses);
    if (query.search.empty()) { // what was searched for stays in the order of the hits
        static const KeyUses none;
        const auto& of = found.uses ? *found.uses : none;
        sortKeys(found.keys, query.arrangement.order, of);
        found.groups = groupKeys(found.keys, query.arrangement.grouping, today, of);
    }
    if (!found.keys.empty() || query.search.empty())
        return found;
    if (query.hasFilters()) {
        const auto everywhere = bestHits(wallet.keys(), query.search);
        if (everywhere && !everywhere->empty())
            found.nearest = Nearest{query.search, static_cast<int>(everywhere->size()), true};
    }
    if (!found.nearest)
        found.nearest = nearestSearch(wallet.keys(), query.search);
    return found;
}

} // namespace keyfold::ui
