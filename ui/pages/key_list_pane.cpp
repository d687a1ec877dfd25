// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_list_pane.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>

#include <algorithm>
#include <set>

#include "ui/models/key_list_model.h"
#include "ui/models/search_words.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/key_column_head.h"
#include "ui/pages/key_row_delegate.h"
#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tags.h"

namespace keyfold::ui {

namespace {

constexpr int headHeight = 48;

/// Stays open while one thing after the other is ticked.
class StayingMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter;
        if (!chooses || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction* action)
    {
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

KeyListPane::KeyListPane(QWidget* parent)
    : Pane(Role::Raised, parent)
    , m_model(new KeyListModel(this))
    , m_title(new Label(TextStyle::Title3, tr("All keys")))
    , m_count(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_order((new Button(tr("Next date"), ButtonKind::Quiet))->small())
    , m_chips(new FlowLayout(6))
    , m_chipRow(new QWidget)
    , m_problem(new Notice(Severity::Info, {}))
    , m_body(new QStackedWidget)
    , m_view(new RowList)
    , m_rows(new KeyRowDelegate(m_view))
    , m_columnHead(new KeyColumnHead(*m_view))
    , m_nothing(new QWidget)
    , m_nothingColumn(column(0, m_nothing))
{
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_chipRow->setLayout(m_chips);
    m_chipRow->setAccessibleName(tr("Filters"));
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->hide();
    m_chips->setContentsMargins(space::S4, 0, space::S4, space::S3);
    m_nothingColumn->setContentsMargins(space::S4, space::S16, space::S4, space::S4);
    buildView();
    m_body->addWidget(m_view);
    m_body->addWidget(m_nothing);
    auto* whole = column(0, this);
    whole->addLayout(buildHead());
    whole->addWidget(m_chipRow);
    auto* problem = column(0);
    problem->setContentsMargins(space::S4, 0, space::S4, 0);
    problem->addWidget(m_problem);
    whole->addLayout(problem);
    whole->addWidget(m_columnHead);
    whole->addWidget(new Hairline);
    whole->addWidget(m_body, 1);
}

QLayout* KeyListPane::buildHead()
{
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setMenu(buildOrders());
    auto* filters = new IconButton(Glyph::Filter, tr("Add a filter"));
    filters->setObjectName(QStringLiteral("addFilter"));
    filters->setPopupMode(QToolButton::InstantPopup);
    filters->setMenu(buildFilterMenu());

    m_head = row(space::S2);
    m_head->setContentsMargins(space::S4, 0, space::S2, 0);
    auto* words = column(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_count);
    words->addStretch();
    auto* tools = row(space::S2);
    tools->addWidget(filters);
    tools->addWidget(m_order);
    m_head->addLayout(words, 1);
    m_head->addLayout(tools);
    auto* head = row(0);
    head->addLayout(m_head, 1);
    head->addStrut(controlHeight(headHeight, this));
    return head;
}

// With large letters in a narrow window what to do with the list stands below what it is called.
void KeyListPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    int wanted = m_head->contentsMargins().left() + m_head->contentsMargins().right() + m_head->spacing();
    for (int at = 0; at < m_head->count(); ++at)
        wanted += m_head->itemAt(at)->minimumSize().width();
    const bool tight = width() < wanted;
    m_head->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setAlignment(m_head->itemAt(1)->layout(), tight ? Qt::AlignLeading : Qt::Alignment());
}

QMenu* KeyListPane::buildOrders()
{
    auto* menu = new QMenu(this);
    const auto offer = [menu](QActionGroup* group, const QString& text, int value) {
        auto* action = group->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        menu->addAction(action);
    };
    const auto heading = [menu](const QString& text) { menu->addSection(text); };
    m_orders = new QActionGroup(menu);
    m_groupings = new QActionGroup(menu);
    heading(tr("Order"));
    offer(m_orders, tr("Next date"), static_cast<int>(KeyOrder::NextDate));
    offer(m_orders, tr("Name"), static_cast<int>(KeyOrder::Name));
    offer(m_orders, tr("Provider"), static_cast<int>(KeyOrder::Provider));
    offer(m_orders, tr("Newest first"), static_cast<int>(KeyOrder::Added));
    offer(m_orders, tr("Last used"), static_cast<int>(KeyOrder::LastUsed));
    heading(tr("Groups"));
    offer(m_groupings, tr("No groups"), static_cast<int>(KeyGrouping::None));
    offer(m_groupings, tr("By due date"), static_cast<int>(KeyGrouping::Due));
    offer(m_groupings, tr("By provider"), static_cast<int>(KeyGrouping::Provider));
    offer(m_groupings, tr("By environment"), static_cast<int>(KeyGrouping::Environment));
    offer(m_groupings, tr("By owner"), static_cast<int>(KeyGrouping::Owner));
    for (auto* group : {m_orders, m_groupings})
        connect(group, &QActionGroup::triggered, this, &KeyListPane::onArrangement);
    menu->addSeparator();
    menu->addMenu(buildColumns(menu));
    setArrangement({});
    return menu;
}

QMenu* KeyListPane::buildColumns(QMenu* menu)
{
    auto* columns = new StayingMenu(tr("Show in the list"), menu);
    columns->setObjectName(QStringLiteral("columns"));
    for (const auto column : allColumns) {
        auto* action = columns->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setData(static_cast<int>(column));
        connect(action, &QAction::triggered, this, &KeyListPane::onArrangement);
        m_columns.push_back(action);
    }
    return columns;
}

void KeyListPane::onArrangement()
{
    KeyArrangement arrangement{static_cast<KeyOrder>(m_orders->checkedAction()->data().toInt()),
        static_cast<KeyGrouping>(m_groupings->checkedAction()->data().toInt()), {}};
    for (const auto* action : m_columns)
        arrangement.columns.set(static_cast<KeyColumn>(action->data().toInt()), action->isChecked());
    setArrangement(arrangement);
    emit arrangementChosen(m_arrangement);
}

void KeyListPane::setArrangement(const KeyArrangement& arrangement)
{
    m_arrangement = arrangement;
    for (auto* action : m_orders->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(arrangement.order));
    for (auto* action : m_groupings->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(arrangement.grouping));
    for (auto* action : m_columns)
        action->setChecked(arrangement.columns.has(static_cast<KeyColumn>(action->data().toInt())));
    if (const auto* order = m_orders->checkedAction()) {
        m_order->setText(order->text());
        m_order->setAccessibleName(tr("Order of the list: %1").arg(order->text()));
    }
}

QMenu* KeyListPane::buildFilterMenu()
{
    auto* menu = new QMenu(this);
    const auto offer = [this, menu](const QString& text, FilterName name) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, name] { emit filterWanted(name); });
    };
    offer(tr("By provider"), FilterName::Provider);
    offer(tr("By environment"), FilterName::Environment);
    offer(tr("By tag"), FilterName::Tag);
    offer(tr("By who has it"), FilterName::With);
    offer(tr("By what is due"), FilterName::Due);
    offer(tr("With a finding"), FilterName::Has);
    return menu;
}

