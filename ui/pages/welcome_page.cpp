// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_page.h"

#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/pages/logo.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int cardWidth = 560;
constexpr int logoSide = 72;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : Page(parent)
    , m_create(new Button(tr("Create"), ButtonKind::Primary))
    , m_problemPlace(column(0))
{
    auto* open = new Button(tr("Choose a file"));
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setAccessibleName(tr("Create a new wallet"));
    open->setObjectName(QStringLiteral("open"));
    open->setAccessibleName(tr("Open a wallet: choose a file"));
    connect(m_create, &Button::clicked, this, &WelcomePage::createRequested);
    connect(open, &Button::clicked, this, &WelcomePage::openRequested);

    auto* newWallet = new ActionRow(Glyph::Add, tr("New wallet"), tr("Takes three minutes, recovery sheet included"));
    newWallet->addControl(m_create);
    auto* present = new ActionRow(
        Glyph::Folder, tr("Open a wallet"), tr("A .keyfold file from here, a stick or a sync folder"));
    present->addControl(open);
    auto* handoff = new ActionRow(
        Glyph::Handoff, tr("Open a handoff"), tr("Somebody sent you keys in an encrypted file"));
    auto* look = new Button(tr("Open"));
    look->setObjectName(QStringLiteral("openHandoff"));
    look->setAccessibleName(tr("Open a handoff that you were sent"));
    connect(look, &Button::clicked, this, &WelcomePage::handoffRequested);
    handoff->addControl(look);
    auto* demo = new ActionRow(
        Glyph::Reveal, tr("Look around first"), tr("The keys of a made-up shop: nothing in it is real"));
    auto* tryIt = new Button(tr("Try the demo"));
    tryIt->setObjectName(QStringLiteral("demo"));
    tryIt->setAccessibleName(tryIt->text());
    connect(tryIt, &Button::clicked, this, &WelcomePage::demoRequested);
    demo->addControl(tryIt);
    auto* card = cardOf({newWallet, present, handoff, demo});
    card->setFixedWidth(scaled(cardWidth, this));

    auto* title = new Label(TextStyle::Title1, tr("Welcome to Keyfold"));
    auto* sentence = new Label(TextStyle::Body,
        tr("All the keys of your business in one locked file, on this computer and nowhere else."), Role::Muted);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    auto* page = column(0, this);
    page->setContentsMargins(space::S8, space::S8, space::S8, space::S8);
    page->addStretch(1);
    page->addWidget(new Logo(logoSide), 0, Qt::AlignHCenter);
    page->addSpacing(space::S6);
    page->addWidget(title, 0, Qt::AlignHCenter);
    page->addSpacing(space::S2);
    page->addWidget(sentence);
    page->addSpacing(space::S8);
    page->addLayout(m_problemPlace);
    page->addLayout(centred(card));
    page->addStretch(3);
}

QWidget* WelcomePage::firstFocus()
{
    return m_create;
}

void WelcomePage::showProblem(const QString& what, const QString& next)
{
    empty(m_problemPlace);
    if (what.isEmpty())
        return;
    auto* banner = new Banner(Severity::Critical, what, next);
    banner->setFixedWidth(scaled(cardWidth, this));
    m_problemPlace->addWidget(banner, 0, Qt::AlignHCenter);
    m_problemPlace->addSpacing(space::S3);
}

} // namespace keyfold::ui
