// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of SettingsPage hold.
#include <QDateTime>
#include <QLineEdit>

#include "core/catalogue/naming.h"
#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

QString costText(const Argon2Params& cost)
{
    return SettingsPage::tr(
        "One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.")
        .arg(cost.memoryKiB / 1024)
        .arg(cost.passes);
}

/// How a name by the pattern looks, while it is typed.
QString namingExample(const QString& pattern)
{
    const auto naming = NamingConvention::parse(pattern.toStdString(), {});
    if (!naming)
        return SettingsPage::tr("No name can be made by this pattern yet.");
    const auto name = naming->nameFor({"Stripe", SettingsPage::tr("Gift cards").toStdString(),
        SettingsPage::tr("Shop checkout").toStdString(), "live"});
    return SettingsPage::tr("A name then looks like this: %1").arg(toQString(name));
}

QString addedText(const SlotInfo& way, Date today)
{
    if (way.created == Timestamp())
        return {};
    const auto day = QDateTime::fromMSecsSinceEpoch(way.created.time_since_epoch().count()).date();
    const int number = static_cast<int>(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay());
    return SettingsPage::tr("Since %1").arg(dayText(Date::fromDayNumber(number), today));
}

} // namespace

void SettingsPage::buildSections()
{
    auto* ways = addSection(Glyph::Unlock, tr("Ways to unlock"),
        tr("Each way opens the whole wallet. The history records which one was used."), "ways");
    m_ways = column(space::S3);
    ways->addLayout(m_ways);
    ways->addStretch();

    auto* locking = addSection(
        Glyph::Lock, tr("Locking"), tr("A locked wallet has no value in memory that could be read."), "locking");
    locking->addWidget(cardOf({
        numberRow(Glyph::Due, "lock.idle-minutes", tr("Lock when nothing is done"), tr("Keyboard and mouse count"),
            {{1, tr("After 1 minute")}, {2, tr("After 2 minutes")}, {5, tr("After 5 minutes")},
                {10, tr("After 10 minutes")}, {15, tr("After 15 minutes")}, {30, tr("After 30 minutes")},
                {60, tr("After an hour")}, {0, tr("Never")}}),
        switchRow(Glyph::Device, "lock.on-screen-lock", tr("Lock with the screen"),
            tr("Going to sleep and changing the user lock always")),
    }));
    locking->addStretch();

    auto* copying = addSection(
        Glyph::Copy, tr("Copying"), tr("A value leaves the clipboard by itself, and the screen too."), "copying");
    copying->addWidget(cardOf({
        numberRow(Glyph::Copy, "clipboard.clear-seconds", tr("Clear the clipboard"), tr("Also on lock and on quit"),
            {{10, tr("After 10 seconds")}, {20, tr("After 20 seconds")}, {30, tr("After 30 seconds")},
                {60, tr("After a minute")}, {120, tr("After 2 minutes")}}),
        numberRow(Glyph::Reveal, "reveal.seconds", tr("Hide a shown value"), tr("Leaving the key hides it at once"),
            {{5, tr("After 5 seconds")}, {15, tr("After 15 seconds")}, {30, tr("After 30 seconds")},
                {60, tr("After a minute")}}),
    }));
    copying->addStretch();

    auto* rotation = addSection(
        Glyph::Rotate, tr("Rotation"), tr("How long a key may live where it has no period of its own."), "rotation");
    const std::vector<Choice> periods{{30, tr("Every 30 days")}, {60, tr("Every 60 days")}, {90, tr("Every 90 days")},
        {180, tr("Every 180 days")}, {365, tr("Every year")}};
    rotation->addWidget(cardOf({
        numberRow(Glyph::Key, "rotation.days", tr("Most keys"), tr("The usual period"), periods),
        numberRow(Glyph::Shield, "rotation.days-admin", tr("Keys that can do everything, or move money"),
            tr("Better more often"), periods),
        numberRow(Glyph::Delete, "versions.purge-days", tr("Wipe old values"), tr("Counted from their revocation"),
            {{0, tr("At once")}, {7, tr("After 7 days")}, {30, tr("After 30 days")}, {90, tr("After 90 days")}}),
    }));
    rotation->addStretch();

    auto* naming = addSection(Glyph::Tag, tr("Names of keys"),
        tr("A name that says what a key is for is worth more than any note."), "naming");
    auto* pattern = textRow("naming.pattern", tr("Pattern"),
        tr("{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out "
           "when there is nothing to fill in."));
    naming->addWidget(
        cardOf({pattern, textRow("naming.banned", tr("Words that say nothing"), tr("With commas in between"))}));
    auto* example = new Label(TextStyle::Body);
    example->setObjectName(QStringLiteral("namingExample"));
    example->setWordWrap(true);
    naming->addWidget(example);
    connect(pattern->findChild<QLineEdit*>(), &QLineEdit::textChanged, example,
        [example](const QString& typed) { example->setText(namingExample(typed)); });
    naming->addStretch();

    auto* backups = addSection(Glyph::Backup, tr("Backups"),
        tr("Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone."), "backups");
    auto* elsewhere = new ActionRow(Glyph::Export, tr("A copy elsewhere"), tr("On a stick, or in a sync folder"));
    connect(elsewhere->addButton(tr("Save a copy"), "backUp"), &Button::clicked, this, &SettingsPage::backUpRequested);
    backups->addWidget(cardOf({
        elsewhere,
        switchRow(Glyph::Calendar, "backup.daily", tr("A backup a day"), tr("Before the first change of the day")),
        numberRow(Glyph::Folder, "backup.keep", tr("Backups that are kept"), tr("The oldest go first"),
            {{3, QStringLiteral("3")}, {10, QStringLiteral("10")}, {30, QStringLiteral("30")},
                {100, QStringLiteral("100")}}),
    }));
    m_backups = column(space::S3);
    backups->addLayout(m_backups);
    backups->addStretch();

    buildReminders();
    auto* look = addSection(Glyph::Device, tr("This computer"),
        tr("How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file."), "appearance");
    look->addWidget(buildAppearance());
    look->addStretch();
}

