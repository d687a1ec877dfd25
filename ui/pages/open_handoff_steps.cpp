// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/open_handoff_steps.h"

#include <QCheckBox>

#include "ui/models/words.h"
#include "ui/pages/action_row.h"
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
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 32;

} // namespace

ChooseHandoffStep::ChooseHandoffStep(QWidget* parent)
    : TaskStep(parent)
    , m_file(new ActionRow(Glyph::Handoff, {}, {}))
    , m_passphrasePart(new QWidget)
    , m_passphrase(new SecretEdit(SecretEdit::Kind::Password))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_keyFile(new Button(Glyph::File, tr("Use a key file")))
{
    m_choose = m_file->addButton(tr("Choose a file"), "chooseHandoff");
    body()->addWidget(cardOf({m_file}));
    setSize(m_passphrase, ControlSize::Large);
    m_passphrase->setObjectName(QStringLiteral("openPassphrase"));
    m_passphrase->setPlaceholder(tr("The words that you were told"));
    m_passphrase->setGlyph(Glyph::Key);
    column(0, m_passphrasePart)->addLayout(labelled(tr("Passphrase"), m_passphrase));
    body()->addWidget(m_passphrasePart);
    m_problem->setObjectName(QStringLiteral("openProblem"));
    m_keyFile->setObjectName(QStringLiteral("useKeyFile"));
    body()->addWidget(m_problem);
    body()->addWidget(m_keyFile, 0, Qt::AlignLeading);
    connect(m_choose, &Button::clicked, this, &ChooseHandoffStep::chooseRequested);
    connect(m_keyFile, &Button::clicked, this, &ChooseHandoffStep::keyFileRequested);
    connect(m_passphrase, &SecretEdit::returnPressed, this, &ChooseHandoffStep::returnPressed);
    connect(m_passphrase, &SecretEdit::edited, this, [this] {
        m_problem->hide();
        setState(m_passphrase, FieldState::Normal);
        emit edited();
    });
    begin();
}

void ChooseHandoffStep::begin()
{
    clear();
    setWords(tr("Open a handoff"),
        tr("Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen "
           "what "
           "is inside."));
    m_file->setTexts(tr("No file chosen"), tr("A file that ends in .age, or the text of one"));
}

void ChooseHandoffStep::showFile(const Path& path, bool wantsPassphrase)
{
    m_file->setTexts(toQString(path.filename()), placeText(path.parent_path()));
    m_passphrase->clear();
    m_passphrasePart->setVisible(wantsPassphrase);
    m_problem->hide();
    m_keyFile->hide();
}

void ChooseHandoffStep::showProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    if (m_passphrasePart->isHidden())
        return;
    setState(m_passphrase, FieldState::Wrong);
    if (isVisible())
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void ChooseHandoffStep::offerKeyFile()
{
    m_keyFile->show();
}

void ChooseHandoffStep::clear()
{
    TaskStep::clear();
    dropSecrets();
    m_file->setTexts({}, {});
    m_passphrasePart->hide();
    m_problem->hide();
    m_keyFile->hide();
    setState(m_passphrase, FieldState::Normal);
}

QWidget* ChooseHandoffStep::firstFocus()
{
    if (!m_passphrasePart->isHidden())
        return m_passphrase;
    return m_keyFile->isHidden() ? m_choose : m_keyFile;
}

bool ChooseHandoffStep::hasPassphrase() const
{
    return !m_passphrase->isEmpty();
}

Secret ChooseHandoffStep::takePassphrase()
{
    return m_passphrase->takeSecret();
}

void ChooseHandoffStep::dropSecrets()
{
    m_passphrase->clear();
}

void ChooseHandoffStep::setBusy(bool busy)
{
    m_choose->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_keyFile->setEnabled(!busy);
}

LookHandoffStep::LookHandoffStep(QWidget* parent) : TaskStep(parent), m_content(column(space::S3))
{
    body()->addLayout(m_content);
}

void LookHandoffStep::begin(const HandoffDocument& document, const std::vector<std::string>& present, Date today)
{
    clear();
    const auto from = document.from.empty() ? tr("somebody who gave no name") : toQString(document.from);
    const int count = static_cast<int>(document.keys.size());
    const auto when = dayText(localDay(document.created), today);
    setWords(count == 1 ? tr("One key from %1").arg(from) : tr("%n keys from %1", nullptr, count).arg(from),
        document.until ? tr("Made on %1, to be used until %2.").arg(when, dayText(*document.until, today))
                       : tr("Made on %1.").arg(when));
    if (!document.message.empty()) {
        auto* message = new Card(Card::Kind::Well);
        auto* words = new Paragraph(toQString(document.message));
        words->setObjectName(QStringLiteral("handoffMessageShown"));
        message->column()->addWidget(words);
        m_content->addWidget(message);
    }
    const bool choosing = present.size() == document.keys.size();
    for (std::size_t at = 0; at < document.keys.size(); ++at)
        m_content->addWidget(buildKey(document.keys[at], at, choosing ? present[at] : std::string(), choosing));
}

