// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_footer.h"

#include <QEvent>

#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int leastHint = 180; // three or four words a line; below it a hint is a column of single words

} // namespace

TaskFooter::TaskFooter(const QString& hint, int margin, QWidget* parent)
    : Pane(Role::Surface, parent)
    , m_line(row(space::S2, this))
    , m_words(column(space::S1))
    , m_buttonPlace(new QWidget)
    , m_buttons(new FlowLayout(space::S2, m_buttonPlace))
{
    setHairlines(Qt::TopEdge);
    setMinimumHeight(controlHeight(height::Footer, this));
    m_line->setContentsMargins(margin, space::S2, margin, space::S2);
    QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    m_buttonPlace->setSizePolicy(wraps);
    m_buttons->setTrailing(true);
    auto* words = new QWidget;
    words->setLayout(m_words);
    if (!hint.isEmpty()) {
        auto* label = new Label(TextStyle::Caption, hint, Role::Muted);
        label->setWordWrap(true);
        m_words->addWidget(label);
    }
    m_line->addWidget(words, 1, Qt::AlignVCenter);
    m_line->addWidget(m_buttonPlace, 0, Qt::AlignVCenter);
}

void TaskFooter::addWords(QWidget* words)
{
    m_words->addWidget(words);
}

void TaskFooter::addButton(QWidget* button)
{
    m_buttons->addWidget(button);
}

void TaskFooter::setMargin(int margin)
{
    m_line->setContentsMargins(margin, space::S2, margin, space::S2);
}

QSize TaskFooter::minimumSizeHint() const
{
    const auto margins = m_line->contentsMargins();
    return {m_buttons->minimumSize().width() + margins.left() + margins.right(), minimumHeight()};
}

void TaskFooter::arrange()
{
    const auto margins = m_line->contentsMargins();
    const int words = m_words->isEmpty() ? 0 : scaled(leastHint, this);
    const int beside = m_buttons->sizeHint().width() + words + margins.left() + margins.right();
    m_line->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool TaskFooter::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // words that come, buttons that go
        arrange();
    return Pane::event(event);
}

void TaskFooter::resizeEvent(QResizeEvent* event)
{
    arrange();
    Pane::resizeEvent(event);
}

} // namespace keyfold::ui
