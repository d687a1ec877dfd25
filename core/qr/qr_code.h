// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/secret.h"

namespace keyfold {

/// A QR code (ISO/IEC 18004). What it says may be a secret: the modules are kept in wiped memory. libqrencode's own working
/// copies are not wiped by it; they live for the time of of().
class QrCode {
public:
    /// How much of itself may be unreadable: a quarter (level Q), for paper that is folded, or hardly anything (level L), for
    /// a screen, where larger modules matter more.
    enum class Spare { Quarter, Little };

    /// Modules of light around it.
    static constexpr int quietZone = 4; // ISO/IEC 18004, 6.3.8

    /// nullopt when `text` is too long (some 1,600 bytes, or 2,900) or empty.
    static std::optional<QrCode> of(ByteView text, Spare spare = Spare::Quarter);

    /// Modules along an edge, the quiet zone left out.
    int side() const { return m_side; }
    /// false also beside the code.
    bool isDark(int column, int row) const;

private:
    QrCode(int side, Secret modules) : m_side(side), m_modules(std::move(modules)) {}

    int m_side;
    Secret m_modules; // a byte each, row by row; dark is 1
};

} // namespace keyfold
