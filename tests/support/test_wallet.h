// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "core/crypto/system_random.h"
#include "core/wallet/wallet.h"

namespace keyfold::test {

/// A clock that stands still until it is moved.
class StoppedClock final : public Clock {
public:
    Timestamp now() const override { return m_now; }
    Date today() const override { return Date(std::chrono::floor<std::chrono::days>(m_now)); }
    void moveDays(int days) { m_now += std::chrono::days(days); }

private:
    Timestamp m_now = std::chrono::sys_days(std::chrono::year(2026) / 10 / 12) + std::chrono::hours(9);
};

inline Password password(std::string_view text)
{
    return Password(Secret::copyOf(text));
}

/// A folder of its own with what opening a wallet needs. Key derivation is cheap here, and only here.
class TestWallet {
public:
    static constexpr std::string_view masterPassword = "lantern quiet orbit";
    static constexpr Argon2Params cheap{64, 1, 1};

    Path path() const { return folder() / "shop.keyfold"; }
    Path folder() const { return m_folder.path().toStdString(); }
    DeviceFolders folders() const { return {folder() / "state", folder() / "backups"}; }
    StoppedClock& clock() { return m_clock; }
    SystemRandom& random() { return m_random; }

    static CreateOptions cheapOptions()
    {
        CreateOptions options;
        options.label = "Ann";
        options.kdf = cheap;
        options.kdfFloor = {8, 1, 1};
        return options;
    }
    CreateOptions options() const { return cheapOptions(); }

    Result<Wallet> create() { return create(options()); }
    Result<Wallet> create(const CreateOptions& options)
    {
        return Wallet::create(path(), password(masterPassword), options, folders(), m_clock, m_random);
    }
    Result<Wallet> open() { return open(path()); }
    Result<Wallet> open(const Path& file)
    {
        return Wallet::open(file, password(masterPassword), folders(), m_clock, m_random);
    }

private:
    QTemporaryDir m_folder;
    StoppedClock m_clock;
    SystemRandom m_random;
};

/// A key with one secret field "Secret".
inline Key simpleKey(std::string name)
{
    Key key;
    key.name = std::move(name);
    key.fields().push_back({{}, "Secret", FieldKind::Secret, {}});
    return key;
}

inline std::vector<SecretValue> secretOf(std::string_view value, std::string label = "Secret")
{
    std::vector<SecretValue> secrets;
    secrets.push_back({std::move(label), Secret::copyOf(value)});
    return secrets;
}

} // namespace keyfold::test
