// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>

#include "app/gallery/sheet_parts.h"
#include "app/gallery/sheets.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/tags.h"

namespace keyfold::gallery {
namespace {

using namespace ui;

// A button as it looks at rest (0), under the pointer (1), held down (2), with the keyboard focus (3).
void showState(QAbstractButton* button, int state)
{
    button->setAttribute(Qt::WA_UnderMouse, state == 1 || state == 2);
    button->setDown(state == 2);
    if (state == 3)
        FocusRing::showAround(button);
}

QWidget* buttonStates(QWidget* parent)
{
    auto* table = new QWidget(parent);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(10);
    const std::array heads{
        QStringLiteral("rest"), QStringLiteral("pointer"), QStringLiteral("held"), QStringLiteral("focus")};
    for (int column = 0; column < 4; ++column)
        grid->addWidget(caption(heads[static_cast<std::size_t>(column)]), 0, column + 1);
    struct Line {
        ButtonKind kind;
        QString kindName;
        QString text;
    };
    const std::array lines{Line{ButtonKind::Primary, QStringLiteral("Primary"), QStringLiteral("Save")},
        Line{ButtonKind::Secondary, QStringLiteral("Secondary"), QStringLiteral("Rotate")},
        Line{ButtonKind::Tertiary, QStringLiteral("Plain"), QStringLiteral("Edit")},
        Line{ButtonKind::Danger, QStringLiteral("Danger"), QStringLiteral("Delete")}};
    int row = 1;
    for (const Line& line : lines) {
        grid->addWidget(caption(line.kindName), row, 0);
        for (int state = 0; state < 4; ++state) {
            auto* button = (new Button(line.text, line.kind, table))->small();
            grid->addWidget(button, row, state + 1);
            showState(button, state);
        }
        ++row;
    }
    grid->setColumnStretch(5, 1);
    grid->setColumnMinimumWidth(0, 66);
    return table;
}

void addButtons(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Buttons")));
    auto* card = new Card;
    card->column()->addWidget(buttonStates(card));
    auto* off = new Button(QStringLiteral("Continue"));
    off->setEnabled(false);
    card->column()->addLayout(row({off, caption(QStringLiteral("off, with the reason beside it"))}, 12));
    auto* menu = new QMenu(card);
    auto* primary = (new SplitButton(Glyph::Copy, QStringLiteral("Copy"), ButtonKind::Primary))->small();
    auto* secondary = (new SplitButton(Glyph::Copy, QStringLiteral("Copy"), ButtonKind::Secondary))->small();
    primary->setMenu(menu);
    secondary->setMenu(menu);
    auto* eye = (new IconButton(Glyph::Reveal, QStringLiteral("Reveal")))->small();
    auto* hovered = (new IconButton(Glyph::Reveal, QStringLiteral("Reveal")))->small();
    auto* focused = (new IconButton(Glyph::Reveal, QStringLiteral("Reveal")))->small();
    card->column()->addLayout(row({primary, secondary, eye, hovered, focused}, 12));
    showState(hovered, 1);
    column->addWidget(card);
    showState(focused, 3);
}

void addChoices(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Choices")));
    auto* card = new Card;
    auto* checked = new QCheckBox;
    checked->setChecked(true);
    auto* focused = new QCheckBox;
    auto* on = new QRadioButton;
    auto* off = new QRadioButton;
    on->setChecked(true);
    auto* group = new QButtonGroup(card);
    group->addButton(on);
    group->addButton(off);
    auto* switched = new Switch(QStringLiteral("On"));
    switched->setChecked(true);
    card->column()->addLayout(
        row({new QCheckBox, checked, focused, off, on, new Switch(QStringLiteral("Off")), switched}, 12));
    card->column()->addLayout(
        row({new Chip(QStringLiteral("Live"), Chip::Kind::Removable), new Chip(QStringLiteral("Test")),
                new Chip(QStringLiteral("Filter"), Chip::Kind::Add)},
            6));
    card->column()->addLayout(row(
        {new Tag(QStringLiteral("Live"), Tag::Kind::Outline), new Tag(QStringLiteral("Write"), Tag::Kind::Outline),
            new Tag(QStringLiteral("Invoices: write")), new Tag(QStringLiteral("Stripe offers this"), Severity::Info)},
        6));
    column->addWidget(card);
    FocusRing::showAround(focused);
}

void addMarks(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Severity: shape, word, colour")));
    auto* severities = new Card;
    severities->column()->addLayout(row(
        {severity(Severity::Critical, QStringLiteral("Act now")), severity(Severity::Warning, QStringLiteral("Soon")),
            severity(Severity::Info, QStringLiteral("Good to know")),
            severity(Severity::Ok, QStringLiteral("In order"))},
        18));
    column->addWidget(severities);
    column->addWidget(title(QStringLiteral("Provider marks")));
    auto* card = new Card;
    const std::array<std::array<QString, 2>, 8> providers{
        {{QStringLiteral("stripe"), QStringLiteral("St")}, {QStringLiteral("shopify"), QStringLiteral("Sh")},
            {QStringLiteral("xero"), QStringLiteral("Xe")}, {QStringLiteral("mailerlite"), QStringLiteral("ML")},
            {QStringLiteral("twilio"), QStringLiteral("Tw")}, {QStringLiteral("google-maps"), QStringLiteral("GM")},
            {QStringLiteral("openai"), QStringLiteral("OA")}, {QStringLiteral("paypal"), QStringLiteral("PP")}}};
    QList<QWidget*> marks;
    for (const auto& provider : providers) {
        auto* mark = new ProviderMark;
        mark->setProvider(provider[0], provider[1], provider[1]);
        marks.append(mark);
    }
    card->column()->addLayout(row(marks, 8));
    QList<QWidget*> sizes;
    for (const int side : {20, 24, 32, 40, 48}) {
        auto* mark = new ProviderMark(side);
        mark->setProvider(QStringLiteral("github"), QStringLiteral("GitHub"), QStringLiteral("GH"));
        sizes.append(mark);
    }
    sizes.append(new PersonMark(QStringLiteral("Ledger Lane Bookkeeping"), 24));
    sizes.append(new PersonMark(QStringLiteral("Mika"), 32));
    sizes.append(new PersonMark(QStringLiteral("Juniper & Pine"), 48));
    card->column()->addLayout(row(sizes, 8));
    column->addWidget(card);
}

QLineEdit* field(const QString& text, const QString& hint = {})
{
    auto* edit = new QLineEdit(text);
    edit->setPlaceholderText(hint);
    return edit;
}

void addFields(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Fields")));
    auto* card = new Card;
    auto* in = card->column();
    in->setSpacing(6);
    in->addWidget(new Label(TextStyle::Label, QStringLiteral("Name")));
    in->addWidget(field({}, QStringLiteral("Stripe – Gift cards – Shop checkout – live")));
    in->addSpacing(6);
    in->addWidget(new Label(TextStyle::Label, QStringLiteral("Name")));
    in->addWidget(field(QStringLiteral("Stripe key")));
    in->addWidget(
        new Notice(Severity::Warning, QStringLiteral("Say what it is for. Or take “Stripe – Gift cards – live”.")));
    in->addSpacing(6);
    in->addWidget(new Label(TextStyle::Label, QStringLiteral("Email")));
    auto* wrong = field(QStringLiteral("ines@brightagency"));
    setState(wrong, FieldState::Wrong);
    in->addWidget(wrong);
    in->addWidget(new Notice(Severity::Critical, QStringLiteral("The part after @ needs a dot.")));
    in->addSpacing(6);
    in->addWidget(new Label(TextStyle::Label, QStringLiteral("Rotate every")));
    auto* off = field({}, QStringLiteral("Decided by the expiry date"));
    off->setEnabled(false);
    in->addWidget(off);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("30 days"), QStringLiteral("90 days")});
    in->addSpacing(6);
    in->addWidget(combo);
    column->addWidget(card);
}

