// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "ui/models/sidebar_model.h"
#include "ui/models/task_rows.h"

namespace keyfold::ui {

class DuePage;
class HealthPage;
class HomePage;
class IncidentsPage;
class KeyEditController;
class KeyListController;
class KeysPage;
class PeoplePage;
class Page;
class WalletPage;

/// Which section of the wallet is in front, and what the buttons of things to do lead to. A section stays in front over a
/// lock, and with it the key that was chosen.
class SectionController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        HomePage& home;
        KeysPage& keys;
        DuePage& due;
        HealthPage& health;
        PeoplePage& people;
        IncidentsPage& incidents;
        Page& history;
        Page& settings;
        KeyListController& list;
        KeyEditController& edit;
    };

    explicit SectionController(const Parts& parts, QObject* parent = nullptr);

    void show(SidebarSection section);
    SidebarSection section() const { return m_section; }
    /// Which one comes first, as the one that was in front before a lock would.
    void beginWith(SidebarSection section) { m_section = section; }
    /// The section that was in front before the lock.
    void showLast();
    /// The section before this one; nothing where there was none.
    void goBack();
    /// All keys, with this one chosen.
    void showKey(const KeyId& key);
    void carryOut(const TaskRow& row);

    /// About to lock: keeps in mind which key was chosen.
    void remember();
    std::optional<KeyId> remembered() const { return m_key; }
    /// Another wallet: from Home again.
    void forget();

signals:
    void rotateRequested(const keyfold::KeyId& key);
    void revokeRequested(const keyfold::KeyId& key);
    void incidentRequested(const keyfold::KeyId& key);
    void personRequested(const keyfold::PartyId& person);

private:
    Page* pageOf(SidebarSection section) const;
    void onPageShown(const Page* page);
    void onKeyShown();

    Parts m_parts;
    SidebarSection m_section = SidebarSection::Home;
    std::vector<SidebarSection> m_before; // where one was, the last at the end
    std::optional<KeyId> m_key;
    struct ToEdit {
        KeyId key;
        TaskAction action = TaskAction::EditKey;
    };
    std::optional<ToEdit> m_toEdit; // as soon as it is loaded
};

} // namespace keyfold::ui
