// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/ids.h"
#include "ui/models/key_query.h"
#include "ui/widgets/card.h"

class QAction;
class QActionGroup;
class QBoxLayout;
class QListView;
class QMenu;
class QModelIndex;
class QStackedWidget;

namespace keyfold::ui {

class Button;
class FlowLayout;
class KeyColumnHead;
class KeyListModel;
class KeyRowDelegate;
class Label;
class Notice;

/// The list of keys: title and count, order, the filters that are on as chips, rows, or why there are none.
class KeyListPane final : public Pane {
    Q_OBJECT

public:
    explicit KeyListPane(QWidget* parent = nullptr);

    QListView* view() const { return m_view; }

    /// The found keys for `query`, of `total` in the wallet. Selection and scroll position stay where they were, by key.
    void setKeys(FoundKeys found, const KeyQuery& query, int total, Date today);
    /// What is wrong with what is typed into the search; empty for nothing.
    void setProblem(const QString& sentence);

    /// How it is grouped and ordered, and what its rows say. Holds from the next keys on.
    void setArrangement(const KeyArrangement& arrangement);

    /// The one that is chosen; none while several are.
    std::optional<KeyId> chosen() const;
    /// All that are chosen, as they stand in the list.
    std::vector<KeyId> selected() const;
    std::vector<KeySummary> selectedKeys() const;
    /// Selects and scrolls to it; nothing where it is not in the list.
    void choose(const KeyId& id);
    /// Where the list goes on when the chosen key is taken away.
    void chooseNeighbour();

signals:
    void chosenChanged();
    /// Enter or a click: show it, also where there is no room for both panes.
    void opened();
    void filterRemoved(keyfold::ui::FilterName name);
    /// To be typed into the search.
    void filterWanted(keyfold::ui::FilterName name);
    void filtersCleared();
    void nearestChosen(const keyfold::ui::Nearest& nearest);
    void arrangementChosen(const keyfold::ui::KeyArrangement& arrangement);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* buildHead();
    void buildView();
    QMenu* buildOrders();
    QMenu* buildColumns(QMenu* menu);
    void onArrangement();
    void restore(const std::vector<KeyId>& keys, const std::optional<KeyId>& current);
    void chooseRow(int row);
    int nextKeyRow(int row, int step) const;
    void onOpened(const QModelIndex& index);
    void showCount(int shown, int total, bool cut);
    void showFilters(const KeyQuery& query);
    void showEmpty(const KeyQuery& query, const std::optional<Nearest>& nearest);
    QMenu* buildFilterMenu();

    KeyListModel* m_model;
    KeyArrangement m_arrangement;
    QActionGroup* m_orders = nullptr;
    QActionGroup* m_groupings = nullptr;
    std::vector<QAction*> m_columns;
    Label* m_title;
    Label* m_count;
    QBoxLayout* m_head = nullptr;
    Button* m_order;
    FlowLayout* m_chips;
    QWidget* m_chipRow;
    Notice* m_problem;
    QStackedWidget* m_body;
    QListView* m_view;
    KeyRowDelegate* m_rows;
    KeyColumnHead* m_columnHead;
    QWidget* m_nothing;
    QBoxLayout* m_nothingColumn;
};

} // namespace keyfold::ui
