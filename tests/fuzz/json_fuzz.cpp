// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/json_document.h"
#include "core/base/json_writer.h"
#include "core/base/text.h"
#include "tests/fuzz/fuzz.h"

using namespace keyfold;

namespace {

void write(JsonWriter& json, JsonValue value)
{
    using Type = JsonValue::Type;
    switch (value.type()) {
    case Type::Missing:
    case Type::Null:
        json.null();
        break;
    case Type::Boolean:
        json.boolean(value.isTrue());
        break;
    case Type::Number:
        json.number(value.integer().value_or(0));
        break;
    case Type::String:
        json.text(value.text());
        break;
    case Type::Array:
    case Type::Object: // whose names are the writer's own, never what was read
        json.beginArray();
        value.forEach([&](JsonValue item) { write(json, item); });
        json.endArray();
        break;
    }
}

Secret written(const JsonDocument& document, JsonLayout layout)
{
    Secret text;
    {
        SecretJsonTarget target(text);
        JsonWriter json(target, layout);
        write(json, document.root());
    }
    return text;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto content = asText(ByteView(data, size));
    const auto document = JsonDocument::parse(content);
    // Ours refuses NUL and what is very deep; in everything else it has to agree with the usual library.
    const bool known = nlohmann::json::accept(content);
    const bool marked = content.starts_with("\xEF\xBB\xBF"); // which the library takes, and RFC 8259 lets us refuse
    test::mustHold(!document || known, "what we read is JSON");
    const auto brackets = static_cast<std::size_t>(std::ranges::count(content, '[') + std::ranges::count(content, '{'));
    if (brackets <= JsonLimits().depth && content.find("\\u0000") == std::string_view::npos && isCleanUtf8(content)
        && !marked)
        test::mustHold(document.has_value() == known, "JSON is read");
    if (!document)
        return 0;
    // What is written can be read, and says the same.
    for (const auto layout : {JsonLayout::Lines, JsonLayout::Indented}) {
        const auto text = written(*document, layout);
        const auto again = JsonDocument::parse(text.exposeText());
        test::mustHold(again.has_value(), "what was written can be read");
        test::mustHold(written(*again, layout).equals(text), "and says the same");
    }
    return 0;
}
