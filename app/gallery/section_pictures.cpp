// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/section_pictures.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include "app/gallery/demo_keys.h"
#include "app/gallery/demo_overview.h"
#include "ui/models/overview_rows.h"
#include "ui/pages/commands.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/rotate_steps.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_edit.h"

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

enum class Rotating { Console, Paste, PasteOld, Places, Revoke, Finished };

ui::RotationTask demoRotation(bool started, bool all)
{
    ui::RotationTask task{demoKey(), {}, demoToday()};
    task.key.consumers = {{"Shop checkout", "/srv/shop/.env, STRIPE_SECRET_KEY", {}},
        {"Gift card printer", "Office computer, Settings, Payments", {}},
        {"Refund script", "refunds/config.toml, stripe.secret", {}}};
    task.key.versions.front().fields = {{{3}, "Restricted key", FieldKind::Secret, {}}};
    if (!started)
        return task;
    const Timestamp at = demoToday().days() + std::chrono::hours(10) + std::chrono::minutes(31);
    task.state = RotationState{1, 2, at, {}};
    for (const auto& place : task.key.consumers)
        task.state->consumers.push_back({place.name, at + std::chrono::minutes(5)});
    if (!all)
        task.state->consumers.back().done.reset();
    return task;
}

std::unique_ptr<QWidget> makeRotate(Rotating at)
{
    auto* page = new ui::RotatePage;
    const bool started = at >= Rotating::Places;
    page->begin(demoRotation(started, at > Rotating::Places));
    if (at == Rotating::Paste || at == Rotating::PasteOld) {
        page->findChild<QAbstractButton*>(QStringLiteral("nextStep"))->click();
        auto* value = page->findChild<ui::SecretEdit*>(QStringLiteral("newValue/Restricted key"));
        value->setSecret(Secret::copyOf(at == Rotating::Paste ? "rk_test_EXAMPLE51NotARealKeyForTheShop01"
                                                              : "rk_live_EXAMPLE51NotARealKeyForTheShop01"));
        emit value->edited();
        if (at == Rotating::PasteOld)
            page->paste()->showHolders({demoSummaries().at(1)});
    }
    if (at == Rotating::Finished)
        page->showFinished(demoRotation(false, false), true);
    return std::make_unique<SectionScene>(page, ui::SidebarSection::AllKeys);
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
        {QStringLiteral("rotate-1"), [] { return makeRotate(Rotating::Console); }},
        {QStringLiteral("rotate-2"), [] { return makeRotate(Rotating::Paste); }},
        {QStringLiteral("rotate-2-old"), [] { return makeRotate(Rotating::PasteOld); }},
        {QStringLiteral("rotate-3"), [] { return makeRotate(Rotating::Places); }},
        {QStringLiteral("rotate-3-narrow"), [] { return makeRotate(Rotating::Places); }, narrow},
        {QStringLiteral("rotate-4"), [] { return makeRotate(Rotating::Revoke); }},
        {QStringLiteral("rotate-5"), [] { return makeRotate(Rotating::Finished); }},
        {QStringLiteral("health"), [] { return makeOverview<ui::HealthPage>(SidebarSection::Health, demoOverview()); }},
    };
}

} // namespace keyfold::gallery
