// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "ui/models/people_rows.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class KeyListController;
class PeoplePage;
class UndoController;
class WalletPage;

/// Carries out what the people page asks for. The list itself comes with the overview.
class PeopleController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        PeoplePage& page;
        KeyListController& list;
        UndoController& undo;
    };

    PeopleController(Session& session, const Parts& parts, QObject* parent = nullptr);

    void showPerson(const PartyId& person);
    /// Opens the form in which it is noted who has a key; what is known already is filled in.
    void give(std::optional<PartyId> person, std::optional<KeyId> key);

signals:
    /// A row's button: rotate it, see it.
    void chosen(const keyfold::ui::TaskRow& row);
    void failed(const keyfold::Error& error);

private:
    void loadPerson();
    void addPerson();
    void saveEdited();
    void saveGiven();
    void change(std::function<Result<void>(Wallet&)> job, const QString& done);

    Session& m_session;
    Parts m_parts;
    std::uint64_t m_load = 0; // the newest request for a person
};

} // namespace keyfold::ui
