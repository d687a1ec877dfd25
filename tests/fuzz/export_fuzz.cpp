// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/transfer/export_keys.h"
#include "core/transfer/import_file.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

namespace {

void comesBack(Secret file, ImportFormat format, const Key& key, const SecretValue& secret)
{
    ImportOptions options;
    options.format = format;
    const auto read = readImport(std::move(file), options);
    test::mustHold(read && read->file.keys.size() == 1 && read->file.skipped.empty(), "what is written can be read");
    const auto& imported = read->file.keys.front();
    test::mustHold(
        imported.secrets.size() == 1 && imported.secrets[0].value.equals(secret.value), "the value comes back");
    test::mustHold(format == ImportFormat::Dotenv || imported.key.name == key.name, "the name comes back");
}

} // namespace

// A name and a value, with a line break between them.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText({data, size});
    const auto end = std::min(text.find('\n'), text.size());
    Key key;
    key.name = trimmed(text.substr(0, end));
    key.fields().push_back({{}, "Secret", FieldKind::Secret, {}});
    auto clean = cleanSecret(Secret::copyOf(text.substr(std::min(end + 1, text.size()))));
    // CR LF in a quoted value is how a file of Windows ends its lines.
    if (!clean || !validate(key) || clean->value.exposeText().find("\r\n") != std::string_view::npos)
        return 0;
    std::vector<SecretValue> secrets;
    secrets.push_back({"Secret", std::move(clean->value)});
    DotenvWriter dotenv;
    dotenv.add(key, secrets);
    comesBack(dotenv.take(), ImportFormat::Dotenv, key, secrets[0]);
    auto csv = CsvWriter::forKeys({key});
    csv->add(key, secrets);
    comesBack(csv->take(), ImportFormat::Csv, key, secrets[0]);
    return 0;
}
