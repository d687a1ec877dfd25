// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

#include "core/base/secret.h"

namespace keyfold::ui {

enum class KeychainProblem {
    NotFound, ///< nothing of that name
    Refused,  ///< the keychain is locked, and stayed so
    Missing,  ///< the system has none that runs
    Failed,   ///< anything else
};

/// The system's keychain (libsecret, KWallet, macOS, Windows), by QtKeychain. Each call returns at once and answers later, on
/// this thread, while `receiver` lives. Never falls back to a file in the clear.
///
/// Any program of the same user can ask an unlocked keychain for what is in it: Linux has no rights for each program.
class Keychain {
public:
    struct Answer {
        std::optional<KeychainProblem> problem;
        Secret value;
    };
    using Done = std::function<void(Answer)>;

    void read(const QString& name, QObject* receiver, Done done);
    void write(const QString& name, const Secret& value, QObject* receiver, Done done);
    void remove(const QString& name);
};

} // namespace keyfold::ui
