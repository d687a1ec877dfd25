// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QBoxLayout;

namespace keyfold::ui {

class Banner;
class Button;

/// What one sees before there is a wallet: make one, or open one.
class WelcomePage final : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    QWidget* firstFocus() override;

    /// Why the last try to open or make a wallet did not work; empty for nothing.
    void showProblem(const QString& what, const QString& next);

signals:
    void createRequested();
    void openRequested();
    void handoffRequested();
    void demoRequested();

private:
    Button* m_create;
    QBoxLayout* m_problemPlace;
};

} // namespace keyfold::ui
