// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace keyfold::ui {

/// Top of the sidebar: icon and name of the wallet, and a chevron that says there is a menu.
class WalletButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit WalletButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace keyfold::ui
