// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include "ui/widgets/painted.h"

namespace keyfold::ui {

/// The app's icon, drawn at the screen's own resolution. Decoration: the name stands beside it.
class Logo final : public Painted {
    Q_OBJECT

public:
    explicit Logo(int side, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
};

/// For windows and the task bar.
QIcon logoIcon();

void paintLogo(QPainter& painter, const QRect& rect);

} // namespace keyfold::ui
