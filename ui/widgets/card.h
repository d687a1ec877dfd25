// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/style/tokens.h"

class QVBoxLayout;

namespace keyfold::ui {

/// A ground for what belongs together: raised with a hairline and radius 10; Well is sunken, for values; Dialog has the
/// stronger outline of what stands in front; Soft is the accent's soft ground, for a recognised key; Bare has no ground, for
/// rows within another card.
class Card : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Raised, Well, Dialog, Soft, Bare };

    explicit Card(Kind kind = Kind::Raised, QWidget* parent = nullptr);

    /// A column with the card's padding (16; 20 in a dialog), made at the first call.
    QVBoxLayout* column();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QVBoxLayout* m_column = nullptr;
};

/// An area in one of the grounds (window, surface, raised) that follows the theme, with hairlines at chosen edges.
class Pane : public QWidget {
    Q_OBJECT

public:
    explicit Pane(Role ground, QWidget* parent = nullptr);

    /// Edges as reading goes: Qt::LeftEdge is the leading one.
    void setHairlines(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role m_ground;
    Qt::Edges m_hairlines;
};

/// A hairline between rows.
class Hairline final : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace keyfold::ui
