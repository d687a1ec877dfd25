// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"
#include "core/wallet/key_rows.h"
#include "core/wallet/key_store.h"
#include "core/wallet/search_index.h"
#include "core/wallet/secret_values.h"

namespace keyfold {

namespace {

constexpr std::size_t mostCandidates = 20;

/// A WHERE clause and its parameters, all of them texts.
struct Conditions {
    std::string sql;
    std::vector<std::string> texts;

    void add(const char* condition, std::string text)
    {
        sql += " AND ";
        sql += condition;
        texts.push_back(std::move(text));
    }
};

Conditions conditionsOf(const KeyFilter& filter)
{
    Conditions conditions;
    if (filter.provider)
        conditions.add("provider = ? COLLATE NOCASE", *filter.provider);
    if (filter.environment)
        conditions.add("environment = ? COLLATE NOCASE", normalisedEnvironment(*filter.environment));
    if (filter.status)
        conditions.add("status = ?", std::string(nameOf(*filter.status)));
    if (filter.tag)
        conditions.add("row IN (SELECT key FROM key_tag WHERE tag = ? COLLATE NOCASE)", *filter.tag);
    if (filter.party)
        conditions.add("row IN (SELECT grant.key FROM grant JOIN party ON party.row = grant.party"
                       " WHERE party.name_folded = ? AND grant.ended IS NULL)",
            folded(*filter.party));
    return conditions;
}

void bindAll(Statement& statement, const Conditions& conditions)
{
    for (std::size_t i = 0; i < conditions.texts.size(); ++i)
        statement.bind(static_cast<int>(i), conditions.texts[i]);
}

Result<std::vector<std::int64_t>> rowsByName(const Database& database, const Conditions& conditions)
{
    auto statement = database.prepare("SELECT row FROM key WHERE 1" + conditions.sql + " ORDER BY name_folded");
    if (!statement)
        return failure(statement);
    bindAll(*statement, conditions);
    std::vector<std::int64_t> rows;
    if (auto ok = statement->forEachRow([&](const Statement& at) { rows.push_back(at.integer(0)); }); !ok)
        return failure(ok);
    return rows;
}

/// Leaves the rows of keys whose allowlist holds the address.
Result<void> keepListing(const Database& database, const IpRange& address, std::vector<std::int64_t>& rows)
{
    auto statement = database.prepare("SELECT key, range FROM key_ip_range");
    if (!statement)
        return failure(statement);
    std::unordered_set<std::int64_t> listing;
    const auto ok = statement->forEachRow([&](const Statement& at) {
        if (const auto range = IpRange::parse(at.text(1)); range && range->contains(address))
            listing.insert(at.integer(0));
    });
    std::erase_if(rows, [&](std::int64_t row) { return !listing.contains(row); });
    return ok;
}

/// The rows that pass the filter: by name, or best hit first where it has words to search for.
Result<std::vector<std::int64_t>> rowsOf(const Database& database, const KeyFilter& filter)
{
    const auto conditions = conditionsOf(filter);
    if (filter.address) {
        KeyFilter others = filter;
        others.address.reset();
        auto rows = rowsOf(database, others);
        if (rows)
            if (auto ok = keepListing(database, *filter.address, *rows); !ok)
                return failure(ok);
        return rows;
    }
    if (wordsOf(filter.search).empty())
        return rowsByName(database, conditions);
    const auto hits = search_index::search(database, filter.search, SIZE_MAX);
    if (!hits)
        return failure(hits);
    std::vector<std::int64_t> found;
    for (const auto& hit : *hits)
        found.push_back(hit.row);
    if (conditions.texts.empty())
        return found;
    auto passing = rowsByName(database, conditions);
    if (!passing)
        return failure(passing);
    std::sort(passing->begin(), passing->end());
    std::erase_if(found, [&](std::int64_t row) { return !std::binary_search(passing->begin(), passing->end(), row); });
    return found;
}

Result<KeySummary> summaryOf(const Database& database, std::int64_t row)
{
    auto statement = database.cached(
        "SELECT id, name, provider, environment, privilege, expires, next_rotation, status FROM key WHERE row = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, row).step();
    if (!found)
        return failure(found);
    auto summary = key_rows::summaryFrom(**statement);
    (*statement)->reset();
    return summary;
}

Result<std::vector<std::pair<std::string, int>>> countBy(const Database& database, const char* sql)
{
    auto statement = database.cached(sql);
    if (!statement)
        return failure(statement);
    std::vector<std::pair<std::string, int>> counts;
    const auto ok = (*statement)->forEachRow([&](const Statement& at) {
        counts.emplace_back(std::string(at.text(0)), static_cast<int>(at.integer(1)));
    });
    if (!ok)
        return failure(ok);
    return counts;
}

/// The key of just this folded name: one look into an index, where a part of a name has to go through them all.
Result<std::optional<KeyId>> idNamed(const Database& database, const std::string& foldedName)
{
    auto statement = database.cached("SELECT id FROM key WHERE name_folded = ?");
    if (!statement)
        return failure(statement);
    const auto found = (*statement)->bind(0, foldedName).step();
    if (!found)
        return failure(found);
    std::optional<KeyId> id;
    if (*found)
        id = KeyId::fromBytes((*statement)->blob(0)).value_or(KeyId());
    (*statement)->reset();
    return id;
}

} // namespace

Result<KeyId> KeyStore::find(std::string_view nameOrIdOrPart) const
{
    const auto& database = m_session.database();
    const std::string typed(trimmed(nameOrIdOrPart));
    if (const auto id = KeyId::parse(typed)) {
        if (const auto row = key_rows::rowOf(database, *id); !row)
            return failure(row);
        return *id;
    }
    const std::string part = folded(typed);
    if (const auto exact = idNamed(database, part); !exact || *exact)
        return exact ? Result<KeyId>(**exact) : failure(exact);
    auto statement = database.prepare(
        "SELECT id, name FROM key WHERE instr(name_folded, ?) > 0 ORDER BY name_folded LIMIT ?");
    if (!statement)
        return failure(statement);
    statement->bind(0, part).bind(1, static_cast<std::int64_t>(mostCandidates));
    std::vector<std::pair<KeyId, std::string>> fitting;
    if (!part.empty())
        if (auto ok = statement->forEachRow([&](const Statement& at) {
                fitting.emplace_back(KeyId::fromBytes(at.blob(0)).value_or(KeyId()), std::string(at.text(1)));
            });
            !ok)
            return failure(ok);
    if (fitting.size() == 1)
        return fitting.front().first;
    Error error{fitting.empty() ? ErrorCode::NoSuchKey : ErrorCode::AmbiguousKey, typed, {}, {}};
    for (auto& [id, name] : fitting)
        error.candidates.push_back(std::move(name));
    return tl::unexpected<Error>(std::move(error));
}

Result<std::vector<KeySummary>> KeyStore::list(const KeyFilter& filter) const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    const auto& database = m_session.database();
    std::vector<KeySummary> keys;
    if (filter.address || !wordsOf(filter.search).empty()) {
        const auto rows = rowsOf(database, filter);
        if (!rows)
            return failure(rows);
        for (const auto row : *rows) {
            auto summary = summaryOf(database, row);
            if (!summary)
                return failure(summary);
            keys.push_back(std::move(*summary));
        }
        return keys;
    }
    const auto conditions = conditionsOf(filter);
    auto statement = database.prepare(std::string("SELECT ") + key_rows::summaryColumns + " FROM key WHERE 1"
        + conditions.sql + " ORDER BY name_folded");
    if (!statement)
        return failure(statement);
    bindAll(*statement, conditions);
    if (conditions.sql.empty()) // the highest row is read at once, and never below the count
        keys.reserve(static_cast<std::size_t>(database.readInteger("SELECT max(row) FROM key").value_or(0)));
    const auto ok = statement->forEachRow([&](const Statement& at) { keys.push_back(key_rows::summaryFrom(at)); });
    if (!ok)
        return failure(ok);
    return keys;
}

Result<void> KeyStore::forEach(
    const KeyFilter& filter, const std::function<void(const Key&)>& visit, const CancelToken& cancel) const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    const auto rows = rowsOf(m_session.database(), filter);
    if (!rows)
        return failure(rows);
    for (const auto row : *rows) {
        const auto key = key_rows::read(m_session.database(), row);
        if (!key)
            return failure(key);
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        visit(*key);
    }
    return {};
}

