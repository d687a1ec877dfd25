// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace keyfold::ui {

/// A list of rows: no frame, letters are left to the window's search. Rows painted by a delegate.
class RowList final : public QListView {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    /// The type-ahead of lists would swallow what is meant for the search field.
    void keyboardSearch(const QString&) override {}

signals:
    /// By the second mouse button, the Menu key or Shift+F10.
    void menuWanted(const QModelIndex& index, const QPoint& global);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// A click beside the rows, or on a heading, leaves what is chosen alone.
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace keyfold::ui
