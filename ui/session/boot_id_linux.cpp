// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/boot_id.h"

#include "core/base/files.h"
#include "core/base/text.h"

namespace keyfold::ui {

std::string bootId()
{
    const auto text = readFile("/proc/sys/kernel/random/boot_id", 64);
    return text ? std::string(trimmed(asText(*text))) : std::string();
}

} // namespace keyfold::ui
