// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wallet_page.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

#include "ui/pages/layouts.h"
#include "ui/pages/open_notes_bar.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/undo_note.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

constexpr int narrowSidebar = 200; // LOOK section 4
constexpr int mostSidebar = 272;   // for the longest words of a language
constexpr int leastPage = 400;     // that they may not take from the page

} // namespace

WalletPage::WalletPage(Commands& commands, SidebarModel& sidebar, QWidget* parent)
    : Page(parent)
    , m_sidebar(new Sidebar(sidebar))
    , m_topBar(new TopBar(commands))
    , m_notes(new OpenNotesBar)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine)
    , m_undo(new UndoNote(this, m_pages))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_sidebar, 0, 0, 3, 1);
    grid->addWidget(m_topBar, 0, 1);
    grid->addWidget(m_notes, 1, 1);
    grid->addWidget(m_pages, 2, 1);
    grid->addWidget(m_status, 3, 0, 1, 2);
    tabThrough({m_sidebar, m_topBar, m_notes, m_pages, m_undo, m_status});
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    connect(
        &sidebar, &QAbstractItemModel::modelReset, this, &WalletPage::fitSidebar); // the sidebar built its rows before
}

void WalletPage::addPage(Page* page)
{
    m_pages->addWidget(page);
}

void WalletPage::showPage(Page* page)
{
    if (page != m_pages->currentWidget())
        m_pages->setCurrentWidget(page);
    m_undo->raise();
    emit pageShown(page);
    // While another page of the window is in front, the keyboard is that one's.
    if (auto* target = page->firstFocus(); target && isVisible())
        target->setFocus(Qt::OtherFocusReason);
}

Page* WalletPage::page() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

QWidget* WalletPage::firstFocus()
{
    return page() ? page()->firstFocus() : nullptr;
}

void WalletPage::dropSecrets()
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto* page = qobject_cast<Page*>(m_pages->widget(i)))
            page->dropSecrets();
    m_undo->dismiss();
}

bool WalletPage::stepBack()
{
    return page() && page()->stepBack();
}

void WalletPage::focusNextPane(int step)
{
    QList<QWidget*> stops{m_sidebar->firstFocus(), m_topBar->search(), firstFocus()};
    int at = 2;
    const auto* focused = QApplication::focusWidget();
    if (m_sidebar->isAncestorOf(focused))
        at = 0;
    else if (m_topBar->isAncestorOf(focused))
        at = 1;
    const auto count = static_cast<int>(stops.size());
    if (auto* next = stops.at((at + step + count) % count))
        next->setFocus(Qt::ShortcutFocusReason);
}

void WalletPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
}

void WalletPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    qApp->removeEventFilter(this);
}

bool WalletPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && leavesUndo(watched, event)) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress || !goesToSearch(watched, event))
        return Page::eventFilter(watched, event);
    auto* search = m_topBar->search();
    search->setFocus(Qt::ShortcutFocusReason);
    search->deselect();
    search->end(false);
    QCoreApplication::sendEvent(search, event);
    return true;
}

// A field takes Ctrl+Z also where nothing was typed into it. Then the last change to the wallet is what is meant.
bool WalletPage::leavesUndo(QObject* watched, QEvent* event) const
{
    const auto* field = qobject_cast<QLineEdit*>(watched);
    return field && isAncestorOf(field) && !field->isUndoAvailable()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo);
}

bool WalletPage::goesToSearch(QObject* watched, QEvent* event) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isAncestorOf(widget) || widget != QApplication::focusWidget() || QApplication::activePopupWidget())
        return false;
    if (!page() || !page()->sendsLettersToSearch())
        return false;
    // Whatever takes letters itself says so with this attribute.
    if (widget->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto text = key.text();
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier));
    return plain && !text.isEmpty() && text.front().isPrint() && text.front() != u' ';
}

void WalletPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitSidebar();
}

void WalletPage::fitSidebar()
{
    const bool narrow = width() < scaled(width::NarrowBelow, this);
    const int usual = scaled(narrow ? narrowSidebar : width::Sidebar, this);
    const int most = std::min(scaled(mostSidebar, this), width() - scaled(leastPage, this));
    m_sidebar->setFixedWidth(std::clamp(m_sidebar->wantedWidth(), usual, std::max(usual, most)));
}

} // namespace keyfold::ui
