// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/audit_log.h"

#include <algorithm>

#include "core/wallet/event_chain.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

Result<std::vector<Event>> AuditLog::read(const EventFilter& filter) const
{
    std::string sql = std::string("SELECT ") + eventColumns + " FROM event WHERE 1";
    if (filter.key)
        sql += " AND key = ?1";
    if (filter.since)
        sql += " AND time >= ?2";
    if (filter.action) // as a constant: an index may be for just this one
        sql += " AND action = '" + std::string(nameOf(*filter.action)) + "'";
    sql += " ORDER BY seq DESC";
    if (filter.newest)
        sql += " LIMIT ?3";
    auto statement = m_session.database().prepare(sql);
    if (!statement)
        return failure(statement);
    if (filter.key)
        statement->bind(0, filter.key->bytes());
    if (filter.since)
        statement->bind(1, toStored(*filter.since));
    if (filter.newest)
        statement->bind(2, *filter.newest);
    std::vector<Event> events;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        auto stored = readEvent(*statement);
        if (!stored)
            return failure(ErrorCode::Damaged, m_session.path().string(), "event");
        events.push_back(std::move(stored->event));
    }
    std::reverse(events.begin(), events.end());
    return events;
}

Result<void> AuditLog::record(Action action, std::string detail)
{
    return m_session.change([&] { return m_session.appendEvent(action, nullptr, {}, detail); });
}

Result<void> AuditLog::record(Action action, const KeyId& key, std::string_view keyName, std::string_view detail)
{
    return m_session.change([&] { return m_session.appendEvent(action, &key, keyName, detail); });
}

Result<std::optional<std::int64_t>> AuditLog::firstBroken() const
{
    auto events = m_session.database().prepare(std::string("SELECT ") + eventColumns + " FROM event ORDER BY seq");
    if (!events)
        return failure(events);
    std::int64_t expected = 1;
    Bytes previous;
    for (;; ++expected) {
        const auto row = events->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const auto stored = readEvent(*events);
        if (!stored || stored->event.seq != expected
            || stored->mac != eventMac(stored->event, previous, m_session.keys().log))
            return std::optional(expected);
        previous = stored->mac;
    }
    auto last = m_session.database().prepare("SELECT log_length, log_mac FROM wallet");
    if (!last)
        return failure(last);
    if (auto row = last->step(); !row)
        return failure(row);
    if (last->integer(0) != expected - 1 || Bytes(last->blob(1).begin(), last->blob(1).end()) != previous)
        return std::optional(expected);
    return std::optional<std::int64_t>();
}

} // namespace keyfold
