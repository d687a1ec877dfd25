// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/key_slots.h"
#include "ui/pages/new_wallet_steps.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;

namespace keyfold::ui {

/// Asks for a new password: in the place of a forgotten one, of the present one, or for one more person. Hands out what
/// was entered; whoever changes the wallet says what went wrong.
class PasswordPage final : public Page {
    Q_OBJECT

public:
    /// Forgotten: the wallet was opened with the recovery sheet; it can be put off.
    enum class Task { Forgotten, Change, AddPerson };

    /// For the passphrase that is offered. `random` has to outlive the page.
    explicit PasswordPage(RandomSource& random, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

    /// `passwords`: the wallet's password slots. Which of them was forgotten is asked where there are several.
    void begin(Task task, std::vector<SlotInfo> passwords);

    Task task() const { return m_task; }
    /// Of Forgotten: the slot whose password is replaced.
    std::optional<SlotId> whose() const;
    QString person() const;
    /// Hands over the present password and forgets it.
    Password takePresent();
    const Secret& password() const { return m_next->password(); }
    void showStrength(const PasswordStrength& strength) { m_next->showStrength(strength); }

    void setBusy(bool busy);
    void showProblem(const Error& error);

signals:
    void passwordEdited();
    void saveRequested();
    /// Cancel, or "Not now".
    void cancelled();

private:
    QWidget* buildFooter();
    void check();

    Task m_task = Task::Change;
    std::vector<SlotInfo> m_passwords;
    Label* m_title;
    Paragraph* m_text;
    QWidget* m_whoseBox;
    QComboBox* m_whose;
    QWidget* m_personBox;
    QLineEdit* m_person;
    QWidget* m_presentBox;
    SecretEdit* m_present;
    Notice* m_problem;
    PasswordStep* m_next;
    Button* m_cancel;
    Button* m_save;
};

} // namespace keyfold::ui
