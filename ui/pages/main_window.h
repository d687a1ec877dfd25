// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/base/files.h"

class QStackedWidget;

namespace keyfold::ui {

class Page;

/// The one window: a stack of pages and a title. It knows pages by their interface and no feature at all.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Takes the page in, and shows it when it is the first.
    void addPage(Page* page);
    /// Puts it in front and the keyboard on its first field. The page before forgets its secrets.
    void showPage(Page* page);
    Page* page() const;

    /// "Juniper & Pine – Keyfold", or the program's name alone: never a key's name.
    void setWalletName(const QString& name);

    /// Closing the window only hides it, because the program goes on elsewhere (in the tray).
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }

signals:
    /// The person closes the window.
    void closing();
    /// The window is no longer to be seen (minimised, hidden): what is shown in the clear is masked again.
    void hidden();
    /// Another page came to the front.
    void pageShown(keyfold::ui::Page* page);
    /// A file was let go over the window.
    void fileDropped(const keyfold::Path& file);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QStackedWidget* m_pages;
    bool m_hidesOnClose = false;
};

} // namespace keyfold::ui
