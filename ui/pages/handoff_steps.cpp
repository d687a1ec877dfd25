// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_steps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

#include "core/handoff/handoff_page.h"
#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/date_field.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/key_detail_cards.h"
#include "ui/pages/layouts.h"
#include "ui/pages/places.h"
#include "ui/session/session.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 32;
constexpr int messageHeight = 88;                     // three lines
constexpr int lineLetters = KeyLimits::lineBytes / 4; // a letter has at most four bytes

QRadioButton* makeRadio(const QString& text, const char* name)
{
    auto* radio = new QRadioButton(text);
    radio->setObjectName(QLatin1StringView(name));
    return radio;
}

QString namesOf(const std::vector<std::string>& names)
{
    QStringList all;
    for (const auto& name : names)
        all.append(toQString(name));
    return QLocale().createSeparatedList(all);
}

} // namespace

HandoffKeysStep::HandoffKeysStep(QWidget* parent) : TaskStep(parent), m_content(column(space::S4))
{
    body()->addLayout(m_content);
}

void HandoffKeysStep::begin(const HandoffTask& task)
{
    clear();
    setWords(tr("Make a new key for them instead?"),
        tr("They can have a key of their own. Then you can end it without touching yours."));
    m_content->addWidget(buildQuestion(task));
    auto* title = new Label(TextStyle::Title3,
        task.keys.size() == 1 ? tr("Or hand over this one")
                              : tr("Or hand over %n keys as they are", nullptr, static_cast<int>(task.keys.size())));
    title->setWordWrap(true);
    m_content->addWidget(title);
    for (const auto& key : task.keys)
        m_content->addWidget(buildKey(key));
}

QWidget* HandoffKeysStep::buildQuestion(const HandoffTask& task)
{
    const auto page = task.keys.size() == 1 ? consolePageOf(task.keys.front(), task.providers->catalogue())
                                            : std::nullopt;
    const auto provider = task.keys.size() == 1 ? toQString(task.keys.front().provider) : QString();
    auto* line = new ActionRow(Glyph::Key,
        provider.isEmpty() ? tr("A key of their own") : tr("A key of their own at %1").arg(provider),
        page ? tr("Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your "
                  "browser.")
                   .arg(hostText(*page))
             : tr("Make it at the provider with the rights they need, then add it here and hand that one over."));
    if (page) {
        auto* open = line->addButton(tr("Open the page"), "openConsole");
        connect(open, &Button::clicked, this, [this, url = page->url] { emit consoleRequested(url); });
    }
    connect(line->addButton(tr("Add the new key"), "addTheirKey"), &Button::clicked, this,
        &HandoffKeysStep::addKeyRequested);
    return cardOf({line});
}

QWidget* HandoffKeysStep::buildKey(const Key& key)
{
    auto* card = new Card;
    auto* inside = card->column();
    auto* head = row(space::S3);
    const auto shown = toQString(key.provider.empty() ? key.name : key.provider);
    auto* mark = new ProviderMark(markSide);
    mark->setProvider(providerId(shown), shown, providerLetters(shown));
    head->addWidget(mark, 0, Qt::AlignTop);
    auto* words = column(0);
    auto* name = new Label(TextStyle::Strong, toQString(key.name));
    name->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(new Label(TextStyle::Caption, secondLine(summaryOf(key)), Role::Muted));
    head->addLayout(words, 1);
    inside->addLayout(head);
    const bool one = key.fields().size() == 1;
    for (const auto& field : key.fields()) {
        Tick tick{key.id, field.label, field.kind == FieldKind::Secret, nullptr};
        if (!one) {
            tick.box = new QCheckBox(toQString(field.label));
            tick.box->setObjectName(QStringLiteral("handOver/") + toQString(field.label));
            tick.box->setAccessibleName(tr("Hand over %1 of %2").arg(toQString(field.label), toQString(key.name)));
            tick.box->setChecked(true);
            connect(tick.box, &QCheckBox::toggled, this, &HandoffKeysStep::edited);
            inside->addWidget(tick.box);
        }
        m_ticks.push_back(tick);
    }
    const auto concern = concernsOf(key, {});
    if (!concern.consumers.empty())
        inside->addWidget(new Notice(Severity::Warning,
            tr("Used in %1. When they are to lose it, that has to be changed too.").arg(namesOf(concern.consumers))));
    if (!concern.holders.empty())
        inside->addWidget(new Notice(Severity::Warning, tr("Known to %1 already.").arg(namesOf(concern.holders))));
    return card;
}

