// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include <QDate>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/models/overview_rows.h"
#include "ui/models/timeline.h"
#include "ui/pages/first_steps.h"
#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/timeline_chart.h"

namespace keyfold::ui {

namespace {

constexpr int nearWidth = 304;
constexpr int pairFrom = 860;         // narrower than that the two stand below each other
constexpr std::size_t mostToday = 8;  // more than that nobody does in a day; the rest is counted
constexpr std::size_t mostComing = 5; // what fits beside them

TimelineMark::Kind kindOf(TimelineDate::Kind kind)
{
    switch (kind) {
    case TimelineDate::Kind::Expires:
        return TimelineMark::Kind::Expires;
    case TimelineDate::Kind::AccessEnds:
        return TimelineMark::Kind::AccessEnds;
    case TimelineDate::Kind::Rotate:
        break;
    }
    return TimelineMark::Kind::Rotate;
}

TimelineWeek weekOf(const TimelineColumn& column)
{
    TimelineWeek week;
    week.kind = column.kind == TimelineColumn::Kind::Overdue ? TimelineWeek::Kind::Overdue
        : column.kind == TimelineColumn::Kind::ThisWeek      ? TimelineWeek::Kind::Current
                                                             : TimelineWeek::Kind::Coming;
    week.label = column.label;
    week.count = column.count;
    for (const auto& date : column.dates)
        week.marks.push_back({kindOf(date.kind), providerId(date.owner),
            date.kind == TimelineDate::Kind::AccessEnds ? initialsOf(date.owner) : providerLetters(date.owner),
            date.spoken});
    return week;
}

} // namespace

HomePage::HomePage(QWidget* parent)
    : Page(parent)
    , m_date(new Label(TextStyle::Body, {}, Role::Muted))
    , m_title(new Label(TextStyle::Title1))
    , m_today(new TaskList(tr("To do today")))
    , m_todayBody(new QStackedWidget)
    , m_next(new Notice(Severity::Ok, {}))
    , m_coming(new TaskList(tr("The next days"), Card::Kind::Bare))
    , m_inOrder(new Notice(Severity::Ok, {}))
    , m_chart(new TimelineChart)
    , m_crowded(new Notice(Severity::Info, Glyph::Due, {}))
    , m_first(new FirstSteps)
    , m_body(new QStackedWidget)
{
    m_title->setObjectName(QStringLiteral("homeTitle"));
    m_title->setWordWrap(true);
    auto* content = new QWidget;
    auto* inside = column(space::S5, content);
    inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
    auto* head = column(space::S1);
    head->addWidget(m_date);
    head->addWidget(m_title);
    inside->addLayout(head);
    m_pair = row(space::S5);
    m_nextDays = buildNextDays();
    m_pair->addWidget(buildToday(), 1);
    m_pair->addWidget(m_nextDays);
    inside->addLayout(m_pair);
    inside->addWidget(buildTimeline());
    inside->addStretch(1);
    auto* ground = new Pane(Role::Surface);
    column(0, ground)->addWidget(scrolling(content));
    m_body->addWidget(ground);
    m_body->addWidget(m_first);
    column(0, this)->addWidget(m_body);
    connect(m_first, &FirstSteps::addRequested, this, &HomePage::addRequested);
    connect(m_first, &FirstSteps::peopleRequested, this, &HomePage::peopleRequested);
    connect(m_first, &FirstSteps::healthRequested, this, &HomePage::healthRequested);
    clear();
}

QWidget* HomePage::buildToday()
{
    m_today->view()->setObjectName(QStringLiteral("today"));
    m_today->setCauseInWords(true);
    m_today->setFirstIsNext(true);
    m_today->setWhole(true);
    connect(m_today, &TaskList::chosen, this, &HomePage::chosen);
    auto* nothing = new Card;
    auto* state = new EmptyState(Glyph::Ok, tr("All is well"), tr("What wants attention comes up here by itself."));
    state->setGood();
    auto* middle = nothing->column();
    middle->addWidget(state);
    middle->addWidget(m_next);
    middle->addStretch();
    m_todayBody->addWidget(m_today);
    m_todayBody->addWidget(nothing);
    // As high as what is to do; a long day scrolls with the page.
    m_todayBody->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* place = new QWidget;
    auto* inside = column(0, place);
    inside->addWidget(m_todayBody);
    inside->addStretch(1);
    return place;
}

QWidget* HomePage::buildNextDays()
{
    auto* card = new Card;
    auto* inside = column(0, card);
    inside->setContentsMargins(0, space::S3, 0, space::S3);
    auto* head = row(space::S2);
    head->setContentsMargins(space::S4, 0, space::S2, 0);
    head->addWidget(new Label(TextStyle::Title3, tr("Next 10 days")), 1);
    auto* all = (new Button(tr("All"), ButtonKind::Tertiary))->small();
    all->setObjectName(QStringLiteral("allDue"));
    all->setAccessibleName(tr("All that is due"));
    connect(all, &Button::clicked, this, &HomePage::dueRequested);
    head->addWidget(all);
    inside->addLayout(head);
    m_coming->view()->setObjectName(QStringLiteral("coming"));
    m_coming->setCompact(true);
    m_coming->setWhole(true);
    connect(m_coming, &TaskList::chosen, this, &HomePage::chosen);
    inside->addWidget(m_coming);
    inside->addStretch(1);
    auto* foot = row(0);
    foot->setContentsMargins(space::S4, space::S2, space::S4, 0);
    foot->addWidget(m_inOrder);
    inside->addLayout(foot);
    return card;
}

QWidget* HomePage::buildTimeline()
{
    m_chart->setObjectName(QStringLiteral("timeline"));
    auto* card = new Card;
    auto* inside = column(space::S3, card);
    inside->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    auto* head = row(space::S4);
    auto* title = new Label(TextStyle::Title3, tr("The next 90 days"));
    title->setWordWrap(true);
    head->addWidget(title, 1);
    auto* legend = new Label(
        TextStyle::Caption, tr("square: rotate   diamond: expires   circle: access ends"), Role::Muted);
    legend->setWordWrap(true);
    legend->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    head->addWidget(legend, 1);
    inside->addLayout(head);
    inside->addWidget(m_chart);
    inside->addWidget(m_crowded);
    return card;
}

void HomePage::setSummary(HomeSummary summary)
{
    auto date = QLocale().toString(QDate(1970, 1, 1).addDays(summary.today.dayNumber()), tr("dddd d MMMM"));
    date[0] = date[0].toUpper(); // it stands alone; some languages write days small
    m_date->setText(date);
    auto& today = summary.todo;
    m_title->setText(todayTitle(static_cast<int>(today.size())));
    if (today.size() > mostToday) {
        const auto more = static_cast<int>(today.size() - mostToday + 1);
        today.resize(mostToday - 1);
        TaskRow rest;
        rest.kind = TaskRow::Kind::Heading;
        rest.title = tr("%n more; they come up as these are done", nullptr, more);
        today.push_back(std::move(rest));
    }
    m_todayBody->setCurrentIndex(today.empty() ? 1 : 0);
    auto& coming = summary.coming;
    m_next->setVisible(!coming.empty());
    if (!coming.empty())
        m_next->setNotice(Severity::Info, tr("Next: %1, %2").arg(coming.front().title, coming.front().line));
    m_today->setRows(std::move(today));
    if (coming.size() > mostComing)
        coming.resize(mostComing);
    m_coming->setVisible(!coming.empty());
    m_coming->setRows(std::move(coming));
    m_inOrder->setNotice(
        Severity::Ok, tr("%1 of %2 keys have nothing to do").arg(summary.keysInOrder).arg(summary.keys));
    showTimeline(summary);
    const bool hadFocus = firstFocus()->hasFocus();
    m_body->setCurrentIndex(summary.keys == 0 ? 1 : 0);
    if (hadFocus || (isVisible() && isAncestorOf(window()->focusWidget())))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void HomePage::showTimeline(const HomeSummary& summary)
{
    const auto& columns = summary.timeline;
    std::vector<TimelineWeek> weeks;
    std::vector<std::vector<KeyId>> keys;
    for (const auto& column : columns) {
        weeks.push_back(weekOf(column));
        auto& ids = keys.emplace_back();
        for (const auto& date : column.dates)
            ids.push_back(date.key);
    }
    m_chart->setWeeks(std::move(weeks));
    m_chart->disconnect(this);
    connect(m_chart, &TimelineChart::chosen, this, [this, keys = std::move(keys)](int week, int mark) {
        TaskRow row;
        row.action = TaskAction::SeeKey;
        row.key = keys.at(static_cast<std::size_t>(week)).at(static_cast<std::size_t>(mark));
        emit chosen(row);
    });
    const auto crowded = crowdedWeek(columns, summary.today);
    m_crowded->setVisible(crowded.has_value());
    if (crowded)
        m_crowded->setNotice(Severity::Info, *crowded);
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool pair = width() >= scaled(pairFrom, this);
    m_pair->setDirection(pair ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_nextDays->setMinimumWidth(pair ? scaled(nearWidth, this) : 0);
    m_nextDays->setMaximumWidth(pair ? scaled(nearWidth, this) : QWIDGETSIZE_MAX);
}

void HomePage::clear()
{
    m_date->clear();
    m_title->setText(tr("Home"));
    m_today->setRows({});
    m_coming->setRows({});
    m_chart->setWeeks({});
    m_next->hide();
    m_inOrder->setNotice(Severity::Ok, {});
    m_crowded->hide();
    m_todayBody->setCurrentIndex(0);
    m_body->setCurrentIndex(0);
}

QWidget* HomePage::firstFocus()
{
    if (m_body->currentWidget() == m_first)
        return m_first->firstFocus();
    if (!m_today->isEmpty())
        return m_today->view();
    return m_chart;
}

} // namespace keyfold::ui
