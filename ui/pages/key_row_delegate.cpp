// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_row_delegate.h"

#include <QPainter>
#include <QStyle>

#include <optional>

#include "ui/models/key_list_model.h"
#include "ui/pages/row_ground.h"
#include "ui/style/icon.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

struct CauseLook {
    std::optional<Glyph> glyph;
    Role role = Role::Muted;
};

CauseLook lookOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Critical:
        return {Glyph::Critical, Role::Critical};
    case Urgency::Warning:
        return {Glyph::Warning, Role::Warning};
    case Urgency::Near:
        return {Glyph::Due, Role::Text};
    case Urgency::Later:
    case Urgency::None:
        break;
    }
    return {};
}

// By the window, not by the letters: an English name in an Arabic list stands beside its mark all the same.
int alignedIn(const QStyleOptionViewItem& option, Qt::Alignment side)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
}

/// Paints the cause at the trailing end of `line` and gives back what is left of it.
QRect paintCause(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect line)
{
    const auto text = index.data(KeyListModel::CauseRole).toString();
    if (text.isEmpty())
        return line;
    const auto look = lookOf(static_cast<Urgency>(index.data(KeyListModel::UrgencyRole).toInt()));
    const auto ink = colour(look.role, option.palette);
    const QFontMetrics metrics(painter.font());
    const int textWidth = std::min(metrics.horizontalAdvance(text), line.width());
    const QRect textRect(line.right() + 1 - textWidth, line.top(), textWidth, line.height());
    painter.setPen(ink);
    painter.drawText(inRow(option, textRect), alignedIn(option, Qt::AlignRight), text);
    int taken = textWidth;
    if (look.glyph) {
        const int side = scaled(16, metrics);
        taken += side + space::S1;
        const QRect glyphRect(line.right() + 1 - taken, line.top(), side, line.height());
        paintGlyph(painter, *look.glyph, inRow(option, glyphRect), side, ink);
    }
    line.setWidth(std::max(0, line.width() - taken - space::S2));
    return line;
}

void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& area)
{
    const auto nameFont = fontFor(TextStyle::Body, option.font);
    const auto lineFont = fontFor(TextStyle::Caption, option.font);
    const QFontMetrics name(nameFont);
    const QFontMetrics line(lineFont);
    const int nameHeight = lineHeight(TextStyle::Body, nameFont);
    const int captionHeight = line.height();
    const int top = area.top() + (area.height() - nameHeight - captionHeight) / 2;

    painter.setFont(nameFont);
    painter.setPen(colour(Role::Text, option.palette));
    const QRect nameRect(area.left(), top, area.width(), nameHeight);
    painter.drawText(inRow(option, nameRect), alignedIn(option, Qt::AlignLeft),
        name.elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));

    painter.setFont(lineFont);
    const QRect second(area.left(), top + nameHeight, area.width(), captionHeight);
    const auto rest = paintCause(painter, option, index, second);
    painter.setPen(colour(Role::Muted, option.palette));
    const auto text = index.data(KeyListModel::SecondLineRole).toString();
    painter.drawText(
        inRow(option, rest), alignedIn(option, Qt::AlignLeft), line.elidedText(text, Qt::ElideRight, rest.width()));
}

// As high as a key, so that the list need not measure each of ten thousand rows; its words stand near what they are over.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto titleFont = fontFor(TextStyle::Title3, option.font);
    const QFontMetrics metrics(titleFont);
    QRect line = option.rect.adjusted(space::S4, 0, -space::S4, -space::S2);
    line.setTop(line.bottom() + 1 - metrics.height());
    const auto title = metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter.setFont(titleFont);
    painter.setPen(colour(Role::Text, option.palette));
    painter.drawText(inRow(option, line), alignedIn(option, Qt::AlignLeft), title);
    line.setLeft(line.left() + metrics.horizontalAdvance(title) + space::S2);
    painter.setFont(fontFor(TextStyle::Caption, option.font));
    painter.setPen(colour(Role::Muted, option.palette));
    painter.drawText(
        inRow(option, line), alignedIn(option, Qt::AlignLeft), index.data(KeyListModel::CauseRole).toString());
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Line, option.palette));
}

} // namespace

void KeyRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    painter->save();
    if (index.data(KeyListModel::HeadingRole).toBool()) {
        paintHeading(*painter, row, index);
        painter->restore();
        return;
    }
    paintRowGround(*painter, row);
    const int side = scaled(32, row.fontMetrics);
    const auto area = row.rect.adjusted(space::S4, 0, -space::S4, 0);
    const QRect mark(area.left(), area.top() + (area.height() - side) / 2, side, side);
    const auto provider = index.data(KeyListModel::ProviderRole).toString();
    const auto shown = provider.isEmpty() ? index.data().toString() : provider;
    paintProviderMark(*painter, inRow(row, mark), providerId(shown), providerLetters(shown), row.palette);
    paintTexts(*painter, row, index, area.adjusted(side + space::S3, 0, 0, 0));
    painter->restore();
}

QSize KeyRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics caption(fontFor(TextStyle::Caption, option.font));
    const int lines = lineHeight(TextStyle::Body, option.font) + caption.height() + space::S4;
    return {scaled(200, option.fontMetrics), std::max(height::Row, lines)};
}

} // namespace keyfold::ui
