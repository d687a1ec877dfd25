// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incidents_page.h"

#include <QPlainTextEdit>

#include <utility>

#include "ui/pages/incident_view.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int textHeight = 96;

} // namespace

ReportLeakForm::ReportLeakForm(QWidget* parent)
    : PeopleForm(tr("Report a leak"), tr("Report the leak"), "reportLeak", parent)
    , m_name(new Paragraph(TextStyle::Strong, {}, Role::Text))
    , m_what(new QPlainTextEdit)
{
    m_what->setObjectName(QStringLiteral("leakWhat"));
    m_what->setTabChangesFocus(true); // LOOK section 7: Tab leaves notes
    m_what->setMinimumHeight(scaled(textHeight, this));
    m_what->setPlaceholderText(tr("Seen in a forwarded e-mail, by Petra"));
    fields()->addWidget(m_name);
    fields()->addWidget(new Paragraph(
        tr("First stop the key, then find out what happened. Keyfold keeps count of the steps."), Role::Muted));
    fields()->addLayout(labelled(tr("How it came out (may be left out)"), m_what));
}

void ReportLeakForm::begin(const KeyId& key, const QString& name)
{
    clear();
    m_key = key;
    m_name->setText(name);
}

void ReportLeakForm::clear()
{
    m_key.reset();
    m_name->clear();
    m_what->clear();
    hideProblem();
}

std::string ReportLeakForm::what() const
{
    return m_what->toPlainText().trimmed().toStdString();
}

QWidget* ReportLeakForm::firstFocus()
{
    return m_what;
}

IncidentsPage::IncidentsPage(QWidget* parent)
    : ListPage({tr("Incidents"), {}, "incidents"}, parent)
    , m_incident(new IncidentView)
    , m_report(new ReportLeakForm)
{
    auto* none = new EmptyState(Glyph::Ok, tr("No leak is known"),
        tr("If a key may have come into the wrong hands, open the key and choose “Report a leak”."));
    none->setGood();
    auto* keys = none->addButton(tr("Go to the keys"));
    keys->setObjectName(QStringLiteral("incidentsToKeys"));
    connect(keys, &Button::clicked, this, &IncidentsPage::keysRequested);
    m_toKeys = keys;
    setBodies(m_incident, none, {m_report});
    connect(m_report, &PeopleForm::cancelled, this, &IncidentsPage::closeForm);
    clear();
}

void IncidentsPage::setIncidents(std::vector<TaskRow> rows)
{
    const auto wanted = std::exchange(m_toChoose, {});
    if (wanted)
        setRows(std::move(rows), [wanted](const TaskRow& row) { return row.key == *wanted; });
    else
        setRows(std::move(rows));
}

std::optional<KeyId> IncidentsPage::chosen() const
{
    const auto* row = chosenRow();
    return row ? std::optional(row->key) : std::nullopt;
}

void IncidentsPage::choose(const KeyId& key)
{
    if (!chooseRow([&key](const TaskRow& row) { return row.key == key; }))
        m_toChoose = key;
}

void IncidentsPage::showReport(const KeyId& key, const QString& name)
{
    m_report->begin(key, name);
    showForm(m_report, m_report->firstFocus());
}

void IncidentsPage::clear()
{
    m_toChoose.reset();
    m_incident->clear();
    m_report->clear();
    clearList();
}

QWidget* IncidentsPage::chosenFocus()
{
    return m_incident->firstFocus();
}

QWidget* IncidentsPage::emptyFocus()
{
    return m_toKeys;
}

QWidget* IncidentsPage::formFocus(QWidget*)
{
    return m_report->firstFocus();
}

} // namespace keyfold::ui
