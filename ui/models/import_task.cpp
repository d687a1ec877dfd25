// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_task.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "core/transfer/import_text.h"
#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Import {
    Q_DECLARE_TR_FUNCTIONS(ImportTask)
};

QString reasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotAnAssignment:
        return Import::tr("Sets no variable");
    case SkipReason::SetAgain:
        return Import::tr("Set again further down, which counts");
    case SkipReason::RefersToOther:
        return Import::tr("Refers to another variable");
    case SkipReason::LooksLikeSetting:
        return Import::tr("Looks like a setting, not a secret");
    case SkipReason::NoSecret:
        return Import::tr("Holds no secret");
    case SkipReason::NoName:
        return Import::tr("Has no name");
    case SkipReason::TooManyCells:
        return Import::tr("Has more cells than there are columns");
    case SkipReason::InBin:
        return Import::tr("Was thrown away in the other program");
    case SkipReason::OtherItem:
        return Import::tr("Is no key: a card or an identity");
    case SkipReason::InvalidValue:
        return Import::tr("Has a value that cannot be stored");
    }
    return {};
}

QString verdictText(const PlannedKey& planned)
{
    const auto& key = planned.imported.key;
    switch (planned.verdict) {
    case ImportVerdict::Add: {
        QStringList parts;
        if (!key.provider.empty())
            parts.append(toQString(key.provider));
        if (!key.environment.empty())
            parts.append(environmentName(key.environment));
        if (!planned.renamedFrom.empty())
            parts.append(Import::tr("the name was taken"));
        return parts.join(QStringLiteral(" • "));
    }
    case ImportVerdict::SameValue:
        return Import::tr("%1 has this value").arg(toQString(planned.otherKey));
    case ImportVerdict::Known:
        return Import::tr("Is here already");
    case ImportVerdict::Newer:
        return Import::tr("Gets the newer value; the old one is kept");
    case ImportVerdict::Older:
        return Import::tr("Is here, with a value that is not older");
    }
    return {};
}

int count(std::size_t number)
{
    return static_cast<int>(number);
}

std::size_t presentIn(const ImportPlan& plan)
{
    return plan.count(ImportVerdict::SameValue) + plan.count(ImportVerdict::Known) + plan.count(ImportVerdict::Older);
}

TaskRow rowFor(const PlannedKey& planned)
{
    TaskRow row;
    const auto& key = planned.imported.key;
    row.title = toQString(key.name);
    row.owner = toQString(key.provider.empty() ? key.name : key.provider);
    row.line = verdictText(planned);
    return row;
}

} // namespace

QString ImportSource::formatText() const
{
    if (!format)
        return Import::tr("A table");
    switch (*format) {
    case ImportFormat::Dotenv:
        return Import::tr("A .env file");
    case ImportFormat::Csv:
        return Import::tr("A table (CSV)");
    case ImportFormat::KeePassXCCsv:
        return Import::tr("An export of KeePassXC");
    case ImportFormat::BitwardenCsv:
    case ImportFormat::BitwardenJson:
        return Import::tr("An export of Bitwarden");
    case ImportFormat::OnePasswordCsv:
        return Import::tr("An export of 1Password");
    case ImportFormat::Json:
        return Import::tr("An export of Keyfold");
    }
    return {};
}

Result<ImportSource> readSource(const Path& file)
{
    if (auto ok = checkOrdinaryFile(file); !ok)
        return failure(ok);
    auto content = readSecretFile(file, ImportLimits::fileBytes);
    if (!content && content.error().code == ErrorCode::InvalidValue)
        return failure(ErrorCode::ImportTooLarge, "64 MiB");
    if (!content)
        return failure(content);
    ImportOptions options;
    options.fileName = file.filename().string();
    auto read = readImport(content->clone(), options);
    ImportSource source{file, std::make_shared<const Secret>(std::move(*content)), {}, {}};
    if (read)
        source.format = read->format;
    const bool columnsWanted = !read
        && (read.error().code == ErrorCode::ImportNoSecretColumn
            || read.error().code == ErrorCode::ImportUnknownFormat);
    if (!columnsWanted && source.format != ImportFormat::Csv)
        return read ? Result<ImportSource>(std::move(source)) : failure(read);
    const auto text = importText(source.content->clone());
    auto table = text ? CsvTable::parse(*text) : failure(text);
    const bool usable = table && table->rows() > 1 && table->cells(0) > 1;
    if (usable && recogniseCsv(*table).value_or(CsvDialect::Generic) == CsvDialect::Generic)
        source.table = std::make_shared<const CsvTable>(std::move(*table));
    if (!read && !source.table)
        return failure(read);
    return source;
}

