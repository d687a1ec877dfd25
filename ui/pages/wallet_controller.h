// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/pages/sheet_offers.h"
#include "ui/pages/strength_measure.h"
#include "ui/session/recent_wallets.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class MainWindow;
class NewWalletPage;
class Page;
class RescueController;
class UnlockPage;
class WelcomePage;

/// Which of the window's pages is in front, by the session's state; and the tasks of first start: create, open, unlock,
/// lock. Connects pages and session, holds no wallet data itself.
class WalletController final : public QObject {
    Q_OBJECT

public:
    struct Pages {
        MainWindow& window;
        WelcomePage& welcome;
        NewWalletPage& newWallet;
        UnlockPage& unlock;
        Page& wallet;
    };

    WalletController(Session& session, const Pages& pages, RecentWallets& recent, RescueController& rescue,
        QObject* parent = nullptr);

    /// The wallet given, else the one opened last, else the welcome.
    void start(const Path& given);
    void chooseFile();
    void beginNew();
    /// A fresh demo wallet, in the place of the one before.
    void tryDemo();

signals:
    /// The demo wallet has its keys.
    void demoFilled();
    void failed(const keyfold::Error& error);
    /// A wallet was made and its maker wants to add the first key.
    void firstKeyRequested();

private:
    void connectPages();
    void open(const Path& path);
    void onState(Session::State state);
    void onFailed(const Error& error);
    void onLocking(LockReason reason);
    void unlock();
    void chooseFolder();
    SheetFacts sheetFacts() const;
    void saveSheet();
    void printSheet();
    void enterWallet();
    Path demoPath() const;
    bool isDemo() const { return m_session.path() == demoPath(); }
    void fillDemo();

    Session& m_session;
    Pages m_pages;
    RecentWallets& m_recent;
    RescueController& m_rescue;
    QString m_lockNote;
    bool m_emptyDemo = false;
    bool m_making = false; // between "Make the wallet" and leaving that page
    StrengthMeasure m_measure;
};

} // namespace keyfold::ui
