// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

#include "core/model/ids.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class RequestPage;
class WalletPage;

/// Carries out what the page for asking somebody for a key wants.
class RequestController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        RequestPage& page;
    };
    /// Puts on the clipboard what is no secret.
    using CopyText = std::function<void(const QString&)>;

    RequestController(Session& session, const Parts& parts, CopyText copyText, QObject* parent = nullptr);

    /// `person`: whom to ask, where that is known.
    void begin(const std::optional<PartyId>& person = {});

signals:
    void failed(const keyfold::Error& error);
    void closed();

private:
    void make();
    void save();

    Session& m_session;
    Parts m_parts;
    CopyText m_copyText;
};

} // namespace keyfold::ui
