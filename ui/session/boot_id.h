// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace keyfold::ui {

/// Another text after each start of the computer; empty where the system does not tell. A file a platform.
std::string bootId();

} // namespace keyfold::ui