void KeyListPane::buildView()
{
    m_view->setObjectName(QStringLiteral("keys"));
    m_view->setAccessibleName(tr("Keys"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_rows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeyListPane::chosenChanged);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (chosen()) // not while more and more are picked
            onOpened(index);
    });
    connect(m_view, &QListView::activated, this, &KeyListPane::onOpened);
}

void KeyListPane::onOpened(const QModelIndex& index)
{
    if (!m_model->isHeading(index.row()))
        emit opened();
}

void KeyListPane::setKeys(FoundKeys found, const KeyQuery& query, int total, Date today)
{
    const auto before = selected();
    const int row = m_view->currentIndex().row();
    const auto current = row >= 0 && !m_model->isHeading(row) ? std::optional(m_model->keyAt(row).id) : std::nullopt;
    const auto top = m_view->indexAt({1, 1});
    const auto shown = static_cast<int>(found.keys.size());
    const auto nearest = found.nearest;
    {
        // One change, not "nothing chosen" and then the same keys again.
        const QSignalBlocker quiet(m_view->selectionModel());
        const bool onKey = top.isValid() && !m_model->isHeading(top.row());
        const auto topId = onKey ? std::optional(m_model->keyAt(top.row()).id) : std::nullopt;
        auto arrangement = query.arrangement;
        if (!query.search.empty())
            arrangement.order = KeyOrder::NextDate; // the best hit comes first, so no row says the order
        m_rows->setArrangement(arrangement);
        m_columnHead->setArrangement(arrangement);
        m_model->setKeys(std::move(found), today, arrangement);
        if (const int to = topId ? m_model->rowOf(*topId) : -1; to >= 0)
            m_view->scrollTo(m_model->index(to), QAbstractItemView::PositionAtTop);
        restore(before, current);
    }
    showCount(shown, total, shown >= mostHits && shown < total && !query.search.empty() && !query.hasFilters());
    showFilters(query);
    if (shown == 0)
        showEmpty(query, nearest);
    m_body->setCurrentWidget(shown == 0 ? m_nothing : m_view);
    if (selected().empty() && shown > 0)
        chooseRow(
            nextKeyRow(!before.empty() && query.search.empty() ? std::clamp(row, 0, m_model->rowCount() - 1) : 0, 1));
    if (selected() != before || shown == 0)
        emit chosenChanged();
}

