// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/model/event.h"
#include "core/storage/database.h"

namespace keyfold {

/// The MAC of `event` after the event whose MAC is `previous` (empty for the first): HMAC-SHA-256 over the lengths and
/// bytes of all parts. docs/file-format.md has the order.
Bytes eventMac(const Event& event, ByteView previous, const Secret& logKey);

/// Gives `event` the next number and stores it with its MAC; the wallet row remembers both. Within a transaction.
Result<void> appendToChain(const Database& database, const Secret& logKey, Event event);

/// The event in the current row of a statement over `eventColumns`, and its MAC.
struct StoredEvent {
    Event event;
    Bytes mac;
};
inline constexpr const char* eventColumns = "seq, time, actor, action, key, key_name, detail, mac";
/// nullopt where the row is no event that this program could have written.
std::optional<StoredEvent> readEvent(const Statement& row);

} // namespace keyfold
