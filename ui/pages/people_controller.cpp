// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_controller.h"

#include "ui/models/words.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/people_forms.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_view.h"
#include "ui/pages/undo_controller.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

/// Adds the person where it is a new one; both or nothing.
Result<PartyId> noteGiven(Wallet& wallet, const GiveForm::Given& given)
{
    auto person = given.party.value_or(PartyId());
    auto saved = wallet.atOnce([&]() -> Result<void> {
        if (!given.party) {
            Party party;
            party.name = given.newName;
            auto added = wallet.parties().add(party);
            if (!added)
                return failure(std::move(added));
            person = added->id;
        }
        return wallet.parties().give(given.key, person, given.until, given.how);
    });
    if (!saved)
        return failure(std::move(saved));
    return person;
}

} // namespace

PeopleController::PeopleController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    auto* page = &m_parts.page;
    auto* view = page->person();
    connect(page, &PeoplePage::chosenChanged, this, &PeopleController::loadPerson);
    connect(page, &PeoplePage::addRequested, page, &PeoplePage::showAdd);
    connect(page->addForm(), &PeopleForm::saveRequested, this, &PeopleController::addPerson);
    connect(page->editForm(), &PeopleForm::saveRequested, this, &PeopleController::saveEdited);
    connect(page->giveForm(), &PeopleForm::saveRequested, this, &PeopleController::saveGiven);
    connect(view, &PersonView::giveRequested, this, [this] { give(m_parts.page.chosen(), {}); });
    connect(view, &PersonView::chosen, this, &PeopleController::chosen);
    connect(view, &PersonView::endRequested, this, [this](const KeyId& key) {
        if (const auto person = m_parts.page.chosen())
            change([key, person = *person](Wallet& wallet) { return wallet.parties().end(key, person); },
                tr("Access ended. They still know the value until it is rotated."));
    });
    connect(view, &PersonView::leaveRequested, this, [this] {
        const auto person = m_parts.page.chosen();
        if (!person)
            return;
        change(
            [person = *person](Wallet& wallet) -> Result<void> {
                if (auto left = wallet.parties().leave(person); !left)
                    return failure(std::move(left));
                return {};
            },
            tr("Noted. Rotate what they know, riskiest first."));
    });
    connect(&m_session, &Session::locking, this, [this] { ++m_load; });
}

void PeopleController::showPerson(const PartyId& person)
{
    m_parts.page.closeForm();
    m_parts.page.choose(person);
    m_parts.wallet.showPage(&m_parts.page);
}

void PeopleController::give(std::optional<PartyId> person, std::optional<KeyId> key)
{
    m_session.queue().ask(
        this, [](Wallet& wallet) { return wallet.keys().list(); },
        [this, person, key](const Result<std::vector<KeySummary>>& keys) {
            if (!keys) {
                emit failed(keys.error());
                return;
            }
            m_parts.page.giveForm()->begin(m_parts.page.people(), *keys, person, key);
            m_parts.wallet.showPage(&m_parts.page);
            m_parts.page.showGive();
        });
}

void PeopleController::loadPerson()
{
    const auto person = m_parts.page.chosen();
    const auto load = ++m_load;
    if (!person || !m_session.isUnlocked())
        return;
    m_session.queue().ask(
        this,
        [person = *person, today = m_session.clock().today()](
            Wallet& wallet) { return readPerson(wallet, person, today); },
        [this, load](const Result<PersonDetail>& detail) {
            if (load != m_load)
                return;
            if (detail)
                m_parts.page.showPerson(*detail);
            else
                emit failed(detail.error());
        });
}

void PeopleController::addPerson()
{
    m_session.queue().change(
        this, [party = m_parts.page.addForm()->person()](Wallet& wallet) { return wallet.parties().add(party); },
        [this](const Result<Party>& added) {
            if (!m_session.isUnlocked())
                return;
            if (!added) {
                m_parts.page.addForm()->showProblem(added.error());
                return;
            }
            m_parts.page.closeForm();
            m_parts.page.choose(added->id);
            m_parts.wallet.status()->showDone(tr("Added %1").arg(toQString(added->name)));
            m_parts.list.refresh();
        });
}

void PeopleController::saveEdited()
{
    const auto person = m_parts.page.editForm()->person();
    if (!person)
        return;
    m_session.queue().change(
        this, [person = *person](Wallet& wallet) { return wallet.parties().update(person); },
        [this, name = toQString(person->name)](const Result<Party>& before) {
            if (!m_session.isUnlocked())
                return;
            if (!before) {
                m_parts.page.editForm()->showProblem(before.error());
                return;
            }
            m_parts.page.closeForm();
            m_parts.list.refresh();
            loadPerson();
            m_parts.undo.offer(tr("Changed %1").arg(name), [this, before = *before] {
                change(
                    [before](Wallet& wallet) -> Result<void> {
                        if (auto back = wallet.parties().update(before); !back)
                            return failure(std::move(back));
                        return {};
                    },
                    tr("As it was"));
            });
        });
}

void PeopleController::saveGiven()
{
    const auto given = m_parts.page.giveForm()->given();
    if (!given)
        return;
    m_session.queue().change(
        this, [given = *given](Wallet& wallet) { return noteGiven(wallet, given); },
        [this](const Result<PartyId>& person) {
            if (!m_session.isUnlocked())
                return;
            if (!person) {
                m_parts.page.giveForm()->showProblem(person.error());
                return;
            }
            m_parts.page.closeForm();
            m_parts.page.choose(*person);
            m_parts.wallet.status()->showDone(tr("Noted who has the key"));
            m_parts.list.refresh();
        });
}

void PeopleController::change(std::function<Result<void>(Wallet&)> job, const QString& done)
{
    m_session.queue().change(this, std::move(job), [this, done](const Result<void>& changed) {
        if (!m_session.isUnlocked())
            return;
        if (!changed) {
            emit failed(changed.error());
            return;
        }
        m_parts.wallet.status()->showDone(done);
        m_parts.list.refresh();
        loadPerson(); // what is known of them is no part of their row
    });
}

} // namespace keyfold::ui
