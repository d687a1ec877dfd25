// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/pages/recovery_page.h"
#include "ui/pages/settings_page.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class QuickUnlock;
class WalletPage;

/// Carries out what SettingsPage asks for, and a new recovery sheet.
class SettingsController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        SettingsPage& settings;
        RecoveryPage& recovery;
        QuickUnlock& quick;
    };

    SettingsController(Session& session, const Parts& parts, QObject* parent = nullptr);

    /// Reads what there is to show, while the page is in front.
    void refresh();

signals:
    /// Something that the program itself goes by may be another now.
    void settingsChanged();
    void failed(const keyfold::Error& error);

private:
    void set(const QString& name, const QString& value);
    void remove(const SlotInfo& way);
    void takeSheet();
    void backUp();
    void connectQuickUnlock();
    void finish(const Result<void>& saved, const QString& done);

    Session& m_session;
    Parts m_parts;
};

} // namespace keyfold::ui
