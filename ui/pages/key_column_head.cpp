// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_column_head.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/pages/key_row_layout.h"
#include "ui/style/tokens.h"
#include "ui/style/type_scale.h"

namespace keyfold::ui {

KeyColumnHead::KeyColumnHead(QAbstractScrollArea& list) : m_list(list)
{
    setObjectName(QStringLiteral("columnHead"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    list.installEventFilter(this);
    list.viewport()->installEventFilter(this);
    hide();
}

void KeyColumnHead::setArrangement(const KeyArrangement& arrangement)
{
    m_arrangement = arrangement;
    arrange();
}

void KeyColumnHead::arrange()
{
    // With the list: where nothing is found there is nothing to stand over.
    setVisible(m_list.isVisible() && layOutRow({}, m_list.width(), m_arrangement, m_list.fontMetrics()).isTable());
    update();
}

QSize KeyColumnHead::sizeHint() const
{
    return {0, QFontMetrics(fontFor(TextStyle::Caption, font())).height() + 2 * space::S1};
}

bool KeyColumnHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show
        || event->type() == QEvent::Hide)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void KeyColumnHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(colour(Role::Muted, palette()));
    const QFontMetrics metrics(painter.font());
    const QRect row(0, 0, m_list.viewport()->width(), height());
    const auto layout = layOutRow(row, m_list.width(), m_arrangement, m_list.fontMetrics());
    const auto paint = [&](const QRect& rect, const QString& text) {
        const auto place = QStyle::visualRect(layoutDirection(), row, rect);
        painter.drawText(
            place, Qt::AlignVCenter | Qt::AlignLeading, metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    paint(layout.texts, tr("Name"));
    for (const auto& [column, rect] : layout.columns) {
        const bool date = column == KeyColumn::NextDate;
        // Above the words, not above the sign before them.
        const int sign = date ? scaled(16, metrics) + space::S1 : 0;
        paint(rect.adjusted(sign, 0, 0, 0),
            date && !m_arrangement.columns.has(column) ? tr("State") : columnTitle(column));
    }
}

} // namespace keyfold::ui
