// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace keyfold {

/// Whether a variable of a .env file is a setting (a port, a host, true) rather than a secret, by its name and its value. In doubt it
/// is a secret.
bool looksLikeSetting(std::string_view variable, std::string_view value);

} // namespace keyfold