QWidget* SettingsPage::wayRow(const SlotInfo& way)
{
    const bool recovery = way.kind == SlotKind::Recovery;
    const auto label = way.label.empty() ? tr("Without a name") : toQString(way.label);
    auto* line = new ActionRow(recovery    ? Glyph::Paper
            : way.kind == SlotKind::Device ? Glyph::Device
                                           : Glyph::Lock,
        way.unlockedThis ? tr("%1 (in use now)").arg(label) : label, addedText(way, m_facts.today));
    if (way.kind == SlotKind::Password && way.unlockedThis)
        connect(line->addButton(tr("Change password"), "changePassword"), &Button::clicked, this,
            &SettingsPage::changePasswordRequested);
    // The one in use is not removed from under oneself; this computer's can be done without at any time.
    if (way.id == m_facts.quickWay)
        connect(line->addButton(tr("Turn off"), "quickOff"), &Button::clicked, this,
            [this] { emit quickUnlockRequested(false); });
    else if (!way.unlockedThis)
        connect(line->addButton(tr("Remove"), "removeWay"), &Button::clicked, this,
            [this, way] { emit removeRequested(way); });
    return line;
}

void SettingsPage::fillWays()
{
    empty(m_ways);
    const auto group = [this](const QString& title, SlotKind kind, ActionRow* last) {
        QList<QWidget*> rows;
        for (const auto& way : m_facts.ways)
            if (way.kind == kind)
                rows.append(wayRow(way));
        if (last)
            rows.append(last);
        if (rows.isEmpty())
            return;
        m_ways->addWidget(new Label(TextStyle::Title3, title));
        m_ways->addWidget(cardOf(rows));
        m_ways->addSpacing(space::S3);
    };
    auto* person = new ActionRow(Glyph::People, tr("One more person"), tr("With a password of their own"));
    connect(person->addButton(tr("Add a person"), "addWay"), &Button::clicked, this, &SettingsPage::addPersonRequested);
    auto* sheet = new ActionRow(
        Glyph::Print, tr("A new recovery sheet"), tr("When the present one is lost, or somebody has seen it"));
    connect(
        sheet->addButton(tr("Print a new one"), "newSheet"), &Button::clicked, this, &SettingsPage::newSheetRequested);
    group(tr("Passwords"), SlotKind::Password, person);
    group(tr("Recovery sheet"), SlotKind::Recovery, sheet);
    ActionRow* quick = nullptr;
    if (!m_facts.quickWay) {
        quick = new ActionRow(Glyph::Device, tr("This computer"),
            tr("Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s "
               "keychain, where any program that you run can ask for it."));
        connect(quick->addButton(tr("Turn on"), "quickOn"), &Button::clicked, this,
            [this] { emit quickUnlockRequested(true); });
    }
    group(tr("Quick unlock"), SlotKind::Device, quick);
    for (const auto& way : m_facts.ways)
        if (way.unlockedThis) {
            m_ways->addWidget(new Label(TextStyle::Title3, tr("Protection against guessing")));
            m_ways->addWidget(new Paragraph(costText(way.kdf), Role::Muted));
        }
}

void SettingsPage::fillBackups()
{
    empty(m_backups);
    if (m_facts.backups.empty())
        return;
    m_backups->addWidget(new Label(TextStyle::Title3, tr("On this computer")));
    QList<QWidget*> rows;
    for (const auto& backup : m_facts.backups) {
        auto* line = new ActionRow(
            Glyph::Backup, tr("The backup of %1").arg(dayText(backup.day, m_facts.today)), sizeText(backup.bytes));
        connect(line->addButton(tr("Restore this one"), "restoreBackup"), &Button::clicked, this,
            [this, backup] { emit restoreRequested(backup); });
        rows.append(line);
    }
    m_backups->addWidget(cardOf(rows));
}

} // namespace keyfold::ui
