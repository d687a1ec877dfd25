// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qr/qr_code.h"

#include <memory>

#include <qrencode.h>

namespace keyfold {

namespace {

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

std::optional<QrCode> QrCode::of(ByteView text, Spare spare)
{
    if (text.empty() || text.size() > 4096)
        return std::nullopt;
    const std::unique_ptr<QRinput, FreeInput> input(
        QRinput_new2(0, spare == Spare::Quarter ? QR_ECLEVEL_Q : QR_ECLEVEL_L));
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
    if (column < 0 || row < 0 || column >= m_side || row >= m_side)
        return false;
    const auto side = static_cast<std::size_t>(m_side);
    return m_modules.expose()[static_cast<std::size_t>(row) * side + static_cast<std::size_t>(column)] != 0;
}

} // namespace keyfold
