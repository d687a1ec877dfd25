// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sentences.h"

#include <QCoreApplication>

namespace keyfold::ui {

namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString fileName(const QString& path)
{
    return path.section(u'/', -1);
}

QString firstCandidate(const Error& error)
{
    return error.candidates.empty() ? QString() : QString::fromStdString(error.candidates.front());
}

Sentence didYouMean(const QString& what, const Error& error)
{
    const auto candidate = firstCandidate(error);
    return {what, candidate.isEmpty() ? QString() : Sentences::tr("Did you mean “%1”?").arg(candidate)};
}

} // namespace

QString Sentence::text() const
{
    return next.isEmpty() ? what : what + u' ' + next;
}

// One switch, longer than a screen: the compiler finds a code without its sentence here (-Werror=switch).
Sentence sentenceFor(const Error& error)
{
    const auto subject = QString::fromStdString(error.subject);
    const auto file = fileName(subject);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {Sentences::tr("Stopped."), Sentences::tr("Nothing was changed.")};
    case ErrorCode::Internal:
        return {
            Sentences::tr("Something went wrong inside Keyfold."), Sentences::tr("Nothing was changed. Try it again.")};
    case ErrorCode::OutOfMemory:
        return {
            Sentences::tr("There is not enough free memory."), Sentences::tr("Close other programs and try it again.")};
    case ErrorCode::CryptoFailed:
        return {Sentences::tr("The encryption library reported a failure."),
            Sentences::tr("Nothing was changed. Try it again.")};
    case ErrorCode::LibraryClash:
        return {Sentences::tr("This Keyfold was put together wrongly and would not encrypt."),
            Sentences::tr("Install it again.")};
    case ErrorCode::FileNotFound:
        return {Sentences::tr("%1 is not there any more.").arg(file),
            Sentences::tr("It may have been moved, or its drive is not connected.")};
    case ErrorCode::FileExists:
        return {Sentences::tr("There is a file named %1 already.").arg(file),
            Sentences::tr("Choose another name or place.")};
    case ErrorCode::PermissionDenied:
        return {
            Sentences::tr("You may not open or write %1.").arg(file), Sentences::tr("Choose a place that is yours.")};
    case ErrorCode::ReadOnly:
        return {
            Sentences::tr("Not saved: %1 cannot be written.").arg(file), Sentences::tr("Your changes are kept here.")};
    case ErrorCode::DiskFull:
        return {Sentences::tr("Not saved: the disk is full."), Sentences::tr("Your changes are kept here.")};
    case ErrorCode::InputOutput:
        return {Sentences::tr("The drive reported a fault with %1.").arg(file),
            Sentences::tr("Look whether it is connected, then try it again.")};
    case ErrorCode::Busy:
        return {
            Sentences::tr("Another program is writing to this wallet."), Sentences::tr("Try it again in a moment.")};
    case ErrorCode::NotAWallet:
        return {Sentences::tr("%1 is not a Keyfold wallet.").arg(file),
            Sentences::tr("Choose a file that ends in .keyfold.")};
    case ErrorCode::Damaged:
        return {Sentences::tr("%1 is damaged.").arg(file),
            Sentences::tr("Keyfold opened nothing, so that nothing wrong is shown.")};
    case ErrorCode::Tampered:
        return {Sentences::tr("%1 was changed outside Keyfold.").arg(file),
            Sentences::tr("Keyfold opened nothing, so that nothing wrong is shown.")};
    case ErrorCode::MadeByNewer:
        return {Sentences::tr("A newer Keyfold made this wallet."),
            Sentences::tr("Update Keyfold to open it; the file is untouched.")};
    case ErrorCode::KdfTooCostly:
        return {Sentences::tr("This file asks for %1 of memory to be opened.").arg(subject),
            Sentences::tr("Keyfold stops at 2 GiB.")};
    case ErrorCode::KdfTooWeak:
        return {Sentences::tr("The protection against guessing would be too weak: %1.").arg(subject), {}};
    case ErrorCode::WrongPassword:
        return {Sentences::tr("That is not the password."), {}};
    case ErrorCode::RecoveryKeyTypo:
        return {Sentences::tr("The recovery key has a typing mistake."),
            Sentences::tr("Compare it with the sheet, group by group.")};
    case ErrorCode::NoSuchSlot:
        return {Sentences::tr("There is no such way to unlock."), {}};
    case ErrorCode::LastSlot:
        return {Sentences::tr("This is the only way in."), Sentences::tr("Add another one before you remove it.")};
    case ErrorCode::WeakPassword:
        return {
            Sentences::tr("The password is empty."), Sentences::tr("Type one, or take the passphrase made for you.")};
    case ErrorCode::NoSuchKey:
        return didYouMean(Sentences::tr("This key is not in the wallet any more."), error);
    case ErrorCode::AmbiguousKey:
        return didYouMean(Sentences::tr("Several keys fit “%1”.").arg(subject), error);
    case ErrorCode::NameTaken:
        return {Sentences::tr("You already have a key named “%1”.").arg(subject),
            Sentences::tr("Give this one a name of its own.")};
    case ErrorCode::NameEmpty:
        return {Sentences::tr("The key has no name."), Sentences::tr("Say what it is for.")};
    case ErrorCode::NoSuchField:
        return {Sentences::tr("The key has no value named “%1”.").arg(subject), {}};
    case ErrorCode::FieldTaken:
        return {Sentences::tr("The key has a value named “%1” already.").arg(subject),
            Sentences::tr("Give this one a name of its own.")};
    case ErrorCode::NoSuchVersion:
        return {Sentences::tr("The key has no version %1.").arg(subject), {}};
    case ErrorCode::NoSuchParty:
        return didYouMean(Sentences::tr("There is nobody named “%1”.").arg(subject), error);
    case ErrorCode::PartyTaken:
        return {Sentences::tr("“%1” is there already.").arg(subject), Sentences::tr("Give another name.")};
    case ErrorCode::PartyLeft:
        return {Sentences::tr("“%1” has left.").arg(subject), Sentences::tr("Give the key to somebody else.")};
    case ErrorCode::NoSuchGrant:
        return {Sentences::tr("“%1” does not have this key.").arg(subject), {}};
    case ErrorCode::NotRotating:
        return {Sentences::tr("No rotation of “%1” was started.").arg(subject), Sentences::tr("Start one first.")};
    case ErrorCode::RotatingAlready:
        return {Sentences::tr("A rotation of “%1” is under way.").arg(subject), Sentences::tr("Finish it first.")};
    case ErrorCode::NoSuchConsumer:
        return didYouMean(Sentences::tr("The key is not used in “%1”.").arg(subject), error);
    case ErrorCode::SecretUsedBefore:
        return {Sentences::tr("Version %1 of this key has had this value.").arg(subject),
            Sentences::tr("Make a new one at the provider.")};
    case ErrorCode::NoOpenIncident:
        return {Sentences::tr("“%1” has no open incident.").arg(subject), Sentences::tr("Open one first.")};
    case ErrorCode::IncidentOpen:
        return {
            Sentences::tr("“%1” has an open incident already.").arg(subject), Sentences::tr("Go on with that one.")};
    case ErrorCode::NoSuchStep:
        return didYouMean(Sentences::tr("An incident has no step “%1”.").arg(subject), error);
    case ErrorCode::NoSuchRule:
        return didYouMean(Sentences::tr("There is no rule named “%1”.").arg(subject), error);
    case ErrorCode::NotDismissed:
        return {Sentences::tr("“%1” is not dismissed for this key.").arg(subject), {}};
    case ErrorCode::NoSuchProvider:
        return didYouMean(Sentences::tr("“%1” is not one of your own providers.").arg(subject), error);
    case ErrorCode::NoSuchSetting:
        return didYouMean(Sentences::tr("There is no setting named “%1”.").arg(subject), error);
    case ErrorCode::SecretEmpty:
        return {Sentences::tr("The value is missing."), Sentences::tr("Paste the key here.")};
    case ErrorCode::SecretTooLarge:
        return {Sentences::tr("The value is larger than %1.").arg(subject),
            Sentences::tr("Keep the file elsewhere and note here where.")};
    case ErrorCode::TextTooLong:
        return {Sentences::tr("This text is too long: %1.").arg(subject), {}};
    case ErrorCode::TextNotUtf8:
        return {Sentences::tr("This text has characters that cannot be stored: %1.").arg(subject), {}};
    case ErrorCode::InvalidDate:
        return {Sentences::tr("“%1” is not a day in the calendar.").arg(subject), {}};
    case ErrorCode::InvalidInterval:
        return {Sentences::tr("“%1” is not a number of days that works here.").arg(subject),
            Sentences::tr("Use 1 to 3,650 days.")};
    case ErrorCode::InvalidIpRange:
        return didYouMean(Sentences::tr("“%1” is not an internet address.").arg(subject), error);
    case ErrorCode::InvalidValue:
        return {Sentences::tr("This value cannot be used: %1.").arg(subject), {}};
    case ErrorCode::NotAnAgeFile:
        return {Sentences::tr("This is not an encrypted handoff."),
            Sentences::tr("Check that it is the file you were sent.")};
    case ErrorCode::AgeHeaderMalformed:
    case ErrorCode::AgeArmorMalformed:
    case ErrorCode::AgeHeaderChanged:
    case ErrorCode::AgePayloadChanged:
        return {Sentences::tr("The file was changed on its way, or badly copied."), Sentences::tr("Ask for it again.")};
    case ErrorCode::AgeCutOff:
        return {Sentences::tr("The end of this file is missing."),
            Sentences::tr("Ask for it to be sent again; nothing was taken in.")};
    case ErrorCode::AgeTrailingData:
        return {Sentences::tr("The file goes on after its end, as if two files had been put together."),
            Sentences::tr("Ask for it again.")};
    case ErrorCode::AgeNewer:
    case ErrorCode::HandoffNewer:
        return {Sentences::tr("A newer program made this file."), Sentences::tr("Update Keyfold to open it.")};
    case ErrorCode::AgeTooCostly:
        return {Sentences::tr("The file asks for far too much memory to try a passphrase, and was not opened."),
            Sentences::tr("Do not trust it. Ask for it again.")};
    case ErrorCode::AgePostQuantum:
        return {Sentences::tr("This is of age's post-quantum kind, which this Keyfold does not know."),
            Sentences::tr("Ask for one of the ordinary kind (age1…).")};
    case ErrorCode::WrongPassphrase:
        return {Sentences::tr("The passphrase does not open this file."),
            Sentences::tr("Check the words and their order.")};
    case ErrorCode::WrongIdentity:
        return {Sentences::tr("The file was sealed for somebody else."), Sentences::tr("Ask for it again.")};
    case ErrorCode::PassphraseWanted:
        return {Sentences::tr("The file is sealed with a passphrase."), Sentences::tr("Type it.")};
    case ErrorCode::IdentityWanted:
        return {Sentences::tr("The file is sealed for a key."), Sentences::tr("Choose the file that holds it.")};
    case ErrorCode::InvalidRecipient:
        return {Sentences::tr("“%1” is not a public key.").arg(subject),
            Sentences::tr("One begins with age1, and is copied whole.")};
    case ErrorCode::InvalidIdentity:
        return {Sentences::tr("The file holds no key that Keyfold can use."),
            Sentences::tr("Choose one with a line AGE-SECRET-KEY-1….")};
    case ErrorCode::NoRecipients:
        return {Sentences::tr("Nobody was chosen to hand the keys to."), Sentences::tr("Choose somebody.")};
    case ErrorCode::RecipientMissing:
        return {Sentences::tr("“%1” has no public key here.").arg(subject),
            Sentences::tr("Paste their age1… line, or take a passphrase.")};
    case ErrorCode::NotAHandoff:
        return {Sentences::tr("The file opens, and holds no keys from a handoff."), {}};
    case ErrorCode::HandoffMalformed:
        return {Sentences::tr("The file opens, and its keys are not written as they should be."),
            Sentences::tr("Ask for it again.")};
    case ErrorCode::ImportUnknownFormat:
        return {Sentences::tr("What %1 holds is not recognised.").arg(subject), Sentences::tr("Choose its format.")};
    case ErrorCode::ImportNotText:
        return {Sentences::tr("Line %1 is not text in UTF-8.").arg(subject), Sentences::tr("Save the file as UTF-8.")};
    case ErrorCode::ImportTooLarge:
        return {Sentences::tr("The file is too large: %1 at most.").arg(subject), Sentences::tr("Divide it.")};
    case ErrorCode::ImportQuoteOpen:
        return {Sentences::tr("A quote that is opened in line %1 is never closed.").arg(subject),
            Sentences::tr("Mend the file.")};
    case ErrorCode::ImportAfterQuote:
        return {Sentences::tr("In line %1 something follows a closed quote.").arg(subject),
            Sentences::tr("Mend the file.")};
    case ErrorCode::ImportNotJson:
        return {Sentences::tr("Line %1 cannot be read as JSON.").arg(subject), Sentences::tr("Export the file again.")};
    case ErrorCode::ImportNotKeys:
        return {Sentences::tr("There are no keys in this file as Keyfold or Bitwarden writes them."),
            Sentences::tr("Choose another file.")};
    case ErrorCode::ImportEncrypted:
        return {Sentences::tr("The export is encrypted by the program that made it."),
            Sentences::tr("Export it there without a password, and delete that file afterwards.")};
    case ErrorCode::ImportNoColumn:
        return didYouMean(Sentences::tr("There is no column “%1”.").arg(subject), error);
    case ErrorCode::ImportNoSecretColumn:
        return {Sentences::tr("Which column holds the secrets cannot be told."), Sentences::tr("Choose it.")};
    case ErrorCode::ImportNothing:
        return {Sentences::tr("The file holds no keys."), Sentences::tr("Check that it is the right one.")};
    }
    return {Sentences::tr("Something went wrong inside Keyfold."), {}};
}

Sentence keychainSentence(KeychainProblem problem)
{
    switch (problem) {
    case KeychainProblem::Missing:
        return {Sentences::tr("This computer has no keychain that runs."),
            Sentences::tr("Quick unlock needs one, such as GNOME Keyring or KWallet.")};
    case KeychainProblem::Refused:
        return {Sentences::tr("The keychain of this computer is locked."), Sentences::tr("Unlock it, then try again.")};
    case KeychainProblem::NotFound:
    case KeychainProblem::Failed:
        return {Sentences::tr("The keychain of this computer did not answer as it should."),
            Sentences::tr("Use the password.")};
    }
    return {};
}

} // namespace keyfold::ui
