// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_detail_cards.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLocale>

#include "ui/models/history.h"
#include "ui/models/words.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tags.h"

namespace keyfold::ui {

namespace {

class Cards {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

constexpr int labelWidth = 112;
constexpr int headHeight = 44;

/// Label and value, one below the other in two columns.
class Facts {
public:
    explicit Facts(QWidget* card) : m_grid(new QGridLayout(card))
    {
        m_grid->setContentsMargins(space::S4, 14, space::S4, 14);
        m_grid->setHorizontalSpacing(space::S4);
        m_grid->setVerticalSpacing(space::S2);
        m_grid->setColumnMinimumWidth(0, scaled(labelWidth, card));
        m_grid->setColumnStretch(1, 1);
    }

    void add(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            add(label, new Paragraph(text));
    }

    void add(const QString& label, QWidget* value)
    {
        const int row = m_grid->rowCount();
        m_grid->addWidget(new Paragraph(label, Role::Muted), row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }

    bool isEmpty() const { return m_grid->count() == 0; }

private:
    QGridLayout* m_grid;
};

QWidget* makeTags(const std::vector<std::string>& texts)
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(6, line);
    for (const auto& text : texts)
        flow->addWidget(new Tag(toQString(text)));
    return line;
}

QHBoxLayout* makeHead(const QString& title, const QString& note)
{
    auto* head = row(space::S2);
    head->setContentsMargins(space::S4, 0, space::S2, 0);
    auto* name = new Label(TextStyle::Title3, title);
    name->setMinimumHeight(controlHeight(headHeight, name));
    head->addWidget(name);
    head->addWidget(new Label(TextStyle::Caption, note, Role::Muted), 1);
    return head;
}

QWidget* makePlace(const Consumer& place)
{
    auto* widget = new QWidget;
    auto* line = row(space::S3, widget);
    line->setContentsMargins(space::S4, space::S1, space::S4, space::S1);
    line->addWidget(new GlyphLabel(Glyph::Place));
    auto* words = column(0);
    auto* name = new Label(TextStyle::Body, toQString(place.name));
    name->setWordWrap(true);
    words->addWidget(name);
    if (!place.location.empty()) {
        auto* location = new Label(TextStyle::Caption, toQString(place.location), Role::Muted);
        location->setWordWrap(true);
        words->addWidget(location);
    }
    line->addLayout(words, 1);
    widget->setMinimumHeight(controlHeight(48, widget));
    return widget;
}

} // namespace

QWidget* makeAboutCard(const Key& key, Date today)
{
    auto* card = new Card;
    Facts facts(card);
    facts.add(Cards::tr("For"), toQString(key.purpose));
    if (!key.scopes.empty())
        facts.add(Cards::tr("May do"), makeTags(key.scopes));
    else if (key.privilege)
        facts.add(Cards::tr("May do"), privilegeSentence(key.privilege));
    QStringList ranges;
    for (const auto& range : key.ipAllowlist)
        ranges.append(toQString(range.text()));
    facts.add(Cards::tr("Only from"), ranges.join(QStringLiteral(", ")));
    facts.add(Cards::tr("Account"), toQString(key.account));
    facts.add(Cards::tr("Owner"), toQString(key.owner));
    if (key.expires)
        facts.add(Cards::tr("Expires"), dayText(*key.expires, today));
    if (key.origin != Origin::Unknown)
        facts.add(Cards::tr("Came to you"), originName(key.origin));
    if (!key.tags.empty())
        facts.add(Cards::tr("Tags"), makeTags(key.tags));
    if (!facts.isEmpty())
        return card;
    delete card;
    return nullptr;
}

QWidget* makePlacesCard(const Key& key)
{
    if (key.consumers.empty())
        return nullptr;
    auto* card = new Card;
    auto* inside = column(0, card);
    inside->setContentsMargins(0, 0, 0, space::S1);
    inside->addLayout(makeHead(Cards::tr("Used in"), QLocale().toString(static_cast<int>(key.consumers.size()))));
    for (const auto& place : key.consumers) {
        inside->addWidget(new Hairline);
        inside->addWidget(makePlace(place));
    }
    return card;
}

QWidget* makeRotationCard(const Key& key, Date today)
{
    auto* card = new Card;
    auto* inside = column(0, card);
    inside->setContentsMargins(0, 0, 0, 14);
    const auto every = key.rotateEveryDays ? everyDaysText(*key.rotateEveryDays) : Cards::tr("Not planned");
    inside->addLayout(makeHead(Cards::tr("Rotation"), every));
    QStringList lines;
    if (const auto born = key.valueBorn())
        lines.append(Cards::tr("Version %1, since %2")
                         .arg(key.versions.empty() ? 1 : key.versions.back().number)
                         .arg(dayText(*born, today)));
    if (const auto next = key.nextRotation())
        lines.append(next->daysSince(today) < 0 ? Cards::tr("Was due on %1").arg(dayText(*next, today))
                                                : Cards::tr("Next on %1").arg(dayText(*next, today)));
    auto* text = new Paragraph(lines.join(QStringLiteral(". ")) + (lines.isEmpty() ? QString() : QStringLiteral(".")));
    text->setContentsMargins(0, 0, 0, 0);
    auto* line = row(0);
    line->setContentsMargins(space::S4, 0, space::S4, 0);
    line->addWidget(text);
    inside->addLayout(line);
    return card;
}

QWidget* makeNotesCard(const Key& key)
{
    if (key.notes.empty())
        return nullptr;
    auto* card = new Card;
    auto* inside = column(0, card);
    inside->setContentsMargins(0, 0, 0, 14);
    inside->addLayout(makeHead(Cards::tr("Notes"), {}));
    auto* line = row(0);
    line->setContentsMargins(space::S4, 0, space::S4, 0);
    line->addWidget(new Paragraph(toQString(key.notes)));
    inside->addLayout(line);
    return card;
}

QWidget* makeHistoryCard(const std::vector<Event>& oldestFirst, Date today)
{
    if (oldestFirst.empty())
        return nullptr;
    auto* card = new Card;
    auto* inside = column(0, card);
    inside->setContentsMargins(0, 0, 0, 14);
    inside->addLayout(makeHead(Cards::tr("History"), {}));
    auto* lines = column(space::S2);
    lines->setContentsMargins(space::S4, 0, space::S4, 0);
    for (auto event = oldestFirst.rbegin(); event != oldestFirst.rend(); ++event) {
        const auto done = actionText(event->action);
        const auto detail = detailText(*event);
        lines->addWidget(new Paragraph(
            detail.isEmpty() ? done : Cards::tr("%1: %2", "Key edited: owner (Ruth → Mika)").arg(done, detail)));
        const auto day = dayText(localDay(event->time), today);
        lines->addWidget(new Label(TextStyle::Caption,
            Cards::tr("%1, by %2", "18 October, by Ruth").arg(day, toQString(event->actor)), Role::Muted));
    }
    inside->addLayout(lines);
    return card;
}

KeySummary summaryOf(const Key& key)
{
    return {
        key.id, key.name, key.provider, key.environment, key.privilege, key.expires, key.nextRotation(), key.status};
}

} // namespace keyfold::ui
