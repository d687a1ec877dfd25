// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

#include "core/handoff/request_file.h"
#include "ui/session/sealed_draft.h"
#include "ui/session/session.h"

class QUrl;

namespace keyfold::ui {

class HandoffPage;
class KeyListController;
class KeyUseController;
class WalletPage;

/// Carries out what the hand-off page asks for. Handing over is one change of the wallet, which a lock does not stop. What was chosen
/// up to there is kept sealed in the wallet.
class HandoffController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        HandoffPage& page;
        KeyListController& list;
        KeyUseController& use;
    };
    /// Shows a web page or a folder; false where nothing can. Tests pass their own.
    using OpenUrl = std::function<bool(const QUrl&)>;

    HandoffController(Session& session, const Parts& parts, OpenUrl openUrl, QObject* parent = nullptr);

    /// Begins with these keys, or goes back to the handoff that waits with them.
    void handOver(const std::vector<KeyId>& keys);
    /// The same, in answer to somebody's request.
    void answer(const std::vector<KeyId>& keys, const RequestFile& request);
    /// After unlocking: where the lock came in between. False where nothing was being handed over.
    bool resume();

signals:
    void failed(const keyfold::Error& error);
    /// Done or left: show the list again.
    void closed();
    void addKeyRequested();

private:
    void begin(const std::vector<KeyId>& keys, const std::optional<RequestFile>& request);
    void save();
    void chooseRequest();
    void showRequest(const Result<RequestFile>& request);
    void choosePlace(const Path& present);
    void finish();
    void bringBack(const Secret& text);

    Session& m_session;
    Parts m_parts;
    OpenUrl m_openUrl;
    SealedDraft m_draft;
};

} // namespace keyfold::ui
