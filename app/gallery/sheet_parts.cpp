// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/sheet_parts.h"

namespace keyfold::gallery {

using namespace ui;

Sheet::Sheet() : Pane(Role::Surface)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::S6, space::S6, space::S6, space::S6);
    across->setSpacing(space::S6);
    for (QVBoxLayout*& column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(space::S4);
        // Columns of one width, whatever their content asks for.
        auto* third = new QWidget(this);
        third->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        third->setLayout(column);
        column->setContentsMargins(0, 0, 0, 0);
        across->addWidget(third, 1);
    }
}

void Sheet::finish()
{
    for (QVBoxLayout* column : m_columns)
        column->addStretch(1);
}

Label* title(const QString& text)
{
    return new Label(TextStyle::Title3, text);
}

Label* caption(const QString& text)
{
    return new Label(TextStyle::Caption, text, Role::Muted);
}

QHBoxLayout* row(const QList<QWidget*>& widgets, int spacing)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QWidget* severity(Severity severity, const QString& word)
{
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new GlyphLabel(severityGlyph(severity), severityRole(severity), 16));
    layout->addWidget(new Label(TextStyle::Body, word, severityRole(severity)));
    return pair;
}

} // namespace keyfold::gallery
