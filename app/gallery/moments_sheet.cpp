// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProgressBar>

#include "app/gallery/sheet_parts.h"
#include "app/gallery/sheets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/tags.h"

namespace keyfold::gallery {
namespace {

using namespace ui;

SecretEdit* password(const char* typed)
{
    auto* edit = new SecretEdit(SecretEdit::Kind::Password);
    setSize(edit, ControlSize::Large);
    edit->setGlyph(Glyph::Lock);
    edit->setPlaceholder(QStringLiteral("Password"));
    edit->setSecret(Secret::copyOf(std::string_view(typed)));
    return edit;
}

void addUnlocking(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Unlocking")));
    auto* card = new Card;
    card->column()->addWidget(password("ninechars"));
    card->column()->addWidget((new Button(QStringLiteral("Unlocking…"), ButtonKind::Primary))->large());
    auto* bar = new QProgressBar;
    bar->setValue(60);
    card->column()->addWidget(bar);
    card->column()->addWidget(caption(QStringLiteral("About a second, on purpose: it makes guessing slow.")));
    column->addWidget(card);

    column->addWidget(title(QStringLiteral("Wrong password")));
    auto* wrong = new Card;
    auto* edit = password("");
    setState(edit, FieldState::Wrong);
    wrong->column()->addWidget(edit);
    wrong->column()->addWidget(
        new Notice(Severity::Critical, QStringLiteral("That is not the password. Caps Lock is on.")));
    column->addWidget(wrong);

    column->addWidget(title(QStringLiteral("Choosing one")));
    auto* choose = new Card;
    auto* chosen = new SecretEdit(SecretEdit::Kind::Password);
    chosen->setSecret(Secret::copyOf(std::string_view("seventeen letters")));
    auto* same = new Notice(Severity::Ok, Glyph::Check, QStringLiteral("Same"));
    chosen->addTrailing(same);
    choose->column()->addWidget(chosen);
    auto* meter = new StrengthMeter;
    meter->setStrength(3, QStringLiteral("Strong"), QStringLiteral("Guessing it would take centuries."));
    choose->column()->addWidget(meter);
    auto* weak = new StrengthMeter;
    weak->setStrength(1, QStringLiteral("Weak"),
        QStringLiteral("A thief with the file would need a few days. Three more words make it centuries."));
    choose->column()->addWidget(weak);
    column->addWidget(choose);
}

void addSteps(QBoxLayout* column)
{
    auto* rail = new StepRail;
    rail->setSteps({{QStringLiteral("Name and place"), QStringLiteral("Juniper & Pine, in Documents")},
        {QStringLiteral("Password"), QStringLiteral("The way in, every day")},
        {QStringLiteral("Recovery sheet"), QStringLiteral("The way in when it is forgotten")},
        {QStringLiteral("Ready"), QStringLiteral("Add or bring in your keys")}});
    rail->setCurrent(1);
    column->addWidget(rail);
}

void addLosing(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Before something is lost")));
    auto* dialog = new Card(Card::Kind::Dialog);
    dialog->column()->addWidget(new Label(TextStyle::Title2, QStringLiteral("Remove Tomás’s password")));
    dialog->column()->addWidget(new Paragraph(QStringLiteral("Tomás can no longer open this wallet. Copies of the file "
                                                             "that he already has stay open to him.")));
    auto* buttons = row({new Button(QStringLiteral("Cancel"), ButtonKind::Quiet), new Button(QStringLiteral("Keep it")),
                            new Button(QStringLiteral("Remove password"), ButtonKind::Danger)},
        8);
    buttons->insertStretch(0, 1);
    delete buttons->takeAt(buttons->count() - 1);
    dialog->column()->addLayout(buttons);
    column->addWidget(dialog);
    column->addWidget(title(QStringLiteral("Banners")));
    auto* warning = new Banner(Severity::Warning,
        QStringLiteral("This file is older than the one you last saved here."),
        QStringLiteral("3 changes of 10 October are missing."));
    warning->addButton(QStringLiteral("Compare"));
    auto* critical = new Banner(Severity::Critical, QStringLiteral("Not saved: the disk is full."),
        QStringLiteral("Your changes are kept here."));
    critical->addButton(QStringLiteral("Try again"));
    auto* ok = new Banner(
        Severity::Ok, QStringLiteral("Handed over."), QStringLiteral("Mika can open the file with the passphrase."));
    ok->setClosable();
    for (QWidget* banner : {warning, critical, ok})
        column->addWidget(banner);
    auto* folds = new Card;
    folds->column()->setContentsMargins(0, 0, 0, 0);
    folds->column()->setSpacing(0);
    auto* may = new FoldRow(QStringLiteral("What it may do"));
    may->setValue(QStringLiteral("Everything: read, write, admin. Moves money"));
    auto* from = new FoldRow(QStringLiteral("Allowed addresses"));
    from->setValue(QStringLiteral("Not set"));
    from->setTag(new Tag(QStringLiteral("Stripe offers this"), Severity::Info));
    folds->column()->addWidget(may);
    folds->column()->addWidget(new Hairline);
    folds->column()->addWidget(from);
    column->addWidget(folds);
}

void addEmpty(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Nothing found")));
    auto* card = new Card;
    card->column()->setContentsMargins(0, 0, 0, 0);
    auto* none = new EmptyState(
        Glyph::Search, QStringLiteral("No key matches “paypall”"), QStringLiteral("Did you mean “paypal”? 1 key."));
    none->addButton(QStringLiteral("Search “paypal”"));
    none->addButton(QStringLiteral("Clear filters"), ButtonKind::Tertiary);
    card->column()->addWidget(none);
    column->addWidget(card);
    column->addWidget(title(QStringLiteral("The window")));
    column->addWidget(new SearchField);
    auto* side = new Pane(Role::Window);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(space::S2, space::S2, space::S2, space::S2);
    rows->setSpacing(0);
    auto* keys = new NavigationRow(Glyph::Key, QStringLiteral("All keys"));
    keys->setCount(25);
    keys->setChecked(true);
    auto* due = new NavigationRow(Glyph::Due, QStringLiteral("Due"));
    due->setCount(4);
    due->setAttention(Severity::Warning, QStringLiteral("4 keys are due"));
    auto* incidents = new NavigationRow(Glyph::Incident, QStringLiteral("Incidents"));
    incidents->setCount(1);
    incidents->setAttention(Severity::Critical);
    auto* live = new NavigationRow(NavigationRow::Dot::Full, QStringLiteral("Live"));
    live->setCount(20);
    auto* test = new NavigationRow(NavigationRow::Dot::Circle, QStringLiteral("Test"));
    auto* stripe = new NavigationRow(QStringLiteral("stripe"), QStringLiteral("St"), QStringLiteral("Stripe"));
    stripe->setCount(4);
    for (QWidget* line : {keys, due, incidents, live, test, stripe})
        rows->addWidget(line);
    column->addWidget(side);
    auto* status = new StatusLine;
    status->showCopied(QStringLiteral("Stripe – Invoices"), 14);
    column->addWidget(status);
}

} // namespace

std::unique_ptr<QWidget> makeMomentsSheet()
{
    auto sheet = std::make_unique<Sheet>();
    addUnlocking(sheet->column(0));
    addLosing(sheet->column(1));
    addEmpty(sheet->column(2));
    addSteps(sheet->column(2));
    sheet->finish();
    return sheet;
}

} // namespace keyfold::gallery
