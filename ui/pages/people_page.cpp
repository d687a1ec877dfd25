// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_page.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

#include "ui/pages/layouts.h"
#include "ui/pages/people_forms.h"
#include "ui/pages/person_view.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_row_delegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int listWidth = 296;
constexpr int headHeight = 48;
constexpr int formWidth = 560;
constexpr int narrowBelow = 700; // list and person side by side need more

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

PeoplePage::PeoplePage(QWidget* parent)
    : Page(parent)
    , m_model(new TaskListModel(this))
    , m_view(new RowList)
    , m_count(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_body(new QStackedWidget)
    , m_person(new PersonView)
    , m_add(new AddPersonForm)
    , m_give(new GiveForm)
    , m_back((new Button(backwardChevron(layoutDirection()), tr("People"), ButtonKind::Tertiary))->small())
{
    auto* line = row(0, this);
    m_list = buildList();
    m_side = buildBody();
    line->addWidget(m_list);
    line->addWidget(m_side, 1);
    tabThrough({m_list, m_side});
    connect(m_view, &QListView::clicked, this, &PeoplePage::open);
    connect(m_back, &Button::clicked, this, &PeoplePage::stepBack, Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::chosenChanged);
    connect(m_view, &QListView::activated, this, [this] {
        open();
        if (m_body->currentWidget()->isAncestorOf(m_person))
            m_person->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &PeopleForm::cancelled, this, &PeoplePage::closeForm);
    connect(m_give, &PeopleForm::cancelled, this, &PeoplePage::closeForm);
    clear();
}

QWidget* PeoplePage::buildList()
{
    auto* pane = new Pane(Role::Raised);
    pane->setHairlines(Qt::RightEdge);
    auto* add = (new IconButton(Glyph::Add, tr("Add a person")))->small();
    add->setObjectName(QStringLiteral("addPerson"));
    connect(add, &IconButton::clicked, this, &PeoplePage::addRequested);
    auto* head = row(space::S2);
    head->setContentsMargins(space::S4, 0, space::S2, 0);
    auto* title = new Label(TextStyle::Title3, tr("People"));
    title->setMinimumHeight(controlHeight(headHeight, this));
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(add);
    auto* delegate = new TaskRowDelegate(m_view);
    delegate->setCompact(true);
    delegate->setKeepsChoice(true);
    m_view->setObjectName(QStringLiteral("people"));
    m_view->setAccessibleName(tr("People"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    auto* inside = column(0, pane);
    inside->setContentsMargins(0, 0, 1, 0); // the hairline
    inside->addLayout(head);
    inside->addWidget(new Hairline);
    inside->addWidget(m_view, 1);
    return pane;
}

QWidget* PeoplePage::buildBody()
{
    auto* nobody = new EmptyState(Glyph::People, tr("Nobody but you, as far as Keyfold knows"),
        tr("Note who else has a key. When they leave, you see at once what to replace."));
    auto* add = nobody->addButton(tr("Add a person"), ButtonKind::Primary);
    add->setObjectName(QStringLiteral("addFirstPerson"));
    connect(add, &Button::clicked, this, &PeoplePage::addRequested);
    m_nobody = nobody;
    for (auto* widget : std::initializer_list<QWidget*>{m_person, bounded(m_add), bounded(m_give), m_nobody}) {
        auto* content = new QWidget;
        auto* inside = column(0, content);
        inside->setContentsMargins(space::S8, space::S6, space::S8, space::S6);
        inside->addWidget(widget);
        inside->addStretch(1);
        m_body->addWidget(scrolling(content));
    }
    auto* ground = new Pane(Role::Surface);
    auto* whole = column(0, ground);
    auto* line = row(0);
    line->setContentsMargins(space::S6, space::S2, space::S6, 0);
    m_back->setObjectName(QStringLiteral("backToPeople"));
    line->addWidget(m_back);
    line->addStretch(1);
    whole->addLayout(line);
    whole->addWidget(m_body, 1);
    return ground;
}

void PeoplePage::showBody(QWidget* widget)
{
    for (int i = 0; i < m_body->count(); ++i)
        if (m_body->widget(i)->isAncestorOf(widget))
            m_body->setCurrentIndex(i);
}

void PeoplePage::setPeople(std::vector<PersonSummary> people, Date today)
{
    auto wanted = m_toChoose ? m_toChoose : chosen();
    m_people = std::move(people);
    {
        // One change, not "nobody chosen" and then the same one again.
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setRows(peopleRows(m_people, today));
        const auto found = wanted ? std::ranges::find(m_people, *wanted, [](const auto& p) { return p.party.id; })
                                  : m_people.begin();
        const auto place = static_cast<int>((found == m_people.end() ? m_people.begin() : found) - m_people.begin());
        if (found != m_people.end())
            m_toChoose.reset();
        if (!m_people.empty())
            m_view->setCurrentIndex(m_model->index(place));
    }
    m_count->setText(QLocale().toString(static_cast<int>(m_people.size())));
    const bool form = m_body->currentIndex() == 1 || m_body->currentIndex() == 2;
    if (!form)
        closeForm();
    emit chosenChanged();
}

std::optional<PartyId> PeoplePage::chosen() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->rowAt(index.row()).party) : std::nullopt;
}

void PeoplePage::choose(const PartyId& person)
{
    m_opened = true;
    const auto found = std::ranges::find(m_people, person, [](const auto& p) { return p.party.id; });
    if (found == m_people.end())
        m_toChoose = person;
    else
        m_view->setCurrentIndex(m_model->index(static_cast<int>(found - m_people.begin())));
}

void PeoplePage::showPerson(const PersonDetail& person)
{
    m_person->showPerson(person);
}

void PeoplePage::showAdd()
{
    m_add->begin();
    showBody(m_add);
    open();
    m_add->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::showGive()
{
    showBody(m_give);
    open();
    m_give->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::closeForm()
{
    const bool hadFocus = m_add->isAncestorOf(window()->focusWidget()) || m_give->isAncestorOf(window()->focusWidget());
    showBody(m_people.empty() ? m_nobody : m_person);
    arrange();
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::clear()
{
    m_toChoose.reset();
    m_people.clear();
    m_model->setRows({});
    m_count->clear();
    m_person->clear();
    m_add->begin();
    m_give->clear();
    showBody(m_person);
    m_opened = false;
    arrange();
}

QWidget* PeoplePage::firstFocus()
{
    switch (m_body->currentIndex()) {
    case 1:
        return m_add->firstFocus();
    case 2:
        return m_give->firstFocus();
    default:
        break;
    }
    return m_people.empty() && !m_nobody->isHidden() && m_body->currentIndex() == 3
        ? m_nobody->findChild<QWidget*>(QStringLiteral("addFirstPerson"))
        : m_view;
}

bool PeoplePage::stepBack()
{
    if (m_body->currentIndex() == 1 || m_body->currentIndex() == 2) {
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

void PeoplePage::open()
{
    m_opened = true;
    arrange();
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_narrow = width() < scaled(narrowBelow, this);
    arrange();
}

void PeoplePage::arrange()
{
    const bool nobody = m_body->currentIndex() == 3;
    const int side = scaled(listWidth, this);
    m_list->setVisible(!m_narrow || (!m_opened && !nobody));
    m_list->setMinimumWidth(m_narrow ? 0 : side);
    m_list->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : side);
    m_side->setVisible(!m_narrow || m_opened || nobody);
    m_back->setVisible(m_narrow && !nobody);
}

} // namespace keyfold::ui
