// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_draft.h"

#include <QStringList>

#include "ui/models/words.h"

namespace keyfold::ui {

std::string proposedName(const Key& key)
{
    QStringList parts{toQString(key.provider), toQString(key.purpose),
        key.consumers.empty() ? QString() : toQString(key.consumers.front().name), toQString(key.environment)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – ")).toStdString();
}

} // namespace keyfold::ui
