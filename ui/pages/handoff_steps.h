// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <vector>

#include "core/handoff/request_file.h"
#include "ui/models/handoff_task.h"
#include "ui/pages/task_step.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace keyfold::ui {

class Button;
class DateField;
class Label;
class Notice;
class Paragraph;

/// What goes into the handoff; and first of all, whether a new key would not be better.
class HandoffKeysStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffKeysStep(QWidget* parent = nullptr);

    void begin(const HandoffTask& task);
    void clear() override;
    QWidget* firstFocus() override { return nullptr; }
    /// With the fields that are ticked; empty names mean all of them.
    std::vector<HandedChoice> choices() const;
    /// Every key has a ticked secret value.
    bool isComplete() const;

signals:
    void consoleRequested(const QUrl& url);
    void addKeyRequested();
    void edited();

private:
    QWidget* buildQuestion(const HandoffTask& task);
    QWidget* buildKey(const Key& key);

    struct Tick {
        KeyId key;
        std::string label;
        bool secret = false;
        QCheckBox* box = nullptr; // null: the only value, which goes along
    };
    QBoxLayout* m_content;
    std::vector<Tick> m_ticks;
};

/// Who gets it, and what their file opens with.
class HandoffPersonStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffPersonStep(QWidget* parent = nullptr);

    void begin(const HandoffTask& task);
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
    void describe();

    QComboBox* m_person;
    Notice* m_personNote;
    QRadioButton* m_byPassphrase;
    QRadioButton* m_byKey;
    QLineEdit* m_recipient;
    Button* m_fromFile;
    Notice* m_problem;
    std::vector<Party> m_people;
    QString m_lastName;
    std::optional<std::string> m_request;
};

/// Until when, a line to them, and who it comes from.
class HandoffWordsStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffWordsStep(QWidget* parent = nullptr);

    void begin(const HandoffTask& task);
    void clear() override;
    QWidget* firstFocus() override;
    std::optional<Date> until() const;
    void setMessage(const QString& message);
    bool check();
    void store(HandoffWish& wish) const;

signals:
    void edited();

private:
    DateField* m_until;
    QPlainTextEdit* m_message;
    QLineEdit* m_from;
    Notice* m_problem;
    Date m_today;
};

/// What kind of file, and where.
class HandoffFileStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffFileStep(QWidget* parent = nullptr);

    /// A page needs a passphrase; where the program was built without it, it is not offered.
    void begin(bool withPassphrase);
    void setPlace(const Path& file);
    void clear() override;
    QWidget* firstFocus() override { return nullptr; }
    HandoffWish::Form form() const;

signals:
    void placeRequested();
    void formChosen();

private:
    QRadioButton* m_file;
    QRadioButton* m_text;
    QRadioButton* m_page;
    Label* m_name;
    Label* m_folder;
};

} // namespace keyfold::ui
