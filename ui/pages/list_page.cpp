// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_row_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int listWidth = 296;
constexpr int headHeight = 48;
constexpr int formWidth = 560;
constexpr int narrowBelow = 700; // list and body side by side need more

/// A form no wider than lines are read well.
QWidget* bounded(QWidget* form)
{
    auto* holder = new QWidget;
    auto* line = row(0, holder);
    form->setMaximumWidth(scaled(formWidth, form));
    line->addWidget(form, 100);
    line->addStretch(1);
    return holder;
}

} // namespace

ListPage::ListPage(const Words& words, QWidget* parent)
    : Page(parent)
    , m_model(new TaskListModel(this))
    , m_view(new RowList)
    , m_count(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_body(new QStackedWidget)
{
    auto* line = row(0, this);
    m_list = buildList(words);
    m_side = buildSide(words.title);
    line->addWidget(m_list);
    line->addWidget(m_side, 1);
    tabThrough({m_list, m_side});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::chosenChanged);
    connect(m_view, &QListView::clicked, this, &ListPage::open);
    connect(m_view, &QListView::activated, this, [this] {
        open();
        if (shows(m_chosen))
            chosenFocus()->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* ListPage::buildList(const Words& words)
{
    auto* pane = new Pane(Role::Raised);
    pane->setHairlines(Qt::RightEdge);
    auto* head = row(space::S2);
    head->setContentsMargins(space::S4, 0, space::S2, 0);
    auto* title = new Label(TextStyle::Title3, words.title);
    title->setMinimumHeight(controlHeight(headHeight, this));
    head->addWidget(title);
    head->addWidget(m_count, 1);
    if (!words.add.isEmpty()) {
        auto* add = (new IconButton(Glyph::Add, words.add))->small();
        add->setObjectName(QLatin1StringView(words.name) + QStringLiteral("/add"));
        connect(add, &IconButton::clicked, this, &ListPage::addRequested);
        head->addWidget(add);
    }
    auto* delegate = new TaskRowDelegate(m_view);
    delegate->setCompact(true);
    delegate->setKeepsChoice(true);
    m_view->setObjectName(QLatin1StringView(words.name));
    m_view->setAccessibleName(words.title);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    auto* inside = column(0, pane);
    inside->setContentsMargins(0, 0, 1, 0); // the hairline
    inside->addLayout(head);
    inside->addWidget(new Hairline);
    inside->addWidget(m_view, 1);
    return pane;
}

QWidget* ListPage::buildSide(const QString& title)
{
    m_back = (new Button(backwardChevron(layoutDirection()), title, ButtonKind::Tertiary))->small();
    m_back->setObjectName(QStringLiteral("backToRows"));
    connect(m_back, &Button::clicked, this, &ListPage::stepBack, Qt::QueuedConnection);
    auto* ground = new Pane(Role::Surface);
    auto* whole = column(0, ground);
    auto* line = row(0);
    line->setContentsMargins(space::S6, space::S2, space::S6, 0);
    line->addWidget(m_back);
    line->addStretch(1);
    whole->addLayout(line);
    whole->addWidget(m_body, 1);
    return ground;
}

void ListPage::setBodies(QWidget* chosen, QWidget* empty, std::initializer_list<QWidget*> forms)
{
    m_chosen = chosen;
    m_empty = empty;
    m_forms = forms;
    addBody(chosen);
    addBody(empty);
    for (auto* form : m_forms)
        addBody(bounded(form));
    arrange();
}

void ListPage::addBody(QWidget* widget)
{
    auto* content = new QWidget;
    auto* inside = column(0, content);
    inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
    inside->addWidget(widget);
    inside->addStretch(1);
    m_body->addWidget(scrolling(content));
}

void ListPage::showBody(QWidget* widget)
{
    for (int i = 0; i < m_body->count(); ++i)
        if (m_body->widget(i)->isAncestorOf(widget))
            m_body->setCurrentIndex(i);
    arrange();
}

bool ListPage::shows(const QWidget* widget) const
{
    return m_body->currentWidget() && m_body->currentWidget()->isAncestorOf(widget);
}

bool ListPage::showsForm() const
{
    return std::ranges::any_of(m_forms, [this](const auto* form) { return shows(form); });
}

void ListPage::setRows(std::vector<TaskRow> rows, const std::function<bool(const TaskRow&)>& wanted)
{
    const auto* row = chosenRow();
    const auto before = row ? std::optional(*row) : std::nullopt;
    {
        // One change, not "nothing chosen" and then the same one again.
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setRows(std::move(rows));
        int place = before ? m_model->rowLike(*before) : -1;
        for (int i = 0; wanted && i < m_model->rowCount(); ++i)
            if (wanted(m_model->rowAt(i)))
                place = i;
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(std::max(0, place)));
    }
    m_count->setText(QLocale().toString(m_model->rowCount()));
    if (!showsForm())
        closeForm();
    emit chosenChanged();
}

const TaskRow* ListPage::chosenRow() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

bool ListPage::chooseRow(const std::function<bool(const TaskRow&)>& wanted)
{
    m_opened = true;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (!wanted(m_model->rowAt(i)))
            continue;
        m_view->setCurrentIndex(m_model->index(i));
        arrange();
        return true;
    }
    return false;
}

void ListPage::showForm(QWidget* form, QWidget* focus)
{
    showBody(form);
    open();
    focus->setFocus(Qt::OtherFocusReason);
}

void ListPage::closeForm()
{
    const auto* focused = window()->focusWidget();
    const bool hadFocus = std::ranges::any_of(
        m_forms, [focused](const auto* form) { return form->isAncestorOf(focused); });
    showBody(m_model->rowCount() == 0 ? m_empty : m_chosen);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ListPage::clearList()
{
    m_model->setRows({});
    m_count->clear();
    m_opened = false;
    showBody(m_chosen);
}

QWidget* ListPage::firstFocus()
{
    for (auto* form : m_forms)
        if (shows(form))
            return formFocus(form);
    if (shows(m_empty))
        return emptyFocus();
    return m_list->isHidden() ? chosenFocus() : m_view;
}

bool ListPage::stepBack()
{
    if (showsForm()) {
        closeForm();
        return true;
    }
    if (!m_narrow || !m_opened)
        return false;
    m_opened = false;
    arrange();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void ListPage::open()
{
    m_opened = true;
    arrange();
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_narrow = width() < scaled(narrowBelow, this);
    arrange();
}

void ListPage::arrange()
{
    const bool nothing = shows(m_empty);
    const int side = scaled(listWidth, this);
    m_list->setVisible(!m_narrow || (!m_opened && !nothing));
    m_list->setMinimumWidth(m_narrow ? 0 : side);
    m_list->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : side);
    m_side->setVisible(!m_narrow || m_opened || nothing);
    m_back->setVisible(m_narrow && !nothing);
}

} // namespace keyfold::ui
