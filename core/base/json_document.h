// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

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
    /// Of a member of an object.
    std::string_view name() const;
    /// Of a string its characters, of a number or a boolean what stands in the file; else empty.
    std::string_view text() const;
    /// A copy of the text in memory of its own.
    Secret secretText() const { return Secret::copyOf(text()); }
    /// nullopt unless it is a whole number of at most 15 digits.
    std::optional<std::int64_t> integer() const;
    /// Neither missing nor null.
    bool isGiven() const { return type() != Type::Missing && type() != Type::Null; }
    bool isNull() const { return type() == Type::Null; }
    bool isTrue() const { return type() == Type::Boolean && text() == "true"; }
    /// How many values an array or an object has; 0 of everything else.
    std::size_t size() const;
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

/// What a text may hold: looked at while it is read, so that no text takes more than its share of time and memory.
struct JsonLimits {
    enum class Names { AsTheyAre, OnlyOnce };
    std::size_t depth = 64;
    std::size_t values = 1'000'000; ///< in all of it; 28 bytes each
    Names names = Names::AsTheyAre; ///< whether an object may have a name twice
};

/// Why a text is not read.
struct JsonFault {
    enum class Kind { Malformed, TooLarge };
    Kind kind = Kind::Malformed;
    std::size_t line = 1; ///< where it was seen
};

/// JSON (RFC 8259) whose texts lie in locked memory alone. Why not a library: those at hand keep every token in buffers and put it into
/// the messages of their errors, and neither is wiped.
class JsonDocument {
public:
    /// TooLarge: more values than are allowed. Malformed: everything else that is no JSON, also what is not UTF-8, what has NUL in
    /// it, what is nested too deep. `text` need not outlive the document.
    static tl::expected<JsonDocument, JsonFault> parse(std::string_view text, const JsonLimits& limits = {});

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
