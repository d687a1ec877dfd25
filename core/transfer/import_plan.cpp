// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/import_plan.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/catalogue/fill_in.h"

namespace keyfold {

namespace {

// In the order of the enums.
constexpr std::array<std::string_view, 5> verdictNames{"add", "same-value", "known", "newer", "older"};
static_assert(verdictNames.size() == static_cast<std::size_t>(ImportVerdict::Older) + 1);
constexpr std::array<std::string_view, 10> reasonNames{"not-an-assignment", "set-again", "refers-to-other",
    "looks-like-setting", "no-secret", "no-name", "too-many-cells", "in-bin", "other-item", "invalid-value"};
static_assert(reasonNames.size() == static_cast<std::size_t>(SkipReason::InvalidValue) + 1);

/// The value that a key is told by: that of its main field.
const Secret& mainValue(const ImportedKey& imported)
{
    return imported.secrets.front().value;
}

/// Makes the plan key by key, remembering what the earlier ones took.
class Planner {
public:
    Planner(Wallet& wallet, const ImportRules& rules) : m_wallet(wallet), m_rules(rules) {}

    Result<void> prepare()
    {
        const auto keys = m_wallet.keys().list();
        if (!keys)
            return failure(keys);
        for (const auto& key : *keys) {
            m_names.insert(folded(key.name));
            m_present.insert(key.id);
        }
        const auto days = m_wallet.settings().integer("rotation.days");
        const auto shortDays = m_wallet.settings().integer("rotation.days-admin");
        if (!days || !shortDays)
            return days ? failure(shortDays) : failure(days);
        auto providers = m_wallet.providers().known();
        if (!providers)
            return failure(providers);
        m_providers = std::move(*providers);
        m_days = *days;
        m_shortDays = *shortDays;
        return {};
    }

    Result<PlannedKey> plan(ImportedKey imported)
    {
        PlannedKey planned;
        planned.imported = std::move(imported);
        if (auto ok = judge(planned); !ok)
            return failure(ok);
        fillIn(planned);
        if (planned.verdict == ImportVerdict::Add) {
            claimName(planned);
            claimId(planned.imported.key.id);
        }
        return planned;
    }

private:
    Result<void> judge(PlannedKey& planned)
    {
        const auto& key = planned.imported.key;
        const auto& value = mainValue(planned.imported);
        const auto holders = m_wallet.keys().keysWithValue(value);
        if (!holders)
            return failure(holders);
        if (key.id != KeyId() && m_present.contains(key.id))
            return judgeKnown(planned, *holders);
        if (!holders->empty()) {
            planned.otherKey = holders->front().name;
        } else if (const auto* earlier = earlierWith(value); earlier != nullptr) {
            planned.otherKey = *earlier;
        }
        if (!planned.otherKey.empty() && !m_rules.sameValuesToo)
            planned.verdict = ImportVerdict::SameValue;
        return {};
    }

    Result<void> judgeKnown(PlannedKey& planned, const std::vector<KeySummary>& holders)
    {
        const auto& id = planned.imported.key.id;
        if (std::any_of(holders.begin(), holders.end(), [&](const KeySummary& holder) { return holder.id == id; })) {
            planned.verdict = ImportVerdict::Known;
            return {};
        }
        const auto present = m_wallet.keys().get(id);
        if (!present)
            return failure(present);
        const auto& ours = present->versions.back();
        const auto& theirs = planned.imported.version;
        const bool newer = theirs && std::tie(theirs->from, theirs->number) > std::tie(ours.from, ours.number);
        planned.verdict = newer ? ImportVerdict::Newer : ImportVerdict::Older;
        return {};
    }

    /// The name of an earlier key of this file with the same value.
    const std::string* earlierWith(const Secret& value) const
    {
        const auto hash = std::hash<std::string_view>()(value.exposeText());
        const auto [first, last] = m_values.equal_range(hash);
        for (auto at = first; at != last; ++at)
            if (at->second.value->equals(value))
                return &at->second.name;
        return nullptr;
    }

    void fillIn(PlannedKey& planned)
    {
        auto& key = planned.imported.key;
        if (planned.imported.ours)
            return;
        const auto found = m_providers.recogniser().identify(mainValue(planned.imported).expose());
        planned.recognition = found;
        keyfold::fillIn(key, found, m_providers.catalogue());
        if (!key.rotateEveryDays) {
            const auto* provider = m_providers.catalogue().find(key.provider);
            const bool harmful = key.privilege == Privilege::Admin || (provider != nullptr && risksOf(*provider).money);
            key.rotateEveryDays = harmful ? m_shortDays : m_days;
        }
    }

