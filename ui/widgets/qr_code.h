// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>

#include "core/qr/qr_code.h"

class QPainter;

namespace keyfold::ui {

/// A QR code, drawn as vectors so that paper gets sharp edges.
class QrCode {
public:
    /// For paper, that may get folded. nullopt when `text` is too long (some 1,600 bytes) or empty.
    static std::optional<QrCode> of(ByteView text);

    /// Modules along an edge, the quiet zone left out.
    int side() const { return m_code.side(); }
    bool isDark(int column, int row) const { return m_code.isDark(column, row); }

    /// Black on white whatever the theme, as scanners want it, with the quiet zone of four modules inside `place`.
    void paint(QPainter& painter, const QRectF& place) const;

private:
    explicit QrCode(keyfold::QrCode code) : m_code(std::move(code)) {}

    keyfold::QrCode m_code;
};

} // namespace keyfold::ui
