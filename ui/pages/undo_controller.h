// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace keyfold::ui {

class UndoNote;

/// The last change that can be taken back, whoever made it: by the note's button, or by Ctrl+Z until the wallet is locked.
class UndoController final : public QObject {
    Q_OBJECT

public:
    explicit UndoController(UndoNote& note, QObject* parent = nullptr);

    /// Takes the place of the one before. `undo` is called once, on this thread.
    void offer(const QString& done, std::function<void()> undo);
    void undo();
    /// There is nothing to go back to any more.
    void forget();

signals:
    void possible(bool possible);

private:
    UndoNote& m_note;
    std::function<void()> m_undo;
};

} // namespace keyfold::ui