    void claimName(PlannedKey& planned)
    {
        auto& name = planned.imported.key.name;
        const auto wanted = name;
        for (int number = 2; !m_names.insert(folded(name)).second; ++number) {
            const auto suffix = " (" + std::to_string(number) + ")";
            auto start = wanted;
            while (start.size() + suffix.size() > KeyLimits::nameBytes)
                start.resize(codePointStarts(start).back());
            name = start + suffix;
            planned.renamedFrom = wanted;
        }
        // The list of the values stays where it is when the key is moved into the plan.
        const auto& value = mainValue(planned.imported);
        m_values.emplace(std::hash<std::string_view>()(value.exposeText()), Seen{name, &value});
    }

    /// An id that the file has twice is only the first one's.
    void claimId(KeyId& id)
    {
        if (id != KeyId() && !m_present.insert(id).second)
            id = KeyId();
    }

    struct Seen {
        std::string name;
        const Secret* value = nullptr;
    };

    Wallet& m_wallet;
    const ImportRules& m_rules;
    std::set<std::string> m_names;
    std::set<KeyId> m_present;
    std::unordered_multimap<std::size_t, Seen> m_values;
    KnownProviders m_providers;
    int m_days = 0;
    int m_shortDays = 0;
};

/// A key that came from another wallet counts its rotation from when its value was made, not from today.
Key asAdded(const ImportedKey& imported, Date today)
{
    Key key = imported.key;
    const auto& version = imported.version;
    if (version && (version->number > 1 || (!key.madeOn && version->from != today)))
        key.madeOn = version->from;
    return key;
}

std::vector<SecretValue> clonesOf(const std::vector<SecretValue>& secrets)
{
    std::vector<SecretValue> clones;
    clones.reserve(secrets.size());
    for (const auto& secret : secrets)
        clones.push_back({secret.label, secret.value.clone()});
    return clones;
}

/// The record stays as it is here; the values come from the file.
Result<void> takeNewerValues(Wallet& wallet, const ImportedKey& imported)
{
    auto key = wallet.keys().get(imported.key.id);
    if (!key)
        return failure(key);
    std::vector<Field> fields;
    for (auto field : imported.key.fields()) {
        const auto* present = key->fieldLabelled(field.label);
        if (present != nullptr && present->kind == field.kind)
            field.id = present->id;
        fields.push_back(std::move(field));
    }
    key->fields() = std::move(fields);
    const auto updated = wallet.keys().update(*key, clonesOf(imported.secrets));
    return updated ? Result<void>() : failure(updated);
}

Result<void> runOne(Wallet& wallet, const PlannedKey& planned, Date today)
{
    if (planned.verdict == ImportVerdict::Newer)
        return takeNewerValues(wallet, planned.imported);
    const auto added = wallet.keys().add(asAdded(planned.imported, today), planned.imported.secrets);
    return added ? Result<void>() : failure(added);
}

std::string eventDetail(const ImportPlan& plan, std::string_view source)
{
    const auto added = plan.count(ImportVerdict::Add);
    const auto updated = plan.count(ImportVerdict::Newer);
    auto detail = fmt::format("{} added", added);
    if (updated > 0)
        detail += fmt::format(", {} with a newer value", updated);
    return fmt::format("{}, from {}", detail, source);
}

} // namespace

std::size_t ImportPlan::count(ImportVerdict verdict) const
{
    return static_cast<std::size_t>(std::count_if(
        keys.begin(), keys.end(), [verdict](const PlannedKey& planned) { return planned.verdict == verdict; }));
}

Result<ImportPlan> planImport(
    Wallet& wallet, ImportedFile file, const ImportRules& rules, const CancelToken& cancel, const Progress& progress)
{
    Planner planner(wallet, rules);
    if (auto ok = planner.prepare(); !ok)
        return failure(ok);
    ImportPlan plan;
    plan.skipped = std::move(file.skipped);
    plan.keys.reserve(file.keys.size());
    for (auto& imported : file.keys) {
        if (progress)
            progress(plan.keys.size(), file.keys.size());
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto planned = planner.plan(std::move(imported));
        if (!planned)
            return failure(planned);
        plan.keys.push_back(std::move(*planned));
    }
    return plan;
}

Result<void> runImport(Wallet& wallet, const ImportPlan& plan, std::string_view source, Date today,
    const CancelToken& cancel, const Progress& progress)
{
    return wallet.atOnce([&]() -> Result<void> {
        std::uint64_t done = 0;
        for (const auto& planned : plan.keys) {
            if (progress)
                progress(done++, plan.keys.size());
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (planned.verdict != ImportVerdict::Add && planned.verdict != ImportVerdict::Newer)
                continue;
            if (auto ok = runOne(wallet, planned, today); !ok)
                return ok;
        }
        return wallet.log().record(Action::KeysImported, eventDetail(plan, source));
    });
}

std::string_view nameOf(ImportVerdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::string_view nameOf(SkipReason reason)
{
    return reasonNames[static_cast<std::size_t>(reason)];
}

} // namespace keyfold
