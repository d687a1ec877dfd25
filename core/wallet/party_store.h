// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/key.h"
#include "core/model/party.h"

namespace keyfold {

class WalletSession;

/// That a party has had a key, as seen from the party.
struct HeldKey {
    KeySummary key;
    Grant grant;
    bool knowsCurrentValue = false; ///< the value was not replaced since: only a rotation takes it away from them
};

/// Who has what. Each change is one transaction with its event. One thread at a time, like the wallet.
class PartyStore {
public:
    explicit PartyStore(WalletSession& session) : m_session(session) {}

    /// An id that is zero is drawn; sets created. PartyTaken, NameEmpty, TextNotUtf8, TextTooLong.
    Result<Party> add(Party party);
    /// Takes over name, e-mail address and recipient; what they were given stays. Gives back the party as it was. Where
    /// nothing is different nothing is noted. NoSuchParty, PartyTaken, NameEmpty, TextNotUtf8, TextTooLong.
    Result<Party> update(Party party);
    /// Sorted by name.
    Result<std::vector<Party>> list() const;
    /// By name, or by a part that only one name has; case and accents do not matter. NoSuchParty with the names that fit.
    Result<Party> find(std::string_view nameOrPart) const;

    /// Every grant of a party, worst key first: what it may do, live before others, then by name.
    Result<std::vector<HeldKey>> heldBy(const PartyId& party) const;

    /// Grants that end on `last` or before and were not ended yet, of values that are in use, soonest first.
    Result<std::vector<HeldKey>> endingBy(Date last) const;

    /// Notes that `party` was given the key's present version. One that has it gets the new end and way. PartyLeft.
    Result<void> give(const KeyId& key, const PartyId& party, std::optional<Date> until, std::string_view how);
    /// Notes that they are not to use it any more, which does not make them forget the value. NoSuchGrant.
    Result<void> end(const KeyId& key, const PartyId& party);

    /// Notes that a party left, and gives the keys whose present value it knows, worst first. Again for one that has left
    /// already: what is still to be rotated.
    Result<std::vector<HeldKey>> leave(const PartyId& party);

private:
    WalletSession& m_session;
};

} // namespace keyfold
