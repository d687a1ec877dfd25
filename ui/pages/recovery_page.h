// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/new_wallet_steps.h"
#include "ui/pages/page.h"

namespace keyfold::ui {

/// A new recovery sheet for an open wallet. The present one goes on working until this one is taken.
class RecoveryPage final : public Page {
    Q_OBJECT

public:
    explicit RecoveryPage(RandomSource& random, QWidget* parent = nullptr);

    /// With a key that nobody has seen.
    void begin();
    RecoveryStep& step() { return *m_step; }

    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

signals:
    void printRequested();
    void saveRequested();
    void takeRequested();
    void cancelled();

private:
    RecoveryStep* m_step;
};

} // namespace keyfold::ui
