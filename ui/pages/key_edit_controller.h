// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "core/wallet/removed_key.h"
#include "ui/pages/key_editor_page.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class KeyListController;
class KeysPage;
class UndoController;
class WalletPage;

/// Adds, edits and removes keys, and takes a removal back.
class KeyEditController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        KeysPage& keys;
        KeyEditorPage& editor;
        KeyListController& list;
        UndoController& undo;
    };

    KeyEditController(Session& session, const Parts& parts, QObject* parent = nullptr);

    /// A new key, or back to the one that is half written.
    void add();
    void edit(KeyEditorPage::Begin begin);
    /// With what the editor holds already, kept from before.
    void goOn();
    void remove();

signals:
    void failed(const keyfold::Error& error);

private:
    enum class After { ShowKey, AnotherOne };

    void save(After after);
    void onSaved(const Result<Key>& saved, KeyDraft draft, After after);
    void leaveEditor();
    void lookForDuplicates();
    void readConventions();
    void chooseFile();
    void readFile(const Path& file);
    void onRemoved(Result<RemovedKey> removed);
    void putBack(const std::shared_ptr<RemovedKey>& removed);
    void saidDone(const QString& what);

    Session& m_session;
    Parts m_parts;
    bool m_looking = false; // for keys with the value that is entered
    bool m_lookAgain = false;
};

} // namespace keyfold::ui
