// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/dates.h"
#include "core/model/ids.h"
#include "core/model/ip_range.h"

namespace keyfold {

// Values only: copyable, comparable, without a secret. Reading a secret is KeyStore::reveal().

enum class Privilege { Read, Write, Admin };
enum class KeyStatus { Active, Rotating, Revoked, Compromised };
enum class Origin { Unknown, Console, Email, Chat, Phone, Paper, Handoff, Import };
enum class FieldKind { Plain, Secret };
/// What goes wrong when somebody else uses the key.
enum class Risk { Money, PersonalData, Payroll };
/// Where a value is taken out of use. Unknown: as the catalogue says of the provider.
enum class RevokedBy { Unknown, Console, Support };

/// One labelled value of a key. `value` is empty for a secret one, always.
struct Field {
    FieldId id;
    std::string label;
    FieldKind kind = FieldKind::Plain;
    std::string value;

    bool operator==(const Field&) const = default;
};

/// A place where the key is used.
struct Consumer {
    std::string name;
    std::string location; ///< file, variable, web address, page of a settings dialog
    std::string note;
    std::string variable{}; ///< what the place calls the value: STRIPE_KEY

    bool operator==(const Consumer&) const = default;
};

/// The set of values that a key had between two rotations. Numbers count from 1.
struct Version {
    int number = 1;
    Date from;
    std::optional<Date> until;
    std::optional<Timestamp> revoked; ///< at the provider
    std::vector<Field> fields;        ///< empty once purged
    std::optional<Date> purged{};     ///< when its values were wiped

    bool operator==(const Version&) const = default;
};

/// How a value is revoked at the provider.
struct RevokeWay {
    RevokedBy by = RevokedBy::Unknown;
    std::string contact;         ///< whom to write to; may be empty
    std::optional<int> leadDays; ///< how long before it has to be asked for; reminders come that much earlier

    bool operator==(const RevokeWay&) const = default;
};

/// A rotation that was put off on purpose: it is not reminded of before that day.
struct Snooze {
    Date until;
    std::string reason;

    bool operator==(const Snooze&) const = default;
};

/// That a party has a key, in one of its versions.
struct Grant {
    std::string party;
    int version = 1;
    Date since;
    std::optional<Date> until;
    std::optional<Date> ended;
    std::string how;

    bool operator==(const Grant&) const = default;
};

struct KeySummary;

/// One API credential: everything but its secret values.
struct Key {
    KeyId id;
    std::string name;
    std::string provider; ///< the catalogue's name, or the owner's own
    std::string account;
    std::string environment; ///< live, test, staging, development, or free text; empty where not known
    std::string kind;
    std::optional<Privilege> privilege;
    std::vector<std::string> scopes;       ///< what it was given
    std::vector<std::string> neededScopes; ///< what its purpose takes; empty where nobody judged that
    std::vector<Risk> risks;               ///< sorted, each once
    std::string purpose;
    std::vector<Consumer> consumers;
    std::string owner;
    Origin origin = Origin::Unknown;
    std::vector<IpRange> ipAllowlist;
    Timestamp created{};
    std::optional<Date> madeOn;  ///< the birth of the first value, where it is known to be older than the record
    std::optional<Date> expires; ///< at the provider
    std::optional<int> rotateEveryDays;
    KeyStatus status = KeyStatus::Active;
    std::vector<std::string> tags; ///< sorted, each once
    std::string notes;
    std::string consoleUrl;
    std::string onlyKeyReason; ///< why several uses may share it: "Exact gives one key an account"
    RevokeWay revoking;
    std::optional<Snooze> snooze;  ///< has a call of its own: RotationStore::snooze()
    std::vector<Version> versions; ///< oldest first; the last is current
    std::vector<Grant> grants;

    /// The values in use: those of the last version. Empty before the key is stored.
    const std::vector<Field>& fields() const;
    std::vector<Field>& fields();
    /// The field that is meant when none is named: the first secret one, else the first.
    const Field* mainField() const;
    const Field* fieldLabelled(std::string_view label) const;
    /// When the current value came into being: what rotation counts from.
    std::optional<Date> valueBorn() const;
    std::optional<Date> nextRotation() const;
    KeySummary summary() const;

    bool operator==(const Key&) const = default;
};

/// What a list shows of a key.
struct KeySummary {
    KeyId id;
    std::string name;
    std::string provider;
    std::string environment;
    std::optional<Privilege> privilege;
    std::optional<Date> expires;
    std::optional<Date> nextRotation;
    KeyStatus status = KeyStatus::Active;

    bool operator==(const KeySummary&) const = default;
};

/// Limits on what a record may hold. Generous for people, small enough that a list stays quick.
struct KeyLimits {
    static constexpr std::size_t nameBytes = 500;
    static constexpr std::size_t lineBytes = 2000; ///< every other one-line text
    static constexpr std::size_t notesBytes = 1024 * 1024;
    static constexpr std::size_t secretBytes = 16 * 1024 * 1024; ///< a key store file fits; SQLite's own limit is 1 GB
    static constexpr std::size_t items = 1000;                   ///< scopes, consumers, tags, ranges, fields of one key
    static constexpr int rotateDaysMin = 1;
    static constexpr int rotateDaysMax = 3650;
    static constexpr int leadDaysMax = 365;
};

/// The names used on the command line, in JSON and in the database's text columns.
std::string_view nameOf(Privilege privilege);
std::string_view nameOf(KeyStatus status);
std::string_view nameOf(Origin origin);
std::string_view nameOf(Risk risk);
std::string_view nameOf(RevokedBy by); ///< empty for Unknown
std::optional<Privilege> privilegeNamed(std::string_view name);
std::optional<KeyStatus> statusNamed(std::string_view name);
std::optional<Origin> originNamed(std::string_view name);
std::optional<Risk> riskNamed(std::string_view name);
std::optional<RevokedBy> revokedByNamed(std::string_view name);

/// "prod" and "production" become "live", "sandbox" becomes "test", "dev" becomes "development"; other text stays.
std::string normalisedEnvironment(std::string_view text);

/// Trims the name, brings the environment to its usual word, sorts what is a set.
void tidy(Key& key);

/// Whether a one-line text of a record is UTF-8 and no longer than KeyLimits::lineBytes: TextNotUtf8, TextTooLong.
Result<void> checkLine(std::string_view what, std::string_view text);

/// Whether every text is UTF-8 and within its limit, the name is there, intervals are in range, labels are distinct.
Result<void> validate(const Key& key);

} // namespace keyfold
