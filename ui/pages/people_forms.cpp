// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_forms.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

#include "core/handoff/age_keys.h"
#include "ui/models/people_rows.h"
#include "ui/pages/date_field.h"
#include "ui/pages/layouts.h"
#include "ui/session/sentences.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int lineLetters = KeyLimits::lineBytes / 4; // a letter has at most four bytes

QComboBox* makeSearchable(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setMaxLength(lineLetters);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

template <typename Id>
std::optional<Id> chosenIn(const QComboBox* box, const std::vector<Id>& ids)
{
    const int at = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? std::nullopt : std::optional(ids.at(static_cast<std::size_t>(at)));
}

template <typename Id>
void choose(QComboBox* box, const std::vector<Id>& ids, const std::optional<Id>& id)
{
    const auto found = id ? std::ranges::find(ids, *id) : ids.end();
    box->setCurrentIndex(found == ids.end() ? -1 : static_cast<int>(found - ids.begin()));
    if (found == ids.end())
        box->clearEditText();
}

} // namespace

PeopleForm::PeopleForm(const QString& title, const QString& save, const char* name, QWidget* parent)
    : QWidget(parent)
    , m_fields(column(space::S4))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_save(new Button(save, ButtonKind::Primary))
{
    const auto id = QLatin1StringView(name);
    m_save->setObjectName(id + QStringLiteral("/save"));
    m_problem->setObjectName(id + QStringLiteral("/problem"));
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    cancel->setObjectName(id + QStringLiteral("/cancel"));
    connect(m_save, &Button::clicked, this, &PeopleForm::saveRequested);
    connect(cancel, &Button::clicked, this, &PeopleForm::cancelled);
    auto* head = new Label(TextStyle::Title2, title);
    head->setWordWrap(true);
    auto* whole = column(space::S4, this);
    whole->addWidget(head);
    whole->addLayout(m_fields);
    whole->addWidget(m_problem);
    auto* line = row(space::S2);
    line->addWidget(m_save);
    line->addWidget(cancel);
    line->addStretch(1);
    whole->addLayout(line);
    whole->addStretch(1);
    m_problem->hide();
}

void PeopleForm::showProblem(const Error& error)
{
    setProblem(sentenceFor(error).text());
}

void PeopleForm::setProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    if (auto* field = wrongField())
        field->setFocus(Qt::OtherFocusReason);
}

void PeopleForm::hideProblem()
{
    m_problem->hide();
}

void PeopleForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit saveRequested();
    else
        QWidget::keyPressEvent(event);
}

AddPersonForm::AddPersonForm(QWidget* parent)
    : PeopleForm(tr("Add a person, an agency or a company"), tr("Add"), "addPerson", parent)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setPlaceholderText(tr("Bright Agency"));
    m_name->setMaxLength(lineLetters);
    m_email->setObjectName(QStringLiteral("personEmail"));
    m_email->setPlaceholderText(tr("May be left out"));
    m_email->setMaxLength(lineLetters);
    fields()->addLayout(labelled(tr("Name"), m_name));
    fields()->addLayout(labelled(tr("E-mail address"), m_email));
}

void AddPersonForm::begin()
{
    m_name->clear();
    m_email->clear();
    hideProblem();
}

Party AddPersonForm::person() const
{
    Party party;
    party.name = m_name->text().trimmed().toStdString();
    party.email = m_email->text().trimmed().toStdString();
    return party;
}

QWidget* AddPersonForm::firstFocus()
{
    return m_name;
}

QWidget* AddPersonForm::wrongField()
{
    return m_name;
}

EditPersonForm::EditPersonForm(QWidget* parent)
    : PeopleForm(tr("Change what is known of them"), tr("Save"), "editPerson", parent)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_recipient(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("editPersonName"));
    m_email->setObjectName(QStringLiteral("editPersonEmail"));
    m_email->setPlaceholderText(tr("May be left out"));
    m_recipient->setObjectName(QStringLiteral("editPersonRecipient"));
    m_recipient->setPlaceholderText(tr("The line that begins with age1"));
    for (auto* field : {m_name, m_email, m_recipient})
        field->setMaxLength(lineLetters);
    fields()->addLayout(labelled(tr("Name"), m_name));
    fields()->addLayout(labelled(tr("E-mail address"), m_email));
    fields()->addLayout(labelled(tr("Public key for handoffs (may be left out)"), m_recipient));
}

