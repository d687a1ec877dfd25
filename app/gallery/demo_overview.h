// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"

namespace keyfold::gallery {

/// The demo shop as Home, Due and Health see it.
ui::Overview demoOverview();

} // namespace keyfold::gallery
