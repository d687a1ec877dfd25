// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/style/tokens.h"

namespace keyfold::ui {

/// A number with what it counts, as a card that filters while it is checked: "5 Soon, a risk that grows".
class CountCard final : public QAbstractButton {
    Q_OBJECT

public:
    CountCard(Severity severity, const QString& word, const QString& note, QWidget* parent = nullptr);

    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity;
    QString m_note;
    int m_count = 0;
};

} // namespace keyfold::ui
