// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace keyfold::ui {

class Button;

/// What stands in the place of list and key while the wallet has no key yet.
class FirstKeyView final : public QWidget {
    Q_OBJECT

public:
    explicit FirstKeyView(QWidget* parent = nullptr);

    QWidget* firstFocus() const;

signals:
    void addRequested();

private:
    Button* m_add;
};

} // namespace keyfold::ui
