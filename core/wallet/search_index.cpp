// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/search_index.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"

namespace keyfold::search_index {

namespace {

// Ends of words shorter than this are not indexed: they would match nearly everything.
constexpr std::size_t shortestTail = 3;
// Of a longer word only the first characters get tails, so that one pasted monster does not swell the index.
constexpr std::size_t longestTailedWord = 40;

/// "nvoice voice oice ice" of "Invoice".
std::string tailsOf(std::string_view name)
{
    std::string tails;
    for (const auto word : wordsOf(name)) {
        const auto starts = codePointStarts(word);
        const std::size_t count = std::min(starts.size(), longestTailedWord);
        for (std::size_t i = 1; i + shortestTail <= count; ++i) {
            tails += word.substr(starts[i]);
            tails += ' ';
        }
    }
    return tails;
}

std::string otherTextOf(const Key& key)
{
    std::string text;
    const auto add = [&text](std::string_view part) {
        text += part;
        text += '\n';
    };
    for (const auto& part : {key.provider, key.account, key.environment, key.kind, key.purpose, key.owner,
             key.consoleUrl, key.notes, key.revoking.contact})
        add(part);
    for (const auto& scope : key.scopes)
        add(scope);
    for (const auto& tag : key.tags)
        add(tag);
    for (const auto& range : key.ipAllowlist)
        add(range.text());
    for (const auto& consumer : key.consumers) {
        add(consumer.name);
        add(consumer.location);
        add(consumer.note);
        add(consumer.variable);
    }
    for (const auto& field : key.fields()) {
        add(field.label);
        add(field.value);
    }
    return text;
}

Result<void> write(const Database& database, const char* sql, std::int64_t row, const Key& key)
{
    auto statement = database.cached(sql);
    if (!statement)
        return failure(statement);
    const std::string tails = tailsOf(key.name);
    const std::string other = otherTextOf(key);
    return (*statement)->bind(0, row).bind(1, key.name).bind(2, tails).bind(3, other).run();
}

/// `{name tails} : ("voice"* AND …)`: every word as a prefix, in these columns.
std::string queryFor(
    const std::vector<std::string_view>& words, std::string_view columns, std::string_view shortColumns)
{
    std::string query;
    for (const auto word : words) {
        if (!query.empty())
            query += " AND ";
        const bool isShort = codePointStarts(word).size() < shortestTail;
        query += "{";
        query += isShort ? shortColumns : columns;
        query += "} : \"";
        query += word;
        query += "\"*";
    }
    return query;
}

/// Collects hits that are new, up to a limit.
class Collector {
public:
    explicit Collector(std::size_t limit) : m_limit(limit) {}

    bool isFull() const { return m_hits.size() >= m_limit; }
    std::vector<Hit> take() { return std::move(m_hits); }

    /// Runs a statement whose first column is a row.
    Result<void> collect(Statement& statement, MatchTier tier)
    {
        while (!isFull()) {
            const auto found = statement.step();
            if (!found)
                return failure(found);
            if (!*found)
                break;
            const auto row = statement.integer(0);
            if (m_seen.insert(row).second)
                m_hits.push_back({row, tier});
        }
        statement.reset();
        return {};
    }

private:
    std::size_t m_limit;
    std::vector<Hit> m_hits;
    std::unordered_set<std::int64_t> m_seen;
};

Result<void> collectNameStarts(const Database& database, std::string_view words, Collector& into)
{
    auto statement = database.cached("SELECT row FROM key WHERE name_folded >= ?1 AND name_folded < ?2"
                                     " ORDER BY name_folded");
    if (!statement)
        return failure(statement);
    const std::string from = folded(trimmed(words));
    const std::string to = from + "\xF4\x8F\xBF\xBF"; // U+10FFFF, after every text that goes on
    (*statement)->bind(0, from).bind(1, to);
    return into.collect(**statement, MatchTier::NameStart);
}

} // namespace

Result<void> add(const Database& database, std::int64_t row, const Key& key)
{
    return write(database, "INSERT INTO key_text (rowid, name, tails, other) VALUES (?, ?, ?, ?)", row, key);
}

Result<void> remove(const Database& database, std::int64_t row, const Key& key)
{
    return write(
        database, "INSERT INTO key_text (key_text, rowid, name, tails, other) VALUES ('delete', ?, ?, ?, ?)", row, key);
}

Result<std::vector<Hit>> search(const Database& database, std::string_view words, std::size_t limit)
{
    Collector collector(limit);
    const auto parts = wordsOf(words);
    if (parts.empty())
        return collector.take();
    if (auto ok = collectNameStarts(database, words, collector); !ok)
        return failure(ok);
    auto statement = database.cached("SELECT rowid FROM key_text WHERE key_text MATCH ?");
    if (!statement)
        return failure(statement);
    struct Tier {
        MatchTier tier;
        std::string_view columns;
        std::string_view shortColumns; ///< for words that are too short to be looked for inside others
    };
    for (const auto& [tier, columns, shortColumns] :
        {Tier{MatchTier::NameWord, "name", "name"}, Tier{MatchTier::InsideName, "name tails", "name"},
            Tier{MatchTier::OtherText, "name tails other", "name other"}}) {
        if (collector.isFull())
            break;
        const std::string query = queryFor(parts, columns, shortColumns);
        (*statement)->bind(0, query);
        if (auto ok = collector.collect(**statement, tier); !ok)
            return failure(ok);
    }
    return collector.take();
}

} // namespace keyfold::search_index
