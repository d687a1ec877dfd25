// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/password_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

#include "ui/pages/layouts.h"
#include "ui/pages/task_footer.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

/// A field with its label and the space behind it, that can be left out as a whole.
QWidget* box(const QString& label, QWidget* field)
{
    auto* widget = new QWidget;
    auto* form = labelled(label, field);
    form->setContentsMargins(0, 0, 0, space::S6);
    widget->setLayout(form);
    return widget;
}

} // namespace

PasswordPage::PasswordPage(RandomSource& random, QWidget* parent)
    : Page(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_text(new Paragraph({}, Role::Muted))
    , m_whose(new QComboBox)
    , m_person(new QLineEdit)
    , m_present(new SecretEdit(SecretEdit::Kind::Password))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_next(new PasswordStep(random, {}, {}))
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Quiet))
    , m_save(new Button(tr("Change the password"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("passwordPage"));
    m_title->setWordWrap(true);
    m_whose->setObjectName(QStringLiteral("whosePassword"));
    m_person->setObjectName(QStringLiteral("wayName"));
    m_person->setPlaceholderText(tr("As it is to stand in the history"));
    m_person->setMaxLength(100);
    m_present->setObjectName(QStringLiteral("presentPassword"));
    m_whoseBox = box(tr("Whose password was forgotten"), m_whose);
    m_personBox = box(tr("Name"), m_person);
    m_presentBox = box(tr("Present password"), m_present);
    connect(m_next, &PasswordStep::passwordEdited, this, &PasswordPage::passwordEdited);
    connect(m_next, &PasswordStep::returnPressed, this, &PasswordPage::check);
    connect(m_present, &SecretEdit::edited, m_problem, &QWidget::hide);

    auto* content = new QWidget;
    auto* form = column(0, content);
    form->setContentsMargins(space::S8, space::S8, space::S8, space::S6);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(scaled(width::Form, this));
    auto* inside = column(0, narrow);
    inside->addWidget(m_title);
    inside->addSpacing(space::S2);
    inside->addWidget(m_text);
    inside->addSpacing(space::S6);
    inside->addWidget(m_problem);
    for (auto* part : {m_whoseBox, m_personBox, m_presentBox})
        inside->addWidget(part);
    inside->addWidget(m_next);
    form->addWidget(narrow);
    form->addStretch();
    auto* ground = new Pane(Role::Surface);
    auto* whole = column(0, ground);
    whole->addWidget(scrolling(content), 1);
    whole->addWidget(buildFooter());
    column(0, this)->addWidget(ground);
    tabThrough({m_whose, m_person, m_present, m_next, m_cancel, m_save});
    m_problem->hide();
}

QWidget* PasswordPage::buildFooter()
{
    auto* footer = new TaskFooter({}, space::S8);
    m_cancel->setObjectName(QStringLiteral("cancelPassword"));
    m_save->setObjectName(QStringLiteral("savePassword"));
    connect(m_cancel, &Button::clicked, this, &PasswordPage::stepBack);
    connect(m_save, &Button::clicked, this, &PasswordPage::check);
    footer->addButton(m_cancel);
    footer->addButton(m_save);
    return footer;
}

void PasswordPage::begin(Task task, std::vector<SlotInfo> passwords)
{
    dropSecrets();
    m_task = task;
    m_passwords = std::move(passwords);
    m_whose->clear();
    for (const auto& slot : m_passwords)
        m_whose->addItem(QString::fromStdString(slot.label));
    m_person->clear();
    m_whoseBox->setVisible(task == Task::Forgotten && m_passwords.size() > 1);
    m_personBox->setVisible(task == Task::AddPerson);
    m_presentBox->setVisible(task == Task::Change);
    m_next->begin();
    switch (task) {
    case Task::Forgotten:
        m_title->setText(tr("Choose a new password"));
        m_text->setText(tr("You came in with the recovery sheet. The forgotten password stops working; the sheet goes "
                           "on working."));
        break;
    case Task::Change:
        m_title->setText(tr("Change the password"));
        m_text->setText(tr("The old one stops working in this file. Copies made before still open with it."));
        break;
    case Task::AddPerson:
        m_title->setText(tr("Add a person"));
        m_text->setText(tr("A password of their own opens the whole wallet. The history tells who did what."));
        break;
    }
    m_cancel->setText(task == Task::Forgotten ? tr("Not now") : tr("Cancel"));
    setBusy(false);
}

QWidget* PasswordPage::firstFocus()
{
    if (m_task == Task::AddPerson)
        return m_person;
    return m_task == Task::Change ? m_present : m_next->field();
}

void PasswordPage::dropSecrets()
{
    m_present->clear();
    m_next->clear();
    m_problem->hide();
}

bool PasswordPage::stepBack()
{
    dropSecrets();
    emit cancelled();
    return true;
}

std::optional<SlotId> PasswordPage::whose() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_whose->currentIndex()));
    return at < m_passwords.size() ? std::optional(m_passwords[at].id) : std::nullopt;
}

QString PasswordPage::person() const
{
    return m_person->text().trimmed();
}

Password PasswordPage::takePresent()
{
    return Password(m_present->takeSecret());
}

void PasswordPage::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    const auto idle = m_task == Task::AddPerson ? tr("Add this person") : tr("Change the password");
    m_save->setText(busy ? tr("Saving…") : idle);
}

void PasswordPage::showProblem(const Error& error)
{
    const bool present = error.code == ErrorCode::WrongPassword;
    m_problem->setNotice(
        Severity::Critical, present ? tr("That is not the present password.") : sentenceFor(error).text());
    m_problem->show();
    if (present)
        m_present->setFocus(Qt::OtherFocusReason);
}

void PasswordPage::check()
{
    if (!m_save->isEnabled())
        return;
    m_problem->hide();
    if (m_task == Task::AddPerson && person().isEmpty()) {
        m_problem->setNotice(Severity::Critical, tr("The person has no name. The history will call them by it."));
        m_problem->show();
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_task == Task::Change && m_present->isEmpty()) {
        m_problem->setNotice(
            Severity::Critical, tr("Type the present password first, so that nobody else can change it."));
        m_problem->show();
        m_present->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_next->check())
        emit saveRequested();
}

} // namespace keyfold::ui
