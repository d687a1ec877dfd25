// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "app/gallery/demo_keys.h"
#include "app/gallery/demo_overview.h"
#include "ui/models/sections.h"
#include "ui/pages/commands.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::gallery {

/// The open wallet with one page in it.
class SectionScene final : public QWidget {
public:
    SectionScene(ui::Page* shown, ui::SidebarSection section) : page(commands, sidebar)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&page);
        sidebar.setFacets(demoFacets());
        sidebar.setCounts(ui::sectionsOf(demoOverview()).counts);
        page.sidebar()->setWalletName(QStringLiteral("Juniper & Pine"));
        page.sidebar()->setSection(section);
        page.status()->setLockText(QStringLiteral("Locks in 4:38"));
        page.status()->showDone(QStringLiteral("Saved 10:42"));
        commands.setUnlocked(true);
        page.addPage(shown);
        page.showPage(shown);
    }

    ui::Commands commands;
    ui::SidebarModel sidebar;
    ui::WalletPage page;
};

} // namespace keyfold::gallery
