// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "ui/models/task_rows.h"

namespace keyfold::ui {

/// "Value copied": what was done, as the history says it.
QString actionText(Action action);

/// "Owner (Ruth → Mika), notes": what the line says besides, the parts of a key in the language of the windows.
QString detailText(const Event& event);

/// The history as rows, newest first, under a heading for each day. `filter`: words that all have to be in a line (key,
/// person, what was done, detail), case left aside.
std::vector<TaskRow> historyRows(const std::vector<Event>& oldestFirst, Date today, const QString& filter = {});

} // namespace keyfold::ui
