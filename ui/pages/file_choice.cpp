// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_choice.h"

#include <QCoreApplication>
#include <QFileDialog>

#include "ui/session/session.h"

namespace keyfold::ui {

namespace {

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

// Our memory is closed to other programs (PR_SET_DUMPABLE), which the portal that sandboxed desktops show their file
// dialogs through takes for a reason to show none, without an error. Their themes get Qt's own dialog.
bool nativeDialogWorks()
{
    const auto theme = qEnvironmentVariable("QT_QPA_PLATFORMTHEME");
    const bool portal = theme.contains(QLatin1StringView("portal")) || qEnvironmentVariableIsSet("GTK_USE_PORTAL");
    const bool sandboxed = qEnvironmentVariableIsSet("FLATPAK_ID") || qEnvironmentVariableIsSet("SNAP");
    return !portal && !sandboxed;
}

void setUp(QFileDialog& dialog, FileChoice choice)
{
    switch (choice) {
    case FileChoice::OpenWallet:
        dialog.setWindowTitle(FileWords::tr("Open a wallet"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({FileWords::tr("Keyfold wallets (*.keyfold)"), FileWords::tr("All files (*)")});
        break;
    case FileChoice::SaveWallet:
        dialog.setWindowTitle(FileWords::tr("Save a copy of the wallet"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QStringLiteral("keyfold"));
        dialog.setNameFilter(FileWords::tr("Keyfold wallets (*.keyfold)"));
        break;
    case FileChoice::SavePdf:
        dialog.setWindowTitle(FileWords::tr("Save the recovery sheet"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QStringLiteral("pdf"));
        dialog.setNameFilter(FileWords::tr("PDF (*.pdf)"));
        break;
    case FileChoice::SaveReport:
        dialog.setWindowTitle(FileWords::tr("Save the report"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(QStringLiteral("html"));
        dialog.setNameFilter(FileWords::tr("Web page (*.html)"));
        break;
    case FileChoice::Folder:
        dialog.setWindowTitle(FileWords::tr("Choose a folder"));
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    }
}

void open(QFileDialog* dialog, const Path& start, std::function<void(const Path&)> then)
{
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, !nativeDialogWorks());
    std::error_code ignored;
    const bool folder = std::filesystem::is_directory(start, ignored);
    dialog->setDirectory(toQString(folder ? start : start.parent_path()));
    if (!folder)
        dialog->selectFile(toQString(start.filename()));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(),
        [then = std::move(then)](const QString& file) { then(toPath(file)); });
    dialog->open();
}

} // namespace

void chooseFile(QWidget* window, FileChoice choice, const Path& start, std::function<void(const Path&)> then)
{
    auto* dialog = new QFileDialog(window);
    setUp(*dialog, choice);
    open(dialog, start, std::move(then));
}

void chooseFile(QWidget* window, const FileAsk& ask, const Path& start, std::function<void(const Path&)> then)
{
    const bool save = ask.mode == FileAsk::Mode::Save;
    auto* dialog = new QFileDialog(window);
    dialog->setWindowTitle(ask.title);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setNameFilters(ask.filters);
    dialog->setDefaultSuffix(ask.suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, !ask.replaces);
    open(dialog, start, std::move(then));
}

} // namespace keyfold::ui