Result<std::vector<SearchHit>> KeyStore::search(std::string_view words, std::size_t limit) const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    const auto hits = search_index::search(m_session.database(), words, limit);
    if (!hits)
        return failure(hits);
    std::vector<SearchHit> found;
    found.reserve(hits->size());
    for (const auto& hit : *hits) {
        auto summary = summaryOf(m_session.database(), hit.row);
        if (!summary)
            return failure(summary);
        found.push_back({std::move(*summary), hit.tier});
    }
    std::stable_sort(found.begin(), found.end(), [](const SearchHit& a, const SearchHit& b) {
        return std::tie(a.tier, a.key.name) < std::tie(b.tier, b.key.name);
    });
    return found;
}

Result<std::vector<std::vector<KeySummary>>> KeyStore::sharedValues() const
{
    // One key that has a value in two of its own fields shares it with nobody.
    auto statement = m_session.database().prepare(
        "WITH present AS (SELECT DISTINCT field.key, field.fingerprint FROM field"
        " WHERE field.fingerprint IS NOT NULL AND field.version ="
        " (SELECT max(number) FROM version WHERE version.key = field.key))"
        " SELECT id, name, provider, environment, privilege, expires, next_rotation, status, fingerprint"
        " FROM present JOIN key ON key.row = present.key WHERE fingerprint IN"
        " (SELECT fingerprint FROM present GROUP BY fingerprint HAVING count(*) > 1) ORDER BY fingerprint, "
        "name_folded");
    if (!statement)
        return failure(statement);
    std::vector<std::vector<KeySummary>> groups;
    Bytes last;
    const auto ok = statement->forEachRow([&](const Statement& at) {
        const auto mark = at.blob(8);
        if (groups.empty() || !std::equal(mark.begin(), mark.end(), last.begin(), last.end())) {
            groups.emplace_back();
            last.assign(mark.begin(), mark.end());
        }
        groups.back().push_back(key_rows::summaryFrom(at));
    });
    if (!ok)
        return failure(ok);
    return groups;
}

