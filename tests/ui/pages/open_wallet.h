// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>
#include <QUrl>

#include "tests/support/test_wallet.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/commands.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_use_controller.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/main_window.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/wallet_page.h"
#include "ui/session/clipboard_guard.h"
#include "ui/session/session.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/rows.h"

namespace keyfold::test {

/// A window with an open wallet in it, as the program puts them together: for tests of a page with its controller.
class OpenWallet {
public:
    OpenWallet()
        : session(ui::Surroundings{folder.folders(), folder.clock(), folder.random(), TestWallet::cheap, {8, 1, 1}})
        , clipboard(*QApplication::clipboard())
        , wallet(new ui::WalletPage(commands, sidebar))
        , keys(new ui::KeysPage(commands))
        , list(session, *keys, *wallet->topBar()->search(), sidebar)
        , use(session, clipboard, *keys->detail(), *wallet->status())
    {
        window.addPage(wallet);
        wallet->addPage(keys);
        window.resize(1280, 800);
        window.show();
    }

    /// `prepare` fills it while it is not open yet.
    void begin(const std::function<void(Wallet&)>& prepare)
    {
        {
            auto made = folder.create().value();
            prepare(made);
        }
        session.choose(folder.path());
        unlock();
    }

    void unlock()
    {
        session.unlock(password(TestWallet::masterPassword));
        QTRY_VERIFY_WITH_TIMEOUT(session.isUnlocked(), 20'000);
    }

    /// What the wallet says, off its thread and back.
    template <typename Job>
    auto ask(Job job)
    {
        std::optional<std::invoke_result_t<Job&, Wallet&>> answer;
        session.queue().ask(&receiver, std::move(job), [&answer](auto value) { answer.emplace(std::move(value)); });
        [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
        return std::move(*answer);
    }

    TestWallet folder;
    ui::Session session;
    ui::ClipboardGuard clipboard;
    ui::SidebarModel sidebar;
    ui::Commands commands;
    ui::MainWindow window;
    ui::WalletPage* wallet;
    ui::KeysPage* keys;
    ui::KeyListController list;
    ui::KeyUseController use;
    QObject receiver;
};

} // namespace keyfold::test
