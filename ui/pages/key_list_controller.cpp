// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_list_controller.h"

#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/search_entry.h"
#include "ui/widgets/navigation.h"

namespace keyfold::ui {

namespace {

Result<SearchVocabulary> vocabularyOf(Wallet& wallet)
{
    auto facets = wallet.keys().facets();
    if (!facets)
        return failure(facets);
    const auto people = wallet.parties().list();
    if (!people)
        return failure(people);
    SearchVocabulary known{std::move(*facets), {}};
    for (const auto& person : *people)
        known.people.push_back(person.name);
    return known;
}

constexpr int mostEvents = 20; // the rest is in History

struct ShownKey {
    Key key;
    std::vector<Event> history;
};

Result<ShownKey> readShown(Wallet& wallet, const KeyId& id)
{
    auto key = wallet.keys().get(id);
    if (!key)
        return failure(key);
    EventFilter filter;
    filter.key = id;
    filter.newest = mostEvents;
    auto events = wallet.log().read(filter);
    if (!events)
        return failure(events);
    return ShownKey{std::move(*key), std::move(*events)};
}

} // namespace

KeyListController::KeyListController(
    Session& session, KeysPage& page, SearchField& search, SidebarModel& sidebar, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_search(new SearchEntry(search, this))
    , m_sidebar(sidebar)
{
    auto* list = page.list();
    connect(list, &KeyListPane::chosenChanged, this, &KeyListController::loadChosen);
    connect(list, &KeyListPane::filterRemoved, this, [this](FilterName name) { setFilter(name, {}); });
    connect(list, &KeyListPane::filtersCleared, this, &KeyListController::clearFilters);
    connect(list, &KeyListPane::nearestChosen, this, &KeyListController::showNearest);
    connect(list, &KeyListPane::arrangementChosen, this, [this](const KeyArrangement& arrangement) {
        m_query.arrangement = arrangement;
        ask();
        emit arrangementChosen(arrangement);
    });
    connectSearch();
}

void KeyListController::connectSearch()
{
    auto* list = m_page.list();
    connect(m_search, &SearchEntry::wordsChanged, this, &KeyListController::onSearch);
    connect(m_search, &SearchEntry::filterTyped, this,
        [this](const SearchFilter& filter) { setFilter(filter.name, filter.value); });
    connect(m_search, &SearchEntry::lastFilterWanted, this, &KeyListController::takeBackFilter);
    connect(m_search, &SearchEntry::problemChanged, this, [this, list](const QString& sentence) {
        list->setProblem(sentence);
        if (!sentence.isEmpty())
            emit listWanted();
    });
    connect(list, &KeyListPane::filterWanted, this, [this](FilterName name) {
        if (name == FilterName::Has)
            setFilter(name, "finding");
        else
            m_search->begin({name, {}});
    });
}

void KeyListController::refresh(const std::optional<KeyId>& choose)
{
    if (choose)
        m_choose = choose;
    m_uses.reset();
    ask();
    emit refreshed();
}

void KeyListController::choose(const KeyId& key)
{
    m_choose = key;
    ask();
}

void KeyListController::setFilter(FilterName name, const std::optional<std::string>& value)
{
    m_query.setFilter(name, value);
    emit listWanted();
    ask();
}

void KeyListController::setFilter(SidebarKind kind, const std::string& value)
{
    if (kind == SidebarKind::Environment)
        setFilter(FilterName::Environment, value);
    else if (kind == SidebarKind::Provider)
        setFilter(FilterName::Provider, value);
    else if (kind == SidebarKind::Tag)
        setFilter(FilterName::Tag, value);
}

void KeyListController::takeBackFilter()
{
    if (m_query.filters.empty())
        return;
    const auto last = m_query.filters.back();
    m_query.filters.pop_back();
    m_search->begin(last);
    ask();
}

void KeyListController::showNearest(const Nearest& nearest)
{
    m_query.filters.clear();
    m_search->setWords(toQString(nearest.search));
    ask();
}

void KeyListController::setFindings(KeySet keys)
{
    m_findings = std::move(keys);
    if (m_query.filter(FilterName::Has))
        ask();
}

bool KeyListController::stepBack()
{
    if (m_search->closeSuggestions())
        return true;
    if (m_query.isEmpty() && m_search->isEmpty())
        return false;
    clearFilters();
    return true;
}

void KeyListController::clearFilters()
{
    m_query.search.clear();
    m_query.filters.clear();
    m_search->clear();
    ask();
}

void KeyListController::setArrangement(const KeyArrangement& arrangement)
{
    m_query.arrangement = arrangement;
    m_page.list()->setArrangement(arrangement);
}

void KeyListController::clear()
{
    m_query.search.clear();
    m_query.filters.clear();
    m_choose.reset();
    m_providers.clear();
    m_asking = false;
    m_askAgain = false;
    ++m_load;
    m_findings.reset();
    m_uses.reset();
    m_search->clear();
    m_search->setVocabulary({});
    m_sidebar.setFacets({});
    m_page.list()->setKeys({}, {}, 0, m_session.clock().today());
    m_page.detail()->clear();
}

void KeyListController::onSearch(const QString& text)
{
    auto words = text.toStdString();
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
        [query = m_query, findings = m_findings, uses = m_uses, today = m_session.clock().today()](
            Wallet& wallet) -> Result<Answer> {
            auto found = findKeys(wallet, query, today, findings, uses);
            if (!found)
                return failure(found);
            auto known = vocabularyOf(wallet);
            if (!known)
                return failure(known);
            return Answer{std::move(*found), std::move(*known)};
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
    for (const auto& [provider, count] : answer->known.facets.providers)
        m_providers.push_back(provider);
    auto* list = m_page.list();
    m_uses = answer->found.uses;
    m_page.setEmpty(answer->known.facets.total == 0);
    list->setKeys(std::move(answer->found), asked, answer->known.facets.total, m_session.clock().today());
    m_sidebar.setFacets(answer->known.facets);
    m_search->setVocabulary(std::move(answer->known));
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
        this, [id = *id](Wallet& wallet) { return readShown(wallet, id); },
        [this, load](Result<ShownKey> shown) {
            if (load != m_load)
                return;
            if (shown) {
                m_page.detail()->setKey(shown->key, m_session.clock().today());
                m_page.detail()->setHistory(std::move(shown->history));
            } else {
                m_page.detail()->clear();
            }
            emit keyShown(shown.has_value());
        });
}

} // namespace keyfold::ui
