// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/handoff/request_file.h"
#include "ui/models/handoff_draft.h"
#include "ui/pages/task_step.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace keyfold::ui {

class Button;
class Notice;

/// Who gets it, and what their file opens with.
class HandoffPersonStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffPersonStep(QWidget* parent = nullptr);

    void begin(const HandoffTask& task);
    /// What is chosen here, and back from where that was kept; after begin().
    void keep(HandoffDraft& draft) const;
    void resume(const HandoffDraft& draft);
    void clear() override;
    QWidget* firstFocus() override;
    /// What somebody asked for: the file is sealed for the key in it.
    void setRequest(const RequestFile& request);

    QString name() const;
    std::optional<PartyId> party() const;
    bool withPassphrase() const;
    /// Whether a name is there and, where it needs one, a public key. Says under the fields what is wrong.
    bool check();
    /// Puts name, party and recipient into the wish; after check().
    void store(HandoffWish& wish) const;

signals:
    void requestFileWanted();
    void edited();
    void returnPressed();

private:
    void onPerson();
    const Party* known() const;
    void describeRemember();
    void describe();

    QComboBox* m_person;
    Notice* m_personNote;
    QRadioButton* m_byPassphrase;
    QRadioButton* m_byKey;
    QLineEdit* m_recipient;
    QCheckBox* m_remember;
    std::optional<PartyId> m_rememberFor;
    Button* m_fromFile;
    Notice* m_problem;
    std::vector<Party> m_people;
    QString m_lastName;
    std::optional<std::string> m_request;
};

} // namespace keyfold::ui
