// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_detail.h"

#include <QMenu>
#include <QScrollArea>

#include "ui/models/words.h"
#include "ui/pages/commands.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/key_detail_cards.h"
#include "ui/pages/key_findings_card.h"
#include "ui/pages/layouts.h"
#include "ui/pages/people_card.h"
#include "ui/pages/values_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/tags.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 48;

QWidget* makeState(const Key& key, Date today)
{
    switch (key.status) {
    case KeyStatus::Compromised:
        return new Notice(Severity::Critical, KeyDetail::tr("Leaked"));
    case KeyStatus::Rotating:
        return new Notice(Severity::Warning, KeyDetail::tr("Half rotated"));
    case KeyStatus::Revoked:
        return new Notice(Severity::Info, KeyDetail::tr("Revoked"));
    case KeyStatus::Active:
        break;
    }
    const auto born = key.valueBorn();
    return new Notice(
        Severity::Ok, born ? KeyDetail::tr("Active since %1").arg(dayText(*born, today)) : KeyDetail::tr("Active"));
}

} // namespace

KeyDetail::KeyDetail(Commands& commands, QWidget* parent) : Pane(Role::Surface, parent), m_commands(commands)
{
    auto* content = new QWidget;
    m_cards = column(space::S3, content);
    m_cards->setContentsMargins(space::S6, space::S5, space::S6, space::S6);
    m_area = scrolling(content);
    column(0, this)->addWidget(m_area);
    setAccessibleName(tr("Key"));
}

void KeyDetail::setKey(const Key& key, Date today)
{
    if (m_key == key && m_today == today)
        return;
    const bool another = !m_key || m_key->id != key.id;
    if (another)
        m_history.clear();
    m_key = key;
    rebuild(today);
    if (another)
        m_area->ensureVisible(0, 0);
}

void KeyDetail::setHistory(std::vector<Event> events)
{
    if (events == m_history)
        return;
    m_history = std::move(events);
    showHistory();
}

// In a place of its own: what is above it, perhaps a value that is shown, stays as it is.
void KeyDetail::showHistory()
{
    if (!m_historyPlace)
        return;
    empty(m_historyPlace);
    if (auto* card = makeHistoryCard(m_history, m_today))
        m_historyPlace->addWidget(card);
}

void KeyDetail::setFindings(KeyFindings findings)
{
    m_findings = std::move(findings);
    showFindings();
}

void KeyDetail::showFindingProblem(const TaskRow& row, const QString& sentence)
{
    if (m_findingsCard)
        m_findingsCard->showProblem(row, sentence);
}

// In a place of its own too: findings come a moment after what made them.
void KeyDetail::showFindings()
{
    if (!m_findingsPlace)
        return;
    const auto found = m_findings ? m_findings->find(m_key->id) : decltype(m_findings->end())();
    const bool any = m_findings && found != m_findings->end();
    if (any && m_findingsCard) {
        m_findingsCard->setRows(found->second, m_today);
        return;
    }
    m_findingsCard = nullptr;
    empty(m_findingsPlace);
    if (any) {
        m_findingsCard = new KeyFindingsCard;
        m_findingsCard->setRows(found->second, m_today);
        connect(m_findingsCard, &KeyFindingsCard::chosen, this, &KeyDetail::findingChosen);
        connect(m_findingsCard, &KeyFindingsCard::dismissWanted, this, &KeyDetail::dismissWanted);
        m_findingsPlace->addWidget(m_findingsCard);
    } else if (auto* warning = m_findings ? nullptr : buildWarning(*m_key)) {
        m_findingsPlace->addWidget(warning);
    }
}

/// What the key alone tells, until Health has looked.
QWidget* KeyDetail::buildWarning(const Key& key)
{
    const auto cause = causeOf(summaryOf(key), m_today);
    if (cause.urgency < Urgency::Warning || key.status != KeyStatus::Active)
        return nullptr;
    auto* banner = new Banner(cause.urgency == Urgency::Critical ? Severity::Critical : Severity::Warning,
        tr("%1.", "sentence").arg(cause.text), tr("Make a new one in the provider’s dashboard, then put it in here."));
    connect(banner->addButton(tr("Rotate")), &Button::clicked, &m_commands.rotateKey, &QAction::trigger);
    return banner;
}

void KeyDetail::clear()
{
    m_key.reset();
    m_history.clear();
    rebuild(m_today);
}

