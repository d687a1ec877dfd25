// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/model/key.h"
#include "core/model/party.h"
#include "ui/models/overview.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace keyfold::ui {

class Button;
class DateField;
class Label;
class Notice;

/// A title, fields, Save and Cancel; Enter saves. In the place of a person's details.
class PeopleForm : public QWidget {
    Q_OBJECT

public:
    PeopleForm(const QString& title, const QString& save, const char* name, QWidget* parent = nullptr);

    virtual QWidget* firstFocus() = 0;
    void showProblem(const Error& error);

signals:
    void saveRequested();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QBoxLayout* fields() { return m_fields; }
    void hideProblem();
    virtual QWidget* wrongField() { return nullptr; }
    void setProblem(const QString& sentence);

private:
    QBoxLayout* m_fields;
    Notice* m_problem;
    Button* m_save;
};

/// Somebody new.
class AddPersonForm final : public PeopleForm {
    Q_OBJECT

public:
    explicit AddPersonForm(QWidget* parent = nullptr);
    void begin();
    Party person() const;
    QWidget* firstFocus() override;

protected:
    QWidget* wrongField() override;

private:
    QLineEdit* m_name;
    QLineEdit* m_email;
};

/// What is known of somebody: name, e-mail address, and the public key that handoffs are sealed for.
class EditPersonForm final : public PeopleForm {
    Q_OBJECT

public:
    explicit EditPersonForm(QWidget* parent = nullptr);
    void begin(const Party& person);
    /// As changed; nullopt where the public key is none, which is then said.
    std::optional<Party> person();
    QWidget* firstFocus() override;
    void clear();

protected:
    QWidget* wrongField() override;

private:
    Party m_person;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QLineEdit* m_recipient;
};

/// That somebody has a key: whom, which, until when, how they got it.
class GiveForm final : public PeopleForm {
    Q_OBJECT

public:
    explicit GiveForm(QWidget* parent = nullptr);

    struct Given {
        std::optional<PartyId> party; ///< nullopt: somebody new, called newName
        std::string newName;
        KeyId key;
        std::optional<Date> until;
        std::string how;
    };

    void begin(const std::vector<PersonSummary>& people, const std::vector<KeySummary>& keys,
        std::optional<PartyId> party, std::optional<KeyId> key);
    /// nullopt where something is missing, which is then said.
    std::optional<Given> given();
    QWidget* firstFocus() override;
    void clear();

private:
    QComboBox* m_person;
    QComboBox* m_key;
    DateField* m_until;
    QComboBox* m_how;
    std::vector<PartyId> m_people;
    std::vector<KeyId> m_keys;
};

} // namespace keyfold::ui
