// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace keyfold {

/// What can go wrong, as a closed set. The sentence that a person reads is made from it in one `switch` without
/// `default` in the command line and one in the windows, so that the compiler finds a code that has no sentence.
enum class ErrorCode {
    Cancelled,    ///< the caller's cancel token was set; nothing was changed
    Internal,     ///< a bug of ours, or of a library below us
    OutOfMemory,  ///< the system refused the memory
    CryptoFailed, ///< the crypto library reported something other than a wrong key
    LibraryClash, ///< the program runs with plain SQLite where SQLCipher has to be

    FileNotFound,     ///< subject: the path
    FileExists,       ///< subject: the path; nothing was overwritten
    PermissionDenied, ///< subject: the path
    ReadOnly,         ///< subject: the path
    DiskFull,         ///< subject: the path
    InputOutput,      ///< subject: the path
    Busy,             ///< subject: the path; another program is writing to the wallet

    NotAWallet,      ///< subject: the path
    Damaged,         ///< subject: the path; bytes are missing or changed
    Tampered,        ///< subject: the path; parts are whole by themselves, but do not belong together
    MadeByNewer,     ///< subject: the path
    KdfTooCostly,    ///< subject: what the file asks for, as "64 GiB"
    KdfTooWeak,      ///< subject: what was asked for
    WrongPassword,   ///< no slot of the asked kind opens with it
    RecoveryKeyTypo, ///< the recovery key's own check letters do not fit
    NoSuchSlot,      ///< subject: the id as typed
    LastSlot,        ///< the last way to unlock that a person can use
    WeakPassword,    ///< an empty password

    NoSuchKey,    ///< subject: as typed; candidates: the nearest names, may be empty
    AmbiguousKey, ///< subject: as typed; candidates: the names that fit
    NameTaken,    ///< subject: the name
    NameEmpty,
    NoSuchField,      ///< subject: the label; candidates: the key's labels
    FieldTaken,       ///< subject: the label
    NoSuchVersion,    ///< subject: the number
    NoSuchParty,      ///< subject: the name as typed; candidates: the names that fit
    PartyTaken,       ///< subject: the name
    PartyLeft,        ///< subject: the name
    NoSuchGrant,      ///< subject: the party's name
    NotRotating,      ///< subject: the key's name
    RotatingAlready,  ///< subject: the key's name
    NoSuchConsumer,   ///< subject: as typed; candidates: the key's consumers
    SecretUsedBefore, ///< subject: the version that has the value
    NoOpenIncident,   ///< subject: the key's name
    IncidentOpen,     ///< subject: the key's name; it has one already
    NoSuchStep,       ///< subject: as typed; candidates: the steps of an incident
    NoSuchRule,       ///< subject: as typed; candidates: the rules of the health report
    NotDismissed,     ///< subject: the rule
    NoSuchProvider,   ///< subject: the name as typed; candidates: the owner's own
    NoSuchSetting,    ///< subject: the name; candidates: all names
    SecretEmpty,
    SecretTooLarge,  ///< subject: the limit, as "16 MiB"
    TextTooLong,     ///< subject: which text and its limit
    TextNotUtf8,     ///< subject: which text
    InvalidDate,     ///< subject: as typed
    InvalidInterval, ///< subject: as typed
    InvalidIpRange,  ///< subject: as typed; candidates: the network that was perhaps meant
    InvalidValue,    ///< subject: which value and what it may be

    // age files and handoffs; subject: the path where one is known
    NotAnAgeFile,
    AgeHeaderMalformed, ///< not as the format has it
    AgeArmorMalformed,  ///< the same for the text form
    AgeHeaderChanged,   ///< its MAC does not fit
    AgePayloadChanged,  ///< changed, or cut off within a chunk: they cannot be told apart
    AgeCutOff,          ///< ends before its end
    AgeTrailingData,    ///< goes on after its end
    AgeNewer,           ///< a later version of the format
    AgeTooCostly,       ///< candidates: what the passphrase would cost, as "4 GiB"
    AgePostQuantum,     ///< sealed for, or a key of, the post-quantum kind
    WrongPassphrase,
    WrongIdentity,        ///< sealed for other keys than those given
    PassphraseWanted,     ///< sealed with a passphrase, and none was given
    IdentityWanted,       ///< sealed for keys, and none was given
    InvalidRecipient,     ///< subject: as typed
    InvalidIdentity,      ///< subject: the path, or the line
    NoRecipients,         ///< nobody to seal for
    RecipientMissing,     ///< subject: the party's name, who has no public key here
    NotAHandoff,          ///< opens, and holds something else
    HandoffMalformed,     ///< a handoff or request that is not as the format has it
    HandoffNewer,         ///< a later version of it
    ImportUnknownFormat,  ///< subject: the path; no format that is known
    ImportNotText,        ///< subject: the line; neither UTF-8 nor UTF-16
    ImportTooLarge,       ///< subject: the limit, as "1,000 columns"
    ImportQuoteOpen,      ///< subject: the line where a quote is opened that nothing closes
    ImportAfterQuote,     ///< subject: the line where something follows a closed quote
    ImportNotJson,        ///< subject: the line that is no JSON
    ImportNotKeys,        ///< the JSON is something other than keys
    ImportEncrypted,      ///< the export is encrypted by the program it comes from
    ImportNoColumn,       ///< subject: as typed; candidates: the columns
    ImportNoSecretColumn, ///< candidates: the columns
    ImportNothing,        ///< not a single key in it
};

/// A failure: the code, what it is about, and a detail for the log. None of the three ever holds a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject;                 ///< shown: a path, a name as typed, a limit
    std::vector<std::string> candidates; ///< shown: what may have been meant
    std::string detail;                  ///< for the log, never shown

    bool operator==(const Error&) const = default;
};

} // namespace keyfold
