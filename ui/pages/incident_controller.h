// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "ui/models/incident_task.h"
#include "ui/session/session.h"

class QUrl;

namespace keyfold::ui {

class IncidentsPage;
class KeyListController;
class WalletPage;

/// Carries out what the incidents page asks for. The list itself comes with the overview.
class IncidentController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        IncidentsPage& page;
        KeyListController& list;
    };
    /// Shows a web page in the person's browser; false where there is none.
    using OpenUrl = std::function<bool(const QUrl&)>;

    IncidentController(Session& session, const Parts& parts, OpenUrl openUrl, QObject* parent = nullptr);

    void show(const KeyId& key);
    /// Opens the form in which a leak is reported.
    void report(const KeyId& key, const QString& name);

signals:
    void rotateRequested(const keyfold::KeyId& key);
    void keyRequested(const keyfold::KeyId& key);
    void failed(const keyfold::Error& error);

private:
    void load();
    void saveReport();
    void writeReport();
    void change(std::function<Result<void>(Wallet&)> job, const QString& done);

    Session& m_session;
    Parts m_parts;
    OpenUrl m_openUrl;
    std::uint64_t m_load = 0; // the newest request for an incident
};

} // namespace keyfold::ui
