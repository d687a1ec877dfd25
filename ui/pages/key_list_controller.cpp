// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_list_controller.h"

#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/widgets/navigation.h"

namespace keyfold::ui {

KeyListController::KeyListController(
    Session& session, KeysPage& page, SearchField& search, SidebarModel& sidebar, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_search(search)
    , m_sidebar(sidebar)
{
    auto* list = page.list();
    connect(&m_search, &QLineEdit::textChanged, this, &KeyListController::onSearch);
    connect(list, &KeyListPane::chosenChanged, this, &KeyListController::loadChosen);
    connect(list, &KeyListPane::filterRemoved, this, [this](SidebarKind kind) { setFilter(kind, {}); });
    connect(list, &KeyListPane::filtersCleared, this, &KeyListController::clearFilters);
    connect(list, &KeyListPane::orderChosen, this, [this](KeyOrder order) {
        m_query.order = order;
        ask();
    });
}

void KeyListController::refresh(const std::optional<KeyId>& choose)
{
    if (choose)
        m_choose = choose;
    ask();
    emit refreshed();
}

void KeyListController::choose(const KeyId& key)
{
    m_choose = key;
    ask();
}

void KeyListController::setFilter(SidebarKind kind, const std::optional<std::string>& value)
{
    if (kind == SidebarKind::Environment)
        m_query.environment = value;
    else if (kind == SidebarKind::Provider)
        m_query.provider = value;
    else if (kind == SidebarKind::Tag)
        m_query.tag = value;
    emit listWanted();
    ask();
}

void KeyListController::clearFilters()
{
    const auto order = m_query.order;
    m_query = {};
    m_query.order = order;
    m_search.clear();
    ask();
}

void KeyListController::clear()
{
    m_query = {};
    m_choose.reset();
    m_providers.clear();
    m_asking = false;
    m_askAgain = false;
    ++m_load;
    m_search.clear();
    m_sidebar.setFacets({});
    m_page.list()->setKeys({}, {}, 0, m_session.clock().today());
    m_page.detail()->clear();
}

void KeyListController::onSearch(const QString& text)
{
    auto words = text.trimmed().toStdString();
    if (words == m_query.search) // emptied by us, for a query that is empty already
        return;
    m_query.search = std::move(words);
    emit listWanted();
    ask();
}

void KeyListController::ask()
{
    if (!m_session.isUnlocked())
        return;
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_session.queue().ask(
        this,
        [query = m_query](Wallet& wallet) -> Result<Answer> {
            auto keys = findKeys(wallet, query);
            if (!keys)
                return failure(keys);
            auto facets = wallet.keys().facets();
            if (!facets)
                return failure(facets);
            return Answer{std::move(*keys), std::move(*facets)};
        },
        [this, query = m_query](Result<Answer> answer) { onAnswer(std::move(answer), query); });
}

void KeyListController::onAnswer(Result<Answer> answer, const KeyQuery& asked)
{
    m_asking = false;
    if (m_askAgain) {
        ask();
        return;
    }
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_providers.clear();
    for (const auto& [provider, count] : answer->facets.providers)
        m_providers.push_back(provider);
    auto* list = m_page.list();
    m_page.setEmpty(answer->facets.total == 0);
    list->setKeys(std::move(answer->keys), asked, answer->facets.total, m_session.clock().today());
    m_sidebar.setFacets(std::move(answer->facets));
    if (m_choose)
        list->choose(*std::exchange(m_choose, {}));
    loadChosen();
}

void KeyListController::loadChosen()
{
    const auto id = m_page.list()->chosen();
    const auto load = ++m_load;
    if (!id) {
        m_page.detail()->clear();
        emit keyShown(false);
        return;
    }
    // The one before is not to be taken for this one, not even for the moment until it is here.
    if (m_page.detail()->key() && m_page.detail()->key()->id != *id)
        m_page.detail()->hideValues();
    m_session.queue().ask(
        this, [id = *id](Wallet& wallet) { return wallet.keys().get(id); },
        [this, load](Result<Key> key) {
            if (load != m_load)
                return;
            if (key)
                m_page.detail()->setKey(*key, m_session.clock().today());
            else
                m_page.detail()->clear();
            emit keyShown(key.has_value());
        });
}

} // namespace keyfold::ui