// By id: rows have moved.
void KeyListPane::restore(const std::vector<KeyId>& keys, const std::optional<KeyId>& current)
{
    const std::set<KeyId> wanted(keys.begin(), keys.end());
    QItemSelection selection;
    int at = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            continue;
        const auto& id = m_model->keyAt(row).id;
        if (current == id)
            at = row;
        if (wanted.contains(id))
            selection.select(m_model->index(row), m_model->index(row));
    }
    auto* chosen = m_view->selectionModel();
    if (at >= 0)
        chosen->setCurrentIndex(m_model->index(at), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
}

void KeyListPane::showCount(int shown, int total, bool cut)
{
    const QLocale locale;
    const auto part = locale.toString(shown);
    const auto all = locale.toString(total);
    if (cut)
        m_count->setText(tr("the best %1 of %2", "500 of 10,000 keys").arg(part, all));
    else
        m_count->setText(shown == total ? keysText(total) : tr("%1 of %2", "16 of 25 keys").arg(part, all));
    m_count->setToolTip(cut ? tr("More keys fit. Type another letter to narrow them down.") : QString());
}

std::optional<KeyId> KeyListPane::chosen() const
{
    const auto rows = m_view->selectionModel()->selectedIndexes();
    return rows.size() == 1 ? std::optional(m_model->keyAt(rows.front().row()).id) : std::nullopt;
}

std::vector<KeySummary> KeyListPane::selectedKeys() const
{
    auto rows = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<KeySummary> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (const auto& index : rows)
        keys.push_back(m_model->keyAt(index.row()));
    return keys;
}

std::vector<KeyId> KeyListPane::selected() const
{
    std::vector<KeyId> ids;
    const auto keys = selectedKeys();
    for (const auto& key : keys)
        ids.push_back(key.id);
    return ids;
}

void KeyListPane::choose(const KeyId& id)
{
    chooseRow(m_model->rowOf(id));
}

// Not QListView::setCurrentIndex(), which minds the keys that are held down: Ctrl+N would add to the choice.
void KeyListPane::chooseRow(int row)
{
    if (row < 0)
        return;
    const auto index = m_model->index(row);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

int KeyListPane::nextKeyRow(int row, int step) const
{
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        row += step;
    return row < m_model->rowCount() ? row : -1;
}

void KeyListPane::chooseNeighbour()
{
    const int row = m_view->currentIndex().row();
    const int after = nextKeyRow(row + 1, 1);
    chooseRow(after >= 0 ? after : nextKeyRow(row - 1, -1));
}

void KeyListPane::showFilters(const KeyQuery& query)
{
    const auto* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_chipRow->isAncestorOf(focused);
    empty(m_chips);
    for (const auto& filter : query.filters) {
        auto* chip = new Chip(filterText(filter), Chip::Kind::Removable);
        chip->setObjectName(QStringLiteral("chip/") + toQString(filter.value));
        chip->setAccessibleName(tr("Filter: %1. Delete removes it.").arg(chip->text()));
        FocusRing::enableFor(chip);
        // Not at once: it is this very chip that goes.
        connect(
            chip, &Chip::removed, this, [this, name = filter.name] { emit filterRemoved(name); }, Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    m_chipRow->setVisible(m_chips->count() > 0);
    if (!hadFocus)
        return;
    auto* last = m_chips->count() > 0 ? m_chips->itemAt(m_chips->count() - 1)->widget() : m_view;
    last->show(); // now, not with the next event: it gets the focus
    last->setFocus(Qt::OtherFocusReason);
}

void KeyListPane::setProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Info, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void KeyListPane::showEmpty(const KeyQuery& query, const std::optional<Nearest>& nearest)
{
    empty(m_nothingColumn);
    const auto words = toQString(query.search);
    const auto title = query.search.empty() ? tr("No key fits these filters")
        : query.hasFilters()                ? tr("No key with these filters matches “%1”").arg(words)
                                            : tr("No key matches “%1”").arg(words);
    auto* state = new EmptyState(Glyph::Search, title, tr("Search looks at names, providers, places, tags and notes."));
    if (nearest) {
        const auto text = nearest->withoutFilters ? tr("Search all keys")
                                                  : tr("Search “%1”").arg(toQString(nearest->search));
        auto* offer = state->addButton(text);
        offer->setObjectName(QStringLiteral("nearest"));
        offer->setAccessibleDescription(keysText(nearest->keys));
        offer->setToolTip(keysText(nearest->keys));
        connect(
            offer, &Button::clicked, this, [this, nearest = *nearest] { emit nearestChosen(nearest); },
            Qt::QueuedConnection);
    }
    auto* clear = state->addButton(tr("Clear filters"), ButtonKind::Tertiary);
    clear->setObjectName(QStringLiteral("clearFilters"));
    connect(clear, &Button::clicked, this, &KeyListPane::filtersCleared, Qt::QueuedConnection);
    m_nothingColumn->addWidget(state);
    m_nothingColumn->addStretch();
}

} // namespace keyfold::ui
