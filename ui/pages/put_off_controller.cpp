// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/put_off_controller.h"

#include <algorithm>

#include "core/health/health.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/put_off_form.h"
#include "ui/pages/undo_controller.h"
#include "ui/session/sentences.h"

namespace keyfold::ui {

namespace {

/// Gives what it was before.
Result<std::optional<Snooze>> changeSnooze(Wallet& wallet, const KeyId& key, const std::optional<Snooze>& snooze)
{
    const auto before = wallet.keys().get(key);
    if (!before)
        return failure(before);
    if (auto ok = wallet.rotations().snooze(key, snooze); !ok)
        return failure(ok);
    return before->snooze;
}

Result<Dismissal> endDismissal(Wallet& wallet, const KeyId& key, const std::string& rule)
{
    const auto all = wallet.dismissals().list();
    if (!all)
        return failure(all);
    const auto found = std::ranges::find_if(
        *all, [&](const auto& dismissal) { return dismissal.key == key && dismissal.rule == rule; });
    const auto before = found == all->end() ? Dismissal{} : *found;
    if (auto ok = wallet.dismissals().restore(key, rule); !ok)
        return failure(ok);
    return before;
}

} // namespace

PutOffController::PutOffController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    connect(m_parts.health.form(), &PutOffForm::wanted, this,
        [this](const TaskRow& row, const QString& reason, std::optional<Date> until) {
            dismiss(row, reason, until, [this](const QString& problem) {
                if (problem.isEmpty())
                    m_parts.health.closeForm();
                else
                    m_parts.health.form()->showProblem(problem);
            });
        });
    connect(&m_parts.key, &KeyDetail::dismissWanted, this,
        [this](const TaskRow& row, const QString& reason, std::optional<Date> until) {
            dismiss(row, reason, until, [this, row](const QString& problem) {
                if (!problem.isEmpty())
                    m_parts.key.showFindingProblem(row, problem);
            });
        });
    connect(&m_parts.health, &HealthPage::chosen, this, [this](const TaskRow& row) {
        if (row.action == TaskAction::TakeBack)
            takeBack(row);
    });
    connect(m_parts.due.form(), &PutOffForm::wanted, this,
        [this](const TaskRow& row, const QString& reason, std::optional<Date> until) {
            if (until)
                snooze(row.key, Snooze{*until, reason.toStdString()}, tr("Rotation put off"));
        });
    connect(&m_parts.due, &DuePage::snoozeEnded, this,
        [this](const TaskRow& row) { snooze(row.key, {}, tr("Rotation not put off any more")); });
}

// What undoing does: nobody waits for it in a form.
template <typename Change>
void PutOffController::carryOut(Change change)
{
    m_session.queue().change(this, std::move(change), [this](const Result<void>& done) {
        if (!m_session.isUnlocked())
            return;
        if (!done)
            emit failed(done.error());
        m_parts.list.refresh();
    });
}

void PutOffController::dismiss(
    const TaskRow& row, const QString& reason, std::optional<Date> until, const Answer& answer)
{
    m_session.queue().change(
        this,
        [row, reason = reason.toStdString(), until](
            Wallet& wallet) { return keyfold::dismiss(wallet, row.key, row.rule, reason, until); },
        [this, row, answer](const Result<void>& done) {
            if (!m_session.isUnlocked())
                return;
            answer(done ? QString() : sentenceFor(done.error()).text());
            if (!done)
                return;
            m_parts.list.refresh();
            m_parts.undo.offer(tr("Finding left out"), [this, row] {
                carryOut([row](Wallet& wallet) { return wallet.dismissals().restore(row.key, row.rule); });
            });
        });
}

void PutOffController::takeBack(const TaskRow& row)
{
    m_session.queue().change(
        this, [row](Wallet& wallet) { return endDismissal(wallet, row.key, row.rule); },
        [this, row](const Result<Dismissal>& before) {
            if (!m_session.isUnlocked())
                return;
            if (!before) {
                emit failed(before.error());
                return;
            }
            m_parts.list.refresh();
            m_parts.undo.offer(tr("Finding shown again"), [this, row, before = *before] {
                carryOut([row, before](Wallet& wallet) {
                    return keyfold::dismiss(wallet, row.key, row.rule, before.reason, before.until);
                });
            });
        });
}

void PutOffController::snooze(const KeyId& key, const std::optional<Snooze>& snooze, const QString& done)
{
    m_session.queue().change(
        this, [key, snooze](Wallet& wallet) { return changeSnooze(wallet, key, snooze); },
        [this, key, snooze, done](const Result<std::optional<Snooze>>& before) {
            if (!m_session.isUnlocked())
                return;
            if (!before && snooze) {
                m_parts.due.form()->showProblem(sentenceFor(before.error()).text());
                return;
            }
            if (!before) {
                emit failed(before.error());
                return;
            }
            m_parts.due.closeForm();
            m_parts.list.refresh();
            m_parts.undo.offer(done, [this, key, before = *before] {
                carryOut([key, before](Wallet& wallet) { return wallet.rotations().snooze(key, before); });
            });
        });
}

} // namespace keyfold::ui
