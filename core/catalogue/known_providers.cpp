// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/known_providers.h"

namespace keyfold {

KnownProviders::KnownProviders(const Catalogue& own)
{
    if (!own.providers().empty())
        m_catalogue = std::make_unique<Catalogue>(Catalogue::builtIn().with(own));
}

const Recogniser& KnownProviders::recogniser() const
{
    if (!m_catalogue)
        return Recogniser::builtIn();
    if (!m_recogniser)
        m_recogniser = std::make_unique<Recogniser>(*m_catalogue);
    return *m_recogniser;
}

} // namespace keyfold
