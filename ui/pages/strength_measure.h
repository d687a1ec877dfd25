// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "core/wallet/password_strength.h"
#include "ui/session/wallet_queue.h"

namespace keyfold::ui {

/// Tells how hard a password is to guess while it is being typed, off the windows' thread: one measurement at a time,
/// letters typed meanwhile are measured together afterwards.
class StrengthMeasure final : public QObject {
    Q_OBJECT

public:
    using Password = std::function<const Secret&()>;
    using Done = std::function<void(const PasswordStrength&)>;

    /// `password` gives what is typed now; both are called on the windows' thread only.
    StrengthMeasure(WalletQueue& queue, Password password, Done done, QObject* parent = nullptr);

    void measure();
    /// A lock drops the answer that is under way.
    void reset();

private:
    WalletQueue& m_queue;
    Password m_password;
    Done m_done;
    bool m_measuring = false;
    bool m_again = false;
};

} // namespace keyfold::ui
