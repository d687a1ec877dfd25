// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/display_text.h"

namespace keyfold::cli {

namespace {

std::string quoted(std::string_view text)
{
    return "“" + onOneLine(text) + "”";
}

/// " Did you mean “A” or “B”?", or nothing. A long list is cut: nobody reads the thirtieth name.
std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 10;
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        list += (i == 0 ? "" : ", ") + quoted(names[i]);
    if (names.size() > most)
        list += fmt::format(" and {} more", names.size() - most);
    return list;
}

/// `lead`, the list, a full stop; nothing where there is nothing to list.
std::string hint(std::string_view lead, const std::vector<std::string>& names)
{
    return names.empty() ? std::string() : fmt::format(" {} {}.", lead, listed(names));
}

} // namespace

// One case a code, no default: the compiler finds a code without a sentence. Longer than a screen for that reason.
std::string sentenceFor(const Error& error)
{
    const auto subject = onOneLine(error.subject);
    const auto name = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return "Stopped. Nothing was changed; start again whenever you like.";
    case ErrorCode::Internal:
        return "A fault in Keyfold itself stopped this. Run “keyfold-cli check”, and report the fault.";
    case ErrorCode::OutOfMemory:
        return "There is too little free memory. Close other programs and try again.";
    case ErrorCode::CryptoFailed:
        return "The encryption library failed. Try again; if it stays so, install Keyfold again.";
    case ErrorCode::LibraryClash:
        return "This installation would write the wallet without encryption, so nothing was done. Install Keyfold and "
               "SQLCipher again.";
    case ErrorCode::FileNotFound:
        return fmt::format("There is no file {}. Check the path.", subject);
    case ErrorCode::FileExists:
        return fmt::format("There is already a file {}, and it stays as it is. Choose another name.", subject);
    case ErrorCode::PermissionDenied:
        return fmt::format("You may not read or write {}. Check whom the file and its folder belong to.", subject);
    case ErrorCode::ReadOnly:
        return fmt::format("Not saved: {} can only be read. Make it writable, or work on a copy.", subject);
    case ErrorCode::DiskFull:
        return fmt::format("Not saved: the disk that holds {} is full. Make room and try again.", subject);
    case ErrorCode::InputOutput:
        return fmt::format("Reading or writing {} failed. Check the disk or the connection to it.", subject);
    case ErrorCode::Busy:
        return fmt::format("Another program is writing to {}. Wait until it is done, then try again.", subject);
    case ErrorCode::NotAWallet:
        return fmt::format("{} is not a Keyfold wallet. Check the path.", subject);
    case ErrorCode::Damaged:
        return fmt::format(
            "{} is damaged: bytes are missing or changed. Nothing from it is shown, so that nothing wrong "
            "is; go back to a backup with “keyfold-cli restore”.",
            subject);
    case ErrorCode::Tampered:
        return fmt::format("{} was changed outside Keyfold: its parts do not belong together. Go back to a backup with "
                           "“keyfold-cli restore”.",
            subject);
    case ErrorCode::MadeByNewer:
        return fmt::format("A newer Keyfold made {}. Update Keyfold to open it; the file is untouched.", subject);
    case ErrorCode::KdfTooCostly:
        return fmt::format(
            "The file asks for {} to be unlocked, which is more than Keyfold ever sets. Do not trust it; "
            "go back to a backup.",
            subject);
    case ErrorCode::KdfTooWeak:
        return fmt::format("{} protects too little against guessing. Give at least 64 MiB and 3 passes.", subject);
    case ErrorCode::WrongPassword:
        return "That is not the password. Check Caps Lock and the file, then try again.";
    case ErrorCode::RecoveryKeyTypo:
        return "The recovery key has a typing error. Compare it with the paper, group by group.";
    case ErrorCode::NoSuchSlot:
        return fmt::format("There is no way to unlock with the id {}. See “keyfold-cli slot list”.", name);
    case ErrorCode::LastSlot:
        return "This is the only way in. Add another one before you remove it.";
    case ErrorCode::WeakPassword:
        return "The password is empty. Choose one that is hard to guess: several words, for example.";
    case ErrorCode::NoSuchKey:
        return fmt::format(
            "There is no key {}.{} See “keyfold-cli list”.", name, hint("Near to it:", error.candidates));
    case ErrorCode::AmbiguousKey:
        return fmt::format(
            "Several keys fit {}.{} Give more of the name, or the id.", name, hint("They are:", error.candidates));
    case ErrorCode::NameTaken:
        return fmt::format("There is already a key {}. Choose another name, or edit that key.", name);
    case ErrorCode::NameEmpty:
        return "The key has no name. Give one with --name: say what it is for.";
    case ErrorCode::NoSuchField:
        return fmt::format(
            "The key has no field {}.{} Name one of those with --field.", name, hint("It has:", error.candidates));
    case ErrorCode::FieldTaken:
        return fmt::format("Two fields are called {}. Give each a label of its own.", name);
    case ErrorCode::NoSuchVersion:
        return fmt::format("The key has no version {}. See “keyfold-cli show”.", subject);
    case ErrorCode::NoSuchParty:
        return fmt::format("There is nobody called {} in this wallet.{} See “keyfold-cli party list”.", name,
            hint("There are:", error.candidates));
    case ErrorCode::PartyTaken:
        return fmt::format("{} is in this wallet already. Give another name.", name);
    case ErrorCode::PartyLeft:
        return fmt::format("{} has left. Give the key to somebody else.", name);
    case ErrorCode::NoSuchGrant:
        return fmt::format("{} does not have this key. See “keyfold-cli show”.", name);
    case ErrorCode::NotRotating:
        return fmt::format("No rotation of {} was started. Start one with “keyfold-cli rotate --start”.", name);
    case ErrorCode::RotatingAlready:
        return fmt::format("A rotation of {} is under way. Finish it with “keyfold-cli rotate --finish”.", name);
    case ErrorCode::NoSuchConsumer:
        return fmt::format(
            "The key is not used in {}.{} Give one of these.", name, hint("It is used in:", error.candidates));
    case ErrorCode::SecretUsedBefore:
        return fmt::format("Version {} of this key has had this value. Make a new one at the provider.", subject);
    case ErrorCode::NoOpenIncident:
        return fmt::format("{} has no open incident. Open one with “keyfold-cli incident open”.", name);
    case ErrorCode::IncidentOpen:
        return fmt::format("{} has an open incident. Go on with “keyfold-cli incident step”.", name);
    case ErrorCode::NoSuchStep:
        return fmt::format("An incident has no step {}.{}", name, hint("Its steps are:", error.candidates));
    case ErrorCode::NoSuchRule:
        return fmt::format("There is no rule {}.{}", name, hint("There are:", error.candidates));
    case ErrorCode::NotDismissed:
        return fmt::format("{} is not dismissed for this key. See “keyfold-cli health --all”.", name);
    case ErrorCode::NoSuchProvider:
        return fmt::format("{} is not one of your own providers.{} See “keyfold-cli provider list”.", name,
            hint("Yours are:", error.candidates));
    case ErrorCode::NoSuchSetting:
        return fmt::format(
            "There is no setting {}.{} See “keyfold-cli settings list”.", name, hint("There are:", error.candidates));
    case ErrorCode::SecretEmpty:
        return "The secret is empty. Type or pipe it in, or name a file with --secret-file.";
    case ErrorCode::SecretTooLarge:
        return fmt::format("The secret is too large: a value holds at most {}. Keep the file elsewhere, and only its "
                           "password here.",
            subject);
    case ErrorCode::TextTooLong:
        return fmt::format("One text is too long ({} at most). Shorten it.", subject);
    case ErrorCode::TextNotUtf8:
        return fmt::format("One text is not UTF-8: {}. Convert it, with iconv for example.", subject);
    case ErrorCode::InvalidDate:
        return fmt::format("{} is not a date. Write it as year, month and day: 2027-03-31.", name);
    case ErrorCode::InvalidInterval:
        return fmt::format("{} is not a number of days from 1 to 3650. Give such a number.", name);
    case ErrorCode::InvalidIpRange:
        return fmt::format("{} is not an address or network.{} Write it as 203.0.113.7 or 203.0.113.0/24.", name,
            hint("Perhaps you mean", error.candidates));
    case ErrorCode::InvalidValue:
        return fmt::format("A value does not fit: {}. Change it and try again.", subject);
    case ErrorCode::NotAnAgeFile:
        return fmt::format("{} is not an age file. Check that it is the file you were sent.", subject);
    case ErrorCode::AgeHeaderMalformed:
    case ErrorCode::AgeArmorMalformed:
    case ErrorCode::AgeHeaderChanged:
        return fmt::format("{} was changed on its way, or badly copied. Ask for it again.", subject);
    case ErrorCode::AgePayloadChanged:
        return fmt::format("{} was changed on its way, or cut off. Ask for it again.", subject);
    case ErrorCode::AgeCutOff:
        return fmt::format("{} is cut off: its end is missing. Ask for it again.", subject);
    case ErrorCode::AgeTrailingData:
        return fmt::format("{} goes on after its end, as if two files had been put together. Ask for it again, or take "
                           "them apart.",
            subject);
    case ErrorCode::AgeNewer:
        return fmt::format("{} was made with a newer version of age. Update Keyfold to open it.", subject);
    case ErrorCode::AgeTooCostly:
        return fmt::format(
            "{} asks for {} of memory to try a passphrase, and was not opened. Do not trust it; ask for it "
            "again, made with Keyfold or age.",
            subject, error.candidates.empty() ? std::string("too much") : error.candidates.front());
    case ErrorCode::AgePostQuantum:
        return fmt::format(
            "{} is of age's post-quantum kind (mlkem768x25519), which this Keyfold does not know. Ask for "
            "one of the ordinary kind (age1…), or use age 1.3.",
            subject);
    case ErrorCode::WrongPassphrase:
        return fmt::format("That is not the passphrase of {}. Check it with who sent the file.", subject);
    case ErrorCode::WrongIdentity:
        return fmt::format(
            "{} was sealed for somebody else's key. Open it with the key it was sealed for, or ask for it "
            "again.",
            subject);
    case ErrorCode::PassphraseWanted:
        return fmt::format("{} is sealed with a passphrase. Give it with --passphrase-file.", subject);
    case ErrorCode::IdentityWanted:
        return fmt::format(
            "{} is sealed for a key. Give its file with --identity, or the wallet that holds it.", subject);
    case ErrorCode::InvalidRecipient:
        return fmt::format("{} is not a public key. One begins with age1, and is copied whole.", name);
    case ErrorCode::InvalidIdentity:
        return fmt::format(
            "{} holds no key that Keyfold can use. Give a file with a line AGE-SECRET-KEY-1…, as “keyfold-cli "
            "handoff keygen” makes.",
            subject);
    case ErrorCode::NoRecipients:
        return "Nobody was named to hand the keys to. Give --to, or --passphrase-file.";
    case ErrorCode::RecipientMissing:
        return fmt::format(
            "{} has no public key in this wallet. Give their age1… line with --to, or take a passphrase.", name);
    case ErrorCode::NotAHandoff:
        return fmt::format("{} opens, and holds no keys from a handoff. See what it holds with --raw.", subject);
    case ErrorCode::HandoffMalformed:
        return fmt::format("{} opens, and its keys are not written as they should be. Ask for it again.", subject);
    case ErrorCode::HandoffNewer:
        return fmt::format("A newer Keyfold made {}. Update Keyfold to open it.", subject);
    case ErrorCode::ImportUnknownFormat:
        return fmt::format("What {} holds is not recognised. Name it with --format.", subject);
    case ErrorCode::ImportNotText:
        return fmt::format(
            "Line {} is not text in UTF-8. Save the file as UTF-8, then import it; nothing was imported.", subject);
    case ErrorCode::ImportTooLarge:
        return fmt::format("The file is too large: {} at most. Divide it; nothing was imported.", subject);
    case ErrorCode::ImportQuoteOpen:
        return fmt::format(
            "A quote that is opened in line {} is never closed. Mend the file; nothing was imported.", subject);
    case ErrorCode::ImportAfterQuote:
        return fmt::format(
            "In line {} something follows a closed quote. Mend the file; nothing was imported.", subject);
    case ErrorCode::ImportNotJson:
        return fmt::format("Line {} cannot be read as JSON. Export the file again; nothing was imported.", subject);
    case ErrorCode::ImportNotKeys:
        return "The file is JSON, but there are no keys in it as Keyfold or Bitwarden writes them. Choose another "
               "file.";
    case ErrorCode::ImportEncrypted:
        return "The export is encrypted by the program that made it. Export it there without a password, and delete "
               "that file after the import.";
    case ErrorCode::ImportNoColumn:
        return fmt::format(
            "There is no column {}.{} Name one of those with --map.", name, hint("There are:", error.candidates));
    case ErrorCode::ImportNoSecretColumn:
        return fmt::format("Which column holds the secrets cannot be told.{} Say it with --map secret=COLUMN.",
            hint("There are:", error.candidates));
    case ErrorCode::ImportNothing:
        return "The file holds no keys. Check that it is the right one.";
    }
    return {};
}

