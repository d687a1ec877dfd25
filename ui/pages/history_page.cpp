// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include <QLineEdit>
#include <QLocale>

#include "ui/models/history.h"
#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

HistoryPage::HistoryPage(QWidget* parent)
    : Page(parent)
    , m_title(new Label(TextStyle::Title1, tr("History")))
    , m_chain(new Notice(Severity::Ok, {}))
    , m_filter(new QLineEdit)
    , m_older(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_list(new TaskList(tr("History, newest first")))
{
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_chain->setObjectName(QStringLiteral("chain"));
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setAccessibleName(tr("Narrow the history down"));
    m_filter->setPlaceholderText(tr("A key, a person, or what was done"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(scaled(width::Form, this));
    m_list->view()->setObjectName(QStringLiteral("history"));
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::fill);
    connect(m_list, &TaskList::chosen, this, [this](const TaskRow& row) {
        if (row.action == TaskAction::SeeKey)
            emit keyRequested(row.key);
    });
    auto* ground = new Pane(Role::Surface);
    auto* inside = column(space::S3, ground);
    inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
    inside->addWidget(m_title);
    inside->addWidget(m_chain);
    inside->addWidget(m_filter);
    inside->addWidget(m_list, 1);
    m_older->setWordWrap(true);
    inside->addWidget(m_older);
    column(0, this)->addWidget(ground);
    clear();
}

void HistoryPage::setHistory(History history)
{
    m_history = std::move(history);
    const auto count = static_cast<int>(m_history.events.size());
    if (m_history.firstBroken)
        m_chain->setNotice(Severity::Critical,
            tr("Line %1 of the history was changed outside Keyfold. Lines before it are whole.")
                .arg(QLocale().toString(static_cast<qlonglong>(*m_history.firstBroken))));
    else
        m_chain->setNotice(Severity::Ok, tr("The history is whole: no line was changed or removed."));
    m_chain->show();
    m_older->setText(tr("The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.")
                         .arg(QLocale().toString(count)));
    m_older->setVisible(!m_history.isAll);
    fill();
}

void HistoryPage::clear()
{
    m_history = {};
    m_filter->clear();
    m_chain->hide();
    m_older->hide();
    fill();
}

void HistoryPage::fill()
{
    m_list->setRows(historyRows(m_history.events, m_history.today, m_filter->text()));
}

QWidget* HistoryPage::firstFocus()
{
    return m_list->view();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    emit shown();
}

} // namespace keyfold::ui