void KeyDetail::rebuild(Date today)
{
    m_today = today;
    m_values = nullptr;
    m_historyPlace = nullptr;
    m_findingsPlace = nullptr;
    m_findingsCard = nullptr;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    empty(m_cards);
    if (!m_key)
        return;
    if (m_closeable)
        m_cards->addWidget(buildBack());
    m_cards->addWidget(buildHead(*m_key));
    m_cards->addWidget(buildActions(*m_key, today));
    m_findingsPlace = column(0);
    m_cards->addLayout(m_findingsPlace);
    showFindings();
    m_values = buildValues(*m_key);
    m_cards->addWidget(m_values);
    auto* people = new PeopleCard(*m_key, today);
    connect(people, &PeopleCard::giveRequested, this, &KeyDetail::giveRequested);
    for (auto* card : std::initializer_list<QWidget*>{makeAboutCard(*m_key, today), makePlacesCard(*m_key), people,
             makeRotationCard(*m_key, today), makeNotesCard(*m_key)})
        if (card)
            m_cards->addWidget(card);
    m_historyPlace = column(0);
    m_cards->addLayout(m_historyPlace);
    showHistory();
    m_cards->addStretch(1);
    if (hadFocus && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget* KeyDetail::buildBack()
{
    auto* line = new QWidget;
    auto* layout = row(0, line);
    auto* back = (new Button(backwardChevron(layoutDirection()), tr("All keys"), ButtonKind::Tertiary))->small();
    back->setObjectName(QStringLiteral("backToList"));
    auto* close = (new IconButton(Glyph::Close, tr("Close the key")))->small();
    for (auto* button : std::initializer_list<QAbstractButton*>{back, close})
        connect(button, &QAbstractButton::clicked, this, &KeyDetail::closeRequested, Qt::QueuedConnection);
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(close);
    return line;
}

QWidget* KeyDetail::buildHead(const Key& key)
{
    auto* head = new QWidget;
    auto* line = row(space::S4, head);
    auto* mark = new ProviderMark(markSide);
    const auto shown = toQString(key.provider.empty() ? key.name : key.provider);
    mark->setProvider(providerId(shown), shown, providerLetters(shown));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* words = column(6);
    auto* name = new Paragraph(TextStyle::Title2, toQString(key.name), Role::Text);
    name->setObjectName(QStringLiteral("keyName"));
    words->addWidget(name);
    auto* tagLine = new QWidget;
    auto* tags = new FlowLayout(6, tagLine);
    if (!key.environment.empty())
        tags->addWidget(new Tag(environmentName(key.environment), Tag::Kind::Outline));
    if (key.privilege)
        tags->addWidget(new Tag(privilegeName(*key.privilege), Tag::Kind::Outline));
    if (!key.kind.empty())
        tags->addWidget(new Tag(toQString(key.kind), Tag::Kind::Outline));
    words->addWidget(tagLine);
    tagLine->setVisible(tags->count() > 0);
    line->addLayout(words, 1);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a long name has more lines than it hints at
    return head;
}

QWidget* KeyDetail::buildActions(const Key& key, Date today)
{
    auto* bar = new QWidget;
    auto* line = row(space::S2, bar);
    auto* edit = (new Button(Glyph::Edit, tr("Edit")))->small();
    edit->setObjectName(QStringLiteral("editKey"));
    connect(edit, &Button::clicked, &m_commands.editKey, &QAction::trigger);
    auto* rotate = new Button(
        Glyph::Rotate, key.status == KeyStatus::Rotating ? tr("Go on rotating", "button") : tr("Rotate", "button"));
    rotate->small()->setObjectName(QStringLiteral("rotateKey"));
    connect(rotate, &Button::clicked, &m_commands.rotateKey, &QAction::trigger);
    auto* handOff = (new Button(Glyph::Handoff, tr("Hand off", "button")))->small();
    handOff->setObjectName(QStringLiteral("handOffKey"));
    connect(handOff, &Button::clicked, &m_commands.handOff, &QAction::trigger);
    auto* more = (new IconButton(Glyph::More, tr("More")))->small();
    more->setObjectName(QStringLiteral("more"));
    auto* menu = new QMenu(more);
    menu->addActions({&m_commands.copyValue, &m_commands.revealValue});
    menu->addSeparator();
    menu->addActions({&m_commands.reportLeak, &m_commands.removeKey});
    connect(
        more, &IconButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    auto* place = new QWidget;
    auto* buttons = new FlowLayout(space::S2, place);
    for (auto* button : std::initializer_list<QWidget*>{edit, rotate, handOff, more})
        buttons->addWidget(button);
    rotate->setVisible(key.status != KeyStatus::Revoked);
    handOff->setVisible(key.status != KeyStatus::Revoked);
    line->addWidget(place, 1);
    line->addWidget(makeState(key, today), 0, Qt::AlignTrailing | Qt::AlignVCenter);
    return bar;
}

ValuesCard* KeyDetail::buildValues(const Key& key)
{
    auto* card = new ValuesCard(key);
    connect(card, &ValuesCard::revealRequested, this, &KeyDetail::revealRequested);
    connect(card, &ValuesCard::copyRequested, this, &KeyDetail::copyRequested);
    connect(card, &ValuesCard::plainCopyRequested, this, &KeyDetail::plainCopyRequested);
    return card;
}

void KeyDetail::showValue(FieldId field, Secret value, std::chrono::milliseconds time)
{
    if (m_values)
        m_values->show(field, std::move(value), time);
}

void KeyDetail::hideValues()
{
    if (m_values)
        m_values->hideValues();
}

bool KeyDetail::isShown(FieldId field) const
{
    return m_values && m_values->isShown(field);
}

QWidget* KeyDetail::firstFocus() const
{
    return m_values ? m_values->findChild<Button*>() : nullptr;
}

void KeyDetail::setCloseable(bool closeable)
{
    if (closeable == m_closeable)
        return;
    m_closeable = closeable;
    rebuild(m_today);
}

} // namespace keyfold::ui
