// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health_page.h"

#include <QStackedWidget>

#include <algorithm>

#include "ui/models/overview_rows.h"
#include "ui/pages/count_card.h"
#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

// In the order of the cards; what is in order has no findings.
constexpr std::array severities{keyfold::Severity::Critical, keyfold::Severity::Warning, keyfold::Severity::Info};

} // namespace

HealthPage::HealthPage(QWidget* parent)
    : Page(parent)
    , m_sub(new Label(TextStyle::Body, {}, Role::Muted))
    , m_list(new TaskList(tr("Findings")))
    , m_body(new QStackedWidget)
{
    m_list->view()->setObjectName(QStringLiteral("findings"));
    m_list->setFirstIsNext(true);
    connect(m_list, &TaskList::chosen, this, &HealthPage::chosen);
    auto* counts = row(space::S3);
    addCount(counts, Severity::Critical, tr("Act now"), tr("someone may be in"), "count/critical");
    addCount(counts, Severity::Warning, tr("Soon"), tr("a risk that grows"), "count/warning");
    addCount(counts, Severity::Info, tr("Good to know"), tr("when you have time"), "count/info");
    addCount(counts, Severity::Ok, tr("In order"), tr("nothing to do"), "count/ok");
    auto* nothing = new QWidget;
    auto* middle = column(0, nothing);
    auto* state = new EmptyState(
        Glyph::Ok, tr("Every key is in order"), tr("Keyfold looks again whenever something changes."));
    state->setGood();
    middle->addWidget(state);
    middle->addStretch();
    m_body->addWidget(m_list);
    m_body->addWidget(nothing);

    auto* ground = new Pane(Role::Surface);
    auto* inside = column(space::S5, ground);
    inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
    auto* head = column(space::S1);
    head->addWidget(new Label(TextStyle::Title1, tr("Health")));
    m_sub->setObjectName(QStringLiteral("healthSummary"));
    m_sub->setWordWrap(true);
    head->addWidget(m_sub);
    inside->addLayout(head);
    inside->addLayout(counts);
    inside->addWidget(m_body, 1);
    column(0, this)->addWidget(ground);
    clear();
}

HealthPage::~HealthPage() = default;

void HealthPage::addCount(
    QBoxLayout* line, Severity severity, const QString& word, const QString& note, const char* name)
{
    auto* card = new CountCard(severity, word, note);
    card->setObjectName(QLatin1StringView(name));
    const auto place = static_cast<std::size_t>(m_made++);
    m_counts[place] = card;
    line->addWidget(card, 1);
    if (place < severities.size())
        connect(card, &QAbstractButton::clicked, this,
            [this, place](bool checked) { filter(checked ? std::optional(severities[place]) : std::nullopt); });
}

void HealthPage::setOverview(Overview overview)
{
    m_overview = std::move(overview);
    for (std::size_t i = 0; i < severities.size(); ++i)
        m_counts[i]->setCount(
            static_cast<int>(std::ranges::count(m_overview.findings, severities[i], &Finding::severity)));
    m_counts.back()->setCount(m_overview.keysInOrder());
    m_sub->setText(m_overview.findings.empty() ? tr("Checked just now, on this computer.")
                                               : tr("Checked just now, on this computer. Start at the top."));
    showRows();
}

void HealthPage::clear()
{
    filter({});
    setOverview({});
    m_sub->clear();
}

void HealthPage::filter(std::optional<keyfold::Severity> only)
{
    m_only = only;
    for (std::size_t i = 0; i < severities.size(); ++i)
        m_counts[i]->setChecked(only == severities[i]);
    showRows();
}

void HealthPage::showRows()
{
    m_list->setRows(healthRows(m_overview, m_only));
    m_body->setCurrentIndex(m_list->isEmpty() && m_overview.keys > 0 ? 1 : 0);
}

QWidget* HealthPage::firstFocus()
{
    return m_list->view();
}

} // namespace keyfold::ui