Result<Facets> KeyStore::facets() const
{
    const auto snapshot = Snapshot::take(m_session.database());
    if (!snapshot)
        return failure(snapshot);
    const auto& database = m_session.database();
    Facets facets;
    const auto total = database.readInteger("SELECT count(*) FROM key");
    if (!total)
        return failure(total);
    facets.total = static_cast<int>(*total);
    auto environments = countBy(database, "SELECT environment, count(*) FROM key WHERE environment <> '' GROUP BY 1");
    if (!environments)
        return failure(environments);
    auto providers = countBy(database, "SELECT provider, count(*) FROM key WHERE provider <> '' GROUP BY 1");
    if (!providers)
        return failure(providers);
    auto tags = countBy(database, "SELECT tag, count(*) FROM key_tag GROUP BY 1");
    if (!tags)
        return failure(tags);
    facets.environments = std::move(*environments);
    facets.providers = std::move(*providers);
    facets.tags = std::move(*tags);
    return facets;
}

Result<std::vector<KeySummary>> KeyStore::keysSharingValues(const KeyId& key) const
{
    auto statement = m_session.database().prepare(
        "SELECT id, name, provider, environment, privilege, expires, next_rotation, status FROM key"
        " WHERE id <> ?1 AND row IN (SELECT key FROM field WHERE fingerprint IN"
        " (SELECT fingerprint FROM field JOIN key AS own ON own.row = field.key WHERE own.id = ?1))"
        " ORDER BY name_folded");
    if (!statement)
        return failure(statement);
    statement->bind(0, key.bytes());
    std::vector<KeySummary> keys;
    const auto ok = statement->forEachRow([&](const Statement& at) { keys.push_back(key_rows::summaryFrom(at)); });
    if (!ok)
        return failure(ok);
    return keys;
}

Result<std::vector<KeySummary>> KeyStore::keysWithValue(const Secret& value) const
{
    const auto& database = m_session.database();
    auto statement = database.cached(
        "SELECT id, name, provider, environment, privilege, expires, next_rotation, status FROM key"
        " WHERE row IN (SELECT key FROM field WHERE fingerprint = ?) ORDER BY name_folded");
    if (!statement)
        return failure(statement);
    const Bytes fingerprint = secret_values::fingerprintOf(m_session, value);
    (*statement)->bind(0, ByteView(fingerprint));
    std::vector<KeySummary> keys;
    const auto ok = (*statement)->forEachRow([&](const Statement& at) { keys.push_back(key_rows::summaryFrom(at)); });
    if (!ok)
        return failure(ok);
    return keys;
}

} // namespace keyfold
