// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/section_pictures.h"

#include <QAbstractButton>

#include "app/gallery/demo_keys.h"
#include "app/gallery/demo_overview.h"
#include "app/gallery/section_scene.h"
#include "core/crypto/system_random.h"
#include "ui/models/sections.h"
#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/help_panel.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/incident_view.h"
#include "ui/pages/incidents_page.h"
#include "ui/pages/people_forms.h"
#include "ui/pages/people_page.h"
#include "ui/pages/put_off_form.h"
#include "ui/pages/recovery_page.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/rotate_steps.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/task_list.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::gallery {

namespace {

std::unique_ptr<QWidget> makeHome(const ui::Overview& overview)
{
    auto* page = new ui::HomePage;
    page->setSummary(ui::sectionsOf(overview).home);
    return std::make_unique<SectionScene>(page, ui::SidebarSection::Home);
}

std::unique_ptr<QWidget> makeHelp(bool shortcutsAlone)
{
    auto* page = new ui::HomePage;
    page->setSummary(ui::sectionsOf(demoOverview()).home);
    auto scene = std::make_unique<SectionScene>(page, ui::SidebarSection::Home);
    auto* help = new ui::HelpPanel(scene->commands, scene.get());
    if (shortcutsAlone)
        help->toggleShortcuts();
    else
        help->toggleHelp(ui::HelpTopic::Home);
    return scene;
}

std::unique_ptr<QWidget> makeHistory()
{
    auto* page = new ui::HistoryPage;
    ui::HistoryPage::History history;
    history.today = demoToday();
    const auto add = [&](int daysAgo, int hour, const char* actor, Action action, const char* key, const char* detail) {
        const auto at = std::chrono::sys_days(std::chrono::days(demoToday().plusDays(-daysAgo).dayNumber()))
            + std::chrono::hours(hour);
        history.events.push_back({std::int64_t(history.events.size() + 1), at, actor, action, {}, key, detail});
    };
    add(3, 9, "Ruth", Action::WalletUnlocked, "", "");
    add(3, 9, "Ruth", Action::KeyAdded, "Stripe – Gift cards – live", "");
    add(1, 14, "Tomás", Action::WalletUnlocked, "", "");
    add(1, 14, "Tomás", Action::ValueCopied, "Xero – Bill import – Receipt scanner – live", "");
    add(0, 8, "Ruth", Action::WalletUnlocked, "", "");
    add(0, 8, "Ruth", Action::ValueRevealed, "Stripe – Invoice sending – Xero – live", "");
    add(0, 8, "Ruth", Action::SettingChanged, "", "clipboard.clear-seconds = 30");
    page->setHistory(std::move(history));
    return std::make_unique<SectionScene>(page, ui::SidebarSection::History);
}

std::unique_ptr<QWidget> makeSettings(const char* section)
{
    auto* page = new ui::SettingsPage;
    ui::SettingsPage::Facts facts;
    facts.today = demoToday();
    for (const auto& spec : Settings::all())
        facts.settings.emplace(spec.name, spec.defaultValue);
    const auto made = std::chrono::sys_days(std::chrono::days(demoToday().plusDays(-220).dayNumber()));
    facts.ways = {{{}, SlotKind::Password, "Ruth", standardArgon2, true, made},
        {{}, SlotKind::Password, "Tomás, bookkeeping", standardArgon2, false, made},
        {{}, SlotKind::Recovery, "Recovery sheet", standardArgon2, false, made}};
    facts.backups = {{{}, demoToday(), 884'736}, {{}, demoToday().plusDays(-3), 864'256}};
    page->setFacts(std::move(facts));
    page->findChild<QAbstractButton*>(QLatin1StringView("settings/") + QLatin1StringView(section))->click();
    return std::make_unique<SectionScene>(page, ui::SidebarSection::Settings);
}

std::unique_ptr<QWidget> makeNewSheet()
{
    static SystemRandom random;
    auto* page = new ui::RecoveryPage(random);
    page->begin();
    return std::make_unique<SectionScene>(page, ui::SidebarSection::Settings);
}

std::unique_ptr<QWidget> makeDue()
{
    auto* page = new ui::DuePage;
    page->setSummary(ui::sectionsOf(demoOverview()).due);
    return std::make_unique<SectionScene>(page, ui::SidebarSection::Due);
}

std::unique_ptr<QWidget> makeHealth()
{
    auto* page = new ui::HealthPage;
    auto overview = demoOverview();
    auto finding = overview.findings.back();
    overview.findings.pop_back();
    finding.dismissed = "Exact gives out one key an account";
    overview.dismissed.push_back({finding, demoToday().plusDays(200)});
    page->setSummary(ui::sectionsOf(overview).health);
    return std::make_unique<SectionScene>(page, ui::SidebarSection::Health);
}

std::unique_ptr<QWidget> makePutOff()
{
    auto* page = new ui::HealthPage;
    page->setSummary(ui::sectionsOf(demoOverview()).health);
    auto scene = std::make_unique<SectionScene>(page, ui::SidebarSection::Health);
    const auto rows = ui::sectionsOf(demoOverview()).health.rows;
    emit page->findChild<ui::TaskList*>()->moreChosen(rows.front().back());
    page->form()->showProblem(QStringLiteral("Say why, for whoever looks at it later."));
    return scene;
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

ui::PersonDetail demoPerson(bool gone)
{
    ui::PersonDetail person;
    person.today = demoToday();
    person.party = demoOverview().people.front().party;
    person.party.email = "ines@brightagency.example";
    if (!gone)
        person.party.leftOn.reset();
    const auto keys = demoSummaries();
    const auto add = [&](std::size_t key, int since, const char* how, bool knows) {
        Grant grant{person.party.name, 1, demoToday().plusDays(-since), {}, {}, how};
        person.held.push_back({keys.at(key), grant, knows});
    };
    add(18, 250, "chat", true);
    add(19, 250, "chat", true);
    add(9, 215, "email", true);
    add(12, 215, "handoff", true);
    if (gone) {
        add(6, 300, "handoff", false);
        add(24, 300, "handoff", false);
    }
    return person;
}

enum class PeopleScene { Leaving, Access, Asking, Nobody, Give };

std::unique_ptr<QWidget> makePeople(PeopleScene what)
{
    auto* page = new ui::PeoplePage;
    auto people = demoOverview().people;
    if (what != PeopleScene::Leaving)
        people.front().party.leftOn.reset();
    if (what == PeopleScene::Nobody)
        people.clear();
    page->setPeople(people, demoToday());
    if (what != PeopleScene::Nobody)
        page->showPerson(demoPerson(what == PeopleScene::Leaving));
    auto scene = std::make_unique<SectionScene>(page, ui::SidebarSection::People);
    if (what == PeopleScene::Asking)
        page->findChild<QAbstractButton*>(QStringLiteral("personLeaves"))->click();
    if (what == PeopleScene::Give) {
        page->giveForm()->begin(people, demoSummaries(), people.front().party.id, demoKey().id);
        page->showGive();
    }
    return scene;
}

enum class Leak { Open, None, Report };

std::unique_ptr<QWidget> makeIncidents(Leak what)
{
    auto* page = new ui::IncidentsPage;
    const auto leaked = demoSummaries().at(10);
    if (what != Leak::None) {
        ui::IncidentTask task{demoOverview().incidents.front(), demoKey(), {}, demoToday()};
        task.key.id = leaked.id;
        task.key.name = leaked.name;
        task.key.provider = leaked.provider;
        task.radius = {{}, {demoSummaries().at(11)}, {"Northdock Fulfilment"}};
        task.key.grants = {{"Northdock Fulfilment", 2, demoToday().plusDays(-90), {}, {}, "email"}};
        page->setIncidents(ui::incidentRows({task.incident}, demoToday()));
        page->incident()->showIncident(task);
    } else {
        page->setIncidents({});
    }
    auto scene = std::make_unique<SectionScene>(page, ui::SidebarSection::Incidents);
    if (what == Leak::Report)
        page->showReport(leaked.id, QString::fromStdString(leaked.name));
    return scene;
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
    const QSize narrow(960, 600);
    return {
        {QStringLiteral("home"), [] { return makeHome(demoOverview()); }},
        {QStringLiteral("home-narrow"), [] { return makeHome(demoOverview()); }, narrow},
        {QStringLiteral("home-quiet"), [] { return makeHome(quietOverview()); }},
        {QStringLiteral("home-empty"), [] { return makeHome(emptyOverview()); }},
        {QStringLiteral("history"), &makeHistory},
        {QStringLiteral("history-narrow"), &makeHistory, QSize(960, 600)},
        {QStringLiteral("settings-ways"), [] { return makeSettings("ways"); }},
        {QStringLiteral("settings-ways-narrow"), [] { return makeSettings("ways"); }, QSize(960, 600)},
        {QStringLiteral("settings-locking"), [] { return makeSettings("locking"); }},
        {QStringLiteral("settings-rotation"), [] { return makeSettings("rotation"); }},
        {QStringLiteral("settings-naming"), [] { return makeSettings("naming"); }},
        {QStringLiteral("settings-reminders"), [] { return makeSettings("reminders"); }},
        {QStringLiteral("settings-computer"), [] { return makeSettings("appearance"); }},
        {QStringLiteral("help"), [] { return makeHelp(false); }},
        {QStringLiteral("shortcuts"), [] { return makeHelp(true); }},
        {QStringLiteral("shortcuts-narrow"), [] { return makeHelp(true); }, QSize(960, 600)},
        {QStringLiteral("settings-backups"), [] { return makeSettings("backups"); }},
        {QStringLiteral("recovery-new"), &makeNewSheet},
        {QStringLiteral("due"), &makeDue},
        {QStringLiteral("people"), [] { return makePeople(PeopleScene::Access); }},
        {QStringLiteral("people-leaving"), [] { return makePeople(PeopleScene::Leaving); }},
        {QStringLiteral("people-asking"), [] { return makePeople(PeopleScene::Asking); }},
        {QStringLiteral("people-nobody"), [] { return makePeople(PeopleScene::Nobody); }},
        {QStringLiteral("people-give"), [] { return makePeople(PeopleScene::Give); }},
        {QStringLiteral("people-narrow"), [] { return makePeople(PeopleScene::Leaving); }, narrow},
        {QStringLiteral("incidents"), [] { return makeIncidents(Leak::Open); }},
        {QStringLiteral("incidents-narrow"), [] { return makeIncidents(Leak::Open); }, narrow},
        {QStringLiteral("incidents-none"), [] { return makeIncidents(Leak::None); }},
        {QStringLiteral("incidents-report"), [] { return makeIncidents(Leak::Report); }},
        {QStringLiteral("rotate-1"), [] { return makeRotate(Rotating::Console); }},
        {QStringLiteral("rotate-2"), [] { return makeRotate(Rotating::Paste); }},
        {QStringLiteral("rotate-2-old"), [] { return makeRotate(Rotating::PasteOld); }},
        {QStringLiteral("rotate-3"), [] { return makeRotate(Rotating::Places); }},
        {QStringLiteral("rotate-3-narrow"), [] { return makeRotate(Rotating::Places); }, narrow},
        {QStringLiteral("rotate-4"), [] { return makeRotate(Rotating::Revoke); }},
        {QStringLiteral("rotate-5"), [] { return makeRotate(Rotating::Finished); }},
        {QStringLiteral("health"), &makeHealth},
        {QStringLiteral("health-put-off"), &makePutOff},
    };
}

} // namespace keyfold::gallery
