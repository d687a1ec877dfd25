// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help_texts.h"

#include <QCoreApplication>

namespace keyfold::ui {

namespace {

class HelpWords {
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

} // namespace

// One sentence a line would be shorter; a case a topic is what the compiler can find a missing one in.
HelpText helpTextFor(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Start:
        return {HelpWords::tr("A wallet of your own"),
            HelpWords::tr(
                "A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. "
                "Nothing is ever sent over the network; the file is yours to copy and to keep.")};
    case HelpTopic::Unlock:
        return {HelpWords::tr("Unlock"),
            HelpWords::tr(
                "Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets "
                "you choose a new one. Without either, nobody can open it.")};
    case HelpTopic::Home:
        return {HelpWords::tr("Home"),
            HelpWords::tr(
                "What there is to do today, the most pressing first, each with the button that does it. Below stand "
                "the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.")};
    case HelpTopic::Keys:
        return {HelpWords::tr("All keys"),
            HelpWords::tr(
                "Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. "
                "A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.")};
    case HelpTopic::Editor:
        return {HelpWords::tr("A key"),
            HelpWords::tr(
                "Paste the key first: provider, kind and environment fill themselves in where its shape is known. "
                "Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.")};
    case HelpTopic::Due:
        return {HelpWords::tr("Due"),
            HelpWords::tr(
                "Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be "
                "asked for a new key, because the provider makes it, is reminded of earlier.")};
    case HelpTopic::Health:
        return {HelpWords::tr("Health"),
            HelpWords::tr(
                "What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. "
                "The four counts at the top narrow the list down.")};
    case HelpTopic::People:
        return {HelpWords::tr("People"),
            HelpWords::tr(
                "Who has which key, since when and until when. When somebody leaves, note it here: you get the list "
                "of keys to rotate, the riskiest first.")};
    case HelpTopic::Incidents:
        return {HelpWords::tr("Incidents"),
            HelpWords::tr(
                "A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is "
                "noted with the time, and the report is made from that.")};
    case HelpTopic::History:
        return {HelpWords::tr("History"),
            HelpWords::tr(
                "Everything that was done with this wallet, by whom and when. Lines cannot be changed without being "
                "noticed: the line at the top says whether they are whole.")};
    case HelpTopic::Settings:
        return {HelpWords::tr("Settings"),
            HelpWords::tr(
                "Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to "
                "the wallet and travel with it; the rest belongs to this computer.")};
    case HelpTopic::Rotate:
        return {HelpWords::tr("Rotate"),
            HelpWords::tr(
                "Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is "
                "revoked last, when nothing needs it any more. You can stop at any step and go on later.")};
    case HelpTopic::Handoff:
        return {HelpWords::tr("Hand off"),
            HelpWords::tr(
                "Gives somebody else a key in an encrypted file. Best is a key of their own: it can be ended without "
                "touching yours. Send the file by one way and tell the passphrase by another, on the phone for "
                "instance. Who got what until when is noted under People.")};
    case HelpTopic::OpenHandoff:
        return {HelpWords::tr("Open a handoff"),
            HelpWords::tr(
                "Choose the file that you were sent and type the passphrase that you were told. You see what is inside "
                "before anything is taken in. What comes in can be taken out again.")};
    case HelpTopic::Request:
        return {HelpWords::tr("Ask for a key"),
            HelpWords::tr("A request holds your public key and what you need, nothing secret: send it as you like. "
                          "What is sealed "
                          "for it opens in this wallet alone, so nobody has to tell you a passphrase.")};
    case HelpTopic::Import:
        return {HelpWords::tr("Import keys"),
            HelpWords::tr(
                "Takes keys in from a file that another program wrote. First you see what would come in, what you "
                "already have and what is left out; nothing is saved before you say so. The file still holds the "
                "secrets in the clear: delete it afterwards.")};
    case HelpTopic::Export:
        return {HelpWords::tr("Take something out"),
            HelpWords::tr(
                "The register, the rules and the calendar hold no value of a key and may be shown around. An export in "
                "the clear can be used by anyone who finds it: a handoff is as quick and stays locked.")};
    case HelpTopic::Password:
        return {HelpWords::tr("Passwords"),
            HelpWords::tr(
                "Each person opens the wallet with a password of their own. A few words by chance are strong and easy "
                "to type. Copies of the file that were made before still open with the old password.")};
    case HelpTopic::RecoverySheet:
        return {HelpWords::tr("Recovery sheet"),
            HelpWords::tr(
                "The sheet opens the wallet on the day the password is forgotten. Print it and keep it where you keep "
                "contracts, not beside the computer. When you use a new one, sheets printed before stop working.")};
    case HelpTopic::Trouble:
        return {HelpWords::tr("A wallet that does not open"),
            HelpWords::tr(
                "Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that "
                "saves most first. A backup is tried before it takes the file's place.")};
    case HelpTopic::Task:
        return {HelpWords::tr("Step by step"),
            HelpWords::tr(
                "The list at the side says where you are. Nothing is done before its step says so, and you can leave "
                "the page at any time.")};
    }
    return {};
}

} // namespace keyfold::ui
