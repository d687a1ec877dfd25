// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace keyfold::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr int nearDays = 7;     // LOOK: within a week a date stands out
constexpr int countedDays = 60; // LOOK: "in 6 days" up to 60

QDate toQDate(Date day)
{
    return QDate(1970, 1, 1).addDays(day.dayNumber());
}

// One day is spelled out, so that the English source reads well without a translation of its own.
QString overdueText(int days)
{
    return days == 1 ? Words::tr("1 day overdue") : Words::tr("%n days overdue", nullptr, days);
}

Cause datedCause(const KeySummary& key, Date day, Date today)
{
    const int left = day.daysSince(today);
    const bool expiry = key.expires == day;
    if (left < 0 && expiry)
        return {Words::tr("Expired"), Urgency::Critical};
    if (left < 0)
        return {overdueText(-left), Urgency::Warning};
    const auto when = whenText(day, today);
    return {expiry ? Words::tr("expires %1").arg(when) : when, left < nearDays ? Urgency::Near : Urgency::Later};
}

} // namespace

QString listText(const std::vector<std::string>& items)
{
    QStringList texts;
    for (const auto& item : items)
        texts.append(toQString(item));
    return QLocale().createSeparatedList(texts);
}

QString textOf(const Message& message, Date today)
{
    if (message.empty())
        return {};
    const auto text = QCoreApplication::translate(message.context(), message.source(), nullptr, message.count());
    QStringList parts;
    for (const auto& part : message.parts()) {
        if (const auto* date = std::get_if<Date>(&part))
            parts.append(dayText(*date, today));
        else if (const auto* term = std::get_if<Message::Environment>(&part))
            parts.append(environmentWord(term->name));
        else if (const auto* one = std::get_if<std::string>(&part))
            parts.append(toQString(*one));
        else
            parts.append(listText(std::get<std::vector<std::string>>(part)));
    }
    // All at once: what a part brings is not looked through for further ones. A language may leave parts out.
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int part = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (part >= 1 && part <= parts.size()) {
            filled += parts[part - 1];
            ++at;
        } else {
            filled += text[at];
        }
    }
    return filled;
}

QString environmentName(std::string_view environment)
{
    if (environment == "live")
        return Words::tr("Live");
    if (environment == "test")
        return Words::tr("Test");
    if (environment == "staging")
        return Words::tr("Staging");
    if (environment == "development")
        return Words::tr("Development");
    return QString::fromUtf8(environment.data(), static_cast<qsizetype>(environment.size()));
}

QString environmentWord(std::string_view environment)
{
    if (environment == "live")
        return Words::tr("live", "within a sentence");
    if (environment == "test")
        return Words::tr("test", "within a sentence");
    if (environment == "staging")
        return Words::tr("staging", "within a sentence");
    if (environment == "development")
        return Words::tr("development", "within a sentence");
    return environmentName(environment);
}

QString privilegeWord(Privilege privilege)
{
    switch (privilege) {
    case Privilege::Read:
        return Words::tr("read", "within a sentence");
    case Privilege::Write:
        return Words::tr("write", "within a sentence");
    case Privilege::Admin:
        return Words::tr("admin", "within a sentence");
    }
    return {};
}

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::Money:
        return Words::tr("Money");
    case Risk::PersonalData:
        return Words::tr("Personal data");
    case Risk::Payroll:
        return Words::tr("Payroll");
    }
    return {};
}

QString privilegeName(Privilege privilege)
{
    switch (privilege) {
    case Privilege::Read:
        return Words::tr("Read");
    case Privilege::Write:
        return Words::tr("Write");
    case Privilege::Admin:
        return Words::tr("Admin");
    }
    return {};
}

QString privilegeSentence(std::optional<Privilege> privilege)
{
    if (!privilege)
        return Words::tr("Not known");
    switch (*privilege) {
    case Privilege::Read:
        return Words::tr("Look only: read");
    case Privilege::Write:
        return Words::tr("Look and change: read, write");
    case Privilege::Admin:
        return Words::tr("Everything: read, write, admin");
    }
    return {};
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Unknown:
        return Words::tr("Not known");
    case Origin::Console:
        return Words::tr("Made in the provider’s dashboard");
    case Origin::Email:
        return Words::tr("By e-mail");
    case Origin::Chat:
        return Words::tr("By chat");
    case Origin::Phone:
        return Words::tr("By phone");
    case Origin::Paper:
        return Words::tr("On paper");
    case Origin::Handoff:
        return Words::tr("By handoff");
    case Origin::Import:
        return Words::tr("By import");
    }
    return {};
}

QString dayText(Date day, Date today)
{
    const auto date = toQDate(day);
    const bool sameYear = date.year() == toQDate(today).year();
    return QLocale().toString(date, sameYear ? Words::tr("d MMMM", "day and month") : Words::tr("d MMMM yyyy", "day"));
}

QString whenText(Date day, Date today)
{
    const int left = day.daysSince(today);
    if (left == 0)
        return Words::tr("today");
    if (left == 1)
        return Words::tr("tomorrow");
    if (left > 1 && left <= countedDays)
        return Words::tr("in %n days", nullptr, left);
    return dayText(day, today);
}

QString everyDaysText(int days)
{
    return days == 1 ? Words::tr("Every day") : Words::tr("Every %n days", nullptr, days);
}

QString sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t fromHere = 1024 * 1024;
    return QLocale().formattedDataSize(
        static_cast<qint64>(bytes), bytes < fromHere ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString keysText(int count)
{
    return count == 1 ? Words::tr("1 key") : Words::tr("%n keys", nullptr, count);
}

Cause causeOf(const KeySummary& key, Date today)
{
    switch (key.status) {
    case KeyStatus::Compromised:
        return {Words::tr("Leaked"), Urgency::Critical};
    case KeyStatus::Rotating:
        return {Words::tr("Half rotated"), Urgency::Warning};
    case KeyStatus::Revoked:
        return {Words::tr("Revoked"), Urgency::Later};
    case KeyStatus::Active:
        break;
    }
    const auto day = nextDate(key);
    return day ? datedCause(key, *day, today) : Cause{};
}

QString secondLine(const KeySummary& key)
{
    QStringList parts;
    if (!key.environment.empty())
        parts.append(environmentName(key.environment));
    if (key.privilege)
        parts.append(privilegeName(*key.privilege));
    if (parts.isEmpty() && !key.provider.empty())
        parts.append(toQString(key.provider));
    return parts.join(QStringLiteral(" • "));
}

QString providerId(const QString& name)
{
    return name.simplified().toLower().replace(u' ', u'-');
}

QString providerLetters(const QString& name)
{
    // The capitals of "MailerLite" and "GitHub" stand for it better than its first two letters.
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        return (words[0].left(1) + words[1].left(1)).toUpper();
    QString capitals;
    for (const auto letter : name)
        if (letter.isUpper())
            capitals += letter;
    const bool mixed = capitals.size() >= 2 && capitals.size() < name.size();
    return mixed ? capitals.left(2) : name.left(1).toUpper() + name.mid(1, 1).toLower();
}

std::optional<Date> nextDate(const KeySummary& key)
{
    if (key.expires && key.nextRotation)
        return std::min(*key.expires, *key.nextRotation);
    return key.expires ? key.expires : key.nextRotation;
}

} // namespace keyfold::ui
