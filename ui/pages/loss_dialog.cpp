// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loss_dialog.h"

#include <QDialog>

#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int dialogWidth = 440;

} // namespace

void askForLoss(QWidget* window, const Loss& loss, std::function<void()> then)
{
    auto* dialog = new QDialog(window);
    dialog->setObjectName(QStringLiteral("lossDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(loss.title);
    auto* inside = column(space::S3, dialog);
    inside->setContentsMargins(space::S6, space::S6, space::S6, space::S6);
    auto* title = new Label(TextStyle::Title2, loss.title);
    title->setWordWrap(true);
    inside->addWidget(title);
    inside->addWidget(new Paragraph(loss.text));
    inside->addSpacing(space::S3);
    auto* keep = new Button(loss.keep);
    auto* lose = new Button(loss.lose, ButtonKind::Danger);
    keep->setObjectName(QStringLiteral("keepIt"));
    lose->setObjectName(QStringLiteral("loseIt"));
    auto* buttons = new FlowLayout(space::S2);
    buttons->addWidget(keep);
    buttons->addWidget(lose);
    inside->addLayout(buttons);
    dialog->setMinimumWidth(scaled(dialogWidth, dialog));
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(lose, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, window, std::move(then));
    dialog->open();
    keep->setFocus(Qt::OtherFocusReason);
}

} // namespace keyfold::ui
