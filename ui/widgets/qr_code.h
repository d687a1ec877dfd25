// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>

#include "core/base/secret.h"

class QPainter;

namespace keyfold::ui {

/// A QR code (ISO/IEC 18004), drawn as vectors so that paper gets sharp edges. What it says may be a secret: the modules
/// are kept in wiped memory. libqrencode's own working copies are not wiped by it; they live for the time of of().
class QrCode {
public:
    /// Holds a quarter of itself being unreadable (level Q), for paper that is folded. nullopt when `text` is too long
    /// (some 1,600 bytes) or empty.
    static std::optional<QrCode> of(ByteView text);

    /// Modules along an edge, the quiet zone left out.
    int side() const { return m_side; }
    bool isDark(int column, int row) const;

    /// Black on white whatever the theme, as scanners want it, with the quiet zone of four modules inside `place`.
    void paint(QPainter& painter, const QRectF& place) const;

private:
    QrCode(int side, Secret modules) : m_side(side), m_modules(std::move(modules)) {}

    int m_side;
    Secret m_modules; // a byte each, row by row; dark is 1
};

} // namespace keyfold::ui