void HandoffKeysStep::clear()
{
    TaskStep::clear();
    m_ticks.clear();
    empty(m_content);
}

std::vector<HandedChoice> HandoffKeysStep::choices() const
{
    std::vector<HandedChoice> all;
    for (const auto& tick : m_ticks) {
        if (all.empty() || all.back().key != tick.key)
            all.push_back({tick.key, {}});
        if (!tick.box || tick.box->isChecked())
            all.back().fields.push_back(tick.label);
    }
    return all;
}

bool HandoffKeysStep::isComplete() const
{
    if (m_ticks.empty())
        return false;
    return std::ranges::all_of(m_ticks, [this](const Tick& one) {
        return std::ranges::any_of(m_ticks, [&one](const Tick& tick) {
            return tick.key == one.key && tick.secret && (!tick.box || tick.box->isChecked());
        });
    });
}

HandoffPersonStep::HandoffPersonStep(QWidget* parent)
    : TaskStep(parent)
    , m_person(new QComboBox)
    , m_personNote(new Notice(Severity::Info, {}))
    , m_byPassphrase(makeRadio(tr("With a passphrase that I tell them"), "byPassphrase"))
    , m_byKey(makeRadio(tr("For their public key"), "byPublicKey"))
    , m_recipient(new QLineEdit)
    , m_fromFile(new Button(Glyph::File, tr("Take it from their request")))
    , m_problem(new Notice(Severity::Critical, {}))
{
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
    body()->addWidget(m_fromFile, 0, Qt::AlignLeading);
    body()->addWidget(m_problem);
    connect(m_person, &QComboBox::currentTextChanged, this, &HandoffPersonStep::onPerson);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, &HandoffPersonStep::returnPressed);
    connect(m_recipient, &QLineEdit::returnPressed, this, &HandoffPersonStep::returnPressed);
    connect(m_recipient, &QLineEdit::textEdited, this, &HandoffPersonStep::describe);
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

QString HandoffPersonStep::name() const
{
    return m_person->currentText().trimmed();
}

std::optional<PartyId> HandoffPersonStep::party() const
{
    const auto found = std::ranges::find_if(m_people,
        [this](const Party& person) { return toQString(person.name).compare(name(), Qt::CaseInsensitive) == 0; });
    return found == m_people.end() ? std::nullopt : std::optional(found->id);
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
    m_personNote->setVisible(!name().isEmpty() && !party());
    m_personNote->setNotice(Severity::Info, tr("“%1” is new, and is added to People.").arg(name()));
    emit edited();
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
}

HandoffWordsStep::HandoffWordsStep(QWidget* parent)
    : TaskStep(parent)
    , m_until(new DateField)
    , m_message(new QPlainTextEdit)
    , m_from(new QLineEdit)
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_until->setObjectName(QStringLiteral("handoffUntil"));
    m_message->setObjectName(QStringLiteral("handoffMessage"));
    m_from->setObjectName(QStringLiteral("handoffFrom"));
    m_problem->setObjectName(QStringLiteral("wordsProblem"));
    m_message->setTabChangesFocus(true);
    m_message->setPlaceholderText(tr("What it is for, and what they should know"));
    m_message->setFixedHeight(controlHeight(messageHeight, m_message));
    m_from->setMaxLength(lineLetters);
    body()->addLayout(labelled(tr("Until (may be left out)"), m_until));
    auto* spans = new QWidget;
    auto* line = new FlowLayout(space::S2, spans);
    for (const int days : {30, 90, 365}) {
        auto* span = (new Button(days == 365 ? tr("A year") : tr("%n days", nullptr, days)))->small();
        span->setObjectName(QStringLiteral("until/%1").arg(days));
        span->setAccessibleName(tr("Until %n days from today", nullptr, days));
        connect(span, &Button::clicked, this, [this, days] { m_until->setDate(m_today.plusDays(days)); });
        line->addWidget(span);
    }
    body()->addWidget(spans);
    body()->addLayout(labelled(tr("A line to them"), m_message));
    body()->addLayout(labelled(tr("Your name, as they know you"), m_from));
    body()->addWidget(m_problem);
    connect(m_until, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        emit edited();
    });
    m_problem->hide();
}

