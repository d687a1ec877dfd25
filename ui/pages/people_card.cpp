// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_card.h"

#include <QBoxLayout>

#include "ui/models/people_rows.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int headHeight = 44;
constexpr int markSide = 24;

QString grantText(const Grant& grant, Date today)
{
    QStringList parts{PeopleCard::tr("Since %1").arg(dayText(grant.since, today))};
    if (!grant.how.empty())
        parts.append(howText(grant.how));
    if (grant.ended)
        parts.append(PeopleCard::tr("access ended, still knows the value"));
    else if (grant.until)
        parts.append(PeopleCard::tr("until %1").arg(dayText(*grant.until, today)));
    return parts.join(QStringLiteral(", "));
}

QWidget* makePerson(const Grant& grant, Date today)
{
    auto* widget = new QWidget;
    auto* line = row(space::S3, widget);
    line->setContentsMargins(space::S4, space::S1, space::S4, space::S1);
    const auto name = toQString(grant.party);
    line->addWidget(new PersonMark(name, markSide));
    auto* words = column(0);
    auto* who = new Label(TextStyle::Body, name);
    who->setWordWrap(true);
    auto* since = new Label(TextStyle::Caption, grantText(grant, today), Role::Muted);
    since->setWordWrap(true);
    words->addWidget(who);
    words->addWidget(since);
    line->addLayout(words, 1);
    widget->setMinimumHeight(controlHeight(48, widget));
    return widget;
}

} // namespace

PeopleCard::PeopleCard(const Key& key, Date today, QWidget* parent) : Card(Kind::Raised, parent)
{
    auto* inside = ui::column(0, this);
    inside->setContentsMargins(0, 0, 0, space::S1);
    auto* head = row(space::S2);
    head->setContentsMargins(space::S4, 0, space::S2, 0);
    auto* title = new Label(TextStyle::Title3, tr("Who has it"));
    title->setWordWrap(true);
    title->setMinimumHeight(controlHeight(headHeight, title));
    head->addWidget(title);
    auto* count = new Label(TextStyle::Caption, {}, Role::Muted);
    count->setWordWrap(true);
    head->addWidget(count, 1);
    auto* give = (new Button(Glyph::Add, tr("Note a person"), ButtonKind::Tertiary))->small();
    give->setObjectName(QStringLiteral("giveFromKey"));
    connect(give, &Button::clicked, this, &PeopleCard::giveRequested);
    head->addWidget(give);
    inside->addLayout(head);
    const int current = key.versions.empty() ? 0 : key.versions.back().number;
    for (const auto& grant : key.grants) {
        if (grant.version != current)
            continue;
        inside->addWidget(new Hairline);
        inside->addWidget(makePerson(grant, today));
    }
    if (inside->count() == 1)
        count->setText(tr("only you"));
}

} // namespace keyfold::ui
