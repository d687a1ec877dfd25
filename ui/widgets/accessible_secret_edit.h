// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

namespace keyfold::ui {

/// What screen readers get for a SecretEdit: a password field whose text is asterisks, whether it is shown or not.
/// A factory for QAccessible::installFactory.
QAccessibleInterface* makeAccessibleSecretEdit(const QString& className, QObject* object);

} // namespace keyfold::ui