void HandoffWordsStep::begin(const HandoffTask& task)
{
    clear();
    setWords(tr("What for, and until when?"),
        tr("On that day Keyfold reminds you to rotate the key. What you write here is in the file with it."));
    m_today = task.today;
    m_from->setText(toQString(task.from));
}

void HandoffWordsStep::clear()
{
    TaskStep::clear();
    m_until->setDate({});
    m_message->clear();
    m_from->clear();
    m_problem->hide();
}

QWidget* HandoffWordsStep::firstFocus()
{
    return m_until;
}

std::optional<Date> HandoffWordsStep::until() const
{
    return m_until->date();
}

void HandoffWordsStep::setMessage(const QString& message)
{
    m_message->setPlainText(message);
}

bool HandoffWordsStep::check()
{
    const bool past = m_until->date() && *m_until->date() < m_today;
    if (m_until->isValid() && !past)
        return true;
    m_problem->setNotice(Severity::Critical,
        past ? tr("That day is over. Choose a later one.") : tr("That is not a date. Write it like 2026-12-31."));
    m_problem->show();
    m_until->setFocus(Qt::OtherFocusReason);
    return false;
}

void HandoffWordsStep::store(HandoffWish& wish) const
{
    wish.until = until();
    wish.message = m_message->toPlainText().trimmed().toStdString();
    wish.from = m_from->text().trimmed().toStdString();
}

HandoffFileStep::HandoffFileStep(QWidget* parent)
    : TaskStep(parent)
    , m_file(makeRadio(tr("A file, for Keyfold or any age program"), "formFile"))
    , m_text(makeRadio(tr("The same as text, for a chat"), "formText"))
    , m_page(makeRadio(tr("A page that opens in any browser"), "formPage"))
    , m_name(new Label(TextStyle::Label))
    , m_folder(new Label(TextStyle::Caption, {}, Role::Muted))
{
    for (auto* radio : {m_file, m_text, m_page}) {
        body()->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, &HandoffFileStep::formChosen);
    }
    auto* card = new Card;
    auto* line = row(space::S3, card);
    line->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    line->addWidget(new GlyphLabel(Glyph::Handoff));
    auto* words = column(0);
    for (auto* label : {m_name, m_folder}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_name->setObjectName(QStringLiteral("handoffFile"));
    line->addLayout(words, 1);
    auto* place = (new Button(Glyph::Folder, tr("Change")))->small();
    place->setObjectName(QStringLiteral("handoffPlace"));
    place->setAccessibleName(tr("Change the file’s name or folder"));
    connect(place, &Button::clicked, this, &HandoffFileStep::placeRequested);
    line->addWidget(place);
    body()->addWidget(card);
}

void HandoffFileStep::begin(bool withPassphrase)
{
    setWords(tr("Save the file"),
        tr("It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far."));
    m_page->setVisible(withPassphrase && hasHandoffPage());
    if (m_page->isHidden() && m_page->isChecked())
        m_file->setChecked(true);
    if (!m_file->isChecked() && !m_text->isChecked() && !m_page->isChecked())
        m_file->setChecked(true);
}

void HandoffFileStep::setPlace(const Path& file)
{
    m_name->setText(toQString(file.filename()));
    m_folder->setText(placeText(file.parent_path()));
    m_name->setToolTip(toQString(file));
}

void HandoffFileStep::clear()
{
    TaskStep::clear();
    m_name->clear();
    m_name->setToolTip({});
    m_folder->clear();
    m_file->setChecked(true);
}

HandoffWish::Form HandoffFileStep::form() const
{
    if (m_page->isChecked())
        return HandoffWish::Form::Page;
    return m_text->isChecked() ? HandoffWish::Form::Text : HandoffWish::Form::File;
}

} // namespace keyfold::ui
