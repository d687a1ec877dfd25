// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commands.h"

#include <QMenu>

#include "ui/style/icon.h"

namespace keyfold::ui {

namespace {

void describe(QAction& action, const char* name, const QString& text, const QKeySequence& keys)
{
    action.setObjectName(QLatin1StringView(name));
    action.setText(text);
    action.setShortcut(keys);
    action.setShortcutContext(Qt::WindowShortcut);
}

} // namespace

Commands::Commands(QObject* parent) : QObject(parent)
{
    describe(newWallet, "newWallet", tr("New wallet"), {});
    describe(openWallet, "openWallet", tr("Open another wallet"), Qt::CTRL | Qt::Key_O);
    describe(addKey, "addKey", tr("Add key"), Qt::CTRL | Qt::Key_N);
    describe(editKey, "editKey", tr("Edit key"), Qt::Key_F2);
    describe(copyValue, "copyValue", tr("Copy value"), QKeySequence::Copy);
    describe(revealValue, "revealValue", tr("Reveal value"), Qt::CTRL | Qt::Key_Period);
    describe(removeKey, "removeKey", tr("Remove key"), Qt::Key_Delete);
    describe(rotateKey, "rotateKey", tr("Rotate key"), Qt::CTRL | Qt::Key_R);
    describe(reportLeak, "reportLeak", tr("Report a leak"), {});
    describe(undo, "undo", tr("Undo"), QKeySequence::Undo);
    describe(search, "search", tr("Search"), QKeySequence::Find);
    describe(showHome, "showHome", tr("Home"), Qt::CTRL | Qt::Key_1);
    describe(showKeys, "showKeys", tr("All keys"), Qt::CTRL | Qt::Key_2);
    describe(showDue, "showDue", tr("Due"), Qt::CTRL | Qt::Key_3);
    describe(showHealth, "showHealth", tr("Health"), Qt::CTRL | Qt::Key_4);
    describe(showPeople, "showPeople", tr("People"), Qt::CTRL | Qt::Key_5);
    describe(showIncidents, "showIncidents", tr("Incidents"), Qt::CTRL | Qt::Key_6);
    describe(showHistory, "showHistory", tr("History"), Qt::CTRL | Qt::Key_7);
    describe(showSettings, "showSettings", tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    describe(goBack, "goBack", tr("Back to where you were"), Qt::ALT | Qt::Key_Left);
    describe(nextPane, "nextPane", tr("Next pane"), Qt::Key_F6);
    describe(previousPane, "previousPane", tr("Previous pane"), Qt::SHIFT | Qt::Key_F6);
    describe(lock, "lock", tr("Lock now"), Qt::CTRL | Qt::Key_L);
    describe(quit, "quit", tr("Quit"), Qt::CTRL | Qt::Key_Q);
    describe(handOff, "handOff", tr("Hand off key"), Qt::CTRL | Qt::Key_H);
    describe(openHandoff, "openHandoff", tr("Open a handoff"), {});
    describe(requestKey, "requestKey", tr("Ask for a key"), {});
    describe(importKeys, "importKeys", tr("Import keys"), {});
    describe(exportKeys, "exportKeys", tr("Export and print"), {});
    handOff.setIcon(icon(Glyph::Handoff));
    openHandoff.setIcon(icon(Glyph::Unlock));
    requestKey.setIcon(icon(Glyph::Key));
    importKeys.setIcon(icon(Glyph::Import));
    exportKeys.setIcon(icon(Glyph::Export));
    describe(copyAsVariable, "copyAsVariable", tr("Copy as NAME=value"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    describe(copyAsHeader, "copyAsHeader", tr("Copy as Authorization header"), Qt::CTRL | Qt::ALT | Qt::Key_C);
    describe(clearClipboard, "clearClipboard", tr("Clear the clipboard"), {});
    describe(help, "help", tr("Help for this page"), QKeySequence::HelpContents);
    describe(shortcuts, "shortcuts", tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash);
    describe(menuBar, "menuBar", tr("Menu bar"), Qt::Key_F10);
    addKey.setIcon(icon(Glyph::Add));
    editKey.setIcon(icon(Glyph::Edit));
    copyValue.setIcon(icon(Glyph::Copy));
    revealValue.setIcon(icon(Glyph::Reveal));
    removeKey.setIcon(icon(Glyph::Delete));
    rotateKey.setIcon(icon(Glyph::Rotate));
    reportLeak.setIcon(icon(Glyph::Incident));
    lock.setIcon(icon(Glyph::Lock));
    updateEnabled();
}

QList<QAction*> Commands::all()
{
    return {&newWallet, &openWallet, &addKey, &editKey, &copyValue, &revealValue, &removeKey, &rotateKey, &reportLeak,
        &undo, &search, &showHome, &showKeys, &showDue, &showHealth, &showPeople, &showIncidents, &showHistory,
        &showSettings, &goBack, &nextPane, &previousPane, &lock, &quit, &handOff, &openHandoff, &requestKey,
        &importKeys, &exportKeys, &copyAsVariable, &copyAsHeader, &clearClipboard, &help, &shortcuts, &menuBar};
}

void Commands::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    updateEnabled();
}

void Commands::setKeyChosen(bool chosen)
{
    m_keyChosen = chosen;
    updateEnabled();
}

void Commands::fill(QMenu& menu)
{
    menu.addActions({&addKey, &search});
    menu.addSeparator();
    menu.addActions({&copyValue, &revealValue, &editKey, &rotateKey, &reportLeak, &removeKey, &undo});
    menu.addSeparator();
    menu.addActions({&handOff, &openHandoff, &requestKey, &importKeys, &exportKeys});
    menu.addSeparator();
    menu.addActions({&newWallet, &openWallet});
    menu.addSeparator();
    menu.addActions({&showHistory, &showSettings});
    menu.addSeparator();
    menu.addActions({&help, &shortcuts});
    menu.addSeparator();
    menu.addActions({&lock, &quit});
}

QList<Commands::Menu> Commands::menus()
{
    return {
        {tr("&Wallet"),
            {&newWallet, &openWallet, nullptr, &importKeys, &exportKeys, nullptr, &openHandoff, &requestKey, nullptr,
                &showSettings, nullptr, &clearClipboard, &lock, &quit}},
        {tr("&Key"),
            {&addKey, &editKey, &removeKey, nullptr, &copyValue, &copyAsVariable, &copyAsHeader, &revealValue, nullptr,
                &rotateKey, &handOff, &reportLeak, nullptr, &undo}},
        {tr("&Go"),
            {&showHome, &showKeys, &showDue, &showHealth, &showPeople, &showIncidents, &showHistory, nullptr, &goBack,
                &search, &nextPane, &previousPane, &menuBar}},
        {tr("&Help"), {&help, &shortcuts}},
    };
}

void Commands::updateEnabled()
{
    for (auto* action : {&addKey, &search, &showHome, &showKeys, &showDue, &showHealth, &showPeople, &showIncidents,
             &showHistory, &showSettings, &goBack, &nextPane, &previousPane, &lock})
        action->setEnabled(m_unlocked);
    for (auto* action :
        {&editKey, &copyValue, &revealValue, &removeKey, &rotateKey, &reportLeak, &copyAsVariable, &copyAsHeader})
        action->setEnabled(m_unlocked && m_keyChosen);
    for (auto* action : {&requestKey, &importKeys, &exportKeys})
        action->setEnabled(m_unlocked);
    handOff.setEnabled(m_unlocked && m_keyChosen);
    if (!m_unlocked)
        undo.setEnabled(false);
}

} // namespace keyfold::ui
