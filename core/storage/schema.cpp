// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <array>

namespace keyfold {

namespace {

// Migration N brings a database from user_version N to N + 1. A published one is never edited: files made by it exist.
//
// Numbers: dates are days since 1970-01-01, moments are milliseconds since then in UTC.
constexpr const char* firstSchema = R"sql(
CREATE TABLE wallet (
    only_row          INTEGER PRIMARY KEY CHECK (only_row = 1),
    id                BLOB    NOT NULL,
    created           INTEGER NOT NULL,
    changes           INTEGER NOT NULL, -- transactions so far; the device remembers the last one it saw
    header_generation INTEGER NOT NULL, -- of the header that belongs to these pages
    header_mac        BLOB    NOT NULL,
    log_length        INTEGER NOT NULL, -- the last event's seq and MAC, so that a cut-off end is noticed
    log_mac           BLOB    NOT NULL
) STRICT;

CREATE TABLE slot (
    id      BLOB PRIMARY KEY,
    label   TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE key (
    row           INTEGER PRIMARY KEY,
    id            BLOB    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    name_folded   TEXT    NOT NULL UNIQUE,
    provider      TEXT    NOT NULL,
    account       TEXT    NOT NULL,
    environment   TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    privilege     TEXT,
    purpose       TEXT    NOT NULL,
    owner         TEXT    NOT NULL,
    origin        TEXT    NOT NULL,
    created       INTEGER NOT NULL,
    made_on       INTEGER,
    expires       INTEGER,
    rotate_every  INTEGER,
    next_rotation INTEGER,          -- derived, so that lists and due dates need no other table
    status        TEXT    NOT NULL,
    console_url   TEXT    NOT NULL,
    notes         TEXT    NOT NULL
) STRICT;
-- Everything that a list shows, in the order of names: listing reads this index alone.
CREATE INDEX key_list ON key (name_folded, id, name, provider, environment, privilege, expires, next_rotation, status);
CREATE INDEX key_provider ON key (provider);
CREATE INDEX key_environment ON key (environment);

CREATE TABLE key_scope (
    key      INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scope    TEXT    NOT NULL,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_ip_range (
    key      INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    range    TEXT    NOT NULL,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_tag (
    key INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    tag TEXT    NOT NULL,
    PRIMARY KEY (key, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX key_tag_by_tag ON key_tag (tag);

CREATE TABLE consumer (
    key      INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    location TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
    key        INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    until      INTEGER,
    revoked    INTEGER,
    PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;

-- AUTOINCREMENT: an id is never used twice, so that a sealed value cannot be mistaken for a later one's.
CREATE TABLE field (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    key         INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    label       TEXT    NOT NULL,
    value       TEXT,               -- NULL for a secret one
    fingerprint BLOB,               -- keyed, of a secret one: finds the same value elsewhere
    UNIQUE (key, version, position),
    FOREIGN KEY (key, version) REFERENCES version (key, number) ON DELETE CASCADE
) STRICT;
CREATE INDEX field_fingerprint ON field (fingerprint) WHERE fingerprint IS NOT NULL;

-- Apart from the field, so that reading a key never touches a page with sealed values.
CREATE TABLE sealed_value (
    field INTEGER PRIMARY KEY REFERENCES field (id) ON DELETE CASCADE,
    box   BLOB NOT NULL
) STRICT;

CREATE TABLE party (
    row         INTEGER PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE,
    name        TEXT    NOT NULL,
    name_folded TEXT    NOT NULL UNIQUE,
    email       TEXT    NOT NULL,
    recipient   TEXT    NOT NULL, -- an age public key
    created     INTEGER NOT NULL,
    left_on     INTEGER
) STRICT;

CREATE TABLE grant (
    row     INTEGER PRIMARY KEY,
    key     INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    party   INTEGER NOT NULL REFERENCES party (row),
    how     TEXT    NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER,
    ended   INTEGER
) STRICT;
CREATE INDEX grant_key ON grant (key);
CREATE INDEX grant_party ON grant (party);

CREATE TABLE event (
    seq      INTEGER PRIMARY KEY,
    time     INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    action   TEXT    NOT NULL,
    key      BLOB,               -- the key's id; no reference: the line outlives the key
    key_name TEXT    NOT NULL,
    detail   TEXT    NOT NULL,
    mac      BLOB    NOT NULL
) STRICT;
CREATE INDEX event_key ON event (key);

-- Search: words of everything but secrets. `tails` holds the ends of the name's words ("oice" of "Invoice"), so that one
-- prefix query also finds what stands inside a word. The texts themselves are not kept a second time.
CREATE VIRTUAL TABLE key_text USING fts5 (
    name, tails, other,
    content = '', detail = column, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO key_text (key_text, rank) VALUES ('secure-delete', 1);
)sql";

// What a key is for: what may go wrong with it, how it is revoked, its rotation step by step, leaks, own providers.
constexpr const char* purposeSchema = R"sql(
ALTER TABLE key ADD COLUMN only_key_reason TEXT NOT NULL DEFAULT '';  -- why several uses may share it
ALTER TABLE key ADD COLUMN revoke_by TEXT NOT NULL DEFAULT '';        -- console or support; '': as the catalogue says
ALTER TABLE key ADD COLUMN revoke_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE key ADD COLUMN revoke_lead_days INTEGER;                  -- how long before that has to be asked for
ALTER TABLE key ADD COLUMN snoozed_until INTEGER;                     -- reminders wait till then
ALTER TABLE key ADD COLUMN snooze_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN purged INTEGER;                        -- the day its values were wiped
CREATE INDEX key_due ON key (next_rotation);
CREATE INDEX key_expires ON key (expires);

CREATE TABLE key_needed_scope (
    key      INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    scope    TEXT    NOT NULL,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_risk (
    key  INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    risk TEXT    NOT NULL,           -- money, personal-data, payroll
    PRIMARY KEY (key, risk)
) STRICT, WITHOUT ROWID;

-- One that is under way; its end takes it away, the log keeps what was done.
CREATE TABLE rotation (
    key         INTEGER PRIMARY KEY REFERENCES key (row) ON DELETE CASCADE,
    old_version INTEGER NOT NULL,
    new_version INTEGER NOT NULL,
    started     INTEGER NOT NULL
) STRICT;

CREATE TABLE rotation_consumer (
    key      INTEGER NOT NULL REFERENCES rotation (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    done     INTEGER,
    PRIMARY KEY (key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    row    INTEGER PRIMARY KEY,
    id     BLOB    NOT NULL UNIQUE,
    key    INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    what   TEXT    NOT NULL,
    loss   TEXT    NOT NULL,
    opened INTEGER NOT NULL,
    closed INTEGER
) STRICT;
CREATE INDEX incident_key ON incident (key);

CREATE TABLE incident_step (
    incident INTEGER NOT NULL REFERENCES incident (row) ON DELETE CASCADE,
    step     TEXT    NOT NULL,
    done     INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    PRIMARY KEY (incident, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissal (
    rule   TEXT    NOT NULL,
    key    INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    reason TEXT    NOT NULL,
    until  INTEGER,
    made   INTEGER NOT NULL,
    actor  TEXT    NOT NULL,
    PRIMARY KEY (rule, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissal_key ON dismissal (key);

-- The owner's own, beside the catalogue that the program brings.
CREATE TABLE provider (
    id       TEXT PRIMARY KEY,
    document TEXT NOT NULL           -- JSON, as an entry of the catalogue
) STRICT, WITHOUT ROWID;
)sql";

// Handing over and asking for keys, edits that a lock interrupted, what is left of a value that was purged.
constexpr const char* handoverSchema = R"sql(
ALTER TABLE consumer ADD COLUMN variable TEXT NOT NULL DEFAULT ''; -- what the place calls the value: STRIPE_KEY

-- Few are slow to revoke; whether one of them has to be asked for is looked up without going through the others.
CREATE INDEX key_slow_to_revoke ON key (revoke_lead_days) WHERE revoke_lead_days IS NOT NULL;

-- A purged value is still refused when it comes back.
CREATE TABLE purged_value (
    key         INTEGER NOT NULL REFERENCES key (row) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    fingerprint BLOB    NOT NULL,
    PRIMARY KEY (key, version, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE INDEX purged_value_fingerprint ON purged_value (fingerprint);

-- Health asks where a scan has come upon a key.
CREATE INDEX event_scan ON event (time) WHERE action = 'scan.found';

-- What this wallet is handed keys with.
CREATE TABLE identity (
    only_row  INTEGER PRIMARY KEY CHECK (only_row = 1),
    recipient TEXT    NOT NULL,      -- age1…
    box       BLOB    NOT NULL,      -- AGE-SECRET-KEY-1…, sealed
    created   INTEGER NOT NULL
) STRICT;

-- A key that somebody was asked for.
CREATE TABLE request (
    id       BLOB PRIMARY KEY,
    party    INTEGER REFERENCES party (row),
    asked    TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    answered INTEGER
) STRICT, WITHOUT ROWID;

-- An edit that was not finished when the wallet was locked, sealed.
CREATE TABLE draft (
    name  TEXT PRIMARY KEY,
    box   BLOB    NOT NULL,
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array<const char*, 3> migrations{firstSchema, purposeSchema, handoverSchema};

Result<int> userVersion(const Database& database)
{
    const auto version = database.readInteger("PRAGMA user_version");
    if (!version)
        return failure(version);
    return static_cast<int>(*version);
}

// Reads the version again once the database is ours: another process may have taken the step meanwhile.
Result<void> migrateOneStep(const Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    const auto from = userVersion(database);
    if (!from)
        return failure(from);
    if (*from >= currentSchemaVersion())
        return {};
    if (auto ok = database.run(migrations[static_cast<std::size_t>(*from)]); !ok)
        return ok;
    if (auto ok = database.run("PRAGMA user_version = " + std::to_string(*from + 1)); !ok)
        return ok;
    return transaction->commit();
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(migrations.size());
}

Result<void> migrate(const Database& database)
{
    for (auto version = userVersion(database);; version = userVersion(database)) {
        if (!version)
            return failure(version);
        if (*version >= currentSchemaVersion())
            return {};
        if (auto ok = migrateOneStep(database); !ok)
            return ok;
    }
}

Result<int> readSchemaVersion(const Database& database, const std::string& path)
{
    const auto id = database.readInteger("PRAGMA application_id");
    if (!id)
        return failure(id);
    const auto version = database.readInteger("PRAGMA user_version");
    if (!version)
        return failure(version);
    if (*id != applicationId || *version < 1)
        return failure(ErrorCode::Damaged, path, "not a wallet's schema");
    if (*version > currentSchemaVersion())
        return failure(ErrorCode::MadeByNewer, path, "schema " + std::to_string(*version));
    return static_cast<int>(*version);
}

} // namespace keyfold
