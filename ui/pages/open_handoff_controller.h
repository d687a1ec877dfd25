// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "ui/models/handoff_reading.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class KeyListController;
class MainWindow;
class OpenHandoffPage;
class WalletPage;

/// Opens files that were handed over, in the open wallet or without one. A file that comes while the wallet is locked waits
/// until it is open.
class OpenHandoffController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MainWindow& window;
        WalletPage& wallet;
        OpenHandoffPage& inWallet;
        OpenHandoffPage& alone;
        KeyListController& list;
    };

    OpenHandoffController(Session& session, const Parts& parts, QObject* parent = nullptr);

    /// The page, to choose a file on.
    void begin();
    void open(const Path& file);
    /// After unlocking: what waited for that. False where nothing did.
    bool resume();
    /// What waits is given up.
    void forget();

signals:
    /// The file `name` opens as soon as the wallet does.
    void waiting(const QString& name);
    void createWalletRequested();
    void closed();
    /// Left without a wallet: what was in front before is shown again.
    void closedAlone();

private:
    void connectPage(OpenHandoffPage* page);
    OpenHandoffPage& page();
    void show(OpenHandoffPage& page);
    void read(const Path& file);
    void tryWallet();
    void openWithPassphrase(std::shared_ptr<Secret> passphrase);
    void chooseFile();
    void chooseKeyFile();
    void onOpened(Result<HandoffDocument> document);
    void compareWithWallet(std::shared_ptr<const HandoffDocument> document);
    void takeIn();
    void undo();
    void closePage();

    Session& m_session;
    Parts m_parts;
    Path m_waiting;                                // until it is unlocked
    std::shared_ptr<const HandoffDocument> m_kept; // until a wallet was made for it
    std::vector<KeyId> m_added;
};

} // namespace keyfold::ui
