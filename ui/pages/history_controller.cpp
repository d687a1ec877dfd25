// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_controller.h"

namespace keyfold::ui {

namespace {

Result<HistoryPage::History> readHistory(Wallet& wallet, Date today)
{
    EventFilter filter;
    filter.newest = HistoryController::mostLines;
    auto events = wallet.log().read(filter);
    if (!events)
        return failure(events);
    const auto broken = wallet.log().firstBroken();
    if (!broken)
        return failure(broken);
    const bool all = events->empty() || events->front().seq == 1;
    return HistoryPage::History{std::move(*events), all, *broken, today};
}

} // namespace

HistoryController::HistoryController(Session& session, HistoryPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
{
    connect(&m_page, &HistoryPage::shown, this, &HistoryController::refresh);
    connect(&m_session, &Session::locking, &m_page, &HistoryPage::clear);
}

void HistoryController::refresh()
{
    if (!m_page.isVisible() || !m_session.isUnlocked())
        return;
    m_session.queue().ask(
        this, [today = m_session.clock().today()](Wallet& wallet) { return readHistory(wallet, today); },
        [this](Result<HistoryPage::History> history) {
            if (history)
                m_page.setHistory(std::move(*history));
            else
                emit failed(history.error());
        });
}

} // namespace keyfold::ui
