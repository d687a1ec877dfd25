// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_wallet_steps.h"

#include <QLineEdit>
#include <QProgressBar>

#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/pages/places.h"
#include "ui/pages/secret_words.h"
#include "ui/session/session.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

QVBoxLayout* buildForm(QWidget* step, const QString& title, const QString& text)
{
    auto* form = column(0, step);
    auto* head = new Label(TextStyle::Title1, title);
    head->setWordWrap(true);
    form->addWidget(head);
    form->addSpacing(space::S2);
    form->addWidget(new Paragraph(text, Role::Muted));
    form->addSpacing(space::S6);
    return form;
}

} // namespace

NameStep::NameStep(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_place(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_name->setObjectName(QStringLiteral("walletName"));
    m_name->setPlaceholderText(tr("The name of your business"));
    m_name->setMaxLength(100); // a file's name has at most 255 bytes on every system
    m_place->setWordWrap(true);
    auto* choose = new Button(Glyph::Folder, tr("Choose another folder"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &Button::clicked, this, &NameStep::folderRequested);
    connect(m_name, &QLineEdit::returnPressed, this, &NameStep::returnPressed);
    connect(m_name, &QLineEdit::textChanged, this, &NameStep::describe);

    auto* form = buildForm(this, tr("Name your wallet"),
        tr("It is one file. You can copy it, back it up and take it with you like any other."));
    form->addLayout(labelled(tr("Name"), m_name));
    form->addSpacing(6);
    form->addWidget(m_problem);
    form->addWidget(m_place);
    form->addSpacing(space::S5);
    form->addWidget(choose, 0, Qt::AlignLeading);
    form->addStretch();
    m_problem->hide();
}

void NameStep::setFolder(const Path& folder)
{
    m_folder = folder;
    describe();
}

QString NameStep::name() const
{
    return fileNameFor(m_name->text());
}

Path NameStep::path() const
{
    return m_folder / toPath(name() + QStringLiteral(".keyfold"));
}

void NameStep::describe()
{
    m_problem->hide();
    setState(m_name, FieldState::Normal);
    const bool named = !name().isEmpty();
    m_place->setText(named ? placeText(path()) : tr("In %1").arg(placeText(m_folder)));
    m_place->show();
}

bool NameStep::check()
{
    std::error_code ignored;
    if (name().isEmpty())
        showProblem(tr("The wallet has no name. Your business’s will do."));
    else if (std::filesystem::exists(path(), ignored))
        showProblem(tr("There is a wallet of that name already. Choose another name or folder."));
    return m_problem->isHidden();
}

void NameStep::showProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    m_place->hide();
    setState(m_name, FieldState::Wrong);
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget* NameStep::firstFocus() const
{
    return m_name;
}

RecoveryStep::RecoveryStep(RandomSource& random, QWidget* parent)
    : QWidget(parent)
    , m_random(random)
    , m_words(new SecretWords('-', TextStyle::Title2))
    , m_print(new Button(Glyph::Print, tr("Print the sheet")))
    , m_save(new Button(Glyph::Export, tr("Save as PDF")))
    , m_done(new Notice(Severity::Ok, {}))
{
    m_words->setMono(true);
    m_words->setAccessibleName(tr("Recovery key, shown on screen. Save it as a PDF to have it read to you."));
    m_print->setObjectName(QStringLiteral("printSheet"));
    connect(m_print, &Button::clicked, this, &RecoveryStep::printRequested);
    m_save->setObjectName(QStringLiteral("saveSheet"));
    connect(m_save, &Button::clicked, this, &RecoveryStep::saveRequested);

    auto* form = buildForm(this, tr("Keep the recovery sheet"),
        tr("It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, "
           "not beside the computer."));
    auto* card = new Card;
    auto* inside = card->column();
    inside->addWidget(new Label(TextStyle::Title3, tr("Recovery key")));
    inside->addWidget(m_words);
    auto* buttons = new FlowLayout(space::S2);
    buttons->addWidget(m_print->small());
    buttons->addWidget(m_save->small());
    inside->addLayout(buttons);
    auto* hint = new Label(TextStyle::Caption, tr("Or copy it by hand, group by group."), Role::Muted);
    hint->setWordWrap(true);
    inside->addWidget(hint);
    form->addWidget(card);
    form->addSpacing(space::S3);
    form->addWidget(m_done);
    form->addStretch();
    m_done->hide();
}

void RecoveryStep::begin()
{
    if (!m_key.empty())
        return;
    m_key = makeRecoveryKey(m_random);
    m_words->setSecret(recoveryKeyText(m_key));
}

void RecoveryStep::showSaved(const QString& place)
{
    m_done->setNotice(Severity::Ok,
        tr("Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.").arg(place));
    m_done->show();
}

void RecoveryStep::showPrinted()
{
    m_done->setNotice(Severity::Ok, tr("Sent to the printer. Look at the paper before you go on."));
    m_done->show();
}

void RecoveryStep::showProblem(const QString& sentence)
{
    m_done->setNotice(Severity::Critical, sentence);
    m_done->show();
}

void RecoveryStep::clear()
{
    m_key = {};
    m_words->clear();
    m_done->hide();
}

QWidget* RecoveryStep::firstFocus() const
{
    return m_print;
}

ReadyStep::ReadyStep(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_text(new Paragraph({}, Role::Muted))
    , m_progress(new QProgressBar)
    , m_ways(new QWidget)
    , m_add(new Button(Glyph::Add, tr("Add your first key"), ButtonKind::Primary))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the wallet"));
    m_add->setObjectName(QStringLiteral("addFirstKey"));
    auto* later = new Button(tr("Look around"));
    later->setObjectName(QStringLiteral("lookAround"));
    connect(m_add, &Button::clicked, this, &ReadyStep::addKeyRequested);
    connect(later, &Button::clicked, this, &ReadyStep::finished);
    auto* form = column(space::S2, this);
    form->addWidget(m_title);
    form->addWidget(m_text);
    form->addSpacing(space::S4);
    form->addWidget(m_progress);
    auto* buttons = row(space::S2, m_ways);
    buttons->addWidget(m_add);
    buttons->addWidget(later);
    buttons->addStretch();
    form->addWidget(m_ways);
    form->addStretch();
}

void ReadyStep::showWaiting()
{
    m_title->setText(tr("Making the wallet…"));
    m_text->setText(tr("A few seconds: Keyfold measures how hard guessing can be made on this computer."));
    m_progress->show();
    m_ways->hide();
}

void ReadyStep::showReady(const QString& name)
{
    m_title->setText(tr("%1 is ready").arg(name));
    m_text->setText(tr("Start with the key that could cost you most: payments, mail, your shop."));
    m_progress->hide();
    m_ways->show();
    m_add->setFocus(Qt::OtherFocusReason);
}

QWidget* ReadyStep::firstFocus() const
{
    return m_add;
}

} // namespace keyfold::ui
