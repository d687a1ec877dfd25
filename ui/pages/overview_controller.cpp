// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_controller.h"

#include "ui/models/sidebar_model.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/incidents_page.h"
#include "ui/pages/people_page.h"

namespace keyfold::ui {

OverviewController::OverviewController(Session& session, const Pages& pages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(pages)
{
    connect(&m_pages.home, &HomePage::chosen, this, &OverviewController::chosen);
    connect(&m_pages.due, &DuePage::chosen, this, &OverviewController::chosen);
    connect(&m_pages.health, &HealthPage::chosen, this, &OverviewController::chosen);
}

void OverviewController::refresh()
{
    if (!m_session.isUnlocked())
        return;
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_session.queue().askIdly(
        this,
        [today = m_session.clock().today()](
            Wallet& wallet, const CancelToken& cancel) { return readOverview(wallet, today, cancel).map(sectionsOf); },
        [this](Result<Sections> sections) { onAnswer(std::move(sections)); });
}

void OverviewController::clear()
{
    m_asking = false;
    m_askAgain = false;
    emit keyFindingsKnown({});
    m_pages.home.clear();
    m_pages.due.clear();
    m_pages.health.clear();
    m_pages.people.clear();
    m_pages.incidents.clear();
    m_pages.sidebar.setCounts({});
}

void OverviewController::onAnswer(Result<Sections> sections)
{
    m_asking = false;
    if (m_askAgain) {
        refresh();
        return;
    }
    if (!sections) {
        emit failed(sections.error());
        return;
    }
    emit findingsKnown(sections->concerned);
    emit keyFindingsKnown(sections->findings);
    m_pages.sidebar.setCounts(sections->counts);
    m_pages.home.setSummary(std::move(sections->home));
    m_pages.people.setPeople(std::move(sections->people), sections->today);
    m_pages.incidents.setIncidents(std::move(sections->incidents));
    m_pages.due.setSummary(std::move(sections->due));
    m_pages.health.setSummary(std::move(sections->health));
}

} // namespace keyfold::ui
