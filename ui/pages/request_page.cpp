// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/request_page.h"

#include <QComboBox>
#include <QLineEdit>

#include "ui/models/words.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/pages/public_key_card.h"
#include "ui/session/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

namespace {

constexpr int lineLetters = KeyLimits::lineBytes / 4; // a letter has at most four bytes

} // namespace

AskStep::AskStep(QWidget* parent) : TaskStep(parent), m_asked(new QLineEdit), m_person(new QComboBox)
{
    m_asked->setObjectName(QStringLiteral("requestAsked"));
    m_asked->setPlaceholderText(tr("The key for the newsletter, live, to send only"));
    m_asked->setMaxLength(lineLetters);
    m_person->setObjectName(QStringLiteral("requestPerson"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addLayout(labelled(tr("What do you need?"), m_asked));
    body()->addLayout(labelled(tr("Whom do you ask?"), m_person));
    connect(m_asked, &QLineEdit::textChanged, this, &AskStep::edited);
    connect(m_asked, &QLineEdit::returnPressed, this, &AskStep::returnPressed);
    connect(m_person, &QComboBox::currentIndexChanged, this, &AskStep::edited);
}

void AskStep::begin(const std::vector<Party>& people, const std::optional<PartyId>& person)
{
    clear();
    setWords(tr("Ask for a key"),
        tr("Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it."));
    m_people = people;
    m_person->addItem(tr("Somebody who is not in People"));
    for (const auto& one : people) {
        m_person->addItem(toQString(one.name));
        if (person && one.id == *person)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
}

void AskStep::clear()
{
    TaskStep::clear();
    m_people.clear();
    m_asked->clear();
    m_person->clear();
}

QWidget* AskStep::firstFocus()
{
    return m_asked;
}

QString AskStep::asked() const
{
    return m_asked->text().trimmed();
}

std::optional<PartyId> AskStep::person() const
{
    const int at = m_person->currentIndex() - 1;
    return at < 0 ? std::nullopt : std::optional(m_people.at(static_cast<std::size_t>(at)).id);
}

QString AskStep::personName() const
{
    return person() ? m_person->currentText() : QString();
}

SendRequestStep::SendRequestStep(QWidget* parent)
    : TaskStep(parent)
    , m_text(new Label(TextStyle::Caption))
    , m_copy(new Button(Glyph::Copy, tr("Copy as text")))
    , m_saved(new Notice(Severity::Ok, {}))
{
    auto* well = new Card(Card::Kind::Well);
    m_text->setMono(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("requestText"));
    well->column()->addWidget(m_text);
    body()->addWidget(well);
    m_copy->setObjectName(QStringLiteral("copyRequest"));
    auto* save = new Button(Glyph::File, tr("Save as a file"));
    save->setObjectName(QStringLiteral("saveRequest"));
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::S2, buttons);
    line->addWidget(m_copy);
    line->addWidget(save);
    body()->addWidget(buttons);
    m_saved->setObjectName(QStringLiteral("requestSaved"));
    body()->addWidget(m_saved);
    connect(m_copy, &Button::clicked, this, &SendRequestStep::copyRequested);
    connect(save, &Button::clicked, this, &SendRequestStep::saveRequested);
    m_saved->hide();
}

void SendRequestStep::begin(const QString& text)
{
    clear();
    setWords(tr("Send the request"),
        tr("It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what "
           "you "
           "asked for."));
    m_whole = text;
    // The public key has no place where it could break.
    auto shown = text.trimmed();
    const auto at = shown.indexOf(QStringLiteral("\nage1"));
    if (at >= 0)
        shown.insert(at + 33, u'\u200B');
    m_text->setText(shown);
}

void SendRequestStep::showSaved(const QString& place)
{
    m_saved->setNotice(Severity::Ok, tr("Saved as %1").arg(place));
    m_saved->show();
}

void SendRequestStep::clear()
{
    TaskStep::clear();
    m_whole.clear();
    m_text->clear();
    m_saved->hide();
}

QWidget* SendRequestStep::firstFocus()
{
    return m_copy;
}

RequestPage::RequestPage(QWidget* parent)
    : TaskPage(tr("Ask for a key"), parent)
    , m_ask(new AskStep)
    , m_send(new SendRequestStep)
    , m_own(new PublicKeyCard)
{
    setObjectName(QStringLiteral("requestPage"));
    setMark(new GlyphLabel(Glyph::Key, Role::Muted, 24));
    addStep(m_ask);
    addStep(m_send);
    setAside(m_own);
    m_cancel = addButton(tr("Cancel"), "cancelRequest", ButtonKind::Quiet);
    m_next = addButton({}, "nextStep", ButtonKind::Primary);
    connect(m_cancel, &Button::clicked, this, &RequestPage::closed);
    connect(m_next, &Button::clicked, this, &RequestPage::goOn);
    connect(m_ask, &AskStep::edited, this, &RequestPage::describe);
    connect(m_ask, &AskStep::returnPressed, this, &RequestPage::goOn);
    connect(m_send, &SendRequestStep::copyRequested, this, [this] { emit copyRequested(m_send->text()); });
    connect(m_send, &SendRequestStep::saveRequested, this, &RequestPage::saveRequested);
    connect(m_own, &PublicKeyCard::makeRequested, this, &RequestPage::makeRecipientRequested);
    connect(m_own, &PublicKeyCard::copyRequested, this, &RequestPage::copyRequested);
    describe();
}

void RequestPage::begin(const RequestTask& task, const std::optional<PartyId>& person)
{
    close();
    m_ask->begin(task.people, person);
    setRecipient(toQString(task.recipient));
    showStep(0);
}

void RequestPage::setRecipient(const QString& recipient)
{
    m_own->setRecipient(recipient);
}

void RequestPage::showRequest(const RequestFile& request)
{
    m_busy = false;
    setRecipient(toQString(request.recipient.text()));
    m_send->begin(QString::fromStdString(writeRequest(request)));
    showStep(1);
}

void RequestPage::showError(const Error& error)
{
    setBusy(false);
    showProblem(sentenceFor(error).text());
}

void RequestPage::setBusy(bool busy)
{
    m_busy = busy;
    describe();
}

void RequestPage::close()
{
    m_busy = false;
    m_ask->clear();
    m_send->clear();
    m_own->setRecipient({});
    showStep(0);
}

bool RequestPage::stepBack()
{
    emit closed();
    return true;
}

QWidget* RequestPage::nextButton()
{
    return m_next->isEnabled() ? m_next : m_cancel;
}

void RequestPage::goOn()
{
    if (!m_next->isEnabled())
        return;
    if (step() == 0)
        emit makeRequested();
    else
        emit closed();
}

void RequestPage::describe()
{
    const auto whom = m_ask->personName();
    rail()->setSteps({{tr("Say what you need"), whom.isEmpty() ? QString() : tr("From %1").arg(whom)},
        {tr("Send the request"), tr("As text or as a file")}});
    rail()->setCurrent(step());
    m_cancel->setVisible(step() == 0);
    m_next->setText(step() == 0 ? tr("Write the request") : tr("Done"));
    m_next->setEnabled(!m_busy && (step() == 1 || !m_ask->asked().isEmpty()));
}

} // namespace keyfold::ui
