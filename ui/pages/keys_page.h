// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QSplitter;
class QStackedWidget;

namespace keyfold::ui {

class Commands;
class FirstKeyView;
class KeyDetail;
class KeyListPane;
class KeySelectionView;

/// All keys: the list, and the chosen key beside it. In a narrow window the list has the width until a key is opened.
class KeysPage final : public Page {
    Q_OBJECT

public:
    explicit KeysPage(Commands& commands, QWidget* parent = nullptr);

    KeyListPane* list() const { return m_list; }
    KeyDetail* detail() const { return m_detail; }
    /// What takes the place of the key while several are chosen.
    KeySelectionView* selection() const { return m_selection; }

    /// No key at all: an invitation in the place of both panes.
    void setEmpty(bool empty);
    /// The width of the list beside the key; 0 while they do not stand side by side, and then it is not set either.
    int listWidth() const;
    void setListWidth(int list);
    /// In a narrow window: the chosen key in front of the list.
    void open();

    QWidget* firstFocus() override;
    /// That of a narrow window, where the key stands over the list: it becomes narrow by getting less than both want.
    QSize minimumSizeHint() const override;
    bool sendsLettersToSearch() const override { return true; }
    void dropSecrets() override;
    /// Closes the key where it covers the list.
    bool stepBack() override;

signals:
    void addRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void onChosen();

    KeyListPane* m_list;
    KeyDetail* m_detail;
    KeySelectionView* m_selection;
    QStackedWidget* m_beside; // the key, or what can be done with several
    QSplitter* m_panes;
    FirstKeyView* m_first;
    QStackedWidget* m_body;
    bool m_laidOut = false;
    bool m_narrow = false;
    bool m_opened = false; // in a narrow window: the key is in front
};

} // namespace keyfold::ui
