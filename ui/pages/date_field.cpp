// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/date_field.h"

#include <QDate>
#include <QLocale>

#include "ui/models/words.h"
#include "ui/style/control_kind.h"

namespace keyfold::ui {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Year-month-day, like %1").arg(QStringLiteral("2027-03-31")));
    connect(this, &QLineEdit::editingFinished, this, &DateField::judge);
    connect(this, &QLineEdit::textEdited, this, [this] { setState(this, FieldState::Normal); });
}

void DateField::setDate(std::optional<Date> date)
{
    setText(date ? toQString(date->toIso()) : QString());
    judge();
}

std::optional<Date> DateField::date() const
{
    const auto typed = text().trimmed();
    if (auto day = Date::parse(typed.toStdString()))
        return *day;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const auto day = QLocale().toDate(typed, format);
        // A year of two digits is read as one of the last century, which no key's date is in.
        if (day.isValid() && day.year() >= 2000)
            return Date::fromDayNumber(static_cast<int>(QDate(1970, 1, 1).daysTo(day)));
    }
    return std::nullopt;
}

bool DateField::isValid() const
{
    return text().trimmed().isEmpty() || date();
}

void DateField::judge()
{
    setState(this, isValid() ? FieldState::Normal : FieldState::Wrong);
}

} // namespace keyfold::ui
