// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_row_delegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <optional>

#include "ui/models/key_list_model.h"
#include "ui/pages/key_row_layout.h"
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

struct Ending {
    QString text;
    CauseLook look;
};

Ending endingOf(const QModelIndex& index, int textRole, int urgencyRole)
{
    return {index.data(textRole).toString(), lookOf(static_cast<Urgency>(index.data(urgencyRole).toInt()))};
}

// By the window, not by the letters: an English name in an Arabic list stands beside its mark all the same.
int alignedIn(const QStyleOptionViewItem& option, Qt::Alignment side)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
}

/// Paints the cause at the trailing end of `line` and gives back what is left of it.
QRect paintCause(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect line)
{
    const auto [text, look] = endingOf(index, KeyListModel::CauseRole, KeyListModel::UrgencyRole);
    if (text.isEmpty())
        return line;
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

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text)
{
    painter.drawText(inRow(option, rect), alignedIn(option, Qt::AlignLeft),
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
}

/// In its column: the sign at the leading edge, so that signs stand below each other.
void paintDate(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect rect)
{
    const auto [text, look] = endingOf(index, KeyListModel::DateRole, KeyListModel::DateUrgencyRole);
    if (text.isEmpty())
        return;
    const auto ink = colour(look.role, option.palette);
    const int side = scaled(16, QFontMetrics(painter.font()));
    if (look.glyph)
        paintGlyph(painter, *look.glyph, inRow(option, {rect.left(), rect.top(), side, rect.height()}), side, ink);
    rect.setLeft(rect.left() + side + space::S1);
    painter.setPen(ink);
    paintText(painter, option, rect, text);
}

void paintColumns(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const KeyRowLayout& layout)
{
    painter.setFont(fontFor(TextStyle::Caption, option.font));
    for (const auto& [column, rect] : layout.columns) {
        painter.setPen(colour(Role::Muted, option.palette));
        if (column == KeyColumn::NextDate)
            paintDate(painter, option, index, rect);
        else
            paintText(
                painter, option, rect, index.data(KeyListModel::ColumnRole + static_cast<int>(column)).toString());
    }
}

QString secondLineOf(const QModelIndex& index, const KeyRowLayout& layout)
{
    QStringList parts;
    for (const auto column : layout.inLine)
        parts.append(index.data(KeyListModel::WordsRole + static_cast<int>(column)).toString());
    parts.removeAll(QString());
    if (parts.isEmpty() && !layout.isTable())
        return index.data(KeyListModel::ProviderRole).toString();
    return parts.join(QStringLiteral(" • "));
}

void paintTexts(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const KeyRowLayout& layout)
{
    const auto& area = layout.texts;
    const auto nameFont = fontFor(TextStyle::Body, option.font);
    const auto lineFont = fontFor(TextStyle::Caption, option.font);
    const auto words = secondLineOf(index, layout);
    const bool two = !layout.isTable() || !words.isEmpty();
    const int nameHeight = lineHeight(TextStyle::Body, nameFont);
    const int captionHeight = QFontMetrics(lineFont).height();
    const int top = area.top() + (area.height() - nameHeight - (two ? captionHeight : 0)) / 2;

    painter.setFont(nameFont);
    painter.setPen(colour(Role::Text, option.palette));
    paintText(painter, option, {area.left(), top, area.width(), nameHeight}, index.data().toString());
    if (!two)
        return;
    painter.setFont(lineFont);
    QRect second(area.left(), top + nameHeight, area.width(), captionHeight);
    if (!layout.isTable())
        second = paintCause(painter, option, index, second);
    painter.setPen(colour(Role::Muted, option.palette));
    paintText(painter, option, second, words);
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
    const int listWidth = row.widget ? row.widget->width() : row.rect.width();
    const auto layout = layOutRow(row.rect, listWidth, m_arrangement, row.fontMetrics);
    const auto provider = index.data(KeyListModel::ProviderRole).toString();
    const auto shown = provider.isEmpty() ? index.data().toString() : provider;
    paintProviderMark(*painter, inRow(row, layout.mark), providerId(shown), providerLetters(shown), row.palette);
    paintTexts(*painter, row, index, layout);
    paintColumns(*painter, row, index, layout);
    painter->restore();
}

QSize KeyRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics caption(fontFor(TextStyle::Caption, option.font));
    const int lines = lineHeight(TextStyle::Body, option.font) + caption.height() + space::S4;
    return {scaled(200, option.fontMetrics), std::max(height::Row, lines)};
}

} // namespace keyfold::ui
