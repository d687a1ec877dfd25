// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/models/key_query.h"
#include "ui/models/search_words.h"
#include "ui/models/sidebar_model.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class KeysPage;
class SearchEntry;
class SearchField;

/// Keeps list, sidebar and the chosen key up to date with the wallet, as one types and filters. One question is under way
/// at a time: letters typed meanwhile are asked together afterwards, and what came for an older question is dropped.
class KeyListController final : public QObject {
    Q_OBJECT

public:
    KeyListController(
        Session& session, KeysPage& page, SearchField& search, SidebarModel& sidebar, QObject* parent = nullptr);

    /// Asks anew: after unlocking and after every change. `choose` is selected when the answer is there.
    void refresh(const std::optional<KeyId>& choose = {});
    /// Selects it with the next answer.
    void choose(const KeyId& key);
    void setFilter(FilterName name, const std::optional<std::string>& value);
    void setFilter(SidebarKind kind, const std::string& value);
    void clearFilters();
    void setArrangement(const KeyArrangement& arrangement);
    /// What Health says something about, for "has:finding".
    void setFindings(KeySet keys);
    /// Esc in the search: closes suggestions, then takes words and filters out. False where there was nothing of it.
    bool stepBack();
    /// Forgets every name, for a locked or another wallet.
    void clear();
    const std::vector<std::string>& providers() const { return m_providers; }

signals:
    /// The person searches or filters: the list is what they want to see.
    void listWanted();
    /// The wallet is another than before: what else shows it asks anew.
    void refreshed();
    void keyShown(bool any);
    void arrangementChosen(const keyfold::ui::KeyArrangement& arrangement);
    void failed(const keyfold::Error& error);

private:
    struct Answer {
        FoundKeys found;
        SearchVocabulary known;
    };

    void connectSearch();
    void onSearch(const QString& text);
    void takeBackFilter();
    void showNearest(const Nearest& nearest);
    void ask();
    void onAnswer(Result<Answer> answer, const KeyQuery& asked);
    void loadChosen();

    Session& m_session;
    KeysPage& m_page;
    SearchEntry* m_search;
    SidebarModel& m_sidebar;
    KeyQuery m_query;
    std::optional<KeyId> m_choose;
    std::vector<std::string> m_providers;
    KeySet m_findings;
    KnownUses m_uses; // as last read; each letter in the search would read them anew
    bool m_asking = false;
    bool m_askAgain = false;
    std::uint64_t m_load = 0; // the newest request for a whole key
};

} // namespace keyfold::ui
