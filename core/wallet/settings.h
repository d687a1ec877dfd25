// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace keyfold {

class WalletSession;

/// One setting that a wallet can hold. Settings of the device (language, window size) are not in the wallet.
struct SettingSpec {
    std::string_view name;
    std::string_view defaultValue;
    std::string_view allowed; ///< for people: "0 to 3600 seconds"
    enum class Kind { Integer, Boolean, Text, DayList } kind;
    int least = 0;
    int most = 0;
};

/// Values that travel with the wallet, by name. One thread at a time, like the wallet.
class Settings {
public:
    explicit Settings(WalletSession& session) : m_session(session) {}

    static std::span<const SettingSpec> all();

    /// The stored value or the default. NoSuchSetting.
    Result<std::string> get(std::string_view name) const;
    Result<int> integer(std::string_view name) const;
    /// Of a list of days: the longest first.
    Result<std::vector<int>> days(std::string_view name) const;
    /// NoSuchSetting; InvalidValue with what is allowed. Writes an event.
    Result<void> set(std::string_view name, std::string_view value);

private:
    WalletSession& m_session;
};

} // namespace keyfold
