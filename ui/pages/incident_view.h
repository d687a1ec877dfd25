// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <optional>

#include "ui/models/incident_task.h"

class QBoxLayout;
class QPlainTextEdit;
class QUrl;

namespace keyfold::ui {

class Button;
class Card;
class IncidentStepRow;

class Label;
class Notice;
class ProviderMark;

/// One leak: its steps with the current one open, what the key could reach beside them, and how it ends.
class IncidentView final : public QWidget {
    Q_OBJECT

public:
    explicit IncidentView(QWidget* parent = nullptr);

    void showIncident(const IncidentTask& task);
    void clear();
    const std::optional<IncidentTask>& task() const { return m_task; }
    QWidget* firstFocus() const;

signals:
    void consoleRequested(const QUrl& url);
    void rotateRequested(const keyfold::KeyId& key);
    void keyRequested(const keyfold::KeyId& key);
    /// `loss` is what it cost, of that step alone.
    void stepDone(keyfold::IncidentStep step, const QString& note, const QString& loss);
    void closeRequested(bool falseAlarm);
    /// As a file: for the bank, the police, the provider.
    void reportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildClosing();
    void rebuildSteps();
    QWidget* buildStep(IncidentStep step);
    QWidget* buildStepBody(IncidentStep step);
    void rebuildReach();

    std::optional<IncidentTask> m_task;
    ProviderMark* m_mark;
    Notice* m_state;
    Label* m_name;
    Button* m_see;
    Button* m_report;
    Button* m_close;
    Card* m_closing = nullptr;
    Label* m_closingText;
    Button* m_handled;
    QBoxLayout* m_pair;
    QBoxLayout* m_steps;
    QBoxLayout* m_reach;
    QWidget* m_side = nullptr;
    std::map<IncidentStep, IncidentStepRow*> m_rows;
    std::map<IncidentStep, QString> m_notes; // half written, over a refresh
};

} // namespace keyfold::ui
