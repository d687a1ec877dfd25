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
    using Words = HelpWords;
    switch (topic) {
    case HelpTopic::Start:
        return {Words::tr("A wallet of your own"),
            Words::tr("A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. "
                      "Nothing is ever sent over the network; the file is yours to copy and to keep.")};
    case HelpTopic::Unlock:
        return {Words::tr("Unlock"),
            Words::tr(
                "Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets "
                "you choose a new one. Without either, nobody can open it.")};
    case HelpTopic::Home:
        return {Words::tr("Home"),
            Words::tr(
                "What there is to do today, the most pressing first, each with the button that does it. Below stand "
                "the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.")};
    case HelpTopic::Keys:
        return {Words::tr("All keys"),
            Words::tr(
                "Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. "
                "A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.")};
    case HelpTopic::Editor:
        return {Words::tr("A key"),
            Words::tr(
                "Paste the key first: provider, kind and environment fill themselves in where its shape is known. "
                "Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.")};
    case HelpTopic::Due:
        return {Words::tr("Due"),
            Words::tr(
                "Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be "
                "asked for a new key, because the provider makes it, is reminded of earlier.")};
    case HelpTopic::Health:
        return {Words::tr("Health"),
            Words::tr(
                "What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. "
                "The four counts at the top narrow the list down.")};
    case HelpTopic::People:
        return {Words::tr("People"),
            Words::tr(
                "Who has which key, since when and until when. When somebody leaves, note it here: you get the list "
                "of keys to rotate, the riskiest first.")};
    case HelpTopic::Incidents:
        return {Words::tr("Incidents"),
            Words::tr(
                "A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is "
                "noted with the time, and the report is made from that.")};
    case HelpTopic::History:
        return {Words::tr("History"),
            Words::tr(
                "Everything that was done with this wallet, by whom and when. Lines cannot be changed without being "
                "noticed: the line at the top says whether they are whole.")};
    case HelpTopic::Settings:
        return {Words::tr("Settings"),
            Words::tr(
                "Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to "
                "the wallet and travel with it; the rest belongs to this computer.")};
    case HelpTopic::Rotate:
        return {Words::tr("Rotate"),
            Words::tr(
                "Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is "
                "revoked last, when nothing needs it any more. You can stop at any step and go on later.")};
    case HelpTopic::Trouble:
        return {Words::tr("A wallet that does not open"),
            Words::tr(
                "Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that "
                "saves most first. A backup is tried before it takes the file's place.")};
    case HelpTopic::Task:
        return {Words::tr("Step by step"),
            Words::tr(
                "The list at the side says where you are. Nothing is done before its step says so, and you can leave "
                "the page at any time.")};
    }
    return {};
}

} // namespace keyfold::ui
