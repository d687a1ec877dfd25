// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/recogniser.h"

namespace keyfold {

/// The providers that count in a wallet: those that the program brings and the owner's own, with a recogniser for all of
/// them. One thread at a time.
class KnownProviders {
public:
    /// Only the built-in ones: costs nothing.
    KnownProviders() = default;
    explicit KnownProviders(const Catalogue& own);

    const Catalogue& catalogue() const { return m_catalogue ? *m_catalogue : Catalogue::builtIn(); }
    /// Made on the first call (some 30 ms).
    const Recogniser& recogniser() const;

private:
    std::unique_ptr<Catalogue> m_catalogue;
    mutable std::unique_ptr<Recogniser> m_recogniser;
};

} // namespace keyfold
