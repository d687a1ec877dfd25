// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_person_step.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

#include "ui/pages/layouts.h"
#include "ui/session/session.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int lineLetters = KeyLimits::lineBytes / 4; // a letter has at most four bytes

} // namespace

HandoffPersonStep::HandoffPersonStep(QWidget* parent)
    : TaskStep(parent)
    , m_person(new QComboBox)
    , m_personNote(new Notice(Severity::Info, {}))
    , m_byPassphrase(new QRadioButton(tr("With a passphrase that I tell them")))
    , m_byKey(new QRadioButton(tr("For their public key")))
    , m_recipient(new QLineEdit)
    , m_remember(new QCheckBox)
    , m_fromFile(new Button(Glyph::File, tr("Take it from their request")))
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_byPassphrase->setObjectName(QStringLiteral("byPassphrase"));
    m_byKey->setObjectName(QStringLiteral("byPublicKey"));
    m_person->setObjectName(QStringLiteral("handoffPerson"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->lineEdit()->setMaxLength(lineLetters);
    m_person->lineEdit()->setPlaceholderText(tr("A name; a new one is added to People"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipient->setObjectName(QStringLiteral("handoffRecipient"));
    m_recipient->setAccessibleName(tr("Their public key"));
    m_recipient->setPlaceholderText(tr("The line that begins with age1"));
    m_recipient->setMaxLength(lineLetters);
    m_fromFile->small()->setObjectName(QStringLiteral("fromRequest"));
    m_problem->setObjectName(QStringLiteral("personProblem"));
    body()->addLayout(labelled(tr("Who"), m_person));
    body()->addWidget(m_personNote);
    auto* title = new Label(TextStyle::Title3, tr("What does the file open with?"));
    title->setWordWrap(true);
    body()->addWidget(title);
    body()->addWidget(m_byPassphrase);
    body()->addWidget(m_byKey);
    body()->addWidget(m_recipient);
    m_remember->setObjectName(QStringLiteral("rememberRecipient"));
    body()->addWidget(m_remember);
    body()->addWidget(m_fromFile, 0, Qt::AlignLeading);
    body()->addWidget(m_problem);
    connect(m_person, &QComboBox::currentTextChanged, this, &HandoffPersonStep::onPerson);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, &HandoffPersonStep::returnPressed);
    connect(m_recipient, &QLineEdit::returnPressed, this, &HandoffPersonStep::returnPressed);
    connect(m_recipient, &QLineEdit::textChanged, this, &HandoffPersonStep::describe);
    connect(m_byKey, &QRadioButton::toggled, this, &HandoffPersonStep::describe);
    connect(m_fromFile, &Button::clicked, this, &HandoffPersonStep::requestFileWanted);
    m_byPassphrase->setChecked(true);
    m_problem->hide();
}

void HandoffPersonStep::begin(const HandoffTask& task)
{
    clear();
    setWords(tr("Who gets it?"), tr("They are noted under People, so that you see what to replace when they leave."));
    m_people = task.people;
    const QSignalBlocker quiet(m_person);
    for (const auto& person : m_people)
        m_person->addItem(toQString(person.name));
    m_person->setCurrentIndex(-1);
    m_person->clearEditText();
    describe();
}

void HandoffPersonStep::clear()
{
    TaskStep::clear();
    {
        const QSignalBlocker quiet(m_person);
        m_person->clear();
        m_person->clearEditText();
    }
    m_people.clear();
    m_lastName.clear();
    m_recipient->clear();
    m_request.reset();
    m_byPassphrase->setChecked(true);
    m_problem->hide();
    describe();
}

QWidget* HandoffPersonStep::firstFocus()
{
    return m_person;
}

void HandoffPersonStep::setRequest(const RequestFile& request)
{
    if (!request.from.empty() && m_person->currentText().trimmed().isEmpty())
        m_person->setEditText(toQString(request.from));
    m_recipient->setText(toQString(request.recipient.text()));
    m_byKey->setChecked(true);
    m_request = request.id ? std::optional(request.id->text()) : std::nullopt;
    describe();
}

void HandoffPersonStep::keep(HandoffDraft& draft) const
{
    draft.person = name().toStdString();
    draft.withPassphrase = withPassphrase();
    draft.recipient = m_recipient->text().toStdString();
    draft.request = m_request;
}

void HandoffPersonStep::resume(const HandoffDraft& draft)
{
    m_person->setEditText(toQString(draft.person));
    m_recipient->setText(toQString(draft.recipient));
    (draft.withPassphrase ? m_byPassphrase : m_byKey)->setChecked(true);
    m_request = draft.request;
    describe();
}

QString HandoffPersonStep::name() const
{
    return m_person->currentText().trimmed();
}

const Party* HandoffPersonStep::known() const
{
    const auto found = std::ranges::find_if(m_people,
        [this](const Party& person) { return toQString(person.name).compare(name(), Qt::CaseInsensitive) == 0; });
    return found == m_people.end() ? nullptr : &*found;
}

std::optional<PartyId> HandoffPersonStep::party() const
{
    const auto* person = known();
    return person ? std::optional(person->id) : std::nullopt;
}

bool HandoffPersonStep::withPassphrase() const
{
    return m_byPassphrase->isChecked();
}

// A person whose public key is known gets the file sealed for it, unless something was pasted already.
void HandoffPersonStep::onPerson()
{
    // The box writes a known name as it is known when one leaves it: nothing new.
    if (name().compare(m_lastName, Qt::CaseInsensitive) == 0)
        return;
    m_lastName = name();
    const auto id = party();
    const auto found = std::ranges::find_if(m_people, [&id](const Party& person) { return id && person.id == *id; });
    const bool pasted = m_request || !m_recipient->text().isEmpty();
    const bool ours = std::ranges::any_of(
        m_people, [this](const Party& person) { return toQString(person.recipient) == m_recipient->text(); });
    if (found != m_people.end() && !found->recipient.empty() && !m_request) {
        m_recipient->setText(toQString(found->recipient));
        m_byKey->setChecked(true);
    } else if (pasted && ours && !m_request) {
        m_recipient->clear();
        m_byPassphrase->setChecked(true);
    }
    describe();
}

void HandoffPersonStep::describe()
{
    m_problem->hide();
    setState(m_person, FieldState::Normal);
    setState(m_recipient, FieldState::Normal);
    m_recipient->setVisible(m_byKey->isChecked());
    m_fromFile->setVisible(m_byKey->isChecked());
    describeRemember();
    m_personNote->setVisible(!name().isEmpty() && !party());
    m_personNote->setNotice(Severity::Info, tr("“%1” is new, and is added to People.").arg(name()));
    emit edited();
}

// Somebody new is added with it anyway.
void HandoffPersonStep::describeRemember()
{
    const auto* person = known();
    const auto typed = m_recipient->text().trimmed();
    const bool another = person && !typed.isEmpty() && typed != toQString(person->recipient);
    const bool offered = m_byKey->isChecked() && another;
    const auto whom = offered ? std::optional(person->id) : std::nullopt;
    if (whom && m_rememberFor != whom)
        m_remember->setChecked(person->recipient.empty()); // nothing known is replaced unasked
    m_rememberFor = whom;
    m_remember->setVisible(offered);
    if (offered)
        m_remember->setText(person->recipient.empty()
                ? tr("Remember this public key for %1").arg(toQString(person->name))
                : tr("Remember this public key for %1, in the place of the other one").arg(toQString(person->name)));
}

bool HandoffPersonStep::check()
{
    const auto wrong = [this](QWidget* field, const QString& sentence) {
        m_problem->setNotice(Severity::Critical, sentence);
        m_problem->show();
        setState(field, FieldState::Wrong);
        field->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (name().isEmpty())
        return wrong(m_person, tr("Say who gets it."));
    if (withPassphrase())
        return true;
    const auto recipient = AgeRecipient::parse(m_recipient->text().trimmed().toStdString());
    if (!recipient && recipient.error().code == ErrorCode::AgePostQuantum)
        return wrong(m_recipient,
            tr("This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary "
               "kind."));
    if (!recipient)
        return wrong(m_recipient,
            tr("This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was "
               "sent."));
    return true;
}

void HandoffPersonStep::store(HandoffWish& wish) const
{
    wish.party = party();
    wish.newName = name().toStdString();
    wish.request = withPassphrase() ? std::nullopt : m_request;
    if (withPassphrase())
        return;
    if (const auto recipient = AgeRecipient::parse(m_recipient->text().trimmed().toStdString()))
        wish.recipient = *recipient;
    wish.rememberRecipient = !m_remember->isHidden() && m_remember->isChecked();
}

} // namespace keyfold::ui
