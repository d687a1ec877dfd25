// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/models/people_rows.h"
#include "ui/pages/list_page.h"

namespace keyfold::ui {

class AddPersonForm;
class EditPersonForm;
class GiveForm;
class PersonView;

/// Who has which key: people, agencies and companies beside the one that is chosen.
class PeoplePage final : public ListPage {
    Q_OBJECT

public:
    explicit PeoplePage(QWidget* parent = nullptr);

    /// The chosen one stays chosen while it is there.
    void setPeople(std::vector<PersonSummary> people, Date today);
    const std::vector<PersonSummary>& people() const { return m_people; }
    std::optional<PartyId> chosen() const;
    /// Chooses it now, or as soon as it is in the list.
    void choose(const PartyId& person);
    void showPerson(const PersonDetail& person);
    void showAdd();
    /// What is known of the chosen one.
    void showEdit();
    /// The form must have begun.
    void showGive();
    void clear();

    PersonView* person() const { return m_person; }
    AddPersonForm* addForm() const { return m_add; }
    EditPersonForm* editForm() const { return m_edit; }
    GiveForm* giveForm() const { return m_give; }

protected:
    QWidget* chosenFocus() override;
    QWidget* emptyFocus() override;
    QWidget* formFocus(QWidget* form) override;

private:
    std::vector<PersonSummary> m_people;
    std::optional<PartyId> m_toChoose;
    PersonView* m_person;
    AddPersonForm* m_add;
    EditPersonForm* m_edit;
    GiveForm* m_give;
    QWidget* m_addFirst = nullptr;
};

} // namespace keyfold::ui
