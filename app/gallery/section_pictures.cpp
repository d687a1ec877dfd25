// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/section_pictures.h"

#include <QVBoxLayout>

#include "app/gallery/demo_keys.h"
#include "app/gallery/demo_overview.h"
#include "ui/models/overview_rows.h"
#include "ui/pages/commands.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::gallery {

namespace {

/// The open wallet with one page in it.
class SectionScene final : public QWidget {
public:
    SectionScene(ui::Page* shown, ui::SidebarSection section) : page(commands, sidebar)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&page);
        const auto overview = demoOverview();
        sidebar.setFacets(demoFacets());
        sidebar.setCounts({ui::dueSoon(overview), ui::findingsToActOn(overview), 5});
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

template <typename PageType>
std::unique_ptr<QWidget> makeOverview(ui::SidebarSection section, const ui::Overview& overview)
{
    auto* page = new PageType;
    page->setOverview(overview);
    return std::make_unique<SectionScene>(page, section);
}

ui::Overview emptyOverview()
{
    ui::Overview overview;
    overview.today = demoToday();
    return overview;
}

ui::Overview quietOverview()
{
    auto overview = emptyOverview();
    overview.keys = 12;
    for (const auto& due : demoOverview().due)
        if (due.days > 0)
            overview.due.push_back(due);
    return overview;
}

} // namespace

std::vector<Picture> sectionPictures()
{
    using ui::SidebarSection;
    const QSize narrow(960, 600);
    return {
        {QStringLiteral("home"), [] { return makeOverview<ui::HomePage>(SidebarSection::Home, demoOverview()); }},
        {QStringLiteral("home-narrow"), [] { return makeOverview<ui::HomePage>(SidebarSection::Home, demoOverview()); },
            narrow},
        {QStringLiteral("home-quiet"),
            [] { return makeOverview<ui::HomePage>(SidebarSection::Home, quietOverview()); }},
        {QStringLiteral("home-empty"),
            [] { return makeOverview<ui::HomePage>(SidebarSection::Home, emptyOverview()); }},
        {QStringLiteral("due"), [] { return makeOverview<ui::DuePage>(SidebarSection::Due, demoOverview()); }},
        {QStringLiteral("health"), [] { return makeOverview<ui::HealthPage>(SidebarSection::Health, demoOverview()); }},
    };
}

} // namespace keyfold::gallery
