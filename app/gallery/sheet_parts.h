// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QBoxLayout>
#include <QList>

#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::gallery {

/// Three columns on the ground of task pages.
class Sheet final : public ui::Pane {
public:
    Sheet();
    QVBoxLayout* column(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    /// Pushes everything to the top.
    void finish();

private:
    std::array<QVBoxLayout*, 3> m_columns{};
};

ui::Label* title(const QString& text);
ui::Label* caption(const QString& text);
QHBoxLayout* row(const QList<QWidget*>& widgets, int spacing);
QWidget* severity(ui::Severity severity, const QString& word);

} // namespace keyfold::gallery
