// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_controller.h"

#include "ui/models/overview_rows.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/home_page.h"
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
    m_session.queue().ask(
        this, [today = m_session.clock().today()](Wallet& wallet) { return readOverview(wallet, today); },
        [this](Result<Overview> overview) { onAnswer(std::move(overview)); });
}

void OverviewController::clear()
{
    m_asking = false;
    m_askAgain = false;
    m_pages.home.clear();
    m_pages.due.clear();
    m_pages.health.clear();
    m_pages.people.clear();
    m_pages.sidebar.setCounts({});
}

void OverviewController::onAnswer(Result<Overview> overview)
{
    m_asking = false;
    if (m_askAgain) {
        refresh();
        return;
    }
    if (!overview) {
        emit failed(overview.error());
        return;
    }
    m_pages.sidebar.setCounts(
        {dueSoon(*overview), findingsToActOn(*overview), static_cast<int>(overview->people.size())});
    m_pages.home.setOverview(*overview);
    m_pages.people.setPeople(overview->people, overview->today);
    m_pages.due.setOverview(*overview);
    m_pages.health.setOverview(std::move(*overview));
}

} // namespace keyfold::ui
