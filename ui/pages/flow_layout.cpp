// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace keyfold::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty()) // hidden: no gap for it either
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(std::max(0, width - spacing()), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Mode::Measure);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

void FlowLayout::setTrailing(bool trailing)
{
    m_trailing = trailing;
    invalidate();
}

QSize FlowLayout::sizeOf(const QLayoutItem& item, const QRect& area) const
{
    return item.sizeHint().boundedTo(QSize(area.width(), QLAYOUTSIZE_MAX));
}

void FlowLayout::placeLine(const QRect& area, int y, qsizetype from, qsizetype to, int width) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left() + (m_trailing ? area.width() - width : 0);
    for (auto at = from; at < to; ++at) {
        auto* item = m_items.at(at);
        if (item->isEmpty())
            continue;
        const auto size = sizeOf(*item, area);
        item->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
    }
}

int FlowLayout::arrange(const QRect& rect, Mode mode) const
{
    const auto area = rect.marginsRemoved(contentsMargins());
    int y = area.top();
    int lineWidth = 0;
    int lineHeight = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const auto* item = m_items.at(at);
        if (item->isEmpty())
            continue;
        const auto size = sizeOf(*item, area);
        if (lineWidth > 0 && lineWidth + spacing() + size.width() > area.width()) {
            if (mode == Mode::Place)
                placeLine(area, y, from, at, lineWidth);
            from = at;
            y += lineHeight + spacing();
            lineWidth = 0;
            lineHeight = 0;
        }
        lineWidth += size.width() + (lineWidth > 0 ? spacing() : 0);
        lineHeight = std::max(lineHeight, size.height());
    }
    if (mode == Mode::Place)
        placeLine(area, y, from, m_items.size(), lineWidth);
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace keyfold::ui
