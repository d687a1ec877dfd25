// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_field.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countdown_line.h"
#include "ui/widgets/secret_text.h"

namespace keyfold::ui {
namespace {

constexpr int pad = 12;
constexpr int dotPitch = 12;
constexpr int dotSide = 6;
constexpr int linePad = 8;
constexpr int linesAtOnce = 8; // a longer value scrolls
constexpr int runOut = 2;

int lineStep()
{
    return lineHeight(TextStyle::Body, monoFontFor(TextStyle::Body));
}

int lineTotal(const std::vector<SecretPiece>& pieces)
{
    return pieces.empty() ? 1 : pieces.back().line + 1;
}

} // namespace

int paintSecretDots(QPainter& painter, const QRect& rect, int count, const QColor& colour, const QFontMetrics& metrics,
    Qt::LayoutDirection direction)
{
    const int pitch = scaled(dotPitch, metrics);
    const int side = scaled(dotSide, metrics) - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < count; ++i) {
        const QRect cell(rect.x() + i * pitch, rect.y(), pitch, rect.height());
        const QPointF middle = QRectF(QStyle::visualRect(direction, rect, cell)).center();
        painter.drawEllipse(middle, side / 2.0, side / 2.0);
    }
    painter.restore();
    return rect.x() + count * pitch;
}

SecretField::SecretField(QWidget* parent)
    : Painted(QAccessible::StaticText, parent)
    , m_eye((new IconButton(Glyph::Reveal, tr("Reveal"), this))->small())
    , m_line(new CountdownLine(runOut, this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_eye->setObjectName(QStringLiteral("revealButton"));
    m_line->hide();
    m_scroll->hide();
    connect(m_eye, &QToolButton::clicked, this, &SecretField::toggle);
    connect(m_line, &CountdownLine::ranOut, this, &SecretField::hideValue);
    connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    describe();
}

SecretField::~SecretField() = default;

void SecretField::reveal(Secret value)
{
    m_value = std::move(value);
    m_eye->setGlyph(Glyph::Hide, tr("Hide"));
    m_line->show();
    m_line->start(m_time);
    m_scroll->setValue(0);
    describe();
    updateGeometry();
    place();
    update();
}

void SecretField::hideValue()
{
    if (!isRevealed())
        return;
    m_value.clear();
    m_eye->setGlyph(Glyph::Reveal, tr("Reveal"));
    m_line->stop();
    m_line->hide();
    describe();
    updateGeometry();
    place();
    update();
    emit hidden();
}

void SecretField::setLineCount(int lines)
{
    m_lines = lines;
    describe();
    update();
}

void SecretField::showShareLeft(double share)
{
    m_line->showShare(share);
}

void SecretField::toggle()
{
    if (isRevealed())
        hideValue();
    else
        emit revealRequested();
}

void SecretField::describe()
{
    const auto seconds = static_cast<int>(m_time.count() / 1000);
    setAccessibleDescription(isRevealed() ? tr("Value shown for %n seconds", nullptr, seconds) : tr("Hidden value"));
}

int SecretField::textWidth(int width) const
{
    return width - 2 * pad - m_eye->sizeHint().width();
}

int SecretField::contentHeight(int width) const
{
    const QFontMetrics metrics(monoFontFor(TextStyle::Body));
    return lineTotal(layOutSecret(m_value.exposeText(), metrics, textWidth(width))) * lineStep();
}

QSize SecretField::sizeHint() const
{
    const int wide = 2 * pad + hiddenDots * scaled(dotPitch, this) + m_eye->sizeHint().width();
    return {wide, heightForWidth(width())};
}

QSize SecretField::minimumSizeHint() const
{
    return {sizeHint().width(), controlHeight(height::Control, this)};
}

int SecretField::heightForWidth(int width) const
{
    const int least = controlHeight(height::Control, this);
    if (!isRevealed())
        return least;
    return std::max(least, std::min(contentHeight(width), linesAtOnce * lineStep()) + 2 * linePad);
}

void SecretField::place()
{
    const QSize eye = m_eye->sizeHint();
    const int tall = std::min(height(), eye.height());
    m_eye->setGeometry(mirrored({width() - eye.width() - 2, (height() - tall) / 2, eye.width(), tall}));
    m_line->setGeometry(radius::Control, height() - runOut, width() - 2 * radius::Control, runOut);
    const int shown = height() - 2 * linePad;
    const int whole = isRevealed() ? contentHeight(width()) : 0;
    m_scroll->setVisible(whole > shown);
    m_scroll->setRange(0, std::max(0, whole - shown));
    m_scroll->setPageStep(shown);
    m_scroll->setSingleStep(lineStep());
    const int bar = m_scroll->sizeHint().width();
    m_scroll->setGeometry(mirrored({width() - eye.width() - bar - 4, 4, bar, height() - 8}));
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    // Another width, other lines: the layout asked for the height that the old width wanted.
    if (isRevealed() && event->size().width() != event->oldSize().width())
        updateGeometry();
    place();
}

void SecretField::hideEvent(QHideEvent* event)
{
    hideValue();
    QWidget::hideEvent(event);
}

void SecretField::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit copyRequested();
}

void SecretField::wheelEvent(QWheelEvent* event)
{
    if (m_scroll->isVisible())
        QCoreApplication::sendEvent(m_scroll, event);
    else
        event->ignore();
}

void SecretField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool plain = schemeOf(palette()) == Scheme::System;
    paint::panel(painter, rect(), radius::Control, tint(Role::Sunken), plain ? tint(Role::Line) : QColor());
    if (isRevealed())
        paintValue(painter);
    else
        paintDots(painter);
}

void SecretField::paintDots(QPainter& painter) const
{
    const QRect inner = rect().adjusted(pad, 0, -pad, 0);
    const int end = paintSecretDots(painter, inner, hiddenDots, tint(Role::Text), fontMetrics(), layoutDirection());
    if (m_lines <= 1)
        return;
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(tint(Role::Muted));
    const QRect place(end + pad, 0, width() - end, height());
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(mirrored(place), static_cast<int>(side), tr("%n lines", nullptr, m_lines));
}

// A value is read from left to right in every language.
void SecretField::paintValue(QPainter& painter) const
{
    const QFont mono = monoFontFor(TextStyle::Body);
    const QFontMetrics metrics(mono);
    const int step = lineStep();
    const auto text = m_value.exposeText();
    const auto pieces = layOutSecret(text, metrics, textWidth(width()));
    const int whole = lineTotal(pieces) * step;
    const int shown = height() - 2 * linePad;
    const int left = layoutDirection() == Qt::RightToLeft ? pad + m_eye->sizeHint().width() : pad;
    const int top = linePad + (whole > shown ? -m_scroll->value() : (shown - whole) / 2);
    painter.setClipRect(rect().adjusted(0, linePad / 2, 0, -linePad / 2));
    painter.setFont(mono);
    for (const SecretPiece& piece : pieces) {
        const int baseline = top + piece.line * step + (step + metrics.ascent() - metrics.descent()) / 2;
        painter.setPen(tint(piece.prefix ? Role::AccentText : Role::Text));
        drawSecret(painter, {left + piece.x, baseline}, text.substr(piece.from, piece.size));
    }
}

} // namespace keyfold::ui
