// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_page.h"

#include "ui/pages/people_forms.h"
#include "ui/pages/person_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"

namespace keyfold::ui {

PeoplePage::PeoplePage(QWidget* parent)
    : ListPage({tr("People"), tr("Add a person"), "people"}, parent)
    , m_person(new PersonView)
    , m_add(new AddPersonForm)
    , m_edit(new EditPersonForm)
    , m_give(new GiveForm)
{
    auto* nobody = new EmptyState(Glyph::People, tr("Nobody but you, as far as Keyfold knows"),
        tr("Note who else has a key. When they leave, you see at once what to replace."));
    auto* add = nobody->addButton(tr("Add a person"), ButtonKind::Primary);
    add->setObjectName(QStringLiteral("addFirstPerson"));
    connect(add, &Button::clicked, this, &PeoplePage::addRequested);
    m_addFirst = add;
    setBodies(m_person, nobody, {m_add, m_edit, m_give});
    connect(m_add, &PeopleForm::cancelled, this, &PeoplePage::closeForm);
    connect(m_edit, &PeopleForm::cancelled, this, &PeoplePage::closeForm);
    connect(m_person, &PersonView::editRequested, this, &PeoplePage::showEdit);
    connect(m_give, &PeopleForm::cancelled, this, &PeoplePage::closeForm);
    clear();
}

void PeoplePage::setPeople(std::vector<PersonSummary> people, Date today)
{
    m_people = std::move(people);
    const auto wanted = std::exchange(m_toChoose, {});
    if (wanted)
        setRows(peopleRows(m_people, today), [wanted](const TaskRow& row) { return row.party == *wanted; });
    else
        setRows(peopleRows(m_people, today));
}

std::optional<PartyId> PeoplePage::chosen() const
{
    const auto* row = chosenRow();
    return row ? std::optional(row->party) : std::nullopt;
}

void PeoplePage::choose(const PartyId& person)
{
    if (!chooseRow([&person](const TaskRow& row) { return row.party == person; }))
        m_toChoose = person;
}

void PeoplePage::showPerson(const PersonDetail& person)
{
    m_person->showPerson(person);
}

void PeoplePage::showAdd()
{
    m_add->begin();
    showForm(m_add, m_add->firstFocus());
}

void PeoplePage::showEdit()
{
    if (!m_person->person())
        return;
    m_edit->begin(m_person->person()->party);
    showForm(m_edit, m_edit->firstFocus());
}

void PeoplePage::showGive()
{
    showForm(m_give, m_give->firstFocus());
}

void PeoplePage::clear()
{
    m_toChoose.reset();
    m_people.clear();
    m_person->clear();
    m_add->begin();
    m_edit->clear();
    m_give->clear();
    clearList();
}

QWidget* PeoplePage::chosenFocus()
{
    return m_person->firstFocus();
}

QWidget* PeoplePage::emptyFocus()
{
    return m_addFirst;
}

QWidget* PeoplePage::formFocus(QWidget* form)
{
    return static_cast<PeopleForm*>(form)->firstFocus(); // all three are
}

} // namespace keyfold::ui
