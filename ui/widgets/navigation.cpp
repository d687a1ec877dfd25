// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {
namespace {

constexpr int pad = 8;
constexpr int gap = 10;
constexpr int leadSide = 20;
constexpr int searchPad = 12;

int pillHeight(const QFontMetrics& metrics)
{
    return std::max(18, metrics.height() + 2);
}

} // namespace

NavigationRow::NavigationRow(Glyph glyph, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

NavigationRow::NavigationRow(Dot dot, const QString& text, QWidget* parent) : NavigationRow(Glyph::Filter, text, parent)
{
    m_glyph.reset();
    m_dot = dot;
}

NavigationRow::NavigationRow(const QString& providerId, const QString& letters, const QString& text, QWidget* parent)
    : NavigationRow(Glyph::Filter, text, parent)
{
    m_glyph.reset();
    m_providerId = providerId;
    m_letters = letters;
}

void NavigationRow::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavigationRow::setAttention(std::optional<Severity> severity, const QString& spoken)
{
    m_severity = severity;
    m_spoken = spoken;
    describe();
    update();
}

void NavigationRow::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(!m_spoken.isEmpty() ? m_spoken : m_count >= 0 ? QString::number(m_count) : QString());
}

QSize NavigationRow::sizeHint() const
{
    const QFontMetrics strong(fontFor(TextStyle::Strong, font()));
    const int words = strong.horizontalAdvance(text()) + 1; // in whole pixels; the painting elides in parts of them
    return {2 * pad + scaled(leadSide, this) + gap + words + countWidth(), controlHeight(height::Nav, this)};
}

QSize NavigationRow::minimumSizeHint() const
{
    return {scaled(80, this), sizeHint().height()};
}

void NavigationRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QAbstractButton::changeEvent(event);
}

void NavigationRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on || underMouse())
        paint::panel(painter, rect(), radius::Control, colour(on ? Role::Selection : Role::Hover, palette()),
            on && schemeOf(palette()) == Scheme::System ? colour(Role::Text, palette()) : QColor());
    const int side = scaled(leadSide, this);
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintLeading(painter, visual({pad, (height() - side) / 2, side, side}));
    const int count = paintCount(painter);
    painter.setFont(on ? fontFor(TextStyle::Strong, font()) : font());
    painter.setPen(colour(Role::Text, palette()));
    const QRect words(pad + side + gap, 0, width() - 2 * pad - side - gap - count, height());
    const QString fitted = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(visual(words), static_cast<int>(align), fitted);
}

void NavigationRow::paintLeading(QPainter& painter, const QRect& place) const
{
    const QColor ink = colour(isChecked() ? Role::AccentText : Role::Muted, palette());
    if (m_glyph)
        return paintGlyph(painter, *m_glyph, place, place.width(), ink);
    if (!m_dot)
        return paintProviderMark(painter, place, m_providerId, m_letters, palette());
    const int side = scaled(8, this);
    QRect dot(0, 0, side, side);
    dot.moveCenter(place.center());
    const bool square = *m_dot == Dot::Square;
    paint::panel(painter, dot, square ? 2 : side / 2.0, *m_dot == Dot::Full ? ink : QColor(),
        *m_dot == Dot::Full ? QColor() : ink, 1.5);
}

QFont NavigationRow::countFont() const
{
    QFont small = withTabularFigures(fontFor(TextStyle::Caption, font()));
    if (m_severity)
        small.setWeight(QFont::DemiBold);
    return small;
}

// With the gap before it.
int NavigationRow::countWidth() const
{
    if (m_count < 0)
        return 0;
    const QFontMetrics metrics(countFont());
    const int number = metrics.horizontalAdvance(QString::number(m_count));
    return gap + (m_severity ? std::max(pillHeight(metrics), number + 12) : number);
}

int NavigationRow::paintCount(QPainter& painter) const
{
    if (m_count < 0)
        return 0;
    painter.setFont(countFont());
    const QString number = QString::number(m_count);
    const int tall = pillHeight(painter.fontMetrics());
    const int wide = countWidth() - gap;
    const QRect box(width() - pad - wide, (height() - tall) / 2, wide, tall);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), box);
    if (m_severity)
        paint::panel(painter, place, tall / 2.0, colour(severitySoftRole(*m_severity), palette()), {});
    painter.setPen(colour(m_severity ? severityRole(*m_severity) : Role::Muted, palette()));
    painter.drawText(place, Qt::AlignCenter, number);
    return wide + gap;
}

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_clear((new IconButton(Glyph::Close, tr("Clear search"), this))->small())
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search names, providers, places, people"));
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    place();
}

QSize SearchField::sizeHint() const
{
    return {scaled(440, this), QLineEdit::sizeHint().height()};
}

void SearchField::place()
{
    const int lead = searchPad + scaled(20, this) + space::S2 - 10;
    const int trail = scaled(48, this);
    const bool mirror = layoutDirection() == Qt::RightToLeft; // text margins do not mirror by themselves
    setTextMargins(mirror ? trail : lead, 0, mirror ? lead : trail, 0);
    const QSize side = m_clear->sizeHint();
    const QRect box(width() - side.width() - 2, (height() - side.height()) / 2, side.width(), side.height());
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(20, this);
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintGlyph(painter, Glyph::Search, visual({searchPad, 0, side, height()}), side, colour(Role::Muted, palette()));
    if (!text().isEmpty())
        return;
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(colour(Role::Muted, palette()));
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(visual({0, 0, width() - searchPad, height()}), static_cast<int>(align),
        QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
}

} // namespace keyfold::ui
