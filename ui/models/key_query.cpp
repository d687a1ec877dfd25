// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_query.h"

#include <algorithm>
#include <limits>

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

/// Smaller comes first.
std::pair<int, int> attention(const KeySummary& key)
{
    switch (key.status) {
    case KeyStatus::Compromised:
        return {0, 0};
    case KeyStatus::Revoked:
        return {3, 0};
    case KeyStatus::Active:
    case KeyStatus::Rotating:
        break;
    }
    const auto day = nextDate(key);
    if (key.status == KeyStatus::Rotating)
        return {1, std::numeric_limits<int>::min()};
    return day ? std::pair{1, day->dayNumber()} : std::pair{2, 0};
}

} // namespace

Result<std::vector<KeySummary>> findKeys(Wallet& wallet, const KeyQuery& query)
{
    if (!query.search.empty() && !query.hasFilters())
        return bestHits(wallet.keys(), query.search);
    KeyFilter filter;
    filter.search = query.search;
    filter.environment = query.environment;
    filter.provider = query.provider;
    filter.tag = query.tag;
    auto keys = wallet.keys().list(filter);
    if (keys && query.search.empty())
        sortKeys(*keys, query.order);
    return keys;
}

void sortKeys(std::vector<KeySummary>& keys, KeyOrder order)
{
    if (order == KeyOrder::Name)
        return; // as the wallet lists them
    std::stable_sort(keys.begin(), keys.end(),
        [](const KeySummary& one, const KeySummary& other) { return attention(one) < attention(other); });
}

} // namespace keyfold::ui
