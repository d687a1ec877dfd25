// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/event.h"
#include "core/model/key.h"
#include "core/wallet/value_finder.h"

namespace keyfold {

class WalletSession;
class RemovedKey;

/// A secret value on its way into the wallet, for the field of that label.
struct SecretValue {
    std::string label;
    Secret value;
};

/// What was done to a pasted or piped value before it was stored; the caller tells the person.
struct CleanedSecret {
    Secret value;
    bool trimmedAround = false; ///< spaces or line breaks at the ends were left out
};

/// Leaves out white space at both ends; a PEM block keeps its lines and one line break at its end. SecretEmpty,
/// SecretTooLarge, TextNotUtf8.
Result<CleanedSecret> cleanSecret(Secret value);

/// Which keys to list; what is left out matches everything, what is given has to match all.
struct KeyFilter {
    std::string search;
    std::optional<std::string> provider;
    std::optional<std::string> tag;
    std::optional<std::string> environment;
    std::optional<KeyStatus> status;
    std::optional<std::string> party;
    std::optional<IpRange> address; ///< an entry of the allowlist holds it; a key without a list does not match
};

/// Where a search found its word, best first: results are in this order, by name within.
enum class MatchTier { NameStart, NameWord, InsideName, OtherText };

struct SearchHit {
    KeySummary key;
    MatchTier tier = MatchTier::NameStart;
};

/// How many keys each value has, for the sidebar. Sorted by name.
struct Facets {
    int total = 0;
    std::vector<std::pair<std::string, int>> environments;
    std::vector<std::pair<std::string, int>> providers;
    std::vector<std::pair<std::string, int>> tags;
};

/// The keys of an open wallet. Each change is one transaction with its event: when a call has returned, it is saved, and
/// when it failed, nothing has changed. One thread at a time, like the wallet.
class KeyStore {
public:
    explicit KeyStore(WalletSession& session) : m_session(session) {}

    /// Stores a new key: `key.fields()` has the labels in order, `secrets` a value for each secret one. An id that is zero
    /// is drawn. Sets created, the first version. NameTaken, NameEmpty, SecretEmpty, …
    Result<Key> add(Key key, const std::vector<SecretValue>& secrets);

    /// Stores what was changed. A value in `secrets` for a label that has one already makes a new version, so that the old
    /// one is kept; for a label without, it joins the current version. A secret field that is left out ends with the version
    /// that has it, a plain one goes. Status, versions and grants have calls of their own. NoSuchKey, NameTaken, …
    Result<Key> update(const Key& edited, const std::vector<SecretValue>& secrets = {});

    /// Takes the key out. What comes back holds the sealed rows, for undo until the wallet is locked.
    Result<RemovedKey> remove(const KeyId& id);
    Result<void> putBack(const RemovedKey& removed);

    Result<Key> get(const KeyId& id) const;
    /// By id, by name, or by a part that only one name has; case and accents do not matter. NoSuchKey, AmbiguousKey.
    Result<KeyId> find(std::string_view nameOrIdOrPart) const;

    /// Sorted by name.
    Result<std::vector<KeySummary>> list(const KeyFilter& filter = {}) const;
    /// Whole keys sorted by name, one after the other: for 100,000 keys without having them all in memory. Cancelled,
    /// between two keys.
    Result<void> forEach(
        const KeyFilter& filter, const std::function<void(const Key&)>& visit, const CancelToken& cancel = {}) const;
    /// The best `limit` hits of words that are typed as far as they are: every word has to be found, as the start of a
    /// word anywhere but in secrets, or inside a word of the name.
    Result<std::vector<SearchHit>> search(std::string_view words, std::size_t limit) const;
    Result<Facets> facets() const;

    /// The value of a secret field, and an event that says so (`use` is one of the Value… actions). In a wallet that cannot
    /// be written the value is given all the same. Damaged, NoSuchField.
    Result<Secret> reveal(FieldId field, Action use);

    /// The names of the keys that hold this very value, in any version.
    Result<std::vector<KeySummary>> keysWithValue(const Secret& value) const;

    /// Other keys that hold a value which this one has or had, by name. Opens none of them.
    Result<std::vector<KeySummary>> keysSharingValues(const KeyId& key) const;

    /// Groups of two keys and more whose present versions have a secret value in common. Opens none of them.
    Result<std::vector<std::vector<KeySummary>>> sharedValues() const;

    /// For looking for the values in texts.
    Result<ValueFinder> valueFinder() const;

    /// Changes whenever this or another process has changed the wallet.
    Result<std::uint64_t> changeStamp() const;

private:
    Result<void> putBackField(
        std::int64_t row, int version, int position, const Field& field, const RemovedKey& removed);

    WalletSession& m_session;
};

} // namespace keyfold
