// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undo_controller.h"

#include "ui/pages/undo_note.h"

namespace keyfold::ui {

UndoController::UndoController(UndoNote& note, QObject* parent) : QObject(parent), m_note(note)
{
    connect(&m_note, &UndoNote::undoRequested, this, &UndoController::undo);
}

void UndoController::offer(const QString& done, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_note.showNote(done);
    emit possible(true);
}

void UndoController::undo()
{
    const auto undo = std::exchange(m_undo, {});
    forget();
    if (undo)
        undo();
}

void UndoController::forget()
{
    m_undo = {};
    m_note.dismiss();
    emit possible(false);
}

} // namespace keyfold::ui
