// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/main_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QStackedWidget>

#include "ui/pages/page.h"

namespace keyfold::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_pages);
    setMinimumSize(960, 600); // LOOK section 4
    resize(1280, 800);
    setWalletName({});
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

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized())
        emit hidden();
}

} // namespace keyfold::ui
