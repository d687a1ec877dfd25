// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/handoff_task.h"
#include "ui/style/icon.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace keyfold::ui {

/// Beside the wizard: what the other person will see of it, and what not.
class HandoffAside final : public Card {
    Q_OBJECT

public:
    explicit HandoffAside(QWidget* parent = nullptr);

    void show(const HandoffTask& task, const HandoffWish& wish, const QString& person);
    using QWidget::show;
    void clear();

private:
    void addLine(Glyph glyph, const QString& text);

    QBoxLayout* m_lines;
};

} // namespace keyfold::ui