QWidget* LookHandoffStep::buildKey(const HandedKey& handed, std::size_t at, const std::string& present, bool choosing)
{
    const auto name = toQString(handed.key.name);
    auto* card = new Card;
    auto* inside = card->column();
    auto* head = row(space::S3);
    auto* mark = new ProviderMark(markSide);
    const auto shown = toQString(handed.key.provider.empty() ? handed.key.name : handed.key.provider);
    mark->setProvider(providerId(shown), shown, providerLetters(shown));
    head->addWidget(mark, 0, Qt::AlignTop);
    auto* words = column(0);
    auto* title = new Label(TextStyle::Strong, name);
    title->setWordWrap(true);
    words->addWidget(title);
    auto* second = new Label(TextStyle::Caption, secondLine(summaryOf(handed.key)), Role::Muted);
    second->setWordWrap(true);
    words->addWidget(second);
    head->addLayout(words, 1);
    if (choosing) {
        auto* box = new QCheckBox(tr("Take in"));
        box->setObjectName(QStringLiteral("takeIn/%1").arg(at));
        box->setAccessibleName(tr("Take in %1").arg(name));
        box->setChecked(present.empty());
        box->setEnabled(present.empty());
        connect(box, &QCheckBox::toggled, this, &LookHandoffStep::edited);
        head->addWidget(box, 0, Qt::AlignTop);
        m_boxes.push_back(box);
    }
    inside->addLayout(head);
    if (!present.empty())
        inside->addWidget(new Notice(Severity::Info, tr("You already have this value: %1.").arg(toQString(present))));
    for (const auto& field : handed.key.fields()) {
        const auto label = toQString(field.label);
        if (field.kind == FieldKind::Plain) {
            auto* value = new Label(TextStyle::Body, toQString(field.value));
            value->setMono(true);
            value->setWordWrap(true);
            inside->addLayout(labelled(label, value));
            continue;
        }
        auto* value = new SecretField;
        value->setObjectName(QStringLiteral("handed/%1/").arg(at) + label);
        // The document lives as long as the page shows it.
        connect(value, &SecretField::revealRequested, this, [this, value, &handed, label = field.label] {
            hideValues();
            for (const auto& secret : handed.secrets)
                if (secret.label == label)
                    value->reveal(secret.value.clone());
        });
        auto* line = column(space::S1);
        line->addWidget(new Label(TextStyle::Caption, label, Role::Muted));
        line->addWidget(value);
        inside->addLayout(line);
    }
    return card;
}

void LookHandoffStep::clear()
{
    TaskStep::clear();
    m_boxes.clear();
    empty(m_content);
}

QWidget* LookHandoffStep::firstFocus()
{
    return nullptr;
}

std::vector<std::size_t> LookHandoffStep::chosen() const
{
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < m_boxes.size(); ++at)
        if (m_boxes[at]->isChecked())
            all.push_back(at);
    return all;
}

void LookHandoffStep::hideValues()
{
    for (auto* value : findChildren<SecretField*>())
        value->hideValue();
}

TakenInStep::TakenInStep(QWidget* parent)
    : TaskStep(parent)
    , m_content(column(space::S3))
    , m_outcome(new Notice(Severity::Ok, {}))
    , m_undo(new Button(tr("Take them out again")))
{
    m_outcome->setObjectName(QStringLiteral("takenIn"));
    m_undo->setObjectName(QStringLiteral("undoTakeIn"));
    body()->addWidget(m_outcome);
    body()->addLayout(m_content);
    body()->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_undo, &Button::clicked, this, &TakenInStep::undoRequested);
}

void TakenInStep::begin(const ImportedHandoff& imported, const QString& from)
{
    clear();
    const int count = static_cast<int>(imported.added.size());
    setWords(tr("The keys are in your wallet"),
        tr("They say that they came by handoff from %1. The file can be deleted now.").arg(from));
    m_outcome->setNotice(Severity::Ok, count == 1 ? tr("One key came in.") : tr("%n keys came in.", nullptr, count));
    m_undo->setVisible(count > 0);
    for (const auto& key : imported.added) {
        auto* name = new Label(TextStyle::Body, toQString(key.name));
        name->setWordWrap(true);
        m_content->addWidget(name);
    }
    for (const auto& one : imported.present)
        m_content->addWidget(new Notice(Severity::Info,
            tr("Left out %1: you already have its value, in %2.").arg(toQString(one.name), toQString(one.present))));
    if (imported.request)
        m_content->addWidget(new Notice(Severity::Ok,
            imported.request->asked.empty()
                ? tr("This answers your request.")
                : tr("This answers your request: %1").arg(toQString(imported.request->asked))));
}

void TakenInStep::showUndone()
{
    empty(m_content);
    m_undo->hide();
    m_outcome->setNotice(Severity::Info, tr("Taken out again. Nothing of the handoff is in your wallet."));
}

void TakenInStep::clear()
{
    TaskStep::clear();
    empty(m_content);
    m_outcome->setNotice(Severity::Ok, {});
}

} // namespace keyfold::ui
