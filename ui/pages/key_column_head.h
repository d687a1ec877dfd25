// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/key_groups.h"

class QAbstractScrollArea;

namespace keyfold::ui {

/// The titles over the columns of a list of keys; gone while the list is too narrow for columns. Rows tell a screen reader
/// what stands in them, so there is nothing of its own to be told.
class KeyColumnHead final : public QWidget {
    Q_OBJECT

public:
    /// Over `list`, whose width it follows.
    explicit KeyColumnHead(QAbstractScrollArea& list);

    void setArrangement(const KeyArrangement& arrangement);

    QSize sizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QAbstractScrollArea& m_list;
    KeyArrangement m_arrangement;
};

} // namespace keyfold::ui
