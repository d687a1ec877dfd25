// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidebar_delegate.h"

#include <QPainter>

#include "ui/models/sidebar_model.h"
#include "ui/pages/row_ground.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int iconSide = 20;
constexpr int dotSide = 8;
constexpr int groupHeight = 28;

SidebarKind kindAt(const QModelIndex& index)
{
    return static_cast<SidebarKind>(index.data(SidebarModel::KindRole).toInt());
}

// A full dot where money is real, a ring for tests, a square for what only we see: shape, not colour.
void paintEnvironmentDot(QPainter& painter, const QRect& slot, const QString& environment, const QPalette& palette)
{
    QRectF dot(0, 0, dotSide, dotSide);
    dot.moveCenter(QRectF(slot).center());
    const auto ink = colour(Role::Muted, palette);
    const bool round = environment == QLatin1StringView("live") || environment == QLatin1StringView("test");
    const qreal corner = round ? dotSide / 2.0 : 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(environment == QLatin1StringView("live") ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(dot.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
}

void paintLeading(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& index, const QRect& slot)
{
    const auto value = index.data(SidebarModel::ValueRole).toString();
    const int side = slot.width();
    const bool chosen = row.state & QStyle::State_Selected;
    switch (kindAt(index)) {
    case SidebarKind::Section:
        paintGlyph(painter, Glyph::Key, slot, side, colour(chosen ? Role::AccentText : Role::Muted, row.palette));
        break;
    case SidebarKind::Environment:
        paintEnvironmentDot(painter, slot, value, row.palette);
        break;
    case SidebarKind::Provider:
        paintProviderMark(painter, slot, value, initialsOf(value), row.palette);
        break;
    case SidebarKind::Tag:
        paintGlyph(painter, Glyph::Tag, slot, scaled(16, row.fontMetrics), colour(Role::Muted, row.palette));
        break;
    case SidebarKind::Group:
    case SidebarKind::More:
        break;
    }
}

void paintGroup(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& index)
{
    auto font = fontFor(TextStyle::Caption, row.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour(Role::Muted, row.palette));
    const int band = controlHeight(groupHeight, QFontMetrics(font));
    const QRect line(row.rect.left() + space::S4, row.rect.bottom() + 1 - band, row.rect.width() - space::S8, band);
    painter.drawText(inRow(row, line), Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
    const int side = scaled(16, row.fontMetrics);
    const QRect slot(row.rect.right() + 1 - space::S4 - side, line.top(), side, band);
    const bool folded = index.data(SidebarModel::FoldedRole).toBool();
    const auto glyph = folded ? forwardChevron(row.direction) : Glyph::ChevronDown;
    paintGlyph(painter, glyph, inRow(row, slot), side, colour(Role::Muted, row.palette));
}

void paintPill(QPainter& painter, const QStyleOptionViewItem& row, const QRect& pill)
{
    const bool chosen = row.state & QStyle::State_Selected;
    const bool pointed = row.state & QStyle::State_MouseOver;
    const bool focused = chosen && row.widget && row.widget->hasFocus() && row.state & QStyle::State_HasFocus;
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen)
        paint::panel(painter, pill, radius::Control, colour(Role::Selection, row.palette), {});
    else if (pointed)
        paint::panel(painter, pill, radius::Control, colour(Role::Hover, row.palette), {});
    if (focused || (row.widget && row.widget->hasFocus() && row.state & QStyle::State_HasFocus))
        paint::panel(painter, pill, radius::Control, {}, colour(Role::Focus, row.palette), 2.0);
}

void paintCount(QPainter& painter, const QStyleOptionViewItem& row, const QModelIndex& index, QRect& text)
{
    const int count = index.data(SidebarModel::CountRole).toInt();
    if (count < 0)
        return;
    const auto number = row.locale.toString(count);
    painter.setFont(withTabularFigures(fontFor(TextStyle::Caption, row.font)));
    painter.setPen(colour(Role::Muted, row.palette));
    painter.drawText(inRow(row, text), Qt::AlignVCenter | Qt::AlignTrailing, number);
    text.setRight(text.right() - QFontMetrics(painter.font()).horizontalAdvance(number) - space::S2);
}

} // namespace

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    painter->save();
    if (kindAt(index) == SidebarKind::Group) {
        paintGroup(*painter, row, index);
        painter->restore();
        return;
    }
    const auto pill = row.rect.adjusted(space::S2, 0, -space::S2, 0);
    paintPill(*painter, row, pill);
    const int side = scaled(iconSide, row.fontMetrics);
    const QRect slot(pill.left() + space::S2, pill.top() + (pill.height() - side) / 2, side, side);
    paintLeading(*painter, row, index, inRow(row, slot));
    QRect text = pill.adjusted(space::S2 + side + 10, 0, -space::S2, 0);
    paintCount(*painter, row, index, text);
    const bool chosen = row.state & QStyle::State_Selected;
    painter->setFont(fontFor(chosen ? TextStyle::Strong : TextStyle::Body, row.font));
    painter->setPen(colour(Role::Text, row.palette));
    const auto label = QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(inRow(row, text), Qt::AlignVCenter | Qt::AlignLeading, label);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = controlHeight(height::Nav, option.fontMetrics);
    if (kindAt(index) != SidebarKind::Group)
        return {0, row};
    const QFontMetrics caption(fontFor(TextStyle::Caption, option.font));
    return {0, controlHeight(groupHeight, caption) + space::S3};
}

} // namespace keyfold::ui
