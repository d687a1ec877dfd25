// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace keyfold::ui {

/// A list of rows: one chosen at a time, no frame, letters are left to the window's search. Rows painted by a delegate.
class RowList final : public QListView {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    /// The type-ahead of lists would swallow what is meant for the search field.
    void keyboardSearch(const QString&) override {}

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace keyfold::ui
