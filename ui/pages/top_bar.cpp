// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/top_bar.h"

#include <QMenu>

#include "ui/pages/commands.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/navigation.h"

namespace keyfold::ui {

namespace {

constexpr int searchWidth = 440; // LOOK section 4
constexpr int leastSearch = 160; // two words

} // namespace

TopBar::TopBar(Commands& commands, QWidget* parent)
    : Pane(Role::Surface, parent)
    , m_search(new SearchField)
    , m_add(new Button(Glyph::Add, tr("Add key")))
    , m_menu(new QMenu(this))
{
    setHairlines(Qt::BottomEdge);
    setMinimumHeight(controlHeight(height::Topbar, this));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search names, providers, places, people"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setMinimumWidth(leastSearch / 2); // less than it gets: the word beside it goes first
    m_search->setMaximumWidth(scaled(searchWidth, this));
    m_addWords = m_add->text();
    m_add->setObjectName(QStringLiteral("addKey"));
    m_add->setAccessibleName(m_addWords);
    m_add->setToolTip(tr("Add key (%1)").arg(commands.addKey.shortcut().toString(QKeySequence::NativeText)));
    auto* lock = new IconButton(Glyph::Lock, tr("Lock now"));
    lock->setObjectName(QStringLiteral("lock"));
    auto* menu = new IconButton(Glyph::Menu, tr("Menu"));
    menu->setObjectName(QStringLiteral("menu"));
    commands.fill(*m_menu);
    connect(m_add, &Button::clicked, &commands.addKey, &QAction::trigger);
    connect(lock, &IconButton::clicked, &commands.lock, &QAction::trigger);
    connect(menu, &IconButton::clicked, this, [this, menu] {
        const int right = menu->width() - m_menu->sizeHint().width();
        m_menu->popup(menu->mapToGlobal(QPoint(std::min(0, right), menu->height())));
    });

    auto* bar = row(space::S2, this);
    bar->setContentsMargins(space::S4, 0, space::S4, 1);
    bar->addWidget(m_search, 100);
    bar->addStretch(1);
    bar->addWidget(m_add);
    bar->addWidget(lock);
    bar->addWidget(menu);
}

void TopBar::setHalfWritten(bool halfWritten)
{
    m_addWords = halfWritten ? tr("Go on with the key") : tr("Add key");
    m_add->setAccessibleName(m_addWords);
    fit();
}

void TopBar::fit()
{
    m_add->setText(m_addWords);
    const int others = layout()->totalSizeHint().width() - m_search->sizeHint().width();
    if (width() < others + scaled(leastSearch, this))
        m_add->setText({});
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    fit();
}

} // namespace keyfold::ui
