// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/export_keys.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/transfer/csv_import.h"
#include "core/transfer/dotenv.h"

namespace keyfold {

namespace {

void append(Secret& text, std::string_view more)
{
    text.append(asBytes(more));
}

std::string_view valueOf(const Field& field, const std::vector<SecretValue>& secrets)
{
    if (field.kind == FieldKind::Plain)
        return field.value;
    const auto found = std::find_if(
        secrets.begin(), secrets.end(), [&](const SecretValue& secret) { return secret.label == field.label; });
    return found == secrets.end() ? std::string_view() : found->value.exposeText();
}

std::string onOneLine(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

bool isBareValue(std::string_view value)
{
    return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("_-./:@%+,").find(c) != std::string_view::npos;
    });
}

/// As it is, in single quotes, in which nothing means anything, or else in double ones with what a shell would run escaped.
void appendQuoted(Secret& text, std::string_view value)
{
    if (isBareValue(value)) {
        append(text, value);
        return;
    }
    if (value.find_first_of("'\r") == std::string_view::npos) {
        append(text, "'");
        append(text, value);
        append(text, "'");
        return;
    }
    append(text, "\"");
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\r') {
            append(text, "\\r");
            continue;
        }
        if (std::string_view("\"\\$`").find(value[at]) != std::string_view::npos)
            append(text, "\\");
        append(text, value.substr(at, 1));
    }
    append(text, "\"");
}

void appendCell(Secret& text, std::string_view cell, bool last = false)
{
    append(text, wantsApostrophe(cell) ? "\"'" : "\"");
    for (std::size_t start = 0; start < cell.size();) {
        const auto quote = std::min(cell.find('"', start), cell.size());
        append(text, cell.substr(start, quote - start));
        if (quote < cell.size())
            append(text, "\"\"");
        start = quote + 1;
    }
    append(text, last ? "\"\r\n" : "\",");
}

void appendRow(Secret& text, const std::vector<std::string>& cells)
{
    for (std::size_t at = 0; at < cells.size(); ++at)
        appendCell(text, cells[at], at + 1 == cells.size());
}

std::string lines(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += (all.empty() ? "" : "\n") + text;
    return all;
}

std::string placesOf(const Key& key)
{
    std::vector<std::string> places;
    for (const auto& place : key.consumers)
        places.push_back(onOneLine(place.name) + "|" + onOneLine(place.location) + "|" + onOneLine(place.variable) + "|"
            + onOneLine(place.note)); // last, for it may have bars in it
    return lines(places);
}

std::string rangesOf(const Key& key)
{
    std::vector<std::string> ranges;
    for (const auto& range : key.ipAllowlist)
        ranges.push_back(range.text());
    return lines(ranges);
}

std::string isoOf(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string();
}

std::string privilegeOf(const Key& key)
{
    return key.privilege ? std::string(nameOf(*key.privilege)) : std::string();
}

// In the order of cellsOf(). "keyfold" tells whose file it is, and the version of its columns.
constexpr std::array<const char*, 23> recordColumns{"keyfold", "id", "name", "provider", "account", "environment",
    "kind", "privilege", "scopes", "needed_scopes", "purpose", "only_key_reason", "consumers", "owner", "origin",
    "ip_allowlist", "made_on", "expires", "rotate_every_days", "status", "tags", "notes", "console_url"};

std::vector<std::string> cellsOf(const Key& key)
{
    return {"1", key.id.text(), key.name, key.provider, key.account, key.environment, key.kind, privilegeOf(key),
        lines(key.scopes), lines(key.neededScopes), key.purpose, key.onlyKeyReason, placesOf(key), key.owner,
        std::string(nameOf(key.origin)), rangesOf(key), isoOf(key.valueBorn()), isoOf(key.expires),
        key.rotateEveryDays ? std::to_string(*key.rotateEveryDays) : std::string(), std::string(nameOf(key.status)),
        lines(key.tags), key.notes, key.consoleUrl};
}

std::string partiesOf(const Key& key)
{
    std::vector<std::string> parties;
    for (const auto& grant : key.grants)
        if (!grant.ended)
            parties.push_back(grant.party);
    return lines(parties);
}

} // namespace

