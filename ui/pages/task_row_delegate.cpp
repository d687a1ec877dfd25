// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_row_delegate.h"

#include <QMouseEvent>
#include <QPainter>

#include <optional>

#include "ui/models/task_rows.h"
#include "ui/pages/row_ground.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int causeWidth = 104; // at least; languages differ
constexpr int headingHeight = 44;
constexpr int rowHeight = 60;
constexpr int buttonPad = 14;
constexpr int markSide = 32;
constexpr int leastTitle = 140; // of a name, before a tag beside it

struct CauseLook {
    std::optional<Glyph> glyph;
    Role role = Role::Muted;
};

CauseLook lookOf(Urgency urgency, bool withWords)
{
    switch (urgency) {
    case Urgency::Critical:
        return {Glyph::Critical, Role::Critical};
    case Urgency::Warning:
        return {Glyph::Warning, Role::Warning};
    case Urgency::Near:
        return {Glyph::Due, Role::Text};
    case Urgency::Later:
        return withWords ? CauseLook{} : CauseLook{Glyph::Info, Role::Info};
    case Urgency::None:
        break;
    }
    return {};
}

int flagsOf(Qt::Alignment side)
{
    return static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine;
}

void drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text)
{
    painter.drawText(inRow(option, rect), flagsOf(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QFont buttonFont(const QStyleOptionViewItem& option)
{
    return fontFor(TextStyle::Label, option.font);
}

} // namespace

QRect TaskRowDelegate::moreRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(TaskListModel::MoreRole).toBool())
        return {};
    const int side = controlHeight(height::Target, option.fontMetrics);
    const QRect& row = option.rect;
    return inRow(option, {row.right() + 1 - space::S4 - side, row.top() + (row.height() - side) / 2, side, side});
}

QRect TaskRowDelegate::buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto text = index.data(TaskListModel::ButtonRole).toString();
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(buttonFont(option));
    const int wide = metrics.horizontalAdvance(text) + 2 * scaled(buttonPad, metrics);
    const int tall = controlHeight(height::Target, metrics);
    const QRect& row = option.rect;
    const auto more = moreRect(option, index);
    const int end = space::S4 + (more.isEmpty() ? 0 : more.width() + space::S1);
    return inRow(option, {row.right() + 1 - end - wide, row.top() + (row.height() - tall) / 2, wide, tall});
}

void TaskRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto kind = static_cast<TaskRow::Kind>(index.data(TaskListModel::KindRole).toInt());
    if (kind == TaskRow::Kind::Heading) {
        paintHeading(*painter, row, index);
        painter->restore();
        return;
    }
    // Where the keyboard is, and only there: a row that has been passed is no choice.
    if (!m_keepsChoice && (!row.widget || !row.widget->hasFocus()))
        row.state &= ~QStyle::State_Selected;
    paintRowGround(*painter, row);
    // Below the last one stands the card's own outline.
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(
            QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), colour(Role::Line, row.palette));
    QRect area = row.rect.adjusted(space::S4, 0, -space::S4, 0);
    area.setLeft(area.left() + paintCause(*painter, row, index, area));
    const int side = scaled(m_compact ? 24 : markSide, row.fontMetrics);
    const QRect mark(area.left(), area.top() + (area.height() - side) / 2, side, side);
    const auto owner = index.data(TaskListModel::OwnerRole).toString();
    if (kind == TaskRow::Kind::Person)
        paintPersonMark(*painter, inRow(row, mark), initialsOf(owner), row.palette);
    else
        paintProviderMark(*painter, inRow(row, mark), providerId(owner), providerLetters(owner), row.palette);
    area.setLeft(area.left() + side + space::S3);
    if (const auto more = moreRect(row, index); !more.isEmpty()) {
        const int dots = scaled(20, row.fontMetrics);
        paintGlyph(*painter, Glyph::More, more, dots, colour(Role::Muted, row.palette));
        area.setWidth(area.width() - more.width() - space::S1);
    }
    if (const auto button = buttonRect(row, index); !button.isEmpty()) {
        paintButton(*painter, row, index);
        area.setWidth(area.width() - button.width() - space::S4);
    }
    area.setWidth(area.width() - paintAside(*painter, row, index, area));

    const auto titleFont = fontFor(TextStyle::Label, row.font);
    const auto lineFont = fontFor(TextStyle::Caption, row.font);
    const int titleHeight = lineHeight(TextStyle::Body, titleFont);
    const int captionHeight = QFontMetrics(lineFont).height();
    const int top = area.top() + (area.height() - titleHeight - captionHeight) / 2;
    painter->setFont(titleFont);
    painter->setPen(colour(Role::Text, row.palette));
    drawText(*painter, row, {area.left(), top, area.width(), titleHeight}, index.data().toString());
    painter->setFont(lineFont);
    painter->setPen(colour(Role::Muted, row.palette));
    drawText(*painter, row, {area.left(), top + titleHeight, area.width(), captionHeight},
        index.data(TaskListModel::LineRole).toString());
    painter->restore();
}

