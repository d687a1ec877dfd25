// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace keyfold::ui {

class Commands;
class OpenNotesBar;
class Sidebar;
class SidebarModel;
class StatusLine;
class TopBar;
class UndoNote;

/// The open wallet: sidebar, top bar, notes, one page of the wallet, status line. Letters typed outside a field go to the search.
class WalletPage final : public Page {
    Q_OBJECT

public:
    WalletPage(Commands& commands, SidebarModel& sidebar, QWidget* parent = nullptr);

    Sidebar* sidebar() const { return m_sidebar; }
    TopBar* topBar() const { return m_topBar; }
    StatusLine* status() const { return m_status; }
    OpenNotesBar* notes() const { return m_notes; }
    UndoNote* undoNote() const { return m_undo; }

    /// Takes the page in.
    void addPage(Page* page);
    void showPage(Page* page);
    Page* page() const;

    /// Its pages make do with less than their layout of the moment would like, by laying themselves out anew.
    QSize minimumSizeHint() const override { return {0, 0}; }
    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

    /// F6: puts the keyboard on the next part of the window.
    void focusNextPane(int step);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void pageShown(const keyfold::ui::Page* page);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSidebar();
    bool goesToSearch(QObject* watched, QEvent* event) const;
    bool leavesUndo(QObject* watched, QEvent* event) const;

    Sidebar* m_sidebar;
    TopBar* m_topBar;
    OpenNotesBar* m_notes;
    QStackedWidget* m_pages;
    StatusLine* m_status;
    UndoNote* m_undo;
};

} // namespace keyfold::ui
