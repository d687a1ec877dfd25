// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include <qrencode.h>

#include <QPainter>

#include <memory>

namespace keyfold::ui {

namespace {

constexpr int quietZone = 4; // ISO/IEC 18004, 6.3.8

struct FreeInput {
    void operator()(QRinput* input) const { QRinput_free(input); }
};

struct FreeCode {
    void operator()(QRcode* code) const
    {
        wipe(code->data, static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width));
        QRcode_free(code);
    }
};

} // namespace

std::optional<QrCode> QrCode::of(ByteView text)
{
    if (text.empty() || text.size() > 4096)
        return std::nullopt;
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, QR_ECLEVEL_Q));
    if (!input)
        return std::nullopt;
    // Capital letters and digits take a third less room, so that the modules are larger; anything else is bytes.
    const int size = static_cast<int>(text.size());
    if (QRinput_append(input.get(), QR_MODE_AN, size, text.data()) != 0
        && QRinput_append(input.get(), QR_MODE_8, size, text.data()) != 0)
        return std::nullopt;
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeInput(input.get()));
    if (!code)
        return std::nullopt;
    const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    auto modules = Secret::ofSize(count);
    for (std::size_t i = 0; i < count; ++i)
        modules.exposeWritable()[i] = code->data[i] & 1U; // the lowest bit is the colour, see qrencode.h
    return QrCode(code->width, std::move(modules));
}

bool QrCode::isDark(int column, int row) const
{
    return m_modules.expose()[static_cast<std::size_t>(row * m_side + column)] != 0;
}

void QrCode::paint(QPainter& painter, const QRectF& place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(place, Qt::white);
    const double module = std::min(place.width(), place.height()) / (m_side + 2 * quietZone);
    for (int row = 0; row < m_side; ++row) {
        // One rectangle for modules that touch: between two there would be a hairline of white.
        for (int from = 0; from < m_side;) {
            int to = from;
            while (to < m_side && isDark(to, row))
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
