// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

class JsonDocument;

/// One value in a document, valid as long as that is. A value that is not there is one of Type::Missing, so that a look-up needs no
/// checks on its way.
class JsonValue {
public:
    enum class Type { Missing, Null, Boolean, Number, String, Array, Object };

    JsonValue() = default;

    Type type() const;
    /// Of a string its characters, of a number or a boolean what stands in the file; else empty.
    std::string_view text() const;
    bool isTrue() const { return type() == Type::Boolean && text() == "true"; }
    /// The member of that name; the last one where there are several.
    JsonValue operator[](std::string_view member) const;
    /// Of an array or an object, one after the other.
    void forEach(const std::function<void(JsonValue)>& visit) const;

private:
    friend class JsonDocument;
    JsonValue(const JsonDocument* document, std::uint32_t node) : m_document(document), m_node(node) {}

    const JsonDocument* m_document = nullptr;
    std::uint32_t m_node = 0;
};

/// JSON (RFC 8259) whose texts lie in locked memory alone. Why not a library: those at hand keep every token in buffers and put it into
/// the messages of their errors, and neither is wiped.
class JsonDocument {
public:
    /// ImportNotJson (subject: the line), also for what is nested deeper than 64 levels; ImportTooLarge. `text`: as importText() gives it.
    static Result<JsonDocument> parse(const Secret& text);

    JsonValue root() const { return m_nodes.empty() ? JsonValue() : JsonValue(this, 0); }

private:
    friend class JsonValue;
    friend class JsonParser;

    struct Piece {
        std::uint32_t start = 0;
        std::uint32_t size = 0;
    };
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Node {
        JsonValue::Type type = JsonValue::Type::Null;
        Piece name;
        Piece text;
        std::uint32_t child = none; ///< the first
        std::uint32_t next = none;  ///< beside it
    };

    std::string_view textOf(Piece piece) const { return m_text.exposeText().substr(piece.start, piece.size); }

    Secret m_text; ///< all names and texts, one after the other
    std::vector<Node> m_nodes;
};

} // namespace keyfold
