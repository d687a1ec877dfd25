// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_steps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/pages/row_list.h"
#include "ui/pages/task_list.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr std::size_t mostColumns = 60; // more than anybody maps by hand
constexpr std::size_t sampleRows = 3;   // enough to see what a column holds
constexpr qsizetype sampleLetters = 40; // of one cell
constexpr int listHeight = 320;         // seven rows; the rest scrolls

} // namespace

ChooseImportStep::ChooseImportStep(QWidget* parent)
    : TaskStep(parent)
    , m_file(new ActionRow(Glyph::File, {}, {}))
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_choose = m_file->addButton(tr("Choose a file"), "chooseImport");
    m_problem->setObjectName(QStringLiteral("importProblem"));
    body()->addWidget(cardOf({m_file}));
    body()->addWidget(m_problem);
    connect(m_choose, &Button::clicked, this, &ChooseImportStep::chooseRequested);
    begin();
}

void ChooseImportStep::begin()
{
    clear();
    setWords(tr("Import keys"),
        tr("Choose a file, or drop it onto this window. You see what would come in before anything is saved."));
    m_file->setTexts(tr("A file that another program wrote"),
        tr("A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold"));
}

void ChooseImportStep::showProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
}

void ChooseImportStep::clear()
{
    TaskStep::clear();
    m_problem->hide();
}

QWidget* ChooseImportStep::firstFocus()
{
    return m_choose;
}

ColumnsStep::ColumnsStep(QWidget* parent) : TaskStep(parent), m_content(column(0))
{
    body()->addLayout(m_content);
}

void ColumnsStep::begin(const ImportSource& source)
{
    clear();
    setWords(tr("Say which column is what"),
        tr("A name and a secret value are needed. What may be a secret is not shown here."));
    m_table = source.table;
    QList<QWidget*> rows;
    for (std::size_t at = 0; at < std::min(m_table->cells(0), mostColumns); ++at)
        rows.append(buildColumn(at));
    m_content->addWidget(cardOf(rows));
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        showSample(at);
}

QWidget* ColumnsStep::buildColumn(std::size_t at)
{
    Column column{at, std::string(m_table->cell(0, at)), new QComboBox, nullptr};
    const auto header = toQString(column.header).trimmed();
    column.target->setObjectName(QStringLiteral("column/%1").arg(at));
    column.target->setAccessibleName(tr("What the column %1 holds").arg(header));
    column.target->setAccessibleDescription(column.target->accessibleName()); // for Linux: see ActionRow::addControl
    column.target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& choice : columnChoices())
        column.target->addItem(choice.text, choice.target);
    const auto usual = customaryTarget(column.header);
    const auto guess = QString::fromUtf8(usual.data(), static_cast<qsizetype>(usual.size()));
    column.target->setCurrentIndex(std::max(0, column.target->findData(guess)));
    auto* line = new QWidget;
    auto* inside = row(space::S4, line);
    inside->setContentsMargins(space::S4, space::S2, space::S4, space::S2);
    auto* words = ui::column(0);
    auto* title = new Label(TextStyle::Label, header.isEmpty() ? tr("Column %1").arg(at + 1) : header);
    title->setWordWrap(true);
    column.sample = new Label(TextStyle::Caption, {}, Role::Muted);
    column.sample->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(column.sample);
    inside->addLayout(words, 1);
    inside->addWidget(column.target, 0, Qt::AlignVCenter);
    connect(column.target, &QComboBox::currentIndexChanged, this, [this, at] {
        showSample(at);
        emit edited();
    });
    m_columns.push_back(std::move(column));
    return line;
}

void ColumnsStep::showSample(std::size_t at)
{
    if (at >= m_columns.size())
        return;
    const auto& column = m_columns[at];
    if (!isShownColumn(column.target->currentData().toString())) {
        column.sample->setText(QStringLiteral("••••••••"));
        return;
    }
    QStringList cells;
    for (std::size_t row = 1; row < std::min(m_table->rows(), sampleRows + 1); ++row) {
        const auto cell = m_table->cell(row, at);
        const auto text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
        if (!text.isEmpty())
            cells.append(text.size() > sampleLetters ? text.left(sampleLetters) + u'…' : text);
    }
    column.sample->setText(cells.join(QStringLiteral(" • ")));
}

void ColumnsStep::clear()
{
    TaskStep::clear();
    m_columns.clear();
    m_table.reset();
    empty(m_content);
}

QWidget* ColumnsStep::firstFocus()
{
    return m_columns.empty() ? nullptr : m_columns.front().target;
}

bool ColumnsStep::isComplete() const
{
    const auto has = [this](const char* target) {
        return std::ranges::any_of(m_columns, [target](const Column& column) {
            return column.target->currentData().toString() == QLatin1StringView(target);
        });
    };
    return has("name") && has("secret");
}

std::vector<ColumnMapping> ColumnsStep::mapping() const
{
    std::vector<ColumnMapping> mapping;
    for (const auto& column : m_columns)
        if (const auto target = column.target->currentData().toString(); !target.isEmpty())
            mapping.push_back({target.toStdString(), column.header});
    return mapping;
}

std::vector<std::string> ColumnsStep::targets() const
{
    std::vector<std::string> targets;
    for (const auto& column : m_columns)
        targets.push_back(column.target->currentData().toString().toStdString());
    return targets;
}

void ColumnsStep::setTargets(const std::vector<std::string>& targets)
{
    if (targets.size() != m_columns.size())
        return;
    for (std::size_t at = 0; at < targets.size(); ++at) {
        auto* box = m_columns[at].target;
        box->setCurrentIndex(std::max(0, box->findData(toQString(targets[at]))));
    }
}

