// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/secret.h"

namespace keyfold {

// JSON (RFC 8259) with secrets in it. The usual library keeps what it reads and writes in buffers that nobody can wipe,
// so here a text stays where it lies, in a Secret, until it is asked for.

/// One value of a text that was read; refers to the text, which has to outlive it.
struct JsonNode {
    enum class Kind { Null, False, True, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    std::string_view written;            ///< a number, or a text between its quotes, as it stands there
    std::vector<JsonNode> items;         ///< of an array or an object
    std::vector<std::string_view> names; ///< of an object's items, as they stand there

    /// nullptr where there is none.
    const JsonNode* member(std::string_view name) const;
    bool isNull() const { return kind == Kind::Null; }
    /// A text with its escapes resolved.
    std::string text() const;
    Secret secretText() const;
    /// nullopt unless it is a whole number of at most 15 digits.
    std::optional<std::int64_t> integer() const;
};

struct JsonLimits {
    int depth = 16;
    std::size_t values = 1'000'000; ///< arrays and objects, what is in them, and names
};

/// nullopt unless it is one value and nothing else, in UTF-8 without NUL, without a name twice in an object, and within
/// the limits.
std::optional<JsonNode> readJson(std::string_view text, const JsonLimits& limits = {});

/// Writes one value, indented for people, straight into a Secret.
class SecretJsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// The name of what is written next: one of ours, without anything to escape.
    void name(std::string_view name);
    void text(std::string_view value);
    void number(std::int64_t value) { literal(std::to_string(value)); }
    void boolean(bool value) { literal(value ? "true" : "false"); }
    void null() { literal("null"); }

    void member(std::string_view label, std::string_view value) { name(label), text(value); }

    Secret take();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void breakLine();
    void literal(std::string_view value);
    void put(std::string_view piece) { m_text.append(asBytes(piece)); }

    Secret m_text;
    std::vector<bool> m_hasItems; ///< one a level
    bool m_named = false;
};

} // namespace keyfold
