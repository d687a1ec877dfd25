// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is built; what it does stands in key_editor_page.cpp.
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollArea>

#include "ui/models/words.h"
#include "ui/pages/editor_parts.h"
#include "ui/pages/key_editor_page.h"
#include "ui/pages/layouts.h"
#include "ui/pages/pasted_parts_card.h"
#include "ui/pages/recognised_card.h"
#include "ui/pages/task_footer.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

// Limits of the model in bytes; a letter has at most four of them in UTF-8.
constexpr int nameLetters = KeyLimits::nameBytes / 4;
constexpr int lineLetters = KeyLimits::lineBytes / 4;

QComboBox* makeOpenChoice(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setMaxLength(lineLetters);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchStartsWith);
    return box;
}

QLineEdit* makeLine(const char* name, const QString& placeholder, int letters)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1StringView(name));
    line->setPlaceholderText(placeholder);
    line->setMaxLength(letters);
    return line;
}

Label* wrapping(const QString& text)
{
    auto* label = new Label(TextStyle::Label, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

KeyEditorPage::KeyEditorPage(QWidget* parent)
    : Page(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_value(new SecretEdit(SecretEdit::Kind::Key))
    , m_paste((new Button(tr("Paste"), ButtonKind::Tertiary))->small())
    , m_file((new IconButton(Glyph::File, tr("Take the key from a file")))->small())
    , m_mainLabel(new Label(TextStyle::Label))
    , m_pastedParts(new PastedPartsCard)
    , m_valueNote(new Notice(Severity::Info, {}))
    , m_recognised(new RecognisedCard)
    , m_adviceNote(new Notice(Severity::Warning, {}))
    , m_duplicateNote(new Notice(Severity::Warning, {}))
    , m_provider(makeOpenChoice("provider"))
    , m_environment(makeOpenChoice("environment"))
    , m_purpose(makeLine("purpose", tr("Gift cards"), lineLetters))
    , m_place(makeLine("place", tr("Shop checkout"), lineLetters))
    , m_name(makeLine("name", tr("Stripe – Gift cards – Shop checkout – live"), nameLetters))
    , m_nameHint(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_nameNote(new Notice(Severity::Critical, {}))
    , m_betterName((new Button({}, ButtonKind::Tertiary))->small())
    , m_problem(new Notice(Severity::Critical, {}))
    , m_saveAndAdd(new Button(tr("Save and add another")))
    , m_save(new Button(tr("Save key"), ButtonKind::Primary))
{
    build();
}

KeyEditorPage::~KeyEditorPage() = default;

void KeyEditorPage::build()
{
    auto* ground = new Pane(Role::Surface);
    auto* inside = column(0, ground);
    m_area = scrolling(buildForm());
    inside->addWidget(m_area, 1);
    m_footer = buildFooter();
    inside->addWidget(m_footer);
    column(0, this)->addWidget(ground);
    setTabs();
    setAcceptDrops(true);
}

// Anew whenever fields come or go.
void KeyEditorPage::setTabs()
{
    tabThrough({m_value, m_paste, m_file});
    QWidget* last = m_file;
    for (auto* input : m_pastedParts->inputs()) {
        QWidget::setTabOrder(last, input);
        last = input;
    }
    tabThrough({last, m_provider, m_environment, m_purpose, m_place, m_name, m_betterName});
    last = m_betterName;
    for (const auto& [part, fold] : m_parts) {
        auto* head = fold->findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
        QWidget::setTabOrder(last, head);
        last = head;
        for (auto* input : part->inputs()) {
            QWidget::setTabOrder(last, input);
            last = input;
        }
    }
    tabThrough({last, m_footer->findChild<Button*>(QStringLiteral("cancel")), m_saveAndAdd, m_save});
}

QWidget* KeyEditorPage::buildForm()
{
    auto* content = new QWidget;
    auto* line = row(0, content);
    line->setContentsMargins(space::S8, space::S5, space::S8, space::S6);
    auto* form = column(0);
    m_title->setWordWrap(true);
    form->addWidget(m_title);
    form->addSpacing(space::S3);
    form->addLayout(buildValue());
    form->addSpacing(space::S5);
    form->addLayout(buildQuestions());
    form->addSpacing(space::S5);
    form->addLayout(buildName());
    form->addSpacing(space::S5);
    form->addWidget(buildParts());
    form->addStretch();
    auto* holder = new QWidget;
    holder->setLayout(form);
    holder->setMaximumWidth(scaled(width::Form, this));
    line->addWidget(holder, 100);
    line->addStretch(1);
    return content;
}

QLayout* KeyEditorPage::buildValue()
{
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setAccessibleName(tr("The key itself"));
    m_value->setGlyph(Glyph::Key);
    setSize(m_value, ControlSize::Large);
    m_paste->setObjectName(QStringLiteral("paste"));
    m_value->addTrailing(m_paste);
    m_file->setObjectName(QStringLiteral("fromFile"));
    m_value->addTrailing(m_file);
    connect(m_file, &IconButton::clicked, this, &KeyEditorPage::fileRequested);
    m_mainLabel->setObjectName(QStringLiteral("mainLabel"));
    m_mainLabel->setBuddy(m_value);
    m_mainLabel->setWordWrap(true);
    m_mainLabel->hide();
    connect(m_pastedParts, &PastedPartsCard::joinRequested, this, &KeyEditorPage::keepAsOne);
    connect(m_pastedParts, &PastedPartsCard::splitRequested, this, [this] {
        m_pastedParts->clear();
        onValueEdited();
        m_value->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pastedParts, &PastedPartsCard::inputsChanged, this, &KeyEditorPage::setTabs);
    connect(m_pastedParts, &PastedPartsCard::edited, this, [this] {
        recognise();
        onEdited();
        emit valueEdited();
    });
    connect(m_paste, &Button::clicked, m_value, [this] {
        m_value->clear();
        m_pastedParts->clear();
        m_value->paste();
    });
    connect(m_value, &SecretEdit::edited, this, &KeyEditorPage::onValueEdited);
    connect(m_value, &SecretEdit::lineBreakLeftOut, this,
        [this] { note(m_valueNote, Severity::Info, tr("A line break at the end of what you pasted was left out.")); });
    connect(m_value, &SecretEdit::pasteRefused, this, [this] {
        note(m_valueNote, Severity::Warning, tr("That is not text, or more than 1 MiB of it. Copy the key alone."));
    });
    auto* value = column(6);
    value->addWidget(m_mainLabel);
    value->addWidget(m_value);
    value->addWidget(m_valueNote);
    value->addWidget(m_pastedParts);
    value->addWidget(m_recognised);
    value->addWidget(m_duplicateNote);
    value->addWidget(m_adviceNote);
    return value;
}

QLayout* KeyEditorPage::buildQuestions()
{
    for (const auto* environment : {"live", "test", "staging", "development"})
        m_environment->addItem(environmentName(environment), QString::fromLatin1(environment));
    for (auto* box : {m_provider, m_environment})
        connect(box, &QComboBox::currentTextChanged, this, &KeyEditorPage::onEdited);
    for (auto* line : {m_purpose, m_place})
        connect(line, &QLineEdit::textChanged, this, &KeyEditorPage::onEdited);
    m_provider->lineEdit()->setPlaceholderText(tr("Stripe"));
    m_environment->lineEdit()->setPlaceholderText(tr("Live, Test or your own word"));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::S4);
    grid->setVerticalSpacing(space::S4);
    grid->addLayout(labelled(wrapping(tr("Provider")), m_provider), 0, 0);
    grid->addLayout(labelled(wrapping(tr("Environment")), m_environment), 0, 1);
    grid->addLayout(labelled(wrapping(tr("What is it for?")), m_purpose), 1, 0);
    grid->addLayout(labelled(wrapping(tr("Where is it used?")), m_place), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLayout* KeyEditorPage::buildName()
{
    connect(m_name, &QLineEdit::textEdited, this, &KeyEditorPage::onNameEdited);
    m_name->setAccessibleName(tr("Name"));
    auto* head = row(space::S2);
    auto* label = new Label(TextStyle::Label, tr("Name"));
    label->setBuddy(m_name);
    head->addWidget(label);
    m_nameHint->setWordWrap(true);
    head->addWidget(m_nameHint, 1);
    auto* name = column(6);
    name->addLayout(head);
    name->addWidget(m_name);
    name->addWidget(m_nameNote);
    m_betterName->setObjectName(QStringLiteral("betterName"));
    name->addWidget(m_betterName, 0, Qt::AlignLeading);
    connect(m_betterName, &Button::clicked, this, [this] {
        m_name->setText(m_betterName->property("name").toString());
        m_name->setFocus(Qt::OtherFocusReason);
        onNameEdited();
    });
    return name;
}

QWidget* KeyEditorPage::buildParts()
{
    auto* card = new Card;
    auto* rows = column(0, card);
    rows->setContentsMargins(1, 1, 1, 1);
    addPart(new PowersPart, rows);
    m_rotationPart = new RotationPart;
    addPart(m_rotationPart, rows);
    addPart(new OriginPart, rows);
    addPart(new NotesPart, rows);
    return card;
}

void KeyEditorPage::addPart(EditorPart* part, QBoxLayout* column)
{
    if (!m_parts.empty())
        column->addWidget(new Hairline);
    auto* fold = new FoldRow(part->title());
    fold->setObjectName(QStringLiteral("fold/") + part->title());
    fold->setContent(part);
    column->addWidget(fold);
    connect(part, &EditorPart::edited, this, &KeyEditorPage::onEdited);
    m_parts.push_back({part, fold});
}

QWidget* KeyEditorPage::buildFooter()
{
    auto* footer = new TaskFooter(tr("Only the value and a name are required."), space::S8);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    cancel->setObjectName(QStringLiteral("cancel"));
    m_saveAndAdd->setObjectName(QStringLiteral("saveAndAdd"));
    m_save->setObjectName(QStringLiteral("save"));
    connect(cancel, &Button::clicked, this, &KeyEditorPage::cancelled);
    connect(m_save, &Button::clicked, this, [this] { trySave(&KeyEditorPage::saveRequested); });
    connect(m_saveAndAdd, &Button::clicked, this, [this] { trySave(&KeyEditorPage::saveAndAddRequested); });
    footer->addWords(m_problem);
    for (auto* button : {cancel, m_saveAndAdd, m_save})
        footer->addButton(button);
    return footer;
}

} // namespace keyfold::ui