TrialStep::TrialStep(QWidget* parent)
    : TaskStep(parent)
    , m_outcome(new Notice(Severity::Info, {}))
    , m_bar(new QProgressBar)
    , m_count(new Label(TextStyle::Caption, {}, Role::Muted))
    , m_settings(new CheckBox(tr("Settings too, not secrets alone")))
    , m_sameValues(new CheckBox(tr("Values that another key has too")))
    , m_rows(new TaskList(tr("What the file holds")))
{
    m_outcome->setObjectName(QStringLiteral("trialOutcome"));
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    m_count->setWordWrap(true);
    m_settings->setObjectName(QStringLiteral("settingsToo"));
    m_sameValues->setObjectName(QStringLiteral("sameValuesToo"));
    m_rows->view()->setObjectName(QStringLiteral("importRows"));
    m_rows->setMinimumHeight(scaled(listHeight, m_rows));
    body()->addWidget(m_outcome);
    body()->addWidget(m_bar);
    body()->addWidget(m_count);
    body()->addWidget(m_settings);
    body()->addWidget(m_sameValues);
    body()->addWidget(m_rows);
    for (auto* box : {m_settings, m_sameValues})
        connect(box, &QCheckBox::toggled, this, &TrialStep::changed); // a screen reader toggles
    showProgress(0, 0);
}

void TrialStep::begin(const ImportSource& source, const ImportPlan& plan)
{
    setWords(tr("Look through"),
        tr("%1: %2", "a file’s name, what it is").arg(toQString(source.file.filename()), source.formatText()));
    const bool any = plan.count(ImportVerdict::Add) + plan.count(ImportVerdict::Newer) > 0;
    m_outcome->setNotice(any ? Severity::Info : Severity::Warning, trialText(plan));
    m_settings->setVisible(source.format == ImportFormat::Dotenv);
    m_sameValues->setVisible(m_sameValues->isChecked() || plan.count(ImportVerdict::SameValue) > 0);
    m_rows->setRows(planRows(plan));
    showProgress(0, 0);
}

void TrialStep::clear()
{
    TaskStep::clear();
    for (auto* box : {m_settings, m_sameValues}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
    m_rows->setRows({});
    m_outcome->setNotice(Severity::Info, {});
    showProgress(0, 0);
}

QWidget* TrialStep::firstFocus()
{
    return nullptr;
}

bool TrialStep::settingsToo() const
{
    return m_settings->isChecked();
}

bool TrialStep::sameValuesToo() const
{
    return m_sameValues->isChecked();
}

void TrialStep::setWish(bool settingsToo, bool sameValuesToo)
{
    m_settings->setChecked(settingsToo);
    m_sameValues->setChecked(sameValuesToo);
}

void TrialStep::showProgress(std::uint64_t done, std::uint64_t total)
{
    m_bar->setVisible(total > 0);
    m_count->setVisible(total > 0);
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2 keys. Cancelling leaves the wallet as it was.")
            .arg(locale.toString(static_cast<qulonglong>(done)), locale.toString(static_cast<qulonglong>(total))));
}

void TrialStep::setBusy(bool busy)
{
    m_settings->setEnabled(!busy);
    m_sameValues->setEnabled(!busy);
}

ImportedStep::ImportedStep(QWidget* parent)
    : TaskStep(parent)
    , m_outcome(new Notice(Severity::Ok, {}))
    , m_file(new ActionRow(Glyph::File, {}, {}))
    , m_undo(new Button(tr("Take them out again")))
{
    m_outcome->setObjectName(QStringLiteral("imported"));
    m_delete = m_file->addButton(tr("Delete the file"), "deleteImported");
    m_undo->setObjectName(QStringLiteral("undoImport"));
    body()->addWidget(m_outcome);
    body()->addWidget(cardOf({m_file}));
    body()->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_delete, &Button::clicked, this, &ImportedStep::deleteRequested);
    connect(m_undo, &Button::clicked, this, &ImportedStep::undoRequested);
}

void ImportedStep::begin(const ImportedKeys& imported, const Path& file, bool all)
{
    clear();
    m_name = toQString(file.filename());
    setWords(tr("The keys are in your wallet"), {});
    const int count = static_cast<int>(imported.added.size());
    const int updated = static_cast<int>(imported.updated);
    auto text = count == 1 ? tr("One key came in.") : tr("%n keys came in.", nullptr, count);
    if (updated > 0)
        text += u' ' + (updated == 1 ? tr("One got a newer value.") : tr("%n got a newer value.", nullptr, updated));
    m_outcome->setNotice(Severity::Ok, text);
    m_file->setTexts(tr("%1 still holds the secrets in the clear").arg(m_name),
        all ? tr("Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all "
                 "on an SSD, "
                 "and in backups and synchronised folders: rotate the keys that matter.")
            : tr("Not all that is in it came in. Look through what was left out, then delete it yourself."));
    m_delete->setVisible(all);
    m_undo->setVisible(count > 0);
}

void ImportedStep::showDeleted()
{
    m_delete->hide();
    m_undo->hide(); // there is nothing left to import anew
    m_file->setTexts(tr("%1 was deleted").arg(m_name),
        tr("Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that "
           "matter."));
}

void ImportedStep::showUndone()
{
    m_delete->hide();
    m_undo->hide();
    m_outcome->setNotice(Severity::Info, tr("Taken out again. The file is as it was."));
}

void ImportedStep::clear()
{
    TaskStep::clear();
    m_name.clear();
    m_file->setTexts({}, {});
    m_outcome->setNotice(Severity::Ok, {});
}

QWidget* ImportedStep::firstFocus()
{
    return nullptr;
}

} // namespace keyfold::ui
