// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/pages/history_page.h"
#include "ui/session/session.h"

namespace keyfold::ui {

/// Reads and verifies the history whenever its page comes up or the wallet changed under it; forgets it on lock.
class HistoryController final : public QObject {
    Q_OBJECT

public:
    /// More than anybody reads; all of 100,000 lines would take seconds to lay out.
    static constexpr int mostLines = 2000;

    HistoryController(Session& session, HistoryPage& page, QObject* parent = nullptr);

    void refresh();

signals:
    void failed(const keyfold::Error& error);

private:
    Session& m_session;
    HistoryPage& m_page;
};

} // namespace keyfold::ui
