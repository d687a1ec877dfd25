// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/settings.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"
#include "core/catalogue/naming.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

using Kind = SettingSpec::Kind;

constexpr std::array<SettingSpec, 13> specs{{
    {"backup.daily", "on", "on or off", Kind::Boolean},
    {"backup.keep", "10", "1 to 1000 copies", Kind::Integer, 1, 1000},
    {"clipboard.clear-seconds", "20", "5 to 600 seconds", Kind::Integer, 5, 600},
    {"lock.idle-minutes", "5", "1 to 240 minutes, or 0 for never", Kind::Integer, 0, 240},
    {"lock.on-screen-lock", "on", "on or off", Kind::Boolean},
    {"naming.banned", NamingConvention::defaultBanned, "words with commas in between", Kind::Text},
    {"naming.pattern", NamingConvention::defaultPattern,
        "text with {provider}, {purpose}, {consumer}, {environment}, and [parts] that may be left out", Kind::Text},
    {"reminders.days", "14,7,1", "up to ten numbers of days from 1 to 365 with commas in between", Kind::DayList},
    {"reminders.while-locked", "off", "on or off", Kind::Boolean},
    {"reveal.seconds", "15", "5 to 120 seconds", Kind::Integer, 5, 120},
    {"rotation.days", "90", "1 to 3650 days", Kind::Integer, 1, 3650},
    {"rotation.days-admin", "30", "1 to 3650 days", Kind::Integer, 1, 3650},
    {"versions.purge-days", "30", "0 to 3650 days", Kind::Integer, 0, 3650},
}};

std::optional<int> toInteger(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<int> dayList(std::string_view text)
{
    constexpr std::size_t most = 10;
    std::vector<int> days;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(',', start), text.size());
        const auto number = toInteger(trimmed(text.substr(start, end - start)));
        if (!number || *number < 1 || *number > 365 || days.size() == most)
            return {};
        days.push_back(*number);
        start = end + 1;
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

bool allows(const SettingSpec& spec, std::string_view value)
{
    switch (spec.kind) {
    case Kind::Integer: {
        const auto number = toInteger(value);
        return number && *number >= spec.least && *number <= spec.most;
    }
    case Kind::Boolean:
        return value == "on" || value == "off";
    case Kind::Text:
        return isCleanUtf8(value);
    case Kind::DayList:
        return !dayList(value).empty();
    }
    return false;
}

Result<SettingSpec> specNamed(std::string_view name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == name; });
    if (found != specs.end())
        return *found;
    Error error{ErrorCode::NoSuchSetting, std::string(name), {}, {}};
    for (const auto& spec : specs)
        error.candidates.emplace_back(spec.name);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

std::span<const SettingSpec> Settings::all()
{
    return specs;
}

Result<std::string> Settings::get(std::string_view name) const
{
    const auto spec = specNamed(name);
    if (!spec)
        return failure(spec);
    auto statement = m_session.database().cached("SELECT value FROM setting WHERE name = ?");
    if (!statement)
        return failure(statement);
    const auto row = (*statement)->bind(0, name).step();
    if (!row)
        return failure(row);
    std::string value(*row ? (*statement)->text(0) : spec->defaultValue);
    (*statement)->reset();
    return value;
}

Result<int> Settings::integer(std::string_view name) const
{
    const auto value = get(name);
    if (!value)
        return failure(value);
    const auto number = toInteger(*value);
    if (!number)
        return failure(ErrorCode::InvalidValue, std::string(name));
    return *number;
}

Result<std::vector<int>> Settings::days(std::string_view name) const
{
    const auto value = get(name);
    if (!value)
        return failure(value);
    return dayList(*value);
}

Result<void> Settings::set(std::string_view name, std::string_view value)
{
    const auto spec = specNamed(name);
    if (!spec)
        return failure(spec);
    if (!allows(*spec, value))
        return failure(ErrorCode::InvalidValue, std::string(name) + ", which can be " + std::string(spec->allowed));
    if (spec->name == "naming.pattern")
        if (const auto convention = NamingConvention::parse(value, {}); !convention)
            return failure(convention);
    return m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().cached("INSERT INTO setting (name, value) VALUES (?1, ?2)"
                                                     " ON CONFLICT (name) DO UPDATE SET value = ?2");
        if (!statement)
            return failure(statement);
        if (auto ok = (*statement)->bind(0, name).bind(1, value).run(); !ok)
            return ok;
        return m_session.appendEvent(
            Action::SettingChanged, nullptr, {}, std::string(name) + " = " + std::string(value));
    });
}

} // namespace keyfold
