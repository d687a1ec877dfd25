// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/models/people_rows.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace keyfold::ui {

class AddPersonForm;
class Button;
class GiveForm;
class Label;
class PersonView;
class TaskListModel;
class RowList;

/// Who has which key: people, agencies and companies beside the one that is chosen.
class PeoplePage final : public Page {
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
    /// The form must have begun.
    void showGive();
    /// Back from a form to the person.
    void closeForm();
    void clear();

    PersonView* person() const { return m_person; }
    AddPersonForm* addForm() const { return m_add; }
    GiveForm* giveForm() const { return m_give; }

    QWidget* firstFocus() override;
    bool stepBack() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void chosenChanged();
    void addRequested();

private:
    QWidget* buildList();
    QWidget* buildBody();
    void showBody(QWidget* widget);
    void open();
    void arrange();

    std::vector<PersonSummary> m_people;
    std::optional<PartyId> m_toChoose;
    TaskListModel* m_model;
    RowList* m_view;
    Label* m_count;
    QStackedWidget* m_body;
    PersonView* m_person;
    AddPersonForm* m_add;
    GiveForm* m_give;
    QWidget* m_nobody = nullptr;
    QWidget* m_list = nullptr;
    QWidget* m_side = nullptr; // what stands beside the list
    Button* m_back;
    bool m_narrow = false;
    bool m_opened = false; // in a narrow window: the person is in front of the list
};

} // namespace keyfold::ui
