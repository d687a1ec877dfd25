// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray_icon.h"

#include <QPainter>

#include "ui/pages/logo.h"
#include "ui/style/tokens.h"

namespace keyfold::desktop {

namespace {

QImage grey(const QImage& image)
{
    auto result = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const int value = qGray(line[x]);
            line[x] = qRgba(value, value, value, qAlpha(line[x]));
        }
    }
    return result;
}

QImage paintAt(int side, const TrayLook& look)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int thickness = std::max(2, side / 8);
    const bool ring = look.ring >= 0;
    ui::paintLogo(painter, ring ? image.rect().adjusted(thickness, thickness, -thickness, -thickness) : image.rect());
    painter.end();
    if (look.locked)
        image = grey(image);
    if (!ring)
        return image;
    QPainter over(&image);
    over.setRenderHint(QPainter::Antialiasing);
    // The warning's colour: a tray may be light or dark, and this one is seen on both.
    over.setPen(QPen(
        ui::colour(ui::severityRole(ui::Severity::Warning), ui::Scheme::Light), thickness, Qt::SolidLine, Qt::FlatCap));
    const double half = thickness / 2.0;
    constexpr int wholeTurn = 360 * 16; // QPainter counts sixteenths of a degree
    over.drawArc(QRectF(image.rect()).adjusted(half, half, -half, -half), wholeTurn / 4, wholeTurn * look.ring / 100);
    return image;
}

} // namespace

QIcon trayIcon(const TrayLook& look)
{
    QIcon icon;
    for (const int side : {16, 22, 32, 48})
        icon.addPixmap(QPixmap::fromImage(paintAt(side, look)));
    return icon;
}

} // namespace keyfold::desktop
