// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace keyfold {

/// A secret with a meaning, so that a recovery key is never taken for a password. As move-only and wiped as Secret.
template <typename Tag>
class SecretOf {
public:
    SecretOf() = default;
    explicit SecretOf(Secret secret) noexcept : m_secret(std::move(secret)) {}

    SecretOf clone() const { return SecretOf(m_secret.clone()); }
    const Secret& secret() const noexcept { return m_secret; }
    ByteView expose() const noexcept { return m_secret.expose(); }
    bool empty() const noexcept { return m_secret.empty(); }

private:
    Secret m_secret;
};

/// What a person types to unlock: UTF-8 as typed, at most 1,024 bytes.
using Password = SecretOf<struct PasswordTag>;
/// The 32 random bytes that the wallet's pages and fields are encrypted under.
using WalletKey = SecretOf<struct WalletKeyTag>;

/// 32 random bytes that a device keeps in its keychain to unlock with.
using DeviceSecret = SecretOf<struct DeviceSecretTag>;

} // namespace keyfold
