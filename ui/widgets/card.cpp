// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/paint.h"

namespace keyfold::ui {

Card::Card(Kind kind, QWidget* parent) : QFrame(parent), m_kind(kind)
{
}

QVBoxLayout* Card::column()
{
    if (m_column == nullptr) {
        const int pad = m_kind == Kind::Dialog ? space::S5 : space::S4;
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(pad, pad, pad, pad);
        m_column->setSpacing(space::S3);
    }
    return m_column;
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto tint = [this](Role role) { return colour(role, palette()); };
    switch (m_kind) {
    case Kind::Raised:
        return paint::panel(painter, rect(), radius::Card, tint(Role::Raised), tint(Role::Line));
    case Kind::Dialog:
        return paint::panel(painter, rect(), radius::Card, tint(Role::Raised), tint(Role::LineStrong));
    case Kind::Well:
        return paint::panel(painter, rect(), radius::Control, tint(Role::Sunken), {});
    case Kind::Soft:
        return paint::panel(painter, rect(), radius::Card, tint(Role::AccentSoft), {});
    case Kind::Bare:
        return;
    }
}

Pane::Pane(Role ground, QWidget* parent) : QWidget(parent), m_ground(ground)
{
}

void Pane::setHairlines(Qt::Edges edges)
{
    m_hairlines = edges;
    update();
}

void Pane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(m_ground, palette()));
    const QColor line = colour(Role::Line, palette());
    const bool leading = m_hairlines & Qt::LeftEdge;
    const bool trailing = m_hairlines & Qt::RightEdge;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    if (mirror ? trailing : leading)
        painter.fillRect(0, 0, 1, height(), line);
    if (mirror ? leading : trailing)
        painter.fillRect(width() - 1, 0, 1, height(), line);
    if (m_hairlines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_hairlines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
}

Hairline::Hairline(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Line, palette()));
}

} // namespace keyfold::ui
