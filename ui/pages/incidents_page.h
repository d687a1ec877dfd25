// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/models/incident_task.h"
#include "ui/pages/list_page.h"
#include "ui/pages/people_forms.h"

class QPlainTextEdit;

namespace keyfold::ui {

class IncidentView;
class Paragraph;

/// A leak is reported: of which key, and what happened.
class ReportLeakForm final : public PeopleForm {
    Q_OBJECT

public:
    explicit ReportLeakForm(QWidget* parent = nullptr);
    void begin(const KeyId& key, const QString& name);
    void clear();
    std::optional<KeyId> key() const { return m_key; }
    std::string what() const;
    QWidget* firstFocus() override;

private:
    std::optional<KeyId> m_key;
    Paragraph* m_name;
    QPlainTextEdit* m_what;
};

/// Leaks and what is done about them, open ones first.
class IncidentsPage final : public ListPage {
    Q_OBJECT

public:
    explicit IncidentsPage(QWidget* parent = nullptr);

    void setIncidents(std::vector<TaskRow> rows);
    std::optional<KeyId> chosen() const;
    /// Chooses it now, or as soon as it is in the list.
    void choose(const KeyId& key);
    void showReport(const KeyId& key, const QString& name);
    void clear();

    IncidentView* incident() const { return m_incident; }
    ReportLeakForm* report() const { return m_report; }

protected:
    QWidget* chosenFocus() override;
    QWidget* emptyFocus() override;
    QWidget* formFocus(QWidget* form) override;

signals:
    void keysRequested();

private:
    std::optional<KeyId> m_toChoose;
    IncidentView* m_incident;
    ReportLeakForm* m_report;
    QWidget* m_toKeys = nullptr;
};

} // namespace keyfold::ui
