// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_page.h"

#include <QComboBox>
#include <QScrollArea>

#include "ui/pages/action_row.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/pages/task_footer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

Label* makeTitle(const QString& text, TextStyle style)
{
    auto* title = new Label(style, text);
    title->setWordWrap(true);
    return title;
}

QComboBox* makeBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

ExportPage::ExportPage(QWidget* parent)
    : Page(parent)
    , m_outcome(new Notice(Severity::Ok, {}))
    , m_what(makeBox("exportWhat"))
    , m_format(makeBox("exportFormat"))
    , m_papers(buildPapers())
    , m_plain(buildPlain())
{
    setObjectName(QStringLiteral("exportPage"));
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    auto* whole = new QWidget;
    auto* inside = column(space::S4, whole);
    inside->addWidget(makeTitle(tr("Take something out of the wallet"), TextStyle::Title1));
    inside->addWidget(makeTitle(tr("Without any value of a key"), TextStyle::Title3));
    inside->addWidget(m_papers);
    inside->addSpacing(space::S3);
    inside->addWidget(makeTitle(tr("Values in the clear"), TextStyle::Title3));
    inside->addWidget(m_plain);
    inside->addStretch(1);
    whole->setMaximumWidth(scaled(width::Form, this));
    auto* content = new QWidget;
    auto* line = row(0, content);
    line->setContentsMargins(space::S8, space::S8, space::S8, space::S6);
    line->addWidget(whole, 100);
    line->addStretch(1);
    auto* footer = new TaskFooter({}, space::S8);
    footer->addWords(m_outcome);
    auto* close = new Button(tr("Done"));
    close->setObjectName(QStringLiteral("closeExport"));
    connect(close, &Button::clicked, this, &ExportPage::closed);
    footer->addButton(close);
    auto* ground = new Pane(Role::Surface);
    auto* page = column(0, ground);
    page->addWidget(scrolling(content), 1);
    page->addWidget(footer);
    column(0, this)->addWidget(ground);
    clear();
}

QWidget* ExportPage::buildPapers()
{
    auto* list = new ActionRow(Glyph::Paper, tr("Key register"),
        tr("Every key with what it is for, where it is used, who has it and what is due: for the accountant or the "
           "insurer."));
    m_first = list->addButton(tr("PDF"), "registerPdf", ButtonKind::Primary);
    connect(m_first, &Button::clicked, this, [this] { emit pdfRequested(Paper::Register); });
    connect(list->addButton(tr("Print"), "registerPrint"), &Button::clicked, this,
        [this] { emit printRequested(Paper::Register); });
    connect(list->addButton(tr("Table"), "registerCsv"), &Button::clicked, this, &ExportPage::registerRequested);
    auto* rules = new ActionRow(
        Glyph::Shield, tr("Rules for staff"), tr("One page about how keys are handled here, made from your settings."));
    connect(
        rules->addButton(tr("PDF"), "rulesPdf"), &Button::clicked, this, [this] { emit pdfRequested(Paper::Rules); });
    connect(rules->addButton(tr("Print"), "rulesPrint"), &Button::clicked, this,
        [this] { emit printRequested(Paper::Rules); });
    auto* calendar = new ActionRow(Glyph::Calendar, tr("Calendar"),
        tr("When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to "
           "date."));
    connect(calendar->addButton(tr("Save"), "saveCalendar"), &Button::clicked, this, &ExportPage::calendarRequested);
    return cardOf({list, rules, calendar});
}

QWidget* ExportPage::buildPlain()
{
    m_format->addItem(tr("Settings file (.env)"), static_cast<int>(PlainFormat::Dotenv));
    m_format->addItem(tr("Table (CSV)"), static_cast<int>(PlainFormat::Csv));
    m_format->addItem(tr("JSON"), static_cast<int>(PlainFormat::Json));
    auto* card = new Card;
    auto* inside = card->column();
    inside->addWidget(new Notice(Severity::Warning,
        tr("Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.")));
    inside->addLayout(labelled(tr("Which keys"), m_what));
    inside->addLayout(labelled(tr("As"), m_format));
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::S2, buttons);
    auto* handOff = new Button(Glyph::Handoff, tr("Hand off instead"));
    handOff->setObjectName(QStringLiteral("handOffInstead"));
    auto* plain = new Button(tr("Export in the clear…"));
    plain->setObjectName(QStringLiteral("exportPlain"));
    connect(handOff, &Button::clicked, this, &ExportPage::handOffRequested);
    connect(plain, &Button::clicked, this, &ExportPage::plainRequested);
    line->addWidget(handOff);
    line->addWidget(plain);
    inside->addWidget(buttons);
    return card;
}

void ExportPage::begin(const std::optional<KeyId>& key, const QString& name)
{
    clear();
    m_key = key;
    if (key)
        m_what->addItem(tr("%1 alone").arg(name));
    m_what->addItem(tr("All keys of the wallet"));
}

std::optional<KeyId> ExportPage::chosenKey() const
{
    return m_what->currentIndex() == 0 ? m_key : std::nullopt;
}

PlainFormat ExportPage::format() const
{
    return static_cast<PlainFormat>(m_format->currentData().toInt());
}

void ExportPage::showDone(const QString& sentence)
{
    setBusy(false);
    m_outcome->setNotice(Severity::Ok, sentence);
    m_outcome->show();
}

void ExportPage::showProblem(const QString& sentence)
{
    setBusy(false);
    m_outcome->setNotice(Severity::Critical, sentence);
    m_outcome->show();
}

void ExportPage::setBusy(bool busy)
{
    m_papers->setEnabled(!busy);
    m_plain->setEnabled(!busy);
    if (busy)
        m_outcome->hide();
}

void ExportPage::clear()
{
    setBusy(false);
    m_key.reset();
    m_what->clear();
    m_outcome->hide();
}

QWidget* ExportPage::firstFocus()
{
    return m_first;
}

bool ExportPage::stepBack()
{
    emit closed();
    return true;
}

} // namespace keyfold::ui