Result<std::vector<SecretValue>> revealAll(KeyStore& keys, const Key& key, Action use)
{
    std::vector<SecretValue> secrets;
    for (const auto& field : key.fields()) {
        if (field.kind != FieldKind::Secret)
            continue;
        auto value = keys.reveal(field.id, use);
        if (!value)
            return failure(value);
        secrets.push_back({field.label, std::move(*value)});
    }
    return secrets;
}

std::string variableNameFor(std::string_view name)
{
    std::string variable;
    for (const char c : folded(name)) {
        const bool letter = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        if (letter)
            variable += static_cast<char>(c - 'a' + 'A');
        else if (digit)
            variable += c;
        else if (!variable.empty() && variable.back() != '_')
            variable += '_';
    }
    while (!variable.empty() && variable.back() == '_')
        variable.pop_back();
    if (variable.empty())
        return "KEY";
    return variable.front() >= '0' && variable.front() <= '9' ? "_" + variable : variable;
}

std::string DotenvWriter::freeVariable(const Key& key, const Field& field)
{
    auto wanted = variableNameFor(key.name);
    if (key.mainField() != &field)
        wanted += "_" + variableNameFor(field.label);
    auto variable = wanted;
    for (int number = 2; !m_taken.insert(variable).second; ++number)
        variable = wanted + "_" + std::to_string(number);
    return variable;
}

void DotenvWriter::addVariable(const Key& key, const Field& field, std::string_view value)
{
    append(m_text, field.kind == FieldKind::Secret ? dotenvNameMark : dotenvPlainMark);
    append(m_text, onOneLine(key.name) + " | " + onOneLine(field.label) + "\n" + freeVariable(key, field) + "=");
    appendQuoted(m_text, value);
    append(m_text, "\n");
}

void DotenvWriter::add(const Key& key, const std::vector<SecretValue>& secrets)
{
    // The secrets first: a key without one is none to the reader.
    for (const auto kind : {FieldKind::Secret, FieldKind::Plain})
        for (const auto& field : key.fields())
            if (field.kind == kind)
                addVariable(key, field, valueOf(field, secrets));
}

Result<CsvWriter> CsvWriter::forKeys(const std::vector<Key>& keys)
{
    CsvWriter writer;
    for (const auto& key : keys)
        for (const auto& field : key.fields()) {
            const FieldColumn column{field.label, field.kind};
            if (std::find(writer.m_columns.begin(), writer.m_columns.end(), column) == writer.m_columns.end())
                writer.m_columns.push_back(column);
            if (recordColumns.size() + writer.m_columns.size() > ImportLimits::columns)
                return failure(ErrorCode::InvalidValue,
                    "the labels of the fields, of which a table holds at most 900 different ones");
        }
    std::vector<std::string> header(recordColumns.begin(), recordColumns.end());
    for (const auto& column : writer.m_columns)
        header.push_back((column.kind == FieldKind::Secret ? "secret:" : "field:") + column.label);
    appendRow(writer.m_text, header);
    return writer;
}

void CsvWriter::add(const Key& key, const std::vector<SecretValue>& secrets)
{
    const auto cells = cellsOf(key);
    for (std::size_t at = 0; at < cells.size(); ++at)
        appendCell(m_text, cells[at], m_columns.empty() && at + 1 == cells.size());
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const auto& column = m_columns[at];
        const auto& fields = key.fields();
        const auto field = std::find_if(fields.begin(), fields.end(),
            [&](const Field& f) { return f.label == column.label && f.kind == column.kind; });
        const auto value = field == fields.end() ? std::string_view() : valueOf(*field, secrets);
        appendCell(m_text, value, at + 1 == m_columns.size());
    }
}

std::string keyRegister(const std::vector<Key>& keys)
{
    Secret text;
    appendRow(text,
        {"Name", "Provider", "Account", "Environment", "Kind", "Privilege", "Scopes", "Purpose", "Used in", "Owner",
            "Given to", "Status", "In use since", "Next rotation", "Expires", "Tags"});
    for (const auto& key : keys)
        appendRow(text,
            {key.name, key.provider, key.account, key.environment, key.kind, privilegeOf(key), lines(key.scopes),
                key.purpose, placesOf(key), key.owner, partiesOf(key), std::string(nameOf(key.status)),
                isoOf(key.valueBorn()), isoOf(key.nextRotation()), isoOf(key.expires), lines(key.tags)});
    return std::string(text.exposeText());
}

} // namespace keyfold
