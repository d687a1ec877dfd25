// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/style/focus_ring.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation.h"

namespace keyfold::ui {

namespace {

constexpr int pageWidth = 696; // LOOK section 4
constexpr int railWidth = 224;
constexpr int leastSection = 440;
constexpr int tightBelow = 360; // there the words need the room of the margins

} // namespace

SettingsPage::SettingsPage(QWidget* parent) : Page(parent), m_chooser(new QComboBox), m_sections(new QStackedWidget)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* ground = new Pane(Role::Surface);
    column(0, ground)->addWidget(m_sections);
    m_chooser->setObjectName(QStringLiteral("settingsSection"));
    m_chooser->setAccessibleName(tr("Section of the settings"));
    connect(m_chooser, &QComboBox::activated, this, &SettingsPage::choose);
    auto* top = new QWidget;
    auto* topLine = row(0, top);
    topLine->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    topLine->addWidget(m_chooser, 1);
    m_top = top;
    m_whole = row(0, this);
    m_whole->setSizeConstraint(QLayout::SetNoConstraint);
    m_whole->addWidget(buildRail());
    m_whole->addWidget(top);
    m_whole->addWidget(ground, 1);
    buildSections();
    choose(0);
}

QWidget* SettingsPage::buildRail()
{
    auto* rail = new Pane(Role::Raised);
    rail->setHairlines(Qt::RightEdge);
    rail->setFixedWidth(scaled(railWidth, this));
    auto* content = new QWidget;
    m_railRows = column(0, content);
    m_railRows->setContentsMargins(space::S2, space::S3, space::S2, space::S3);
    auto* title = new Label(TextStyle::Title3, tr("Settings"));
    title->setContentsMargins(space::S2, 0, 0, space::S3);
    m_railRows->addWidget(title);
    m_railRows->addStretch();
    column(0, rail)->addWidget(scrolling(content));
    m_railPane = rail;
    return rail;
}

QBoxLayout* SettingsPage::addSection(Glyph glyph, const QString& title, const QString& text, const char* name)
{
    auto* entry = new NavigationRow(glyph, title);
    entry->setObjectName(QLatin1StringView("settings/") + QLatin1StringView(name));
    entry->setAccessibleName(title);
    entry->setToolTip(title);
    entry->setCheckable(true);
    entry->setAutoExclusive(true);
    entry->setFocusPolicy(Qt::StrongFocus);
    FocusRing::enableFor(entry);
    m_chooser->addItem(title);
    const auto number = static_cast<int>(m_rail.size());
    // Not clicked(): a screen reader toggles.
    connect(entry, &QAbstractButton::toggled, this, [this, number](bool on) {
        if (on)
            choose(number);
    });
    m_rail.append(entry);
    m_railRows->insertWidget(m_railRows->count() - 1, entry);

    auto* content = new QWidget;
    auto* line = row(0, content);
    m_sectionLines.append(line);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(scaled(pageWidth, this));
    line->addWidget(narrow, 100);
    line->addStretch(1);
    auto* inside = column(space::S3, narrow);
    auto* head = new Label(TextStyle::Title1, title);
    head->setWordWrap(true);
    inside->addWidget(head);
    inside->addWidget(new Paragraph(text, Role::Muted));
    inside->addSpacing(space::S2);
    m_sections->addWidget(scrolling(content));
    return inside;
}

void SettingsPage::choose(int section)
{
    m_rail.at(section)->setChecked(true);
    m_chooser->setCurrentIndex(section);
    m_sections->setCurrentIndex(section);
}

// In a narrow window a box over the section takes the place of the list beside it.
void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < scaled(railWidth + leastSection, this);
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_railPane->setVisible(!narrow);
    m_top->setVisible(narrow);
    const int margin = width() < scaled(tightBelow, this) ? space::S4 : space::S8;
    for (auto* section : m_sectionLines)
        section->setContentsMargins(margin, margin, margin, margin);
}

ActionRow* SettingsPage::numberRow(
    Glyph glyph, const char* setting, const QString& title, const QString& text, const std::vector<Choice>& choices)
{
    auto* line = new ActionRow(glyph, title, text);
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(setting));
    for (const auto& [value, name] : choices)
        box->addItem(name, QString::number(value));
    line->addControl(box);
    connect(box, &QComboBox::activated, this,
        [this, box, setting] { emit settingChanged(QLatin1StringView(setting), box->currentData().toString()); });
    m_fill.emplace_back([this, box, setting] {
        const auto value = toQString(m_facts.settings[setting]);
        if (box->findData(value) < 0 && !value.isEmpty())
            box->addItem(value, value); // set elsewhere to something that is not offered here
        box->setCurrentIndex(box->findData(value));
    });
    return line;
}

ActionRow* SettingsPage::switchRow(Glyph glyph, const char* setting, const QString& title, const QString& text)
{
    auto* line = new ActionRow(glyph, title, text);
    auto* on = new Switch(title);
    on->setObjectName(QLatin1StringView(setting));
    line->addControl(on);
    // Not clicked(): a screen reader toggles.
    connect(on, &QCheckBox::toggled, this, [this, setting](bool checked) {
        if (checked == (m_facts.settings[setting] == "on"))
            return;
        emit settingChanged(QLatin1StringView(setting), checked ? QStringLiteral("on") : QStringLiteral("off"));
    });
    m_fill.emplace_back([this, on, setting] { on->setChecked(m_facts.settings[setting] == "on"); });
    return line;
}

QWidget* SettingsPage::textRow(const char* setting, const QString& title, const QString& text)
{
    auto* box = new QWidget;
    auto* inside = column(space::S2, box);
    inside->setContentsMargins(space::S4, space::S3, space::S4, space::S4);
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1StringView(setting));
    inside->addLayout(labelled(title, line));
    auto* hint = new Label(TextStyle::Caption, text, Role::Muted);
    hint->setWordWrap(true);
    inside->addWidget(hint);
    connect(line, &QLineEdit::editingFinished, this, [this, line, setting] {
        if (line->text() != toQString(m_facts.settings[setting]))
            emit settingChanged(QLatin1StringView(setting), line->text());
    });
    m_fill.emplace_back([this, line, setting] {
        line->setText(toQString(m_facts.settings[setting]));
        line->setCursorPosition(0); // a long one is read from its beginning
    });
    return box;
}

void SettingsPage::setFacts(Facts facts)
{
    m_facts = std::move(facts);
    for (const auto& fill : m_fill)
        fill();
    fillWays();
    fillBackups();
}

void SettingsPage::clear()
{
    setFacts({});
}

QWidget* SettingsPage::firstFocus()
{
    if (m_top->isVisible())
        return m_chooser;
    return m_rail.value(m_sections->currentIndex());
}

void SettingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    emit shown();
}

} // namespace keyfold::ui
