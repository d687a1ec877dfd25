// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_edit.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPainter>
#include <QStyleOption>

#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secret_field.h"

namespace keyfold::ui {
namespace {

constexpr int pad = 12;
constexpr int dotPitch = 12;

QFontMetrics clearMetrics()
{
    return QFontMetrics(monoFontFor(TextStyle::Body));
}

} // namespace

QSize SecretEdit::sizeHint() const
{
    return {scaled(240, this), controlHeight(heightToken(sizeOf(this)), this)};
}

QSize SecretEdit::minimumSizeHint() const
{
    return {scaled(120, this), sizeHint().height()};
}

// Between the icon and what stands at the trailing side; for left-to-right, as everything here before mirroring.
QRect SecretEdit::textRect() const
{
    const int lead = m_glyph ? pad + scaled(20, this) + space::S2 : pad;
    int trail = pad;
    for (int i = 1; i < m_trailing->count(); ++i) {
        if (const QWidget* widget = m_trailing->itemAt(i)->widget(); widget != nullptr && !widget->isHidden())
            trail += widget->width() + m_trailing->spacing();
    }
    return {lead, 1, std::max(1, width() - lead - trail), height() - 2};
}

bool SecretEdit::isFixedDots() const
{
    return m_kind == Kind::Key && m_pasted && !m_shown;
}

// The part of the text that is seen slides so that the cursor stays inside.
int SecretEdit::xOf(std::size_t position) const
{
    const QRect area = textRect();
    const auto cells = static_cast<int>(position);
    if (isFixedDots())
        return area.x() + (position == 0 ? 0 : hiddenDots * scaled(dotPitch, this));
    const int cell = m_shown ? clearMetrics().horizontalAdvance(u'0') : scaled(dotPitch, this);
    const int slid = std::max(0, cursorPosition() * cell - area.width() + cell);
    return area.x() + cells * cell - slid;
}

int SecretEdit::positionAt(int x) const
{
    const int ltr = layoutDirection() == Qt::RightToLeft && !m_shown ? width() - x : x;
    if (isFixedDots())
        return length();
    const int cell = m_shown ? clearMetrics().horizontalAdvance(u'0') : scaled(dotPitch, this);
    return std::clamp((ltr - xOf(0) + cell / 2) / cell, 0, length());
}

void SecretEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    paint::field(painter, rect(), palette(), option.state, this);
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (m_glyph) {
        const int side = scaled(20, this);
        paintGlyph(painter, *m_glyph, visual({pad, 0, side, height()}), side, colour(Role::Muted, palette()));
    }
    painter.setClipRect(visual(textRect()).adjusted(-1, 0, 1, 0));
    if (isEmpty() && !m_placeholder.isEmpty()) {
        painter.setPen(colour(isEnabled() ? Role::Muted : Role::Disabled, palette()));
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(visual(textRect()), static_cast<int>(side), m_placeholder);
    }
    paintText(painter);
    if (hasFocus() && m_cursorOn) {
        const int tall = fontMetrics().height() + 2;
        const QRect cursor(xOf(m_text.cursor()), (height() - tall) / 2, 1, tall);
        painter.fillRect(m_shown ? cursor : visual(cursor), colour(Role::Text, palette()));
    }
}

void SecretEdit::paintText(QPainter& painter) const
{
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect area = textRect();
    const int from = xOf(m_text.selectionStart());
    const int to = xOf(m_text.selectionEnd());
    if (to > from)
        painter.fillRect(visual({from, 6, to - from, height() - 12}), colour(Role::Selection, palette()));
    const QColor ink = colour(isEnabled() ? Role::Text : Role::Disabled, palette());
    const auto text = secret().exposeText();
    if (!m_shown) {
        const int dots = isFixedDots() ? (isEmpty() ? 0 : hiddenDots) : length();
        QRect place = rect();
        place.setLeft(xOf(0));
        const int side = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        const QRect drawn = side > 0 ? place : QRect(width() - place.right() - 1, 0, place.width(), height());
        const int end = paintSecretDots(painter, drawn, dots, ink, fontMetrics(), layoutDirection());
        if (const auto lines = static_cast<int>(m_text.lineCount()); lines > 1) {
            painter.setFont(fontFor(TextStyle::Caption, font()));
            painter.setPen(colour(Role::Muted, palette()));
            const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
            painter.drawText(visual({xOf(0) + end - drawn.x() + pad, 0, area.width(), height()}),
                static_cast<int>(align), tr("%n lines", nullptr, lines));
        }
        return;
    }
    painter.setFont(monoFontFor(TextStyle::Body));
    painter.setPen(ink);
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    std::size_t position = 0;
    for (std::size_t byte = 0; byte < text.size(); byte = nextCodePoint(text, byte), ++position) {
        const int x = xOf(position);
        if (x > area.right() || x < area.x() - 40) // one glyph is never wider
            continue;
        drawSecret(painter, {x, baseline}, text.substr(byte, nextCodePoint(text, byte) - byte));
    }
}

} // namespace keyfold::ui
