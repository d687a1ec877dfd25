// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "core/wallet/draft_text.h"
#include "ui/models/rotation_task.h"
#include "ui/session/sealed_draft.h"
#include "ui/session/session.h"

class QUrl;

namespace keyfold::ui {

class KeyListController;
class KeyUseController;
class RotatePage;
class WalletPage;

/// Carries out what the rotate page asks for, and brings it back after a lock: a value that was pasted and not saved too, which is
/// kept sealed in the wallet until then.
class RotateController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        RotatePage& page;
        KeyListController& list;
        KeyUseController& use;
    };
    /// Shows a web page in the person's browser; false where there is none. Tests pass their own.
    using OpenUrl = std::function<bool(const QUrl&)>;

    RotateController(Session& session, const Parts& parts, OpenUrl openUrl, QObject* parent = nullptr);

    /// Begins, or goes on.
    void rotate(const KeyId& key);
    /// The old value of a rotation that was finished without revoking it.
    void revokeOld(const KeyId& key);
    /// After unlocking: goes on where the lock came in between. False where no rotation was open.
    bool resume();

signals:
    void failed(const keyfold::Error& error);
    /// Done or given up: show the key.
    void closed(const keyfold::KeyId& key);
    /// To be gone on with later.
    void left();

private:
    void load(const KeyId& key, bool toRevoke);
    void save();
    void lookForHolders();
    void finish(bool revoked);
    void close();
    void onChanged(const Result<RotationTask>& task);
    std::optional<Secret> unsaved() const;
    void bringBack(Secret text);
    void resumePaste();

    Session& m_session;
    Parts m_parts;
    OpenUrl m_openUrl;
    SealedDraft m_draft;           // before what empties the page on a lock
    std::optional<KeyEdit> m_back; // on its way to the page
    bool m_loading = false;
    bool m_looking = false; // for keys with the value that is entered
    bool m_lookAgain = false;
};

} // namespace keyfold::ui