// What a person typed wrong on the line is 2; what the world is like is 1.
ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
    case ErrorCode::OutOfMemory:
    case ErrorCode::CryptoFailed:
    case ErrorCode::LibraryClash:
    case ErrorCode::FileExists:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::InputOutput:
    case ErrorCode::Busy:
    case ErrorCode::LastSlot:
    case ErrorCode::WeakPassword:
    case ErrorCode::PartyTaken:
    case ErrorCode::PartyLeft:
    case ErrorCode::NotRotating:
    case ErrorCode::RotatingAlready:
    case ErrorCode::SecretUsedBefore:
    case ErrorCode::NoOpenIncident:
    case ErrorCode::IncidentOpen:
    case ErrorCode::NotDismissed:
    case ErrorCode::NameTaken:
    case ErrorCode::SecretEmpty:
    case ErrorCode::SecretTooLarge:
    case ErrorCode::ImportNotText:
    case ErrorCode::ImportTooLarge:
    case ErrorCode::ImportQuoteOpen:
    case ErrorCode::ImportAfterQuote:
    case ErrorCode::ImportNotJson:
    case ErrorCode::ImportNotKeys:
    case ErrorCode::ImportEncrypted:
    case ErrorCode::ImportNothing:
    case ErrorCode::TextNotUtf8: // on the line it is found before (program.cpp); here it came from a file or a pipe
        return ExitCode::Failed;
    case ErrorCode::KdfTooWeak:
    case ErrorCode::NameEmpty:
    case ErrorCode::FieldTaken:
    case ErrorCode::TextTooLong:
    case ErrorCode::InvalidDate:
    case ErrorCode::InvalidInterval:
    case ErrorCode::InvalidIpRange:
    case ErrorCode::InvalidValue:
    case ErrorCode::NoSuchStep:
    case ErrorCode::NoSuchRule:
    case ErrorCode::ImportUnknownFormat:
    case ErrorCode::ImportNoColumn:
    case ErrorCode::ImportNoSecretColumn:
        return ExitCode::Usage;
    case ErrorCode::WrongPassword:
    case ErrorCode::RecoveryKeyTypo:
        return ExitCode::WrongPassword;
    case ErrorCode::FileNotFound:
    case ErrorCode::NoSuchSlot:
    case ErrorCode::NoSuchKey:
    case ErrorCode::AmbiguousKey:
    case ErrorCode::NoSuchField:
    case ErrorCode::NoSuchVersion:
    case ErrorCode::NoSuchParty:
    case ErrorCode::NoSuchSetting:
    case ErrorCode::NoSuchGrant:
    case ErrorCode::NoSuchConsumer:
    case ErrorCode::NoSuchProvider:
        return ExitCode::NotThere;
    case ErrorCode::NotAWallet:
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
    case ErrorCode::KdfTooCostly: // a header of ours never asks for it
        return ExitCode::Damaged;
    case ErrorCode::MadeByNewer:
        return ExitCode::MadeByNewer;
    // age files and handoffs
    case ErrorCode::NotAnAgeFile:
    case ErrorCode::AgeHeaderMalformed:
    case ErrorCode::AgeArmorMalformed:
    case ErrorCode::AgeHeaderChanged:
    case ErrorCode::AgePayloadChanged:
    case ErrorCode::AgeCutOff:
    case ErrorCode::AgeTrailingData:
    case ErrorCode::AgeTooCostly:
    case ErrorCode::NotAHandoff:
    case ErrorCode::HandoffMalformed:
        return ExitCode::Damaged;
    case ErrorCode::AgeNewer:
    case ErrorCode::AgePostQuantum:
    case ErrorCode::HandoffNewer:
        return ExitCode::MadeByNewer;
    case ErrorCode::WrongPassphrase:
    case ErrorCode::WrongIdentity:
    case ErrorCode::PassphraseWanted:
    case ErrorCode::IdentityWanted:
    case ErrorCode::InvalidIdentity:
        return ExitCode::WrongPassword;
    case ErrorCode::InvalidRecipient:
    case ErrorCode::NoRecipients:
    case ErrorCode::RecipientMissing:
        return ExitCode::Usage;
    }
    return ExitCode::Failed;
}

tl::unexpected<Problem> problem(const Error& error)
{
    return problem(exitCodeFor(error.code), sentenceFor(error));
}

} // namespace keyfold::cli
