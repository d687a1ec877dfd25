// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/models/bulk_change.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class KeyListController;
class KeysPage;
class UndoController;

/// Changes the keys that are chosen together: each change is saved as one, and undone as one.
class KeySelectionController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        KeysPage& keys;
        KeyListController& list;
        UndoController& undo;
    };

    KeySelectionController(Session& session, const Parts& parts, QObject* parent = nullptr);

signals:
    void handOffRequested(const std::vector<keyfold::KeyId>& keys);
    void failed(const keyfold::Error& error);

private:
    void change(BulkChange change, const QString& done);
    void onChanged(Result<std::vector<Key>> before, const BulkChange& change, const QString& done);
    void revoke();

    Session& m_session;
    Parts m_parts;
};

} // namespace keyfold::ui