void EditPersonForm::begin(const Party& person)
{
    m_person = person;
    m_name->setText(toQString(person.name));
    m_email->setText(toQString(person.email));
    m_recipient->setText(toQString(person.recipient));
    m_recipient->setCursorPosition(0);
    hideProblem();
}

std::optional<Party> EditPersonForm::person()
{
    hideProblem();
    auto person = m_person;
    person.name = m_name->text().trimmed().toStdString();
    person.email = m_email->text().trimmed().toStdString();
    person.recipient = m_recipient->text().trimmed().toStdString();
    if (!person.recipient.empty() && !AgeRecipient::parse(person.recipient)) {
        setProblem(
            tr("This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it "
               "was sent."));
        m_recipient->setFocus(Qt::OtherFocusReason);
        return {};
    }
    return person;
}

QWidget* EditPersonForm::firstFocus()
{
    return m_name;
}

QWidget* EditPersonForm::wrongField()
{
    return m_name;
}

void EditPersonForm::clear()
{
    begin({});
}

GiveForm::GiveForm(QWidget* parent)
    : PeopleForm(tr("Note who has a key"), tr("Note it"), "give", parent)
    , m_person(makeSearchable("givePerson"))
    , m_key(makeSearchable("giveKey"))
    , m_until(new DateField)
    , m_how(new QComboBox)
{
    m_person->lineEdit()->setPlaceholderText(tr("A name; a new one is added"));
    m_key->lineEdit()->setPlaceholderText(tr("Part of the key’s name"));
    m_until->setObjectName(QStringLiteral("giveUntil"));
    m_how->setObjectName(QStringLiteral("giveHow"));
    for (const auto& way : waysToGive())
        m_how->addItem(howText(way), toQString(way));
    fields()->addLayout(labelled(tr("Who"), m_person));
    fields()->addLayout(labelled(tr("Which key"), m_key));
    fields()->addLayout(labelled(tr("Until (may be left out)"), m_until));
    fields()->addLayout(labelled(tr("How they got it"), m_how));
}

void GiveForm::begin(const std::vector<PersonSummary>& people, const std::vector<KeySummary>& keys,
    std::optional<PartyId> party, std::optional<KeyId> key)
{
    clear();
    for (const auto& person : people) {
        if (person.party.leftOn)
            continue;
        m_people.push_back(person.party.id);
        m_person->addItem(toQString(person.party.name));
    }
    QStringList names;
    for (const auto& summary : keys) {
        if (summary.status == KeyStatus::Revoked)
            continue;
        m_keys.push_back(summary.id);
        names.append(toQString(summary.name));
    }
    m_key->addItems(names);
    choose(m_person, m_people, party);
    choose(m_key, m_keys, key);
}

std::optional<GiveForm::Given> GiveForm::given()
{
    hideProblem();
    Given given;
    given.party = chosenIn(m_person, m_people);
    given.newName = m_person->currentText().trimmed().toStdString();
    if (given.newName.empty()) {
        setProblem(tr("Say who has it."));
        m_person->setFocus(Qt::OtherFocusReason);
        return {};
    }
    const auto key = chosenIn(m_key, m_keys);
    if (!key) {
        setProblem(tr("Choose one of your keys."));
        m_key->setFocus(Qt::OtherFocusReason);
        return {};
    }
    given.key = *key;
    if (!m_until->isValid()) {
        setProblem(tr("That is not a date. Write it like 2026-12-31."));
        m_until->setFocus(Qt::OtherFocusReason);
        return {};
    }
    given.until = m_until->date();
    given.how = m_how->currentData().toString().toStdString();
    return given;
}

QWidget* GiveForm::firstFocus()
{
    return m_person->currentText().isEmpty() ? m_person : m_key;
}

void GiveForm::clear()
{
    m_person->clear();
    m_key->clear();
    m_people.clear();
    m_keys.clear();
    m_until->setDate({});
    m_how->setCurrentIndex(0);
    hideProblem();
}

} // namespace keyfold::ui
