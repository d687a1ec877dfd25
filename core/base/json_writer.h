// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/secret.h"

namespace keyfold {

/// Where JSON goes to.
class JsonTarget {
public:
    virtual ~JsonTarget() = default;
    virtual void write(std::string_view piece) = 0;
    /// Straight out of the secret's own memory, into no buffer on the way.
    virtual void writeSecret(const Secret& piece) = 0;
};

/// Into locked memory.
class SecretJsonTarget final : public JsonTarget {
public:
    /// `into` has to outlive it.
    explicit SecretJsonTarget(Secret& into) : m_into(into) {}
    void write(std::string_view piece) override { m_into.append(asBytes(piece)); }
    void writeSecret(const Secret& piece) override { m_into.append(piece.expose()); }

private:
    Secret& m_into;
};

enum class JsonLayout {
    Lines,    ///< an element of the outermost array a line, so that a long list can be read with line tools
    Indented, ///< for people
};

/// Writes one JSON value (RFC 8259) piece by piece, so that 100,000 keys are never in memory as a tree, and a secret goes out
/// without a std::string in between. Bytes that are not UTF-8 (a path may have them) become U+FFFD.
class JsonWriter {
public:
    explicit JsonWriter(JsonTarget& out, JsonLayout layout = JsonLayout::Lines) : m_out(out), m_layout(layout) {}
    /// Ends the value with a line break.
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// The name of the member that is written next: one of ours, without anything to escape.
    void name(std::string_view name);

    void text(std::string_view value);
    void number(std::int64_t value);
    void boolean(bool value);
    void null();
    void secret(const Secret& value);
    void texts(const std::vector<std::string>& values);

    // Members of the object that is open.
    void member(std::string_view label, std::string_view value) { name(label), text(value); }
    void member(std::string_view label, const char* value) { member(label, std::string_view(value)); }
    void member(std::string_view label, bool value) { name(label), boolean(value); }
    void member(std::string_view label, std::int64_t value) { name(label), number(value); }
    void member(std::string_view label, int value) { name(label), number(value); }
    void member(std::string_view label, const Secret& value) { name(label), secret(value); }
    void member(std::string_view label, const std::vector<std::string>& values) { name(label), texts(values); }
    /// null where there is no value.
    void member(std::string_view label, const std::optional<std::string>& value);
    void member(std::string_view label, const std::optional<int>& value);
    void member(std::string_view label, const std::optional<Date>& value);
    void member(std::string_view label, const std::optional<Timestamp>& value);
    void member(std::string_view label, const std::string& value) { member(label, std::string_view(value)); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void breakLine();

    JsonTarget& m_out;
    JsonLayout m_layout;
    std::vector<bool> m_hasItems; ///< one a level
    bool m_named = false;
};

} // namespace keyfold
