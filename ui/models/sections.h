// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/models/key_query.h"
#include "ui/models/overview.h"
#include "ui/models/sidebar_model.h"
#include "ui/models/task_rows.h"
#include "ui/models/timeline.h"

namespace keyfold::ui {

struct HomeSummary {
    Date today;
    int keys = 0;
    int keysInOrder = 0;
    std::vector<TaskRow> todo; ///< the worst first
    std::vector<TaskRow> coming;
    std::vector<TimelineColumn> timeline;
};

struct DueSummary {
    QString title;
    std::vector<TaskRow> rows;
    Date today;
};

struct HealthSummary {
    /// Act now, soon, good to know.
    static constexpr std::array severities{
        keyfold::Severity::Critical, keyfold::Severity::Warning, keyfold::Severity::Info};

    int keys = 0;
    int keysInOrder = 0;
    std::array<int, 3> counts{};
    std::array<std::vector<TaskRow>, 3> rows; ///< each under its heading
    std::vector<TaskRow> dismissed;           ///< under its heading
    Date today;
};

/// What Health says about each key, the worst first.
using KeyFindings = std::shared_ptr<const std::map<KeyId, std::vector<TaskRow>>>;

/// An overview as the pages show it. Made beside the windows' thread: tens of milliseconds at 10,000 keys.
struct Sections {
    Date today;
    SidebarCounts counts;
    HomeSummary home;
    DueSummary due;
    HealthSummary health;
    std::vector<PersonSummary> people;
    std::vector<TaskRow> incidents;
    KeySet concerned; ///< the keys that findings are about
    KeyFindings findings;
};

Sections sectionsOf(const Overview& overview);

} // namespace keyfold::ui
