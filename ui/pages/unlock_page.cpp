// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock_page.h"

#include <QProgressBar>

#include "ui/pages/layouts.h"
#include "ui/pages/logo.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

constexpr int columnWidth = 360; // LOOK section 4
constexpr int logoSide = 72;

Button* buildWay(Glyph glyph, const QString& text, const char* name)
{
    auto* button = new Button(glyph, text, ButtonKind::Quiet);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace

UnlockPage::UnlockPage(QWidget* parent)
    : Page(parent)
    , m_name(new Label(TextStyle::Title1))
    , m_place(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_field(new SecretEdit(SecretEdit::Kind::Password))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_unlock((new Button(tr("Unlock"), ButtonKind::Primary))->large())
    , m_progress(new QProgressBar)
    , m_busyText(new Label(TextStyle::Caption, tr("About a second, on purpose: it makes guessing slow."), Role::Muted))
    , m_other(buildWay(Glyph::Paper, {}, "otherWay"))
    , m_quick(buildWay(Glyph::Device, tr("Quick unlock with this computer"), "quickUnlock"))
    , m_ways(new QWidget)
    , m_cancel(buildWay(Glyph::Close, tr("Give up"), "cancelUnlock"))
    , m_note(new Label(TextStyle::Body, {}, Role::Muted))
    , m_due(new Label(TextStyle::Body, {}, Role::Muted))
{
    setSize(m_field, ControlSize::Large);
    m_field->setGlyph(Glyph::Lock);
    m_field->setObjectName(QStringLiteral("password"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Unlocking"));
    for (auto* text : {m_name, m_place, m_note, m_due, m_busyText})
        text->setWordWrap(true);
    for (auto* text : {m_name, m_place, m_note, m_due})
        text->setAlignment(Qt::AlignHCenter);
    connect(m_unlock, &Button::clicked, this, &UnlockPage::requestUnlock);
    connect(m_field, &SecretEdit::returnPressed, this, &UnlockPage::requestUnlock);
    connect(m_field, &SecretEdit::edited, this, [this] {
        setState(m_field, FieldState::Normal);
        m_problem->hide();
    });
    connect(m_field, &SecretEdit::capsLockSeen, this, [this](bool on) { m_capsLock = on; });
    connect(m_other, &Button::clicked, this,
        [this] { setWay(m_way == Way::Password ? Way::RecoverySheet : Way::Password); });

    auto* middle = new QWidget;
    middle->setFixedWidth(scaled(columnWidth, this));
    auto* narrow = column(space::S3, middle);
    narrow->addWidget(m_field);
    narrow->addWidget(m_problem);
    narrow->addWidget(m_unlock);
    narrow->addWidget(m_progress);
    narrow->addWidget(m_busyText);
    narrow->addSpacing(space::S3);
    buildWays(narrow);

    auto* page = column(0, this);
    page->setContentsMargins(space::S8, space::S8, space::S8, 30);
    page->addStretch(2);
    page->addWidget(new Logo(logoSide), 0, Qt::AlignHCenter);
    page->addSpacing(space::S6);
    page->addWidget(m_name);
    page->addSpacing(space::S1);
    page->addWidget(m_place);
    page->addSpacing(space::S8);
    page->addLayout(centred(middle));
    page->addStretch(3);
    page->addWidget(m_note);
    page->addWidget(m_due);
    m_due->setObjectName(QStringLiteral("dueWhileLocked"));
    m_due->hide();
    tabThrough({m_field, m_unlock, m_cancel, m_ways});
    m_problem->hide();
    setWay(Way::Password);
    setBusy(false);
}

void UnlockPage::buildWays(QLayout* column)
{
    auto* ways = ui::column(space::S1, m_ways);
    auto* open = buildWay(Glyph::Folder, tr("Open another wallet"), "openAnother");
    auto* create = buildWay(Glyph::Add, tr("New wallet"), "createAnother");
    connect(open, &Button::clicked, this, &UnlockPage::openRequested);
    connect(create, &Button::clicked, this, &UnlockPage::createRequested);
    connect(m_quick, &Button::clicked, this, &UnlockPage::quickRequested);
    m_quick->hide();
    for (auto* button : {m_quick, m_other, open, create})
        ways->addWidget(button, 0, Qt::AlignLeading);
    connect(m_cancel, &Button::clicked, this, &UnlockPage::cancelRequested);
    column->addWidget(m_ways);
    column->addWidget(m_cancel);
}

QWidget* UnlockPage::firstFocus()
{
    return m_field;
}

void UnlockPage::dropSecrets()
{
    m_field->clear();
    m_problem->hide();
    setState(m_field, FieldState::Normal);
    setWay(Way::Password);
}

bool UnlockPage::stepBack()
{
    if (m_busy) {
        emit cancelRequested();
        return true;
    }
    if (m_way == Way::Password)
        return false;
    setWay(Way::Password);
    return true;
}

void UnlockPage::setWallet(const QString& name, const QString& place)
{
    m_name->setText(name);
    m_place->setText(place);
}

void UnlockPage::setNote(const QString& note)
{
    m_note->setText(note);
}

void UnlockPage::setQuick(bool possible)
{
    m_quick->setVisible(possible);
}

void UnlockPage::setDue(const QString& due)
{
    m_due->setText(due);
    m_due->setVisible(!due.isEmpty());
}

Secret UnlockPage::takeTyped()
{
    return m_field->takeSecret();
}

void UnlockPage::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_ways->setVisible(!busy);
    m_cancel->setVisible(busy);
    m_busy = busy;
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
    m_progress->setVisible(busy);
    m_busyText->setVisible(busy);
}

void UnlockPage::showProblem(const QString& sentence)
{
    m_field->clear();
    setState(m_field, FieldState::Wrong);
    const bool hint = m_way == Way::Password && m_capsLock;
    m_problem->setNotice(Severity::Critical, hint ? tr("%1 Caps Lock is on.").arg(sentence) : sentence);
    m_problem->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::setWay(Way way)
{
    m_way = way;
    const bool password = way == Way::Password;
    m_field->clear();
    m_field->setAccessibleName(password ? tr("Password of the wallet") : tr("Recovery key"));
    m_field->setPlaceholder(password ? tr("Password") : tr("Recovery key, eight groups of four"));
    m_field->setGlyph(password ? Glyph::Lock : Glyph::Paper);
    m_other->setText(password ? tr("Use the recovery sheet") : tr("Use the password"));
    m_other->setIcon(icon(password ? Glyph::Paper : Glyph::Lock));
    m_problem->hide();
    setState(m_field, FieldState::Normal);
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::requestUnlock()
{
    if (m_busy)
        return;
    if (!m_field->isEmpty())
        emit unlockRequested();
    else if (m_quick->isVisible())
        emit quickRequested();
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace keyfold::ui
