// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paper_texts.h"

#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QLocale>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Paper {
    Q_DECLARE_TR_FUNCTIONS(PaperTexts)
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString page(const QString& title, const QString& lead, const QString& body)
{
    const auto direction = QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<html><body dir=\"%1\"><h1>%2</h1><p>%3</p>%4</body></html>")
        .arg(direction, escaped(title), escaped(lead), body);
}

QString wholeDay(Date day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.dayNumber()), QLocale::LongFormat);
}

QString cells(const QStringList& texts, const char* tag)
{
    QString row;
    for (const auto& text : texts)
        row += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1StringView(tag), escaped(text));
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString stateText(const Key& key)
{
    switch (key.status) {
    case KeyStatus::Active:
        return Paper::tr("Active");
    case KeyStatus::Rotating:
        return Paper::tr("Being rotated");
    case KeyStatus::Revoked:
        return Paper::tr("Revoked");
    case KeyStatus::Compromised:
        return Paper::tr("Leaked");
    }
    return {};
}

QString holdersOf(const Key& key)
{
    QStringList names;
    for (const auto& grant : key.grants)
        if (!grant.ended)
            names.append(toQString(grant.party));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString placesOf(const Key& key)
{
    QStringList names;
    for (const auto& consumer : key.consumers)
        names.append(toQString(consumer.name));
    return names.join(QStringLiteral(", "));
}

QString rule(const QString& title, const QString& text)
{
    return QStringLiteral("<li><p><b>%1</b> %2</p></li>").arg(escaped(title), escaped(text));
}

} // namespace

QString registerPaper(const std::vector<Key>& keys, const QString& walletName, Date today)
{
    QString table = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\" "
                                   "style=\"border-collapse: collapse\"><thead>");
    table += cells(
        {Paper::tr("Key"), Paper::tr("Provider"), Paper::tr("For"), Paper::tr("May do"), Paper::tr("Used in"),
            Paper::tr("Given to"), Paper::tr("Looks after it"), Paper::tr("Next date"), Paper::tr("State")},
        "th");
    table += QStringLiteral("</thead>");
    for (const auto& key : keys) {
        auto next = key.expires;
        if (const auto rotation = key.nextRotation(); rotation && (!next || *rotation < *next))
            next = rotation;
        table += cells({toQString(key.name), toQString(key.provider), toQString(key.purpose),
                           key.privilege ? privilegeName(*key.privilege) : QString(), placesOf(key), holdersOf(key),
                           toQString(key.owner), next ? dayText(*next, today) : QString(), stateText(key)},
            "td");
    }
    table += QStringLiteral("</table>");
    return page(Paper::tr("Key register of %1").arg(walletName),
        Paper::tr("%1 on %2. No value of a key is in it.", "5 keys, a day")
            .arg(keysText(static_cast<int>(keys.size())), wholeDay(today)),
        table);
}

Result<StaffRules> readRules(Wallet& wallet)
{
    StaffRules rules;
    auto& settings = wallet.settings();
    auto pattern = settings.get("naming.pattern");
    if (!pattern)
        return failure(pattern);
    rules.pattern = std::move(*pattern);
    for (const auto& [name, into] : {std::pair("rotation.days", &rules.days),
             std::pair("rotation.days-admin", &rules.daysAdmin), std::pair("lock.idle-minutes", &rules.idleMinutes),
             std::pair("clipboard.clear-seconds", &rules.clipboardSeconds)}) {
        const auto value = settings.integer(name);
        if (!value)
            return failure(value);
        *into = *value;
    }
    return rules;
}

QString rulesPaper(const StaffRules& rules, const QString& walletName, Date today)
{
    QString list = QStringLiteral("<ol>");
    list += rule(Paper::tr("Keys live in Keyfold."),
        Paper::tr("Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and "
                  "replaced."));
    list += rule(Paper::tr("One key, one use."),
        Paper::tr("Another program, another person, another test: another key, with no more rights than it needs."));
    list += rule(Paper::tr("Names say what for."), Paper::tr("A key is called %1.").arg(toQString(rules.pattern)));
    list += rule(Paper::tr("Keys are handed over as a handoff."),
        Paper::tr("The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it."));
    list += rule(Paper::tr("Keys are replaced in time."),
        Paper::tr("Each after %1 days; those that can do everything or move money after %2 days.")
            .arg(rules.days)
            .arg(rules.daysAdmin));
    list += rule(Paper::tr("The screen is locked when you leave."),
        rules.idleMinutes > 0
            ? Paper::tr("Keyfold locks by itself after %n minutes without you.", nullptr, rules.idleMinutes)
            : Paper::tr("Keyfold does not lock by itself here: press Ctrl+L."));
    list += rule(Paper::tr("What is copied is pasted at once."),
        Paper::tr("It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.", nullptr,
            rules.clipboardSeconds));
    list += rule(Paper::tr("Who leaves is noted the same day."),
        Paper::tr("Every key they know is then replaced, riskiest first."));
    list += rule(Paper::tr("A leak is said at once."),
        Paper::tr("First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it."));
    list += QStringLiteral("</ol>");
    list += QStringLiteral("<p>&nbsp;</p><p>%1</p>")
                .arg(escaped(Paper::tr("Read by: ____________________   On: ____________")));
    return page(Paper::tr("How we handle keys at %1").arg(walletName),
        Paper::tr("Made on %1 from the settings of the wallet.").arg(wholeDay(today)), list);
}

} // namespace keyfold::ui
