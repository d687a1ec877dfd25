// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/section_controller.h"

#include "ui/pages/due_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/incidents_page.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_edit_controller.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/wallet_page.h"

namespace keyfold::ui {

namespace {

constexpr std::array sections{SidebarSection::Home, SidebarSection::AllKeys, SidebarSection::Due,
    SidebarSection::Health, SidebarSection::People, SidebarSection::Incidents, SidebarSection::History,
    SidebarSection::Settings};

constexpr std::size_t mostBefore = 20;

} // namespace

SectionController::SectionController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(m_parts.wallet.sidebar(), &Sidebar::sectionChosen, this, &SectionController::show);
    connect(&m_parts.wallet, &WalletPage::pageShown, this, &SectionController::onPageShown);
    connect(&m_parts.list, &KeyListController::keyShown, this, &SectionController::onKeyShown);
    connect(&m_parts.incidents, &IncidentsPage::keysRequested, this, [this] { show(SidebarSection::AllKeys); });
    connect(&m_parts.home, &HomePage::dueRequested, this, [this] { show(SidebarSection::Due); });
    connect(&m_parts.home, &HomePage::healthRequested, this, [this] { show(SidebarSection::Health); });
    connect(&m_parts.home, &HomePage::peopleRequested, this, [this] { show(SidebarSection::People); });
}

Page* SectionController::pageOf(SidebarSection section) const
{
    switch (section) {
    case SidebarSection::Home:
        return &m_parts.home;
    case SidebarSection::AllKeys:
        return &m_parts.keys;
    case SidebarSection::Due:
        return &m_parts.due;
    case SidebarSection::Health:
        return &m_parts.health;
    case SidebarSection::People:
        return &m_parts.people;
    case SidebarSection::Incidents:
        return &m_parts.incidents;
    case SidebarSection::History:
        return &m_parts.history;
    case SidebarSection::Settings:
        return &m_parts.settings;
    }
    return nullptr;
}

void SectionController::show(SidebarSection section)
{
    if (section == SidebarSection::AllKeys)
        m_parts.list.clearFilters();
    if (auto* page = pageOf(section))
        m_parts.wallet.showPage(page);
}

void SectionController::showLast()
{
    m_parts.wallet.showPage(pageOf(m_section));
}

void SectionController::goBack()
{
    // A task in front is left for its section; from a section the way goes to the one before.
    if (m_parts.wallet.page() != pageOf(m_section)) {
        showLast();
        return;
    }
    if (m_before.empty())
        return;
    const auto section = m_before.back();
    m_before.pop_back();
    m_section = section; // not to be noted as one more step
    m_parts.wallet.sidebar()->setSection(section);
    showLast();
}

void SectionController::onPageShown(const Page* page)
{
    for (const auto section : sections) {
        if (pageOf(section) != page)
            continue;
        if (section != m_section)
            m_before.push_back(m_section);
        if (m_before.size() > mostBefore)
            m_before.erase(m_before.begin());
        m_section = section;
        m_parts.wallet.sidebar()->setSection(section);
    }
}

void SectionController::showKey(const KeyId& key)
{
    m_parts.list.clearFilters();
    m_parts.list.choose(key);
    m_parts.wallet.showPage(&m_parts.keys);
    m_parts.keys.open();
}

void SectionController::carryOut(const TaskRow& row)
{
    switch (row.action) {
    case TaskAction::Rotate:
    case TaskAction::GoOnRotating:
        emit rotateRequested(row.key);
        break;
    case TaskAction::SeeIncident:
        emit incidentRequested(row.key);
        break;
    case TaskAction::RevokeOld:
        emit revokeRequested(row.key);
        break;
    case TaskAction::EditKey:
    case TaskAction::NameKey:
        showKey(row.key);
        m_toEdit = ToEdit{row.key, row.action};
        onKeyShown();
        break;
    case TaskAction::SeeKey:
    case TaskAction::EndAccess:
        showKey(row.key);
        break;
    case TaskAction::SeePerson:
        emit personRequested(row.party);
        break;
    case TaskAction::TakeBack: // done where it stands
    case TaskAction::None:
        break;
    }
}

void SectionController::onKeyShown()
{
    const auto& key = m_parts.keys.detail()->key();
    if (!m_toEdit || !key || key->id != m_toEdit->key || m_parts.keys.list()->chosen() != key->id)
        return;
    const bool name = m_toEdit->action == TaskAction::NameKey;
    m_toEdit.reset();
    m_parts.edit.edit(name ? KeyEditorPage::Begin::Name : KeyEditorPage::Begin::Task);
}

void SectionController::remember()
{
    m_key = m_parts.keys.list()->chosen();
    m_toEdit.reset();
}

void SectionController::forget()
{
    m_key.reset();
    m_before.clear();
    m_section = SidebarSection::Home;
}

} // namespace keyfold::ui
