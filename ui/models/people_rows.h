// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"
#include "ui/models/task_rows.h"

namespace keyfold::ui {

/// A person with every key they were ever given, worst first.
struct PersonDetail {
    Party party;
    std::vector<HeldKey> held;
    Date today;
};

Result<PersonDetail> readPerson(Wallet& wallet, const PartyId& id, Date today);

/// The list of people: "Bright Agency. Left on 10 October. 4 keys".
std::vector<TaskRow> peopleRows(const std::vector<PersonSummary>& people, Date today);

/// What they may use now; the button ends it.
std::vector<TaskRow> accessRows(const PersonDetail& person);
/// Keys whose present value they know and are not to use any more: only a rotation takes them away.
std::vector<TaskRow> toRotateRows(const PersonDetail& person);
/// Keys that were replaced or revoked since.
std::vector<TaskRow> settledRows(const PersonDetail& person);

/// "by handoff", "by e-mail"; what is not one of ours as it is.
QString howText(const std::string& how);
/// The ways that are offered, as they are stored.
std::vector<std::string> waysToGive();

} // namespace keyfold::ui
