// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include <optional>
#include <string_view>

#include "core/base/message.h"
#include "core/model/key.h"

namespace keyfold::ui {

// How things are called on screen: translated, by locale.

/// "Live", "Test", "Staging", "Development"; the owner's own words as they are.
/// "a, b and c", as the language has it.
QString listText(const std::vector<std::string>& items);
/// In the language of the windows; dates as dayText() writes them.
QString textOf(const Message& message, Date today);

QString environmentName(std::string_view environment);
QString privilegeName(Privilege privilege);
/// As they stand within a sentence: "live", "read".
QString environmentWord(std::string_view environment);
QString privilegeWord(Privilege privilege);
QString riskName(Risk risk);
/// "Everything: read, write, admin" and so on: what the privilege lets somebody do.
QString privilegeSentence(std::optional<Privilege> privilege);
QString originName(Origin origin);

/// "18 October", with the year only when it is another.
QString dayText(Date day, Date today);
/// "today", "tomorrow", "in 6 days" up to 60 days, then the day.
QString whenText(Date day, Date today);
/// "Every 30 days"
QString everyDaysText(int days);
/// "4 keys"
QString keysText(int count);
/// "864 kB", "1.4 MB": as precise as anybody compares files.
QString sizeText(std::uint64_t bytes);

/// How much attention a key wants.
enum class Urgency {
    None,     ///< nothing to say
    Later,    ///< a date in the future
    Near,     ///< within a week
    Warning,  ///< overdue, or half done
    Critical, ///< leaked, or expired
};

/// What a list says at the end of a key's second line: the cause, in place of a severity.
struct Cause {
    QString text;
    Urgency urgency = Urgency::None;

    bool operator==(const Cause&) const = default;
};

Cause causeOf(const KeySummary& key, Date today);

/// "Live • Write": the second line of a row.
QString secondLine(const KeySummary& key);

/// What a provider's mark is painted from: "Lemon Squeezy" is "lemon-squeezy", with the letters LS.
QString providerId(const QString& name);
QString providerLetters(const QString& name);

/// The earlier of expiry and rotation.
std::optional<Date> nextDate(const KeySummary& key);

inline QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace keyfold::ui
