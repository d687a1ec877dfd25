// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_steps.h"

#include <QScrollArea>

#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int topMargin = 56;
constexpr int columnWidth = 720;

Button* addStep(QBoxLayout* cards, Glyph glyph, const QString& title, const QString& text, Button* button)
{
    auto* card = new Card;
    auto* inside = card->column();
    inside->setSpacing(space::S2);
    inside->addWidget(new GlyphLabel(glyph, Role::AccentText, 24), 0, Qt::AlignLeading);
    auto* head = new Label(TextStyle::Title3, title);
    head->setWordWrap(true);
    inside->addWidget(head);
    inside->addWidget(new Paragraph(text, Role::Muted));
    inside->addStretch();
    inside->addWidget(button, 0, Qt::AlignLeading);
    cards->addWidget(card, 1);
    return button;
}

} // namespace

FirstSteps::FirstSteps(QWidget* parent) : QWidget(parent), m_cards(row(space::S3))
{
    m_add = addStep(m_cards, Glyph::Key, tr("1. Paste a key"),
        tr("Keyfold tells what it is and proposes a name. Takes half a minute."),
        new Button(tr("Add key"), ButtonKind::Primary));
    m_add->setObjectName(QStringLiteral("firstAdd"));
    auto* people = addStep(m_cards, Glyph::People, tr("2. Say who else has it"),
        tr("An agency, a bookkeeper: when they leave, you see at once what to replace."),
        new Button(tr("Add a person")));
    people->setObjectName(QStringLiteral("firstPerson"));
    auto* health = addStep(m_cards, Glyph::Health, tr("3. See what is risky"),
        tr("Too much allowed, used twice, never replaced: Health says it, worst first."),
        new Button(tr("Open Health")));
    health->setObjectName(QStringLiteral("firstHealth"));
    connect(m_add, &Button::clicked, this, &FirstSteps::addRequested);
    connect(people, &Button::clicked, this, &FirstSteps::peopleRequested);
    connect(health, &Button::clicked, this, &FirstSteps::healthRequested);

    auto* middle = new QWidget;
    middle->setMaximumWidth(scaled(columnWidth, this));
    auto* form = column(0, middle);
    auto* title = new Label(TextStyle::Title1, tr("Add your first key"));
    title->setWordWrap(true);
    form->addWidget(title);
    form->addSpacing(space::S2);
    form->addWidget(
        new Paragraph(tr("Start with the one that could cost you most: payments, mail, your shop."), Role::Muted));
    form->addSpacing(space::S6);
    form->addLayout(m_cards);
    form->addStretch();

    auto* ground = new Pane(Role::Surface);
    auto* line = row(0, ground);
    line->setContentsMargins(space::S8, topMargin, space::S8, space::S8);
    line->addStretch(1);
    line->addWidget(middle, 100);
    line->addStretch(1);
    column(0, this)->addWidget(scrolling(ground));
}

void FirstSteps::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int wanted = 2 * space::S8 + (m_cards->count() - 1) * m_cards->spacing();
    for (int at = 0; at < m_cards->count(); ++at)
        wanted += m_cards->itemAt(at)->minimumSize().width();
    m_cards->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* FirstSteps::firstFocus() const
{
    return m_add;
}

} // namespace keyfold::ui
