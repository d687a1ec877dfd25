// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shared_providers.h"

namespace keyfold::ui {

namespace {

const std::shared_ptr<const KnownProviders>& builtInProviders()
{
    static const auto known = std::make_shared<const KnownProviders>();
    return known;
}

} // namespace

SharedProviders::SharedProviders() : m_known(builtInProviders())
{
}

SharedProviders::SharedProviders(KnownProviders known) : m_known(std::make_shared<KnownProviders>(std::move(known)))
{
    static_cast<void>(m_known->recogniser());
}

Result<SharedProviders> readProviders(Wallet& wallet)
{
    auto known = wallet.providers().known();
    if (!known)
        return failure(std::move(known));
    return SharedProviders(std::move(*known));
}

} // namespace keyfold::ui
