// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/event.h"
#include "core/model/key.h"

class QWidget;

namespace keyfold::ui {

// The cards of KeyDetail below the values. Null where there is nothing to say.

QWidget* makeAboutCard(const Key& key, Date today);
QWidget* makePlacesCard(const Key& key);
QWidget* makeRotationCard(const Key& key, Date today);
QWidget* makeNotesCard(const Key& key);
/// What was done with it, the newest first.
QWidget* makeHistoryCard(const std::vector<Event>& oldestFirst, Date today);

/// The summary that lists show, from a whole key.
KeySummary summaryOf(const Key& key);

} // namespace keyfold::ui