void addSecrets(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("A secret value")));
    auto* card = new Card;
    card->column()->addWidget(caption(QStringLiteral("masked: always 12 dots")));
    card->column()->addWidget(new SecretField);
    card->column()->addWidget(caption(QStringLiteral("revealed: groups of four, hidden again after 15 s")));
    auto* shown = new SecretField;
    shown->reveal(Secret::copyOf(std::string_view("sk_live_EXAMPLE51Qx0NOTAREALKEY7")));
    shown->showShareLeft(0.4);
    card->column()->addWidget(shown);
    auto* many = new SecretField;
    many->setLineCount(28);
    card->column()->addWidget(many);
    auto* pasted = new SecretEdit(SecretEdit::Kind::Key);
    pasted->setGlyph(Glyph::Key);
    pasted->setSecret(Secret::copyOf(std::string_view("line one\nline two\n")));
    pasted->addTrailing((new Button(QStringLiteral("Paste again"), ButtonKind::Tertiary))->small());
    card->column()->addWidget(pasted);
    column->addWidget(card);
}

void addType(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Type")));
    auto* card = new Card;
    auto* in = card->column();
    in->setSpacing(space::S2);
    in->addWidget(new Label(TextStyle::Title1, QStringLiteral("Title 1, 18 pt")));
    in->addWidget(new Label(TextStyle::Title2, QStringLiteral("Title 2, 14 pt")));
    in->addWidget(new Label(TextStyle::Title3, QStringLiteral("Title 3, 11.5 pt")));
    in->addWidget(new Label(TextStyle::Strong, QStringLiteral("Strong, 10 pt")));
    in->addWidget(new Label(TextStyle::Body, QStringLiteral("Body, 10 pt")));
    in->addWidget(caption(QStringLiteral("Caption, 9 pt")));
    auto* mono = new Label(TextStyle::Caption, QStringLiteral("Mono, 9 pt: 203.0.113.24"));
    mono->setMono(true);
    in->addWidget(mono);
    column->addWidget(card);
}

void addIcons(QBoxLayout* column)
{
    column->addWidget(title(QStringLiteral("Icons")));
    auto* card = new Card;
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    for (int i = 0; i < glyphCount; ++i)
        grid->addWidget(new GlyphLabel(static_cast<Glyph>(i), Role::Text), i / 12, i % 12);
    card->column()->addLayout(grid);
    column->addWidget(card);
}

} // namespace

std::unique_ptr<QWidget> makeControlsSheet()
{
    auto sheet = std::make_unique<Sheet>();
    addButtons(sheet->column(0));
    addChoices(sheet->column(0));
    addMarks(sheet->column(0));
    addFields(sheet->column(1));
    addSecrets(sheet->column(1));
    addType(sheet->column(2));
    addIcons(sheet->column(2));
    sheet->finish();
    return sheet;
}

} // namespace keyfold::gallery
