// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/pages/password_page.h"
#include "ui/pages/strength_measure.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class WalletPage;

/// Changes passwords through PasswordPage, which it shows in the wallet's page and leaves again.
class PasswordController final : public QObject {
    Q_OBJECT

public:
    PasswordController(Session& session, WalletPage& wallet, PasswordPage& page, QObject* parent = nullptr);

    /// After unlocking: asks for a new password where the recovery sheet opened the wallet.
    void askAfterRecovery();
    void begin(PasswordPage::Task task);

signals:
    /// Saved or put off: whatever stood there before comes back.
    void left();
    /// What can unlock the wallet is another than before.
    void changed();
    /// Put off: the forgotten password is still the one.
    void putOff();

private:
    void save();
    void finish(const Result<void>& saved);

    Session& m_session;
    WalletPage& m_wallet;
    PasswordPage& m_page;
    StrengthMeasure m_measure;
};

} // namespace keyfold::ui
