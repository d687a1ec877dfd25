// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_wallet_page.h"

#include <QScrollArea>
#include <QStackedWidget>

#include "ui/pages/layouts.h"
#include "ui/pages/logo.h"
#include "ui/pages/places.h"
#include "ui/pages/task_footer.h"
#include "ui/session/sentences.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

namespace {

constexpr int logoSide = 32;
constexpr int pageMargin = 64; // wider than other pages: there is nothing beside the form
constexpr int topMargin = 56;

} // namespace

NewWalletPage::NewWalletPage(RandomSource& random, QWidget* parent)
    : Page(parent)
    , m_rail(new StepRail)
    , m_steps(new QStackedWidget)
    , m_name(new NameStep)
    , m_password(new PasswordStep(random, tr("Choose a password"),
          tr("It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet "
             "for the day you forget it.")))
    , m_recovery(new RecoveryStep(random))
    , m_ready(new ReadyStep)
    , m_back(new Button(tr("Back")))
    , m_continue(new Button(tr("Continue"), ButtonKind::Primary))
{
    for (auto* step : std::initializer_list<QWidget*>{m_name, m_password, m_recovery, m_ready})
        m_steps->addWidget(step);
    connect(m_name, &NameStep::folderRequested, this, &NewWalletPage::folderRequested);
    connect(m_name, &NameStep::returnPressed, this, &NewWalletPage::goOn);
    connect(m_password, &PasswordStep::passwordEdited, this, &NewWalletPage::passwordEdited);
    connect(m_password, &PasswordStep::returnPressed, this, &NewWalletPage::goOn);
    connect(m_recovery, &RecoveryStep::printRequested, this, &NewWalletPage::printSheetRequested);
    connect(m_recovery, &RecoveryStep::saveRequested, this, &NewWalletPage::saveSheetRequested);
    connect(m_ready, &ReadyStep::addKeyRequested, this, &NewWalletPage::addKeyRequested);
    connect(m_ready, &ReadyStep::finished, this, &NewWalletPage::finished);

    auto* form = new QWidget;
    auto* line = row(0, form);
    line->setContentsMargins(pageMargin, topMargin, pageMargin, space::S6);
    m_steps->setMaximumWidth(scaled(width::Form, this));
    line->addWidget(m_steps, 100);
    line->addStretch(1);

    auto* right = new Pane(Role::Surface);
    auto* rightColumn = column(0, right);
    rightColumn->addWidget(scrolling(form), 1);
    rightColumn->addWidget(buildFooter());
    m_side = buildRail();
    m_whole = row(0, this);
    m_whole->setSizeConstraint(QLayout::SetNoConstraint);
    m_whole->addWidget(m_side);
    m_whole->addWidget(right, 1);
    arrange(false);
    tabThrough({m_steps, m_back, m_continue});
    showStep(NamePlace);
}

QWidget* NewWalletPage::buildRail()
{
    auto* rail = new Pane(Role::Window);
    rail->setHairlines(Qt::RightEdge);
    auto* head = row(space::S3);
    head->addWidget(new Logo(logoSide));
    head->addWidget(new Label(TextStyle::Title3, tr("New wallet")), 1);
    auto* side = column(space::S6, rail);
    side->setContentsMargins(space::S8, space::S8, space::S4, space::S4);
    side->addLayout(head);
    side->addWidget(m_rail);
    side->addStretch();
    return rail;
}

// Where rail and form do not fit beside each other, the rail is one line above the form.
void NewWalletPage::arrange(bool narrow)
{
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rail->setCompact(narrow);
    const int side = scaled(width::Rail + space::S8, this);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
}

void NewWalletPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange(width() < scaled(width::Rail + width::Form + 2 * pageMargin, this));
}

QWidget* NewWalletPage::buildFooter()
{
    auto* footer = new TaskFooter(tr("Nothing leaves this computer."), pageMargin);
    m_back->setObjectName(QStringLiteral("back"));
    m_continue->setObjectName(QStringLiteral("continue"));
    connect(m_back, &Button::clicked, this, &NewWalletPage::stepBack);
    connect(m_continue, &Button::clicked, this, &NewWalletPage::goOn);
    footer->addButton(m_back);
    footer->addButton(m_continue);
    m_footer = footer;
    return footer;
}

QWidget* NewWalletPage::firstFocus()
{
    switch (m_steps->currentIndex()) {
    case NamePlace:
        return m_name->firstFocus();
    case PasswordTwice:
        return m_password->firstFocus();
    case Recovery:
        return m_recovery->firstFocus();
    default:
        return m_ready->firstFocus();
    }
}

void NewWalletPage::dropSecrets()
{
    m_password->clear();
    m_recovery->clear();
}

void NewWalletPage::begin(const Path& folder)
{
    dropSecrets();
    m_name->setFolder(folder);
    showStep(NamePlace);
}

bool NewWalletPage::stepBack()
{
    const int step = m_steps->currentIndex();
    if (step == Ready)
        return false;
    if (step == NamePlace)
        emit cancelled();
    else
        showStep(static_cast<Step>(step - 1));
    return true;
}

void NewWalletPage::goOn()
{
    switch (m_steps->currentIndex()) {
    case NamePlace:
        if (m_name->check())
            showStep(PasswordTwice);
        break;
    case PasswordTwice:
        if (m_password->check())
            showStep(Recovery);
        break;
    case Recovery:
        m_ready->showWaiting();
        showStep(Ready);
        emit createRequested();
        break;
    default:
        break;
    }
}

void NewWalletPage::showStep(Step step)
{
    if (step == PasswordTwice)
        m_password->begin();
    if (step == Recovery)
        m_recovery->begin();
    m_steps->setCurrentIndex(step);
    m_footer->setVisible(step != Ready);
    m_back->setText(step == NamePlace ? tr("Cancel") : tr("Back"));
    setKind(m_back, step == NamePlace ? ButtonKind::Quiet : ButtonKind::Secondary);
    m_continue->setText(step == Recovery ? tr("Make the wallet") : tr("Continue"));
    describe();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void NewWalletPage::describe()
{
    const int step = m_steps->currentIndex();
    const auto where = tr("%1, in %2", "Juniper & Pine, in Documents").arg(m_name->name(), placeText(m_name->folder()));
    m_rail->setSteps({
        {tr("Name and place"), step > NamePlace ? where : tr("What it is called, where it lies")},
        {tr("Password"), tr("The way in, every day")},
        {tr("Recovery sheet"), tr("The way in when it is forgotten")},
        {tr("Ready"), tr("Add your first key")},
    });
    m_rail->setCurrent(step);
}

NewWallet NewWalletPage::wallet() const
{
    return {m_name->path(), Password(m_password->password().clone()), m_recovery->key().clone()};
}

void NewWalletPage::showReady(const QString& name)
{
    dropSecrets();
    m_ready->showReady(name);
}

void NewWalletPage::showProblem(const Error& error)
{
    const bool ofPassword = error.code == ErrorCode::WeakPassword;
    showStep(ofPassword ? PasswordTwice : NamePlace);
    if (!ofPassword)
        m_name->showProblem(sentenceFor(error).text());
}

} // namespace keyfold::ui
