// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/main_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include "ui/pages/page.h"
#include "ui/session/session.h"

namespace keyfold::ui {

namespace {

/// The one file on this computer that is dragged; a null URL for anything else.
QUrl draggedFile(const QMimeData* mime)
{
    const auto urls = mime->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front() : QUrl();
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_pages);
    setMinimumSize(960, 600); // LOOK section 4
    resize(1280, 800);
    setWalletName({});
    setAcceptDrops(true);
}

void MainWindow::addPage(Page* page)
{
    m_pages->addWidget(page);
}

void MainWindow::showPage(Page* page)
{
    auto* before = this->page();
    if (before && before != page)
        before->dropSecrets();
    m_pages->setCurrentWidget(page);
    if (auto* target = page->firstFocus())
        target->setFocus(Qt::OtherFocusReason);
    if (before != page)
        emit pageShown(page);
}

Page* MainWindow::page() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::setWalletName(const QString& name)
{
    setWindowTitle(name.isEmpty() ? QStringLiteral("Keyfold") : tr("%1 – Keyfold").arg(name));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // The end of the desktop's session is not held up.
    if (m_hidesOnClose && !qGuiApp->isSavingSession()) {
        emit hidden();
        hide();
        event->ignore();
        return;
    }
    emit closing();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedFile(event->mimeData()).isValid())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto file = draggedFile(event->mimeData());
    if (!file.isValid())
        return;
    // Moving it here would delete it where it lies.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit fileDropped(toPath(file.toLocalFile()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized())
        emit hidden();
}

} // namespace keyfold::ui
