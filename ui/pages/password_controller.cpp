// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/password_controller.h"

#include <algorithm>

#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

using Task = PasswordPage::Task;

struct Asked {
    Task task = Task::Change;
    std::optional<SlotId> whose;
    std::string person;
    Password present;
    Password next;
};

Result<void> carryOut(KeySlots& ways, const Asked& asked)
{
    const auto cost = ways.costOfThis();
    if (!cost)
        return failure(cost);
    switch (asked.task) {
    case Task::Forgotten:
        if (asked.whose)
            return ways.resetPassword(*asked.whose, asked.next, *cost);
        break; // the last password was removed: a new one is added
    case Task::Change:
        return ways.changePassword(asked.present, asked.next, *cost);
    case Task::AddPerson:
        break;
    }
    const auto added = ways.addPassword(asked.next, asked.person.empty() ? "Owner" : asked.person, *cost);
    return added ? Result<void>() : failure(added);
}

} // namespace

PasswordController::PasswordController(Session& session, WalletPage& wallet, PasswordPage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_wallet(wallet)
    , m_page(page)
    , m_measure(
          session.queue(), [this]() -> const Secret& { return m_page.password(); },
          [this](const PasswordStrength& strength) { m_page.showStrength(strength); })
{
    connect(&m_page, &PasswordPage::passwordEdited, &m_measure, &StrengthMeasure::measure);
    connect(&m_page, &PasswordPage::saveRequested, this, &PasswordController::save);
    connect(&m_page, &PasswordPage::cancelled, this, [this] {
        if (m_page.task() == Task::Forgotten)
            emit putOff();
        emit left();
    });
    connect(&m_session, &Session::locking, &m_measure, &StrengthMeasure::reset);
}

void PasswordController::askAfterRecovery()
{
    m_session.queue().ask(
        this, [](Wallet& wallet) { return wallet.keySlots().list(); },
        [this](const Result<std::vector<SlotInfo>>& ways) {
            const auto opened = [](const SlotInfo& slot) {
                return slot.unlockedThis && slot.kind == SlotKind::Recovery;
            };
            if (ways && std::ranges::any_of(*ways, opened))
                begin(Task::Forgotten);
        });
}

void PasswordController::begin(Task task)
{
    m_session.queue().ask(
        this, [](Wallet& wallet) { return wallet.keySlots().list(); },
        [this, task](Result<std::vector<SlotInfo>> ways) {
            if (!ways)
                return m_wallet.status()->showDone(tr("The ways to unlock could not be read"));
            std::erase_if(*ways, [](const SlotInfo& slot) { return slot.kind != SlotKind::Password; });
            m_measure.reset();
            m_page.begin(task, std::move(*ways));
            m_wallet.showPage(&m_page);
        });
}

void PasswordController::save()
{
    m_page.setBusy(true);
    Asked asked{m_page.task(), m_page.whose(), m_page.person().toStdString(), m_page.takePresent(),
        Password(m_page.password().clone())};
    m_session.queue().change(
        this, [asked = std::move(asked)](Wallet& wallet) { return carryOut(wallet.keySlots(), asked); },
        [this](const Result<void>& saved) { finish(saved); });
}

void PasswordController::finish(const Result<void>& saved)
{
    m_page.setBusy(false);
    if (!saved) {
        m_page.showProblem(saved.error());
        return;
    }
    const bool added = m_page.task() == Task::AddPerson;
    m_page.dropSecrets();
    m_wallet.status()->showDone(added ? tr("Person added") : tr("Password changed"));
    emit changed();
    emit left();
}

} // namespace keyfold::ui
