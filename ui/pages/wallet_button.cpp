// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wallet_button.h"

#include <QPainter>
#include <QStyle>

#include "ui/pages/logo.h"
#include "ui/style/focus_ring.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/type_scale.h"

namespace keyfold::ui {

namespace {

constexpr int logoSide = 28;

} // namespace

WalletButton::WalletButton(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("walletMenu"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    FocusRing::enableFor(this);
}

QSize WalletButton::sizeHint() const
{
    return {scaled(200, this), controlHeight(height::Topbar, this)};
}

void WalletButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (underMouse())
        paint::panel(painter, rect().adjusted(space::S2, space::S2, -space::S2, -space::S2), radius::Control,
            colour(Role::Hover, palette()), {});
    const int side = scaled(logoSide, this);
    paintLogo(painter, place({space::S4, (height() - side) / 2, side, side}));
    const int chevron = scaled(16, this);
    const QRect end(width() - space::S3 - chevron, (height() - chevron) / 2, chevron, chevron);
    paintGlyph(painter, Glyph::ChevronDown, place(end), chevron, colour(Role::Muted, palette()));
    const int start = space::S4 + side + 10;
    const QRect words(start, 0, end.left() - start - space::S1, height());
    painter.setFont(fontFor(TextStyle::Strong, font()));
    painter.setPen(colour(Role::Text, palette()));
    const auto fitted = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(
        place(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), fitted);
}

} // namespace keyfold::ui
