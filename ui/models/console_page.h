// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

#include "core/catalogue/catalogue.h"
#include "core/model/key.h"

namespace keyfold::ui {

/// The provider's page where a key is made and revoked, as it may be opened: http or https, with its host in plain sight.
struct ConsolePage {
    QUrl url;
    QString
        host; ///< as the network knows it: letters of other scripts as "xn--…", so that none can pass for Latin ones
    QString reads; ///< how a browser would show such a host; empty where it is the same
};

/// Of the key, else of its provider in the catalogue. nullopt where there is none that may be opened.
std::optional<ConsolePage> consolePageOf(const Key& key, const Catalogue& catalogue);
std::optional<ConsolePage> consolePageFrom(const QString& address);

/// "dashboard.stripe.com", or "xn--pypal-4ve.com, which browsers show as …".
QString hostText(const ConsolePage& page);

} // namespace keyfold::ui
