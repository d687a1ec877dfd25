// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/setting.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/catalogue/recogniser.h"

namespace keyfold {

namespace {

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

/// Whether one of the parts of `name` that "_" separates is one of the words.
template <std::size_t N>
bool saysOneOf(std::string_view name, const std::array<std::string_view, N>& words)
{
    for (std::size_t start = 0; start <= name.size();) {
        const auto end = std::min(name.find('_', start), name.size());
        if (std::find(words.begin(), words.end(), name.substr(start, end - start)) != words.end())
            return true;
        start = end + 1;
    }
    return false;
}

constexpr std::array<std::string_view, 17> secretWords{"KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE",
    "PASS", "PWD", "CREDENTIAL", "CREDENTIALS", "AUTH", "PRIVATE", "SALT", "DSN", "WEBHOOK", "CERT", "SIGNATURE"};
constexpr std::array<std::string_view, 22> settingWords{"HOST", "PORT", "NAME", "USER", "USERNAME", "REGION", "ENV",
    "MODE", "LEVEL", "PATH", "DIR", "LOCALE", "LANG", "TZ", "TIMEZONE", "EMAIL", "FROM", "DOMAIN", "VERSION", "DEBUG",
    "TIMEOUT", "DRIVER"};
constexpr std::array<std::string_view, 10> switchWords{
    "TRUE", "FALSE", "YES", "NO", "ON", "OFF", "NULL", "NONE", "ENABLED", "DISABLED"};

/// Also without "_" in between: APIKEY, authToken.
bool saysSecret(std::string_view name)
{
    return saysOneOf(name, secretWords) || name.ends_with("KEY") || name.ends_with("TOKEN") || name.ends_with("SECRET")
        || name.ends_with("PASSWORD");
}

bool isSwitch(std::string_view value)
{
    constexpr std::size_t longest = 8;
    return value.size() <= longest
        && std::find(switchWords.begin(), switchWords.end(), upper(value)) != switchWords.end();
}

/// "https://shop.example/app" and "/var/www": an address or path in which nothing is long enough for a secret.
bool isPlainPlace(std::string_view value)
{
    constexpr std::size_t longEnough = 16;
    const bool address = value.starts_with("http://") || value.starts_with("https://");
    if (!address && !value.starts_with('/') && !value.starts_with("./"))
        return false;
    std::size_t run = 0;
    for (const char c : value) {
        if (c == '@' || c == '?')
            return false;
        run = c == '/' || c == '.' ? 0 : run + 1;
        if (run >= longEnough)
            return false;
    }
    return true;
}

/// A number, a version, an address: 3000, 8.2, 10.0.0.7:5432.
bool isNumber(std::string_view value)
{
    return value.find_first_not_of("0123456789.:-") == std::string_view::npos;
}

} // namespace

bool looksLikeSetting(std::string_view variable, std::string_view value)
{
    constexpr std::size_t shortest = 8; // no provider makes shorter ones
    const auto name = upper(variable);
    if (isSwitch(value))
        return true;
    if (saysSecret(name))
        return false;
    if (!isNumber(value) && !isPlainPlace(value) && !saysOneOf(name, settingWords) && value.size() >= shortest)
        return false;
    const auto known = Recogniser::builtIn().identify(asBytes(value));
    return !known || known->confidence != Confidence::High;
}

} // namespace keyfold
