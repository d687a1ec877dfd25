// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/models/sections.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class DuePage;
class HealthPage;
class HomePage;
class IncidentsPage;
class PeoplePage;

/// Keeps Home, Due, Health, the lists of people and incidents, and the sidebar's numbers up to date with the wallet: after unlocking, and after every change.
/// One question is under way at a time; what changes meanwhile is asked for once more afterwards.
class OverviewController final : public QObject {
    Q_OBJECT

public:
    struct Pages {
        HomePage& home;
        DuePage& due;
        HealthPage& health;
        PeoplePage& people;
        IncidentsPage& incidents;
        SidebarModel& sidebar;
    };

    OverviewController(Session& session, const Pages& pages, QObject* parent = nullptr);

    void refresh();
    /// Forgets every name, for a locked or another wallet.
    void clear();

signals:
    /// A row's button, on whichever of the pages.
    void chosen(const keyfold::ui::TaskRow& row);
    /// What Health says something about, as of now.
    void findingsKnown(const keyfold::ui::KeySet& keys);
    /// The same in words, key by key; null: not known any more.
    void keyFindingsKnown(const keyfold::ui::KeyFindings& findings);
    void failed(const keyfold::Error& error);

private:
    void onAnswer(Result<Sections> sections);

    Session& m_session;
    Pages m_pages;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace keyfold::ui
