// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/key_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

#include "core/base/text.h"
#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class KeyGroups {
    Q_DECLARE_TR_FUNCTIONS(KeyGroups)
};

constexpr int week = 7;
constexpr int month = 31;

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

const KeyUse& useOf(const KeySummary& key, const KeyUses& uses)
{
    static const KeyUse unknown;
    const auto found = uses.find(key.id);
    return found == uses.end() ? unknown : found->second;
}

/// Calls `value` once a key: folding a name costs more than comparing.
template <typename Value>
void sortBy(std::vector<KeySummary>& keys, Value value)
{
    using Entry = std::pair<decltype(value(keys.front())), std::size_t>;
    std::vector<Entry> order;
    order.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        order.emplace_back(value(keys[i]), i);
    std::sort(order.begin(), order.end()); // by place where the values are the same: stable
    std::vector<KeySummary> sorted;
    sorted.reserve(keys.size());
    for (const auto& entry : order)
        sorted.push_back(std::move(keys[entry.second]));
    keys = std::move(sorted);
}

/// Where a key belongs: groups are in the order of `rank`, then of their folded title.
struct Place {
    int rank = 0;
    std::string folded;
    QString title;
};

Place dueGroup(const KeySummary& key, Date today)
{
    if (key.status == KeyStatus::Compromised)
        return {0, {}, KeyGroups::tr("Leaked")};
    if (key.status == KeyStatus::Revoked)
        return {6, {}, KeyGroups::tr("Revoked")};
    const auto day = nextDate(key);
    if (!day)
        return {5, {}, KeyGroups::tr("No date")};
    const int left = day->daysSince(today);
    if (left < 0)
        return {1, {}, KeyGroups::tr("Overdue")};
    if (left < week)
        return {2, {}, KeyGroups::tr("This week")};
    return left < month ? Place{3, {}, KeyGroups::tr("This month")} : Place{4, {}, KeyGroups::tr("Later")};
}

Place named(const std::string& name, const QString& title, const QString& without)
{
    return name.empty() ? Place{1, {}, without} : Place{0, folded(name), title};
}

Place environmentGroup(const std::string& environment)
{
    constexpr std::array known{"live", "test", "staging", "development"};
    if (environment.empty())
        return {9, {}, KeyGroups::tr("No environment")};
    const auto rank = std::ranges::find(known, environment) - known.begin();
    return {static_cast<int>(rank), folded(environment), environmentName(environment)};
}

Place placeOf(const KeySummary& key, KeyGrouping grouping, Date today, const KeyUses& uses)
{
    switch (grouping) {
    case KeyGrouping::Due:
        return dueGroup(key, today);
    case KeyGrouping::Provider:
        return named(key.provider, toQString(key.provider), KeyGroups::tr("No provider"));
    case KeyGrouping::Environment:
        return environmentGroup(key.environment);
    case KeyGrouping::Owner: {
        const auto& owner = useOf(key, uses).owner;
        return named(owner, toQString(owner), KeyGroups::tr("No owner"));
    }
    case KeyGrouping::None:
        break;
    }
    return {};
}

} // namespace

bool KeyArrangement::needsUses() const
{
    return grouping == KeyGrouping::Owner || tableColumns().needUses();
}

KeyColumns KeyArrangement::tableColumns() const
{
    auto shown = columns;
    if (const auto column = orderColumn())
        shown.set(*column, true);
    return shown;
}

std::optional<KeyColumn> KeyArrangement::orderColumn() const
{
    if (order == KeyOrder::Added)
        return KeyColumn::Added;
    return order == KeyOrder::LastUsed ? std::optional(KeyColumn::LastUsed) : std::nullopt;
}

void sortKeys(std::vector<KeySummary>& keys, KeyOrder order, const KeyUses& uses)
{
    switch (order) {
    case KeyOrder::Name:
        return; // as the wallet lists them
    case KeyOrder::NextDate:
        sortBy(keys, &attention);
        return;
    case KeyOrder::Provider:
        sortBy(keys, [](const KeySummary& key) { return std::pair(key.provider.empty(), folded(key.provider)); });
        return;
    case KeyOrder::Added:
        sortBy(keys, [&](const KeySummary& key) { return -useOf(key, uses).added.time_since_epoch(); });
        return;
    case KeyOrder::LastUsed:
        sortBy(keys, [&](const KeySummary& key) {
            const auto& used = useOf(key, uses).used;
            return used ? -used->time_since_epoch() : Timestamp::duration::max();
        });
        return;
    }
}

std::vector<KeyGroup> groupKeys(std::vector<KeySummary>& keys, KeyGrouping grouping, Date today, const KeyUses& uses)
{
    if (grouping == KeyGrouping::None)
        return {};
    sortBy(keys, [&](const KeySummary& key) {
        auto place = placeOf(key, grouping, today, uses);
        return std::pair(place.rank, std::move(place.folded));
    });
    std::vector<KeyGroup> groups;
    for (const auto& key : keys) {
        auto title = placeOf(key, grouping, today, uses).title;
        if (groups.empty() || groups.back().title != title)
            groups.push_back({std::move(title), 0});
        ++groups.back().count;
    }
    return groups;
}

} // namespace keyfold::ui
