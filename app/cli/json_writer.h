// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "app/cli/output.h"
#include "core/base/dates.h"

namespace keyfold::cli {

/// Writes one JSON value (RFC 8259) piece by piece, so that 100,000 keys are never in memory as a tree, and a secret goes out
/// without a std::string in between. Bytes that are not UTF-8 (a path may have them) become U+FFFD.
class JsonWriter {
public:
    explicit JsonWriter(Output& out) : m_out(out) {}
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

    // Members of the object that is open.
    void member(std::string_view label, std::string_view value) { name(label), text(value); }
    void member(std::string_view label, const char* value) { member(label, std::string_view(value)); }
    void member(std::string_view label, bool value) { name(label), boolean(value); }
    void member(std::string_view label, std::int64_t value) { name(label), number(value); }
    void member(std::string_view label, int value) { name(label), number(value); }
    /// null where there is no value.
    void member(std::string_view label, const std::optional<std::string>& value);
    void member(std::string_view label, const std::optional<Date>& value);
    void member(std::string_view label, const std::optional<Timestamp>& value);
    void member(std::string_view label, const std::string& value) { member(label, std::string_view(value)); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    Output& m_out;
    std::vector<bool> m_hasItems; ///< one a level
    bool m_named = false;
};

} // namespace keyfold::cli
