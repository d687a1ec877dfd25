// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undo_note.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include "ui/pages/layouts.h"
#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr std::chrono::seconds shownFor(8); // LOOK section 5
constexpr int shadow = 12;                  // LOOK section 2: 4 px down, 12 px wide, 12 % black
constexpr int shadowDrop = 4;

} // namespace

UndoNote::UndoNote(QWidget* host, QWidget* over) : QWidget(host), m_over(over), m_text(new Label)
{
    setObjectName(QStringLiteral("undoNote"));
    auto* undo = (new Button(tr("Undo"), ButtonKind::Tertiary))->small();
    undo->setObjectName(QStringLiteral("undo"));
    connect(undo, &Button::clicked, this, &UndoNote::undoRequested);
    auto* line = row(space::S3, this);
    line->setContentsMargins(shadow + space::S4, shadow + space::S1, shadow + space::S1, shadow + space::S1);
    line->addWidget(new GlyphLabel(Glyph::Check, Role::Ok));
    line->addWidget(m_text);
    line->addWidget(undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoNote::timeOver);
    over->installEventFilter(this);
    hide();
}

void UndoNote::showNote(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    adjustSize();
    place();
    show();
    raise();
    m_timer.start(shownFor);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void UndoNote::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    emit gone();
}

bool UndoNote::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_over && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoNote::place()
{
    const QRect over(m_over->mapTo(parentWidget(), QPoint()), m_over->size());
    move(over.center().x() - width() / 2, over.bottom() + 1 - height() - space::S2);
}

void UndoNote::timeOver()
{
    if (underMouse() || (focusWidget() && focusWidget()->hasFocus()))
        m_timer.start(shownFor);
    else
        dismiss();
}

void UndoNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto note = rect().adjusted(shadow, shadow, -shadow, -shadow);
    constexpr int strength = 3; // twelve rings of it add up to 12 % black at the edge
    for (int ring = shadow; ring > 0; --ring) {
        const auto grown = note.adjusted(-ring, -ring, ring, ring).translated(0, shadowDrop);
        paint::panel(painter, grown, radius::Card + ring, QColor(0, 0, 0, strength), {});
    }
    paint::panel(painter, note, radius::Card, colour(Role::Raised, palette()), colour(Role::LineStrong, palette()));
}

} // namespace keyfold::ui
