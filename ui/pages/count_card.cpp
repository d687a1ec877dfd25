// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/count_card.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/style/focus_ring.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/type_scale.h"

namespace keyfold::ui {

namespace {

constexpr int cardHeight = 64;

} // namespace

CountCard::CountCard(Severity severity, const QString& word, const QString& note, QWidget* parent)
    : QAbstractButton(parent)
    , m_severity(severity)
    , m_note(note)
{
    setText(word);
    setCheckable(severity != Severity::Ok);
    setFocusPolicy(severity == Severity::Ok ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::enableFor(this);
    setCount(0);
}

void CountCard::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2, %3", "Soon: 5, a risk that grows").arg(text(), QLocale().toString(count), m_note));
    updateGeometry();
    update();
}

QSize CountCard::sizeHint() const
{
    const QFontMetrics number(fontFor(TextStyle::Title1, font()));
    const QFontMetrics caption(fontFor(TextStyle::Caption, font()));
    const int words = std::max(fontMetrics().horizontalAdvance(text()), caption.horizontalAdvance(m_note));
    const int wide = 2 * space::S4 + scaled(20, this) + 2 * space::S3
        + number.horizontalAdvance(QLocale().toString(m_count)) + words;
    return {wide, std::max(controlHeight(cardHeight, this), fontMetrics().height() + caption.height() + space::S6)};
}

QSize CountCard::minimumSizeHint() const
{
    return {scaled(120, this), sizeHint().height()};
}

void CountCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto tint = [this](Role role) { return colour(role, palette()); };
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const bool over = underMouse() && isCheckable();
    paint::panel(painter, rect(), radius::Card,
        tint(isChecked() ? Role::Selection
                : over   ? Role::Hover
                         : Role::Raised),
        tint(isChecked() ? Role::AccentText : Role::Line));
    const int side = scaled(20, this);
    int x = space::S4;
    paintGlyph(
        painter, severityGlyph(m_severity), visual({x, 0, side, height()}), side, tint(severityRole(m_severity)));
    x += side + space::S3;
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const auto number = QLocale().toString(m_count);
    painter.setFont(withTabularFigures(fontFor(TextStyle::Title1, font())));
    painter.setPen(tint(Role::Text));
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(visual({x, 0, numberWidth, height()}), align, number);
    x += numberWidth + space::S3;
    const auto words = [&](int top, int tall, const QFont& font, Role role, const QString& text) {
        painter.setFont(font);
        painter.setPen(tint(role));
        const int wide = width() - x - space::S2;
        painter.drawText(
            visual({x, top, wide, tall}), align, painter.fontMetrics().elidedText(text, Qt::ElideRight, wide));
    };
    const auto caption = fontFor(TextStyle::Caption, font());
    const int line = fontMetrics().height();
    const int second = QFontMetrics(caption).height();
    const int top = (height() - line - second) / 2;
    words(top, line, fontFor(TextStyle::Label, font()), Role::Text, text());
    words(top + line, second, caption, Role::Muted, m_note);
}

} // namespace keyfold::ui
