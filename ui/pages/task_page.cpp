// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_page.h"

#include <QScrollArea>
#include <QStackedWidget>

#include "ui/pages/layouts.h"
#include "ui/pages/task_footer.h"
#include "ui/pages/task_step.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

namespace {

constexpr int contentWidth = 728;
constexpr int besideWidth = 432; // of a step with something beside it
constexpr int asideWidth = 264;  // LOOK, the picture of a handoff
constexpr int narrowBelow = 820; // rail and content side by side need more
constexpr int besideFrom = 1000; // rail, content and what stands beside it

} // namespace

TaskPage::TaskPage(const QString& title, QWidget* parent)
    : Page(parent)
    , m_markPlace(row(0))
    , m_crumb(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_rail(new StepRail)
    , m_steps(new QStackedWidget)
    , m_footer(new TaskFooter({}, space::S8))
    , m_hint(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_hint->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("taskProblem"));
    m_footer->addWords(m_hint);
    m_footer->addWords(m_problem);
    m_problem->hide();
    m_hint->hide();
    auto* ground = new Pane(Role::Surface);
    auto* whole = column(0, ground);
    whole->addWidget(buildHead(title));
    whole->addWidget(buildMiddle(), 1);
    whole->addWidget(m_footer);
    column(0, this)->addWidget(ground);
}

QWidget* TaskPage::buildHead(const QString& title)
{
    auto* head = new QWidget;
    m_head = row(space::S3, head);
    m_head->setContentsMargins(space::S8, space::S4, space::S8, space::S2);
    m_head->addLayout(m_markPlace);
    auto* words = column(0);
    m_crumb->setElided(true);
    m_crumb->hide();
    m_title = new Label(TextStyle::Title3, title);
    m_title->setElided(true);
    m_title->setToolTip(title);
    words->addWidget(m_crumb);
    words->addWidget(m_title);
    m_head->addLayout(words, 1);
    return head;
}

QWidget* TaskPage::buildMiddle()
{
    m_side = new QWidget;
    auto* sideColumn = column(0, m_side);
    sideColumn->addWidget(m_rail);
    sideColumn->addStretch(1);
    auto* content = new QWidget;
    auto* line = row(0, content);
    auto* beside = new QWidget;
    m_content = row(space::S8, beside);
    m_content->addWidget(m_steps, 100);
    line->addWidget(beside, 10000); // all but nothing, so that it ends where the footer's buttons do
    line->addStretch(1);
    auto* middle = new QWidget;
    m_middle = row(space::S6, middle);
    m_middle->setContentsMargins(space::S8, space::S3, space::S8, space::S4);
    m_middle->addWidget(m_side);
    m_middle->addWidget(content, 1);
    return scrolling(middle);
}

void TaskPage::addStep(TaskStep* step)
{
    m_all.push_back(step);
    m_steps->addWidget(step);
}

void TaskPage::setMark(QWidget* mark)
{
    m_markPlace->addWidget(mark, 0, Qt::AlignVCenter);
}

void TaskPage::setAside(QWidget* aside)
{
    m_aside = aside;
    m_content->addWidget(aside, 0, Qt::AlignTop);
    arrange();
}

void TaskPage::showAside(bool shown)
{
    if (m_aside && m_aside->isHidden() == shown) {
        m_aside->setVisible(shown);
        arrange();
    }
}

void TaskPage::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void TaskPage::setCrumb(const QString& crumb)
{
    m_crumb->setText(crumb);
    m_crumb->setToolTip(crumb);
    m_crumb->setVisible(!crumb.isEmpty());
}

void TaskPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && !showsProblem());
}

Button* TaskPage::addButton(const QString& text, const char* name, ButtonKind kind)
{
    auto* button = new Button(text, kind);
    button->setObjectName(QLatin1StringView(name));
    m_footer->addButton(button);
    return button;
}

int TaskPage::step() const
{
    return m_steps->currentIndex();
}

// A stack is as wide as the widest of its pages, seen or not.
void TaskPage::letShownStepSayTheWidth()
{
    for (int at = 0; at < m_steps->count(); ++at) {
        auto policy = m_steps->widget(at)->sizePolicy();
        policy.setHorizontalPolicy(at == m_steps->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_steps->widget(at)->setSizePolicy(policy);
    }
}

void TaskPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    letShownStepSayTheWidth();
    hideProblem();
    describe();
    if (isVisible() && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void TaskPage::showProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    m_hint->hide();
}

void TaskPage::hideProblem()
{
    m_problem->hide();
    m_hint->setVisible(!m_hint->text().isEmpty());
}

bool TaskPage::showsProblem() const
{
    return !m_problem->isHidden();
}

QWidget* TaskPage::firstFocus()
{
    auto* first = stepAt(step())->firstFocus();
    return first ? first : nextButton();
}

bool TaskPage::isNarrow() const
{
    return width() < scaled(narrowBelow, this);
}

void TaskPage::arrange()
{
    const bool narrow = isNarrow();
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int margin = width() < scaled(narrowBelow / 2, this) ? space::S3 : space::S8;
    m_middle->setContentsMargins(margin, space::S3, margin, space::S4);
    m_head->setContentsMargins(margin, space::S4, margin, space::S2);
    m_footer->setMargin(margin);
    m_rail->setCompact(narrow);
    const int side = scaled(width::Rail - space::S6, this);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    const bool hasAside = m_aside && !m_aside->isHidden();
    const bool beside = hasAside && width() >= scaled(besideFrom, this);
    m_content->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_steps->setMaximumWidth(scaled(beside ? besideWidth : contentWidth, this));
    if (m_aside) {
        m_content->setAlignment(m_aside, beside ? Qt::AlignTop : Qt::Alignment());
        m_aside->setMinimumWidth(beside ? scaled(asideWidth, this) : 0);
        m_aside->setMaximumWidth(scaled(beside ? asideWidth : contentWidth, this));
    }
}

void TaskPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace keyfold::ui
