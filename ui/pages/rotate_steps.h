// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <QUrl>
#include <vector>

#include "ui/models/recognised.h"
#include "ui/models/rotation_task.h"
#include "ui/pages/task_step.h"

class QBoxLayout;

namespace keyfold::ui {

class Button;
class Label;
class Notice;
class Paragraph;
class RecognisedCard;
class SecretEdit;
class SecretField;

/// One step of the rotation. Shows a RotationTask.
class RotateStep : public TaskStep {
    Q_OBJECT

public:
    using TaskStep::TaskStep;

    virtual void show(const RotationTask& task) = 0;
    using QWidget::show;
};

/// The provider's page, its host in plain sight before it is opened. Makes and revokes: used for both steps.
class ConsoleStep final : public RotateStep {
    Q_OBJECT

public:
    enum class For { Making, Revoking };

    explicit ConsoleStep(For purpose, QWidget* parent = nullptr);
    void show(const RotationTask& task) override;
    void clear() override;
    QWidget* firstFocus() override;

signals:
    void openRequested(const QUrl& url);

private:
    For m_for;
    Button* m_open;
    Paragraph* m_host;
    Notice* m_caution;
    QUrl m_url;
};

/// Where the new value is pasted: recognised, compared with the old one, and with what the places run.
class PasteStep final : public RotateStep {
    Q_OBJECT

public:
    explicit PasteStep(QWidget* parent = nullptr);
    void show(const RotationTask& task) override;
    void clear() override;
    QWidget* firstFocus() override;

    bool isEmpty() const;
    const Secret& value() const;
    /// The values that were entered, by label; they leave the page.
    std::vector<SecretValue> takeSecrets();
    void restore(std::vector<SecretValue> secrets);
    /// The same, and what is known of them is said again.
    void resume(std::vector<SecretValue> secrets);
    std::vector<SecretValue> copySecrets() const;
    /// Keys that hold the value which is entered.
    void showHolders(const std::vector<KeySummary>& keys);
    void showProblem(const QString& sentence);
    /// A value that this key has or had already: there is nothing to save.
    bool isOld() const { return m_isOld; }
    QString recognisedText() const;

signals:
    void edited();
    void returnPressed();
    /// What is known of the value now says whether it can be saved.
    void judged();

private:
    void onEdited();
    void build(const RotationTask& task);

    struct Entry {
        std::string label;
        SecretEdit* edit;
    };
    RotationTask m_task;
    QBoxLayout* m_fields;
    std::vector<Entry> m_entries; // the main value first
    RecognisedCard* m_recognised;
    Notice* m_warning;
    Notice* m_problem;
    std::optional<Recognition> m_found;
    bool m_isOld = false;
};

/// Both values, and the places that get the new one, each with its own copy.
class PlacesStep final : public RotateStep {
    Q_OBJECT

public:
    explicit PlacesStep(QWidget* parent = nullptr);
    void show(const RotationTask& task) override;
    void clear() override;
    QWidget* firstFocus() override;

    void showValue(FieldId field, Secret value, std::chrono::milliseconds time);
    void hideValues();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void placeDone(const QString& name);
    void revealRequested(keyfold::FieldId field);
    void copyRequested(keyfold::FieldId field);
    /// As NAME=value, for a place that calls it so.
    void copyAsRequested(keyfold::FieldId field, const QString& variable);

private:
    QWidget* buildValue(const QString& title, const QString& note, const Field& field, bool isNew);
    QWidget* buildPlace(const ConsumerStep& step, const RotationTask& task);

    void arrange();

    QBoxLayout* m_content;
    QBoxLayout* m_pair = nullptr; // the two values
    QBoxLayout* m_newLine = nullptr;
    std::map<FieldId, SecretField*> m_values;
};

/// What came of it.
class RotatedStep final : public RotateStep {
    Q_OBJECT

public:
    explicit RotatedStep(QWidget* parent = nullptr);
    void show(const RotationTask& task) override;
    void setOutcome(int places, bool revoked);
    QWidget* firstFocus() override { return nullptr; }

private:
    Notice* m_outcome;
    int m_places = 0;
    bool m_revoked = false;
};

} // namespace keyfold::ui
