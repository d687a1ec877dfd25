// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_key_view.h"

#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int columnWidth = 480;
constexpr int topMargin = 56;

} // namespace

FirstKeyView::FirstKeyView(QWidget* parent) : QWidget(parent), m_add(new Button(tr("Add key"), ButtonKind::Primary))
{
    m_add->setObjectName(QStringLiteral("addFirst"));
    connect(m_add, &Button::clicked, this, &FirstKeyView::addRequested);
    auto* card = new Card;
    auto* inside = card->column();
    inside->setSpacing(space::S2);
    inside->addWidget(new GlyphLabel(Glyph::Key, Role::AccentText, 24), 0, Qt::AlignLeading);
    inside->addWidget(new Label(TextStyle::Title3, tr("Paste a key")));
    inside->addWidget(new Paragraph(
        tr("The value goes in first and is never shown unless you ask. Takes half a minute."), Role::Muted));
    inside->addSpacing(space::S1);
    inside->addWidget(m_add, 0, Qt::AlignLeading);

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
    form->addWidget(card);
    form->addStretch();

    auto* ground = new Pane(Role::Surface);
    auto* line = row(0, ground);
    line->setContentsMargins(space::S8, topMargin, space::S8, space::S8);
    line->addStretch(1);
    line->addWidget(middle, 100);
    line->addStretch(1);
    column(0, this)->addWidget(ground);
}

QWidget* FirstKeyView::firstFocus() const
{
    return m_add;
}

} // namespace keyfold::ui
