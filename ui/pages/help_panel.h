// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/pages/help_texts.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QScrollArea;

namespace keyfold::ui {

class Commands;
class IconButton;
class Label;

/// The help: what the page in front is for, and all keyboard shortcuts. Lies over the trailing side of its parent, so that
/// the page beside it can be looked at; nothing is left or lost by opening it.
class HelpPanel final : public Pane {
    Q_OBJECT

public:
    HelpPanel(Commands& commands, QWidget* parent);

    /// F1: the page's text above the shortcuts. Pressed again it closes.
    void toggleHelp(HelpTopic topic);
    /// Ctrl+/: the shortcuts alone.
    void toggleShortcuts();
    /// Gives the keyboard back to where it was. False: it was closed already.
    bool closePanel();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void open(const HelpText& text);
    QWidget* buildKeys(Commands& commands);
    void place();

    Label* m_title;
    Label* m_text;
    Label* m_keysTitle;
    QScrollArea* m_area = nullptr;
    IconButton* m_close;
    QPointer<QWidget> m_before; // had the keyboard
    bool m_withText = false;
};

} // namespace keyfold::ui
