// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include "ui/pages/commands.h"

namespace keyfold::ui {

MenuBar::MenuBar(Commands& commands, QWidget* parent) : QMenuBar(parent)
{
    setObjectName(QStringLiteral("menuBar"));
    setAccessibleName(tr("Menu bar"));
    for (const auto& [title, actions] : commands.menus()) {
        auto* menu = addMenu(title);
        for (auto* action : actions)
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        connect(menu, &QMenu::aboutToHide, this, &MenuBar::hideAfterUse);
    }
    if (isNativeMenuBar())
        return;
    hide();
    qApp->installEventFilter(this);
    connect(&commands.menuBar, &QAction::triggered, this, &MenuBar::toggle);
}

MenuBar::~MenuBar()
{
    if (qApp)
        qApp->removeEventFilter(this);
}

void MenuBar::toggle()
{
    if (isVisible()) {
        if (auto* popup = QApplication::activePopupWidget())
            popup->close();
        hide();
        return;
    }
    show();
    setActiveAction(actions().constFirst());
}

bool MenuBar::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto& key = *static_cast<QKeyEvent*>(event);
        // Whether Alt itself counts as held while it goes down depends on the platform.
        m_altAlone = key.key() == Qt::Key_Alt && !(key.modifiers() & ~Qt::AltModifier);
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate: // Alt+Tab
        m_altAlone = false;
        break;
    case QEvent::KeyRelease:
        if (watched->isWidgetType() && endsAltAlone(*static_cast<QKeyEvent*>(event))) {
            toggle();
            return true;
        }
        break;
    default:
        break;
    }
    return QMenuBar::eventFilter(watched, event);
}

bool MenuBar::endsAltAlone(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Alt && !key.isAutoRepeat() && std::exchange(m_altAlone, false)
        && window()->isActiveWindow();
}

void MenuBar::focusOutEvent(QFocusEvent* event)
{
    QMenuBar::focusOutEvent(event);
    hideAfterUse();
}

// Going from one menu to the next closes the first; Esc leads from a menu to the bar, and from there back to the page.
void MenuBar::hideAfterUse()
{
    if (isNativeMenuBar())
        return;
    QTimer::singleShot(0, this, [this] {
        if (!QApplication::activePopupWidget() && !hasFocus())
            hide();
    });
}

} // namespace keyfold::ui
