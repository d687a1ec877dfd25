// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <CLI/App.hpp>

namespace keyfold::cli {

// Completion scripts, made from what can be typed: commands, options, and the choices of options like "read|write|admin".
// Names of keys are not completed: that would take the password.

std::string bashCompletion(const CLI::App& program);
std::string zshCompletion(const CLI::App& program);
std::string fishCompletion(const CLI::App& program);

} // namespace keyfold::cli
