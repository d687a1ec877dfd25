// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QList>

class QScrollArea;

namespace keyfold::ui {

class Label;

/// A column or row without margins of its own.
QVBoxLayout* column(int spacing, QWidget* owner = nullptr);
QHBoxLayout* row(int spacing, QWidget* owner = nullptr);

/// A label above the field that it is for: alt-key buddy and accessible name in one.
QVBoxLayout* labelled(const QString& text, QWidget* field);
/// The same with a label that stays with the caller.
QVBoxLayout* labelled(Label* label, QWidget* field);

/// A widget of a fixed or largest width in the middle of a row. Not the same as Qt::AlignHCenter, which asks a wrapping text
/// for its height at the width of the whole row.
QHBoxLayout* centred(QWidget* widget);

/// Scrolls up and down when `content` is higher than the place; transparent, so that the pane's ground is seen.
QScrollArea* scrolling(QWidget* content);

/// Tab goes from one to the next in this order, whatever order they were made in.
void tabThrough(std::initializer_list<QWidget*> widgets);

/// Takes everything out of a layout and deletes it.
void empty(QLayout* layout);

} // namespace keyfold::ui
