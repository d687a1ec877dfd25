// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "core/base/cancel.h"

namespace keyfold::cli {

/// One line on a terminal's standard error, once the work has taken two seconds; gone again when this goes.
class ProgressLine {
public:
    enum class Unit { Keys, Bytes };

    explicit ProgressLine(Unit unit);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// For work that ends before this does. Empty where no terminal is there.
    Progress progress();

private:
    void show(std::uint64_t done, std::uint64_t total);
    std::string words(std::uint64_t done, std::uint64_t total) const;

    using Moment = std::chrono::steady_clock::time_point;

    Unit m_unit;
    Moment m_next;
    bool m_shown = false;
};

} // namespace keyfold::cli
