// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace keyfold::ui {

class Button;

/// Home of a wallet without keys: the first three steps as cards.
class FirstSteps final : public QWidget {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget* parent = nullptr);

    QWidget* firstFocus() const;

signals:
    void addRequested();
    void peopleRequested();
    void healthRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_cards;
    Button* m_add = nullptr;
};

} // namespace keyfold::ui
