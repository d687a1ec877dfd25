// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health_page.h"

#include <QGridLayout>

#include "ui/pages/count_card.h"
#include "ui/pages/layouts.h"
#include "ui/pages/put_off_body.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int fourFrom = 760; // narrower than that the counts stand two by two

} // namespace

HealthPage::HealthPage(QWidget* parent)
    : Page(parent)
    , m_sub(new Label(TextStyle::Body, {}, Role::Muted))
    , m_grid(new QGridLayout)
    , m_list(new TaskList(tr("Findings")))
    , m_body(new PutOffBody(m_list,
          new EmptyState(
              Glyph::Ok, tr("Every key is in order"), tr("Keyfold looks again whenever something changes."))))
{
    m_list->view()->setObjectName(QStringLiteral("findings"));
    m_list->setFirstIsNext(true);
    connect(m_list, &TaskList::chosen, this, &HealthPage::chosen);
    connect(
        m_list, &TaskList::moreChosen, this, [this](const TaskRow& row) { m_body->openForm(row, m_summary.today); });
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::S3);
    addCount(Severity::Critical, tr("Act now"), tr("someone may be in"), "count/critical");
    addCount(Severity::Warning, tr("Soon"), tr("a risk that grows"), "count/warning");
    addCount(Severity::Info, tr("Good to know"), tr("when you have time"), "count/info");
    addCount(Severity::Ok, tr("In order"), tr("nothing to do"), "count/ok");

    auto* ground = new Pane(Role::Surface);
    auto* inside = column(space::S5, ground);
    inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
    auto* head = column(space::S1);
    head->addWidget(new Label(TextStyle::Title1, tr("Health")));
    m_sub->setObjectName(QStringLiteral("healthSummary"));
    m_sub->setWordWrap(true);
    head->addWidget(m_sub);
    inside->addLayout(head);
    inside->addLayout(m_grid);
    inside->addWidget(m_body, 1);
    column(0, this)->addWidget(ground);
    clear();
}

HealthPage::~HealthPage() = default;

void HealthPage::addCount(Severity severity, const QString& word, const QString& note, const char* name)
{
    auto* card = new CountCard(severity, word, note);
    card->setObjectName(QLatin1StringView(name));
    const auto place = m_made++;
    m_counts[place] = card;
    if (place < HealthSummary::severities.size())
        // Not clicked(): a screen reader toggles.
        connect(card, &QAbstractButton::toggled, this, [this, place](bool checked) {
            if (checked != (m_only == place))
                filter(checked ? std::optional(place) : std::nullopt);
        });
}

void HealthPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int across = width() < scaled(fourFrom, this) ? 2 : 4;
    for (int i = 0; i < static_cast<int>(m_counts.size()); ++i)
        m_grid->addWidget(m_counts[static_cast<std::size_t>(i)], i / across, i % across);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
}

void HealthPage::setSummary(HealthSummary summary)
{
    m_summary = std::move(summary);
    bool any = false;
    for (std::size_t i = 0; i < m_summary.counts.size(); ++i) {
        m_counts[i]->setCount(m_summary.counts[i]);
        any = any || m_summary.counts[i] > 0;
    }
    m_counts.back()->setCount(m_summary.keysInOrder);
    m_sub->setText(
        any ? tr("Checked just now, on this computer. Start at the top.") : tr("Checked just now, on this computer."));
    showRows();
}

void HealthPage::clear()
{
    closeForm();
    m_summary = {};
    filter({});
    setSummary({});
    m_sub->clear();
}

void HealthPage::filter(std::optional<std::size_t> only)
{
    m_only = only;
    for (std::size_t i = 0; i < HealthSummary::severities.size(); ++i)
        m_counts[i]->setChecked(only == i);
    showRows();
}

void HealthPage::showRows()
{
    std::vector<TaskRow> rows;
    for (std::size_t i = 0; i < m_summary.rows.size(); ++i)
        if (!m_only || *m_only == i)
            rows.insert(rows.end(), m_summary.rows[i].begin(), m_summary.rows[i].end());
    if (!m_only)
        rows.insert(rows.end(), m_summary.dismissed.begin(), m_summary.dismissed.end());
    m_list->setRows(std::move(rows));
    m_body->showList(m_list->isEmpty() && m_summary.keys > 0);
}

PutOffForm* HealthPage::form() const
{
    return m_body->form();
}

QWidget* HealthPage::firstFocus()
{
    return m_body->firstFocus();
}

void HealthPage::closeForm()
{
    m_body->closeForm();
}

bool HealthPage::stepBack()
{
    return m_body->closeForm();
}

} // namespace keyfold::ui
