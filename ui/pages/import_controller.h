// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "core/base/cancel.h"
#include "core/transfer/import_plan.h"
#include "ui/models/import_draft.h"
#include "ui/session/sealed_draft.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class ImportPage;
class KeyListController;
class WalletPage;

/// Carries out what the import page asks for, off the windows' thread, with progress and a way to stop.
class ImportController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        ImportPage& page;
        KeyListController& list;
    };

    ImportController(Session& session, const Parts& parts, QObject* parent = nullptr);

    /// The page, to choose a file on.
    void begin();
    /// A file that comes while the wallet is locked waits until it is open.
    void open(const Path& file);
    /// After unlocking. False where no file waited.
    bool resume();

signals:
    void failed(const keyfold::Error& error);
    void waiting(const QString& name);
    void closed();

private:
    void choose();
    void bringBack(const Secret& text);
    void read(const Path& file);
    void plan();
    void run();
    void deleteFile();
    void undo();
    void forget();
    Progress progress();

    Session& m_session;
    Parts m_parts;
    SealedDraft m_draft;               // before what empties the page on a lock
    std::optional<ImportDraft> m_back; // on its way to the page
    Path m_waiting;
    CancelToken m_cancel;
    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<KeyId> m_added;
    bool m_running = false; // what is being saved goes on after a lock
};

} // namespace keyfold::ui
