// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/imported_file.h"
#include "tests/core/support/describe.h"

namespace keyfold::test {

/// "NAME: LABEL=value, LABEL=value" with plain fields in angle brackets: for tests only, whose values are made up.
inline QByteArray described(const ImportedKey& imported)
{
    QByteArray text = bytes(imported.key.name) + ":";
    std::size_t secret = 0;
    for (const auto& field : imported.key.fields()) {
        text += ' ' + bytes(field.label) + '=';
        text += field.kind == FieldKind::Plain ? '<' + bytes(field.value) + '>'
                                               : bytes(imported.secrets[secret++].value.exposeText());
    }
    return text;
}

/// All keys, one a line, or the error.
inline QByteArray described(const Result<ImportedFile>& file)
{
    if (!file)
        return outcome(file);
    QByteArrayList lines;
    for (const auto& key : file->keys)
        lines += described(key);
    return lines.join('\n');
}

/// "2 NAME reason" of each skipped part.
inline QByteArray describedSkips(const Result<ImportedFile>& file)
{
    QByteArrayList lines;
    for (const auto& part : file->skipped)
        lines += QByteArray::number(static_cast<qulonglong>(part.line)) + ' ' + bytes(part.name) + ' '
            + QByteArray::number(static_cast<int>(part.reason));
    return lines.join('\n');
}

} // namespace keyfold::test
