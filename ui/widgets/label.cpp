// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace keyfold::ui {

Label::Label(TextStyle style, const QString& text, Role role, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyFont();
    applyColour();
    applyDirection();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    applyFont();
}

void Label::setRole(Role role)
{
    m_role = role;
    applyColour();
}

void Label::setMono(bool mono)
{
    m_mono = mono;
    applyFont();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(least.width(), fontMetrics().averageCharWidth() * 6), least.height()) : least;
}

bool Label::event(QEvent* event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return handled;
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

// QLabel puts a text at the side that its own letters begin at: an English name in an Arabic window would stand apart from
// what it names.
void Label::applyDirection()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored && !(alignment() & Qt::AlignAbsolute)) {
        m_logical = alignment();
        setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    } else if (!mirrored && m_logical && alignment() & Qt::AlignAbsolute) {
        setAlignment(*std::exchange(m_logical, std::nullopt));
    }
}

void Label::applyFont()
{
    setFont(m_mono ? monoFontFor(m_style) : fontFor(m_style));
}

void Label::applyColour()
{
    const QColor wanted = colour(m_role, palette());
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette changed; // this one colour; a copy of the whole would no longer follow the theme
    changed.setColor(QPalette::Active, QPalette::WindowText, wanted);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(changed);
}

Paragraph::Paragraph(const QString& text, Role role, QWidget* parent) : Paragraph(TextStyle::Body, text, role, parent)
{
}

Paragraph::Paragraph(TextStyle style, const QString& text, Role role, QWidget* parent)
    : Label(style, text, role, parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setLead(const QString& lead)
{
    m_lead = lead;
    setAccessibleName(whole());
    updateGeometry();
    update();
}

QString Paragraph::whole() const
{
    return m_lead.isEmpty() ? text() : m_lead + u' ' + text();
}

QSize Paragraph::laidOut(int width, QPainter* painter) const
{
    QTextLayout layout(whole(), font());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    if (!m_lead.isEmpty()) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        layout.setFormats({{0, static_cast<int>(m_lead.size()), strong}});
    }
    const int step = lineHeight(textStyle(), font());
    qreal widest = 0;
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + std::round((step - line.height()) / 2)));
        widest = std::max(widest, line.naturalTextWidth());
        y += step;
    }
    layout.endLayout();
    if (painter != nullptr) {
        const bool bottom = alignment() & Qt::AlignBottom;
        const bool top = alignment() & Qt::AlignTop;
        const int spare = contentsRect().height() - y;
        layout.draw(painter, QPointF(contentsRect().x(), contentsRect().y() + (top ? 0 : bottom ? spare : spare / 2)));
    }
    return {static_cast<int>(std::ceil(widest)), y};
}

QSize Paragraph::sizeHint() const
{
    // About 60 letters to a line reads well; shorter texts are as wide as they are.
    const int wide = fontMetrics().averageCharWidth() * 60;
    return laidOut(wide, nullptr);
}

QSize Paragraph::minimumSizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 6; // more makes layouts measure at a width they do not have
    return {std::min(wide, sizeHint().width()), lineHeight(textStyle(), font())};
}

int Paragraph::heightForWidth(int width) const
{
    return laidOut(width, nullptr).height();
}

void Paragraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    laidOut(contentsRect().width(), &painter);
}

} // namespace keyfold::ui
