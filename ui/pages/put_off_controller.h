// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "ui/models/task_rows.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class DuePage;
class HealthPage;
class KeyDetail;
class KeyListController;
class PutOffForm;
class UndoController;

/// Leaves findings out and puts rotations off, with a reason, and takes both back.
class PutOffController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        HealthPage& health;
        DuePage& due;
        KeyDetail& key;
        KeyListController& list;
        UndoController& undo;
    };

    PutOffController(Session& session, const Parts& parts, QObject* parent = nullptr);

signals:
    void failed(const keyfold::Error& error);

private:
    /// Where a reason was written: told why it was not kept, or nothing once it was.
    using Answer = std::function<void(const QString& problem)>;

    void dismiss(const TaskRow& row, const QString& reason, std::optional<Date> until, const Answer& answer);
    void takeBack(const TaskRow& row);
    void snooze(const KeyId& key, const std::optional<Snooze>& snooze, const QString& done);
    template <typename Change>
    void carryOut(Change change);

    Session& m_session;
    Parts m_parts;
};

} // namespace keyfold::ui
