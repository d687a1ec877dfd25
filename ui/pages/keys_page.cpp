// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys_page.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/pages/first_key_view.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/key_selection_view.h"
#include "ui/pages/layouts.h"

namespace keyfold::ui {

namespace {

// What the page itself has of LOOK's 1120 for the whole window, the sidebar taken off.
constexpr int narrowBelow = width::NarrowBelow - width::Sidebar;
constexpr int listLeast = 240;
constexpr int keyLeast = 544; // beside a list that is drawn wide: its values and buttons whole, in long languages too

} // namespace

KeysPage::KeysPage(Commands& commands, QWidget* parent)
    : Page(parent)
    , m_list(new KeyListPane)
    , m_detail(new KeyDetail(commands))
    , m_selection(new KeySelectionView)
    , m_beside(new QStackedWidget)
    , m_panes(new QSplitter)
    , m_first(new FirstKeyView)
    , m_body(new QStackedWidget)
{
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(m_list);
    m_beside->addWidget(m_detail);
    m_beside->addWidget(m_selection);
    m_panes->addWidget(m_beside);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_list->setMinimumWidth(scaled(listLeast, this));
    m_beside->setMinimumWidth(scaled(keyLeast, this));
    m_panes->setSizes({scaled(width::List, this), scaled(width::Page - width::List, this)});
    m_body->addWidget(m_panes);
    m_body->addWidget(m_first);
    column(0, this)->addWidget(m_body);
    connect(m_first, &FirstKeyView::addRequested, this, &KeysPage::addRequested);
    connect(m_list, &KeyListPane::opened, this, &KeysPage::open);
    connect(m_list, &KeyListPane::chosenChanged, this, &KeysPage::onChosen);
    connect(m_detail, &KeyDetail::closeRequested, this, &KeysPage::stepBack);
    connect(m_selection, &KeySelectionView::closeRequested, this, &KeysPage::stepBack);
}

QWidget* KeysPage::firstFocus()
{
    return m_body->currentWidget() == m_first ? m_first->firstFocus() : m_list->view();
}

QSize KeysPage::minimumSizeHint() const
{
    return {scaled(listLeast, this), Page::minimumSizeHint().height()};
}

int KeysPage::listWidth() const
{
    return m_narrow || !m_laidOut ? 0 : m_panes->sizes().constFirst();
}

void KeysPage::setListWidth(int list)
{
    if (list > 0)
        m_panes->setSizes({list, std::max(1, scaled(width::Page, this) - list)});
}

void KeysPage::setEmpty(bool empty)
{
    const bool hadFocus = firstFocus()->hasFocus();
    m_body->setCurrentWidget(empty ? static_cast<QWidget*>(m_first) : m_panes);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void KeysPage::dropSecrets()
{
    m_detail->hideValues();
}

void KeysPage::onChosen()
{
    const auto keys = m_list->selectedKeys();
    const bool several = keys.size() > 1;
    if (several)
        m_selection->setKeys(keys);
    m_beside->setCurrentWidget(several ? static_cast<QWidget*>(m_selection) : m_detail);
}

void KeysPage::open()
{
    m_opened = true;
    arrange();
}

bool KeysPage::stepBack()
{
    if (!m_narrow || !m_opened)
        return false;
    m_opened = false;
    arrange();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

void KeysPage::resizeEvent(QResizeEvent* event)
{
    m_laidOut = true;
    Page::resizeEvent(event);
    const bool narrow = width() < scaled(narrowBelow, this);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_opened = false;
    arrange();
}

void KeysPage::arrange()
{
    m_detail->setCloseable(m_narrow);
    m_selection->setCloseable(m_narrow);
    m_beside->setVisible(!m_narrow || m_opened);
    m_beside->setMinimumWidth(m_narrow ? 0 : scaled(keyLeast, this));
    const int detail = scaled(width::DetailOver, this);
    if (m_narrow)
        m_panes->setSizes({width() - detail, detail});
    else
        m_panes->setSizes({scaled(width::List, this), width() - scaled(width::List, this)});
}

} // namespace keyfold::ui