Result<ImportPlan> planSource(Wallet& wallet, const ImportSource& source, const ImportWish& wish,
    const CancelToken& cancel, const Progress& progress)
{
    ImportOptions options;
    options.fileName = source.file.filename().string();
    options.mapping = wish.mapping;
    options.take = wish.settingsToo ? DotenvTake::Everything : DotenvTake::Secrets;
    if (!wish.mapping.empty())
        options.format = ImportFormat::Csv;
    auto read = readImport(source.content->clone(), options);
    if (!read)
        return failure(read);
    return planImport(wallet, std::move(read->file), {.sameValuesToo = wish.sameValuesToo}, cancel, progress);
}

Result<ImportedKeys> runSource(Wallet& wallet, const ImportPlan& plan, const Path& file, Date today,
    const CancelToken& cancel, const Progress& progress)
{
    std::set<KeyId> before;
    const auto noted = wallet.keys().list();
    if (!noted)
        return failure(noted);
    for (const auto& key : *noted)
        before.insert(key.id);
    if (auto done = runImport(wallet, plan, file.filename().string(), today, cancel, progress); !done)
        return failure(done);
    ImportedKeys imported;
    imported.updated = plan.count(ImportVerdict::Newer);
    const auto after = wallet.keys().list();
    if (!after)
        return failure(after);
    for (const auto& key : *after)
        if (!before.contains(key.id))
            imported.added.push_back(key.id);
    return imported;
}

QString trialText(const ImportPlan& plan)
{
    QStringList sentences;
    const auto add = [&sentences](std::size_t number, const QString& one, const QString& several) {
        if (number > 0)
            sentences.append(number == 1 ? one : several);
    };
    const auto added = plan.count(ImportVerdict::Add);
    const auto newer = plan.count(ImportVerdict::Newer);
    const auto present = presentIn(plan);
    const auto skipped = plan.skipped.size();
    sentences.append(added == 1 ? Import::tr("One key would come in.")
                                : Import::tr("%n keys would come in.", nullptr, count(added)));
    add(newer, Import::tr("One gets a newer value."), Import::tr("%n get a newer value.", nullptr, count(newer)));
    add(present, Import::tr("One you already have."), Import::tr("%n you already have.", nullptr, count(present)));
    add(skipped, Import::tr("One line is left out."), Import::tr("%n lines are left out.", nullptr, count(skipped)));
    sentences.append(Import::tr("Nothing is saved yet."));
    return sentences.join(u' ');
}

bool takesAll(const ImportPlan& plan)
{
    return plan.skipped.empty() && plan.count(ImportVerdict::Older) == 0;
}

std::vector<TaskRow> planRows(const ImportPlan& plan)
{
    std::vector<TaskRow> rows;
    const auto add = [&](const QString& title, auto wanted) {
        const auto heading = rows.size();
        for (const auto& planned : plan.keys)
            if (wanted(planned.verdict))
                rows.push_back(rowFor(planned));
        if (const auto number = rows.size() - heading; number > 0)
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(heading), headingRow(title, count(number)));
    };
    add(Import::tr("Would come in"),
        [](ImportVerdict verdict) { return verdict == ImportVerdict::Add || verdict == ImportVerdict::Newer; });
    add(Import::tr("You already have"),
        [](ImportVerdict verdict) { return verdict != ImportVerdict::Add && verdict != ImportVerdict::Newer; });
    if (plan.skipped.empty())
        return rows;
    rows.push_back(headingRow(Import::tr("Left out"), count(plan.skipped.size())));
    for (const auto& part : plan.skipped) {
        TaskRow row;
        row.title = part.name.empty() ? Import::tr("Line %1").arg(part.line) : toQString(part.name);
        row.owner = row.title;
        row.line = Import::tr("%1 (line %2)", "why, number").arg(reasonText(part.reason)).arg(part.line);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ColumnChoice> columnChoices()
{
    return {
        {QString(), Import::tr("Leave it out")},
        {QStringLiteral("name"), Import::tr("Name of the key")},
        {QStringLiteral("secret"), Import::tr("Secret value")},
        {QStringLiteral("field"), Import::tr("Value that is no secret")},
        {QStringLiteral("provider"), Import::tr("Provider")},
        {QStringLiteral("environment"), Import::tr("Environment")},
        {QStringLiteral("account"), Import::tr("Account")},
        {QStringLiteral("purpose"), Import::tr("What it is for")},
        {QStringLiteral("privilege"), Import::tr("What it may do")},
        {QStringLiteral("owner"), Import::tr("Who looks after it")},
        {QStringLiteral("made_on"), Import::tr("Made on")},
        {QStringLiteral("expires"), Import::tr("Expires on")},
        {QStringLiteral("console_url"), Import::tr("Web address")},
        {QStringLiteral("tags"), Import::tr("Tags")},
        {QStringLiteral("notes"), Import::tr("Notes")},
    };
}

// What nobody has said to be harmless may be a secret: also a column that is left out, and notes.
bool isShownColumn(const QString& target)
{
    return !target.isEmpty() && target != QStringLiteral("secret") && target != QStringLiteral("field")
        && target != QStringLiteral("notes");
}

} // namespace keyfold::ui
