// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rotation/incident_report.h"
#include "core/wallet/wallet.h"
#include "ui/models/shared_providers.h"
#include "ui/models/task_rows.h"

namespace keyfold::ui {

/// A leak with what is needed to deal with it.
struct IncidentTask {
    Incident incident;
    Key key;
    BlastRadius radius;
    Date today;
    SharedProviders providers{};

    bool isOpen() const { return !incident.closed; }
    /// The first that is not done; nullopt when all are.
    std::optional<IncidentStep> current() const;
    QString providerText() const;
};

Result<IncidentTask> readIncident(Wallet& wallet, const KeyId& key, Date today);

/// What a step is called, and what to do in it.
QString stepTitle(IncidentStep step, const IncidentTask& task);
QString stepText(IncidentStep step, const IncidentTask& task);
/// "Yesterday, 21:52 by Ruth": of a step that is done.
QString doneText(const Incident::Done& done, Date today);

/// What the key could reach, for the side of the page.
struct Reach {
    enum class Kind { Powers, Risks, Places, People, OtherKeys, SameValue };
    Kind kind = Kind::Powers;
    QString title;
    QString line;
};

std::vector<Reach> reachOf(const IncidentTask& task);

/// The list of incidents, as it comes from the wallet: open ones first.
std::vector<TaskRow> incidentRows(const std::vector<Incident>& incidents, Date today);

} // namespace keyfold::ui
