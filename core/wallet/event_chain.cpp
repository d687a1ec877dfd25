// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/event_chain.h"

#include "core/crypto/digest.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

Bytes eventMac(const Event& event, ByteView previous, const Secret& logKey)
{
    Bytes covered;
    appendWithLength(covered, asBytes("keyfold event 1"));
    appendWithLength(covered, previous);
    appendBigEndian(covered, static_cast<std::uint64_t>(event.seq));
    appendBigEndian(covered, static_cast<std::uint64_t>(toStored(event.time)));
    appendWithLength(covered, asBytes(event.actor));
    appendWithLength(covered, asBytes(nameOf(event.action)));
    appendWithLength(covered, event.key ? event.key->bytes() : ByteView());
    appendWithLength(covered, asBytes(event.keyName));
    appendWithLength(covered, asBytes(event.detail));
    const auto mac = hmacSha256(logKey, covered);
    return {mac.begin(), mac.end()};
}

Result<void> appendToChain(const Database& database, const Secret& logKey, Event event)
{
    auto last = database.cached("SELECT log_length, log_mac FROM wallet");
    if (!last)
        return failure(last);
    if (auto row = (*last)->step(); !row)
        return failure(row);
    event.seq = (*last)->integer(0) + 1;
    const Bytes mac = eventMac(event, (*last)->blob(1), logKey);
    (*last)->reset();

    auto insert = database.cached("INSERT INTO event (seq, time, actor, action, key, key_name, detail, mac)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    (*insert)->bind(0, event.seq).bind(1, toStored(event.time)).bind(2, event.actor).bind(3, nameOf(event.action));
    if (event.key)
        (*insert)->bind(4, event.key->bytes());
    (*insert)->bind(5, event.keyName).bind(6, event.detail).bind(7, ByteView(mac));
    if (auto ok = (*insert)->run(); !ok)
        return ok;
    auto remember = database.cached("UPDATE wallet SET log_length = ?, log_mac = ?");
    if (!remember)
        return failure(remember);
    return (*remember)->bind(0, event.seq).bind(1, ByteView(mac)).run();
}

std::optional<StoredEvent> readEvent(const Statement& row)
{
    const auto action = actionNamed(row.text(3));
    if (!action)
        return std::nullopt;
    StoredEvent stored;
    stored.event.seq = row.integer(0);
    stored.event.time = momentFromStored(row.integer(1));
    stored.event.actor = row.text(2);
    stored.event.action = *action;
    if (!row.isNull(4)) {
        stored.event.key = KeyId::fromBytes(row.blob(4));
        if (!stored.event.key)
            return std::nullopt;
    }
    stored.event.keyName = row.text(5);
    stored.event.detail = row.text(6);
    stored.mac.assign(row.blob(7).begin(), row.blob(7).end());
    return stored;
}

} // namespace keyfold
