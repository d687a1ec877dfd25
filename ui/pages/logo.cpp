// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logo.h"

#include <QPainter>
#include <QSvgRenderer>

namespace keyfold::ui {

void paintLogo(QPainter& painter, const QRect& rect)
{
    QSvgRenderer svg(QStringLiteral(":/keyfold/keyfold.svg"));
    svg.render(&painter, rect);
}

Logo::Logo(int side, QWidget* parent) : Painted(QAccessible::Graphic, parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Logo::sizeHint() const
{
    const int side = scaled(m_side, this);
    return {side, side};
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLogo(painter, rect());
}

QIcon logoIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintLogo(painter, pixmap.rect());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace keyfold::ui
