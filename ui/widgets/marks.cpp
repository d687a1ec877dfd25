// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include <algorithm>

#include <QPainter>

#include "ui/style/mark_colours.h"
#include "ui/style/paint.h"

namespace keyfold::ui {
namespace {

// Two letters fill 0.37 of a 32 px square; small marks need a little more to be read (mock-ups: 9 px of 20, 19 of 48).
double letterShare(int side)
{
    return side <= 20 ? 0.45 : side >= 48 ? 0.39 : 0.40;
}

void paintLetters(QPainter& painter, const QRect& rect, const QString& letters, const QColor& ink, double share)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(8, qRound(rect.height() * share)));
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, letters);
    painter.restore();
}

} // namespace

QString initialsOf(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList named; // words that begin with a letter or digit: "Juniper & Pine" is JP
    std::ranges::copy_if(
        words, std::back_inserter(named), [](const QString& w) { return w.front().isLetterOrNumber(); });
    if (named.size() >= 2)
        return (QString(named[0].front()) + named[1].front()).toUpper();
    if (named.isEmpty())
        return {};
    return named[0].left(1).toUpper() + named[0].mid(1, 1).toLower();
}

void paintProviderMark(
    QPainter& painter, const QRect& rect, const QString& providerId, const QString& letters, const QPalette& palette)
{
    const Scheme scheme = schemeOf(palette);
    MarkColours colours{colour(Role::Raised, palette), colour(Role::Text, palette)};
    if (scheme != Scheme::System)
        colours = markColours(markHue(providerId.toUtf8()), scheme);
    const QColor line = scheme == Scheme::System ? colours.letters : QColor();
    paint::panel(painter, rect, rect.height() / 4.0, colours.back, line);
    paintLetters(painter, rect, letters, colours.letters, letterShare(rect.height()));
}

void paintPersonMark(QPainter& painter, const QRect& rect, const QString& initials, const QPalette& palette)
{
    paint::panel(painter, rect, rect.height() / 2.0, colour(Role::Hover, palette), colour(Role::LineStrong, palette));
    paintLetters(painter, rect, initials, colour(Role::Muted, palette), 0.36);
}

ProviderMark::ProviderMark(int side, QWidget* parent) : Painted(QAccessible::Graphic, parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProviderMark::setProvider(const QString& id, const QString& name, const QString& letters)
{
    m_id = id;
    m_letters = letters.isEmpty() ? name.left(2) : letters;
    setAccessibleName(name);
    update();
}

QSize ProviderMark::sizeHint() const
{
    const int side = scaled(m_side, this);
    return {side, side};
}

void ProviderMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintProviderMark(painter, rect(), m_id, m_letters, palette());
}

PersonMark::PersonMark(const QString& name, int side, QWidget* parent)
    : Painted(QAccessible::Graphic, parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void PersonMark::setName(const QString& name)
{
    m_initials = initialsOf(name);
    setAccessibleName(name);
    update();
}

QSize PersonMark::sizeHint() const
{
    const int side = scaled(m_side, this);
    return {side, side};
}

void PersonMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPersonMark(painter, rect(), m_initials, palette());
}

} // namespace keyfold::ui