void TaskRowDelegate::paintHeading(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto urgency = static_cast<Urgency>(index.data(TaskListModel::UrgencyRole).toInt());
    const auto role = urgency == Urgency::None ? Role::Text : lookOf(urgency, false).role;
    QRect area = option.rect.adjusted(space::S4, space::S2, -space::S4, 0);
    painter.setFont(fontFor(TextStyle::Title3, option.font));
    painter.setPen(colour(role, option.palette));
    const auto title = index.data().toString();
    drawText(painter, option, area, title);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(title) + space::S2);
    painter.setFont(fontFor(TextStyle::Caption, option.font));
    painter.setPen(colour(Role::Muted, option.palette));
    drawText(painter, option, area, index.data(TaskListModel::CauseRole).toString());
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Line, option.palette));
}

int TaskRowDelegate::causeRoom(const QStyleOptionViewItem& option) const
{
    const int sign = scaled(16, option.fontMetrics) + 6;
    int wide = scaled(causeWidth, option.fontMetrics);
    for (const auto& cause : m_causes)
        wide = std::max(wide, sign + option.fontMetrics.horizontalAdvance(cause) + space::S3);
    return std::min(wide, (option.rect.width() - 2 * space::S4) / 3); // what the row is about needs its room
}

int TaskRowDelegate::paintCause(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const
{
    const auto urgency = static_cast<Urgency>(index.data(TaskListModel::UrgencyRole).toInt());
    const auto look = lookOf(urgency, m_causeInWords);
    const int side = scaled(16, option.fontMetrics);
    if (!look.glyph && !m_causeInWords)
        return 0;
    if (look.glyph) {
        const QRect place(area.left(), area.top() + (area.height() - side) / 2, side, side);
        paintGlyph(painter, *look.glyph, inRow(option, place), side, colour(look.role, option.palette));
    }
    if (!m_causeInWords)
        return side + space::S3;
    const int wide = causeRoom(option);
    painter.setFont(option.font);
    painter.setPen(colour(look.role, option.palette));
    drawText(painter, option, {area.left() + side + 6, area.top(), wide - side - 6 - space::S2, area.height()},
        index.data(TaskListModel::CauseRole).toString());
    return wide;
}

int TaskRowDelegate::paintAside(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const
{
    const auto text = index.data(TaskListModel::AsideRole).toString();
    if (text.isEmpty())
        return 0;
    painter.setFont(fontFor(TextStyle::Caption, option.font));
    const auto metrics = painter.fontMetrics();
    const int wide = metrics.horizontalAdvance(text) + 2 * space::S2;
    const int left = area.width() - wide - space::S4;
    const QFontMetrics title(fontFor(TextStyle::Label, option.font));
    if (left < scaled(leastTitle, option.fontMetrics) && title.horizontalAdvance(index.data().toString()) > left)
        return 0; // what it is called says more
    const int tall = metrics.height() + space::S1;
    const QRect box(area.right() + 1 - wide, area.top() + (area.height() - tall) / 2, wide, tall);
    paint::panel(painter, inRow(option, box), radius::Tag, {}, colour(Role::LineStrong, option.palette));
    painter.setPen(colour(Role::Text, option.palette));
    painter.drawText(inRow(option, box), Qt::AlignCenter | Qt::TextSingleLine, text);
    return wide + space::S4;
}

void TaskRowDelegate::paintButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto place = buttonRect(option, index);
    const bool next = index.data(TaskListModel::PrimaryRole).toBool();
    const bool over = option.state & QStyle::State_MouseOver;
    const auto ground = next ? (over ? Role::AccentHover : Role::Accent) : (over ? Role::Hover : Role::Raised);
    paint::panel(painter, place, radius::Control, colour(ground, option.palette),
        next ? QColor() : colour(Role::LineStrong, option.palette));
    painter.setFont(buttonFont(option));
    painter.setPen(colour(next ? Role::OnAccent : Role::Text, option.palette));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, index.data(TaskListModel::ButtonRole).toString());
}

QSize TaskRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto kind = static_cast<TaskRow::Kind>(index.data(TaskListModel::KindRole).toInt());
    const int wide = scaled(200, option.fontMetrics);
    if (kind == TaskRow::Kind::Heading)
        return {wide, controlHeight(headingHeight, option.fontMetrics) + space::S1};
    const QFontMetrics caption(fontFor(TextStyle::Caption, option.font));
    const int lines = lineHeight(TextStyle::Body, option.font) + caption.height() + space::S5;
    return {wide, std::max(m_compact ? height::Row : rowHeight, lines)};
}

bool TaskRowDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() == Qt::LeftButton && moreRect(option, index).contains(mouse->position().toPoint())) {
        emit morePressed(index, mouse->globalPosition().toPoint());
        return true;
    }
    if (mouse->button() != Qt::LeftButton || !buttonRect(option, index).contains(mouse->position().toPoint()))
        return false;
    emit pressed(index);
    return true;
}

} // namespace keyfold::ui
