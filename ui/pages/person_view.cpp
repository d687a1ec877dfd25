// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person_view.h"

#include <QProgressBar>

#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 48;

/// A public key by its two ends, which is what people compare.
QString middleElided(const QString& key)
{
    constexpr qsizetype head = 10;
    constexpr qsizetype tail = 6;
    return key.size() <= head + tail ? key : key.left(head) + QStringLiteral("…") + key.right(tail);
}

QString leavingText(const PersonDetail& person)
{
    const auto known = static_cast<int>(accessRows(person).size() + toRotateRows(person).size());
    const auto name = toQString(person.party.name);
    const auto keys = known == 0 ? PersonView::tr("%1 knows none of your keys.").arg(name)
                                 : PersonView::tr("%1 knows %2. Each is put on a list to be rotated, riskiest first.")
                                       .arg(name, keysText(known));
    return keys + u' ' + PersonView::tr("That they left is noted in the history and cannot be taken back.");
}

} // namespace

PersonView::PersonView(QWidget* parent)
    : QWidget(parent)
    , m_mark(new PersonMark({}, markSide))
    , m_name(new Label(TextStyle::Title2))
    , m_about(new Label(TextStyle::Body, {}, Role::Muted))
    , m_recipient(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_give(new Button(Glyph::Key, tr("Note a key they have")))
    , m_ask(new Button(tr("Ask for a key")))
    , m_edit(new Button(Glyph::Edit, tr("Edit")))
    , m_leaves(new Button(tr("They leave")))
    , m_leavingText(new Paragraph)
    , m_keep(new Button(tr("They stay")))
    , m_progressTitle(new Label(TextStyle::Title3))
    , m_bar(new QProgressBar)
    , m_progressText(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_free(new Notice(Severity::Ok, {}))
    , m_accessTitle(new Label(TextStyle::Title3, tr("May use")))
    , m_access(new TaskList(tr("Keys they may use")))
    , m_rotateTitle(new Label(TextStyle::Title3, tr("Still to rotate, riskiest first")))
    , m_rotate(new TaskList(tr("Keys still to rotate")))
    , m_settledTitle(new Label(TextStyle::Title3, tr("Done")))
    , m_settled(new TaskList(tr("Keys that are done")))
{
    m_name->setObjectName(QStringLiteral("person"));
    m_free->setObjectName(QStringLiteral("personFree"));
    auto* content = column(space::S4, this);
    content->addLayout(buildHead());
    content->addWidget(buildLeaving());
    content->addWidget(buildProgress());
    content->addWidget(m_free);
    m_rotate->setFirstIsNext(true);
    m_rotateTitle->setWordWrap(true);
    addList(content, m_rotateTitle, m_rotate, "personToRotate");
    addList(content, m_accessTitle, m_access, "personAccess");
    addList(content, m_settledTitle, m_settled, "personSettled");
    content->addStretch(1);
    tabThrough({m_give, m_ask, m_edit, m_leaves, m_leaving, m_rotate->view(), m_access->view(), m_settled->view()});
    clear();
}

QLayout* PersonView::buildHead()
{
    m_give->small()->setObjectName(QStringLiteral("giveKey"));
    m_leaves->small()->setObjectName(QStringLiteral("personLeaves"));
    connect(m_give, &Button::clicked, this, &PersonView::giveRequested);
    m_edit->small()->setObjectName(QStringLiteral("editPerson"));
    connect(m_edit, &Button::clicked, this, &PersonView::editRequested);
    m_ask->small()->setObjectName(QStringLiteral("askPerson"));
    connect(m_ask, &Button::clicked, this, &PersonView::askRequested);
    connect(m_leaves, &Button::clicked, this, [this] {
        m_leaving->show();
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    auto* head = row(space::S4);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto* words = column(space::S1);
    m_name->setWordWrap(true);
    m_about->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_about);
    m_recipient->setObjectName(QStringLiteral("personRecipient"));
    m_recipient->setWordWrap(true);
    words->addWidget(m_recipient);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(space::S2, actions);
    flow->addWidget(m_give);
    flow->addWidget(m_ask);
    flow->addWidget(m_edit);
    flow->addWidget(m_leaves);
    words->addSpacing(space::S1);
    words->addWidget(actions);
    head->addLayout(words, 1);
    return head;
}

QWidget* PersonView::buildLeaving()
{
    m_leaving = new Card;
    auto* inside = m_leaving->column();
    inside->addWidget(m_leavingText);
    auto* leave = (new Button(tr("Note that they left"), ButtonKind::Danger))->small();
    leave->setObjectName(QStringLiteral("noteLeft"));
    m_keep->small()->setObjectName(QStringLiteral("keepPerson"));
    connect(leave, &Button::clicked, this, [this] {
        m_leaving->hide();
        emit leaveRequested();
    });
    connect(m_keep, &Button::clicked, this, [this] {
        m_leaving->hide();
        m_leaves->setFocus(Qt::OtherFocusReason);
    });
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::S2, buttons);
    line->addWidget(leave);
    line->addWidget(m_keep);
    inside->addWidget(buttons);
    return m_leaving;
}

QWidget* PersonView::buildProgress()
{
    m_progress = new Card;
    auto* inside = m_progress->column();
    inside->addWidget(m_progressTitle);
    auto* line = row(space::S3);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Keys done"));
    line->addWidget(m_bar, 1);
    line->addWidget(m_progressText);
    inside->addLayout(line);
    return m_progress;
}

void PersonView::addList(QBoxLayout* content, Label* title, TaskList* list, const char* name)
{
    list->view()->setObjectName(QLatin1StringView(name));
    list->setWhole(true);
    connect(list, &TaskList::chosen, this, [this](const TaskRow& row) {
        if (row.action == TaskAction::EndAccess)
            emit endRequested(row.key);
        else
            emit chosen(row);
    });
    auto* group = column(space::S2);
    group->addWidget(title);
    group->addWidget(list);
    content->addLayout(group);
}

void PersonView::showRows(Label* title, TaskList* list, std::vector<TaskRow> rows)
{
    title->setVisible(!rows.empty());
    list->setVisible(!rows.empty());
    list->setRows(std::move(rows));
}

void PersonView::showPerson(const PersonDetail& person)
{
    const bool another = !m_person || m_person->party.id != person.party.id;
    m_person = person;
    const auto name = toQString(person.party.name);
    const bool gone = person.party.leftOn.has_value();
    auto toRotate = toRotateRows(person);
    auto settled = settledRows(person);
    m_mark->setName(name);
    m_name->setText(name);
    m_about->setText(toQString(person.party.email));
    m_about->setVisible(!person.party.email.empty());
    m_recipient->setText(
        tr("Handoffs are sealed for %1", "a public key").arg(middleElided(toQString(person.party.recipient))));
    m_recipient->setToolTip(toQString(person.party.recipient));
    m_recipient->setVisible(!person.party.recipient.empty());
    m_edit->setVisible(!gone);
    m_give->setVisible(!gone);
    m_leaves->setVisible(!gone);
    m_ask->setVisible(!gone);
    if (another || gone)
        m_leaving->hide();
    m_leavingText->setText(leavingText(person));

    const auto all = static_cast<int>(toRotate.size() + settled.size());
    m_progress->setVisible(gone && all > 0);
    if (gone)
        m_progressTitle->setText(tr("Left on %1").arg(dayText(*person.party.leftOn, person.today)));
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(static_cast<int>(settled.size()));
    m_progressText->setText(tr("%1 of %2 keys done").arg(settled.size()).arg(all));
    m_free->setVisible(toRotate.empty() && accessRows(person).empty());
    m_free->setNotice(Severity::Ok,
        gone ? tr("%1 holds none of your keys any more.").arg(name) : tr("%1 holds none of your keys.").arg(name));
    showRows(m_rotateTitle, m_rotate, std::move(toRotate));
    showRows(m_accessTitle, m_access, accessRows(person));
    showRows(m_settledTitle, m_settled, std::move(settled));
}

void PersonView::clear()
{
    showPerson({});
    m_person.reset();
}

QWidget* PersonView::firstFocus() const
{
    for (auto* list : {m_rotate, m_access})
        if (!list->isEmpty())
            return list->view();
    return m_give;
}

} // namespace keyfold::ui
