// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/restore_form.h"

#include <QProgressBar>

#include "ui/models/words.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

RestoreForm::RestoreForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_field(new SecretEdit(SecretEdit::Kind::Password))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_progress(new QProgressBar)
    , m_other(new Button({}, ButtonKind::Tertiary))
    , m_cancel(new Button(tr("Back")))
    , m_restore(new Button(tr("Restore this one"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("restoreForm"));
    m_title->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("restorePassword"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_cancel->setObjectName(QStringLiteral("cancelRestore"));
    m_other->setObjectName(QStringLiteral("otherRestoreWay"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Restoring"));
    const auto request = [this] {
        if (!m_busy && !m_field->isEmpty())
            emit restoreRequested();
    };
    connect(m_restore, &Button::clicked, this, request);
    connect(m_field, &SecretEdit::returnPressed, this, request);
    connect(m_field, &SecretEdit::edited, m_problem, &QWidget::hide);
    connect(m_cancel, &Button::clicked, this, &RestoreForm::cancelled);
    connect(m_other, &Button::clicked, this,
        [this] { setWay(m_way == Way::Password ? Way::RecoverySheet : Way::Password); });

    auto* form = column(0, this);
    form->addWidget(m_title);
    form->addSpacing(space::S2);
    form->addWidget(new Paragraph(
        tr("It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now "
           "is kept beside it, under another name."),
        Role::Muted));
    form->addSpacing(space::S6);
    form->addWidget(m_field);
    form->addSpacing(space::S2);
    form->addWidget(m_problem);
    form->addWidget(m_progress);
    form->addWidget(m_other, 0, Qt::AlignLeading);
    form->addSpacing(space::S6);
    auto* buttons = new FlowLayout(space::S2);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_restore);
    form->addLayout(buttons);
    form->addStretch();
    setBusy(false);
    clear();
}

void RestoreForm::begin(const BackupInfo& backup, Date today)
{
    clear();
    m_backup = backup;
    m_title->setText(tr("Restore the backup of %1").arg(dayText(backup.day, today)));
    setBusy(false);
}

Secret RestoreForm::takeTyped()
{
    return m_field->takeSecret();
}

void RestoreForm::setBusy(bool busy)
{
    m_busy = busy;
    for (auto* widget : std::initializer_list<QWidget*>{m_field, m_other, m_cancel, m_restore})
        widget->setEnabled(!busy);
    m_restore->setText(busy ? tr("Restoring…") : tr("Restore this one"));
    m_progress->setVisible(busy);
}

void RestoreForm::showProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void RestoreForm::clear()
{
    setWay(Way::Password);
}

QWidget* RestoreForm::firstFocus() const
{
    return m_field;
}

void RestoreForm::setWay(Way way)
{
    m_way = way;
    const bool password = way == Way::Password;
    m_field->clear();
    m_field->setAccessibleName(password ? tr("Password of the backup") : tr("Recovery key"));
    m_field->setPlaceholder(password ? tr("The password it had then") : tr("Recovery key, eight groups of four"));
    m_field->setGlyph(password ? Glyph::Lock : Glyph::Paper);
    m_other->setText(password ? tr("Use the recovery sheet") : tr("Use the password"));
    m_problem->hide();
}

} // namespace keyfold::ui
