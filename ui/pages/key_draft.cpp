// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_draft.h"

namespace keyfold::ui {

std::string proposedName(const Key& key, const NamingConvention& naming)
{
    const auto consumer = key.consumers.empty() ? std::string() : key.consumers.front().name;
    return naming.nameFor({key.provider, key.purpose, consumer, key.environment});
}

} // namespace keyfold::ui
