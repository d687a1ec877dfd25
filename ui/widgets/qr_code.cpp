// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include <QPainter>

namespace keyfold::ui {

namespace {

constexpr int quietZone = keyfold::QrCode::quietZone;

} // namespace

std::optional<QrCode> QrCode::of(ByteView text)
{
    auto code = keyfold::QrCode::of(text);
    if (!code)
        return std::nullopt;
    return QrCode(std::move(*code));
}

void QrCode::paint(QPainter& painter, const QRectF& place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(place, Qt::white);
    const double module = std::min(place.width(), place.height()) / (side() + 2 * quietZone);
    for (int row = 0; row < side(); ++row) {
        // One rectangle for modules that touch: between two there would be a hairline of white.
        for (int from = 0; from < side();) {
            int to = from;
            while (to < side() && isDark(to, row))
                ++to;
            if (to > from) {
                const QPointF corner((quietZone + from) * module, (quietZone + row) * module);
                painter.fillRect(QRectF(place.topLeft() + corner, QSizeF((to - from) * module, module)), Qt::black);
            }
            from = to + 1;
        }
    }
    painter.restore();
}

} // namespace keyfold::ui
