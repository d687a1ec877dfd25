// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_import.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace keyfold {

namespace {

using Target = CsvTarget;
using Column = CsvColumn;

std::vector<std::string> partsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find_first_of(separators, start), text.size());
        if (const auto part = trimmed(text.substr(start, end - start)); !part.empty())
            parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

/// A day in ISO 8601, with or without a time behind it.
std::optional<Date> dayIn(std::string_view text)
{
    constexpr std::size_t dayLetters = 10;
    auto day = Date::parse(trimmed(text).substr(0, dayLetters));
    return day ? std::optional(*day) : std::nullopt;
}

bool isHttps(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

/// Where a text goes that is taken as it stands.
std::string Key::*textOf(Target target)
{
    switch (target) {
    case Target::Provider:
        return &Key::provider;
    case Target::Account:
        return &Key::account;
    case Target::Kind:
        return &Key::kind;
    case Target::Purpose:
        return &Key::purpose;
    case Target::Owner:
        return &Key::owner;
    case Target::Notes:
        return &Key::notes;
    case Target::OnlyKeyReason:
        return &Key::onlyKeyReason;
    default:
        return &Key::name;
    }
}

/// Fills one key from one row.
class RowReader {
public:
    RowReader(const CsvTable& table, std::size_t row, const std::vector<Column>& columns, CsvDialect dialect)
        : m_table(table)
        , m_row(row)
        , m_columns(columns)
        , m_dialect(dialect)
    {
        m_into.line = table.line(row);
        m_into.ours = dialect == CsvDialect::Keyfold;
    }

    void read(ImportedFile& file)
    {
        for (const auto& column : m_columns)
            put(column, textAt(column.at));
        if (!m_skip && m_itemType == "note")
            noteAsSecret();
        if (!m_skip && m_table.cells(m_row) > m_table.cells(0))
            m_skip = SkipReason::TooManyCells;
        if (m_skip)
            file.skipped.push_back({m_into.line, std::string(trimmed(m_into.key.name)), *m_skip});
        else
            take(file, std::move(m_into));
    }

private:
    std::string_view textAt(std::size_t column) const
    {
        const auto text = m_table.cell(m_row, column);
        if (m_dialect == CsvDialect::Keyfold && text.starts_with('\'') && wantsApostrophe(text.substr(1)))
            return text.substr(1);
        return text;
    }

    void put(const Column& column, std::string_view text)
    {
        auto& key = m_into.key;
        const auto plain = trimmed(text);
        if (plain.empty())
            return;
        switch (column.target) {
        case Target::Name:
        case Target::Provider:
        case Target::Account:
        case Target::Kind:
        case Target::Purpose:
        case Target::Owner:
        case Target::Notes:
        case Target::OnlyKeyReason:
            key.*textOf(column.target) = plain;
            break;
        case Target::Secret:
            if (!addSecretField(m_into, column.label, text))
                m_skip = SkipReason::InvalidValue;
            break;
        case Target::Field:
            addPlainField(m_into, column.label, text);
            break;
        case Target::Environment:
            key.environment = normalisedEnvironment(plain);
            break;
        case Target::ConsoleUrl:
            if (isHttps(plain))
                key.consoleUrl = plain;
            else
                addPlainField(m_into, "Address", plain);
            break;
        case Target::Scopes:
            key.scopes = partsOf(plain, m_into.ours ? "\n" : ",;\n");
            break;
        case Target::NeededScopes:
            key.neededScopes = partsOf(plain, m_into.ours ? "\n" : ",;\n");
            break;
        case Target::Tags:
            for (auto& tag : partsOf(plain, m_into.ours ? "\n" : ",;\n"))
                key.tags.push_back(std::move(tag));
            break;
        case Target::Group:
            putGroup(plain);
            break;
        case Target::LineFields:
            putLines(text);
            break;
        case Target::ItemType:
            m_itemType = plain;
            if (plain != "login" && plain != "note")
                m_skip = SkipReason::OtherItem;
            break;
        case Target::Archived:
            if (folded(plain) == "true")
                key.tags.emplace_back("archived");
            break;
        case Target::Privilege:
        case Target::Places:
        case Target::Origin:
        case Target::Ranges:
        case Target::MadeOn:
        case Target::Expires:
        case Target::RotateEvery:
        case Target::Status:
        case Target::Id:
            putChecked(column.target, plain);
            break;
        }
    }

    /// What has a form of its own. What does not fit it is worth a look before the key comes in.
    void putChecked(Target target, std::string_view text)
    {
        auto& key = m_into.key;
        bool fits = true;
        if (target == Target::Privilege) {
            fits = (key.privilege = privilegeNamed(folded(text))).has_value();
        } else if (target == Target::Origin) {
            const auto origin = originNamed(folded(text));
            fits = origin.has_value();
            key.origin = origin.value_or(Origin::Unknown);
        } else if (target == Target::MadeOn || target == Target::Expires) {
            const auto day = dayIn(text);
            fits = day.has_value();
            (target == Target::MadeOn ? key.madeOn : key.expires) = day;
        } else if (target == Target::RotateEvery) {
            int days = 0;
            fits = std::from_chars(text.data(), text.data() + text.size(), days).ec == std::errc();
            key.rotateEveryDays = days;
        } else if (target == Target::Status) {
            const auto status = statusNamed(text);
            fits = status.has_value();
            key.status = status.value_or(KeyStatus::Active);
        } else if (target == Target::Id) {
            key.id = KeyId::parse(text).value_or(KeyId());
        } else if (target == Target::Ranges) {
            for (const auto& part : partsOf(text, ",;\n ")) {
                const auto range = IpRange::parse(part);
                fits = fits && range.has_value();
                if (range)
                    key.ipAllowlist.push_back(*range);
            }
        } else {
            putPlaces(text);
        }
        if (!fits)
            m_skip = SkipReason::InvalidValue;
    }

    /// A line "NAME|LOCATION|VARIABLE|NOTE" a place; the note may have bars in it.
    void putPlaces(std::string_view text)
    {
        for (const auto& line : partsOf(text, "\n")) {
            Consumer place;
            auto rest = std::string_view(line);
            for (auto* part : {&place.name, &place.location, &place.variable}) {
                const auto end = std::min(rest.find('|'), rest.size());
                *part = trimmed(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            place.note = trimmed(rest);
            m_into.key.consumers.push_back(std::move(place));
        }
    }

    /// KeePassXC's groups lie under a root one, whose name says nothing; a bin is one of them.
    void putGroup(std::string_view group)
    {
        if (m_dialect == CsvDialect::KeePassXC) {
            const auto slash = group.find('/');
            group = slash == std::string_view::npos ? std::string_view() : group.substr(slash + 1);
            if (group == "Recycle Bin" || group.starts_with("Recycle Bin/"))
                m_skip = SkipReason::InBin;
        }
        for (auto& part : partsOf(group, "/,"))
            m_into.key.tags.push_back(std::move(part));
    }

    /// Which of them were hidden the file does not tell: all are kept as secrets.
    void putLines(std::string_view text)
    {
        for (std::size_t start = 0; start < text.size();) {
            const auto end = std::min(text.find('\n', start), text.size());
            const auto line = text.substr(start, end - start);
            const auto colon = line.find(": ");
            const auto label = colon == std::string_view::npos ? std::string_view() : line.substr(0, colon);
            if (!addSecretField(m_into, label, colon == std::string_view::npos ? line : line.substr(colon + 2)))
                m_skip = SkipReason::InvalidValue;
            start = end + 1;
        }
    }

    /// In a secure note the text is what was to be kept safe.
    void noteAsSecret()
    {
        auto notes = std::exchange(m_into.key.notes, {});
        if (!addSecretField(m_into, "Note", notes))
            m_skip = SkipReason::InvalidValue;
        wipe(notes);
    }

    const CsvTable& m_table;
    std::size_t m_row;
    const std::vector<Column>& m_columns;
    CsvDialect m_dialect;
    ImportedKey m_into;
    std::string m_itemType;
    std::optional<SkipReason> m_skip;
};

} // namespace

Result<ImportedFile> readCsv(const CsvTable& table, CsvDialect dialect, const std::vector<ColumnMapping>& mapping)
{
    if (table.rows() == 0)
        return failure(ErrorCode::ImportNothing);
    const auto columns = columnsOf(table, dialect, mapping);
    if (!columns)
        return failure(columns);
    if (std::none_of(columns->begin(), columns->end(), holdsSecrets))
        return tl::unexpected<Error>(Error{ErrorCode::ImportNoSecretColumn, {}, headersOf(table), {}});
    ImportedFile file;
    for (std::size_t row = 1; row < table.rows(); ++row)
        RowReader(table, row, *columns, dialect).read(file);
    return file;
}

bool wantsApostrophe(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r\n'").find(cell.front()) != std::string_view::npos;
}

} // namespace keyfold
