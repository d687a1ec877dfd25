// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/dates.h"

namespace keyfold {

/// A sentence for people whose parts are kept apart, so that a window can say it in another language and with dates as they are
/// written there. Holds no secret.
///
/// Whoever writes sentences declares `struct Topic { static Message tr(const char*, const char* = nullptr, int = Message::noCount); }`,
/// which is what Qt Linguist's lupdate collects; context() is the name of that struct.
class Message {
public:
    /// A name that a window may have another word for: "live".
    struct Environment {
        std::string name;
    };
    using Part = std::variant<std::string, std::vector<std::string>, Date, Environment>;

    static constexpr int noCount = -1;

    /// Says nothing.
    Message() = default;
    /// Both texts live as long as the program. `english` has %n for the count, %1 to %9 for the parts.
    Message(const char* context, const char* english, int count = noCount)
        : m_context(context)
        , m_english(english)
        , m_count(count)
    {
    }

    /// The next part.
    Message arg(Part part) &&;

    bool empty() const { return m_english == nullptr; }
    const char* context() const { return m_context; }
    const char* source() const { return m_english; }
    int count() const { return m_count; }
    const std::vector<Part>& parts() const { return m_parts; }

    /// Dates are ISO 8601, lists have commas.
    std::string english() const;

private:
    const char* m_context = nullptr;
    const char* m_english = nullptr;
    int m_count = noCount;
    std::vector<Part> m_parts;
};

} // namespace keyfold
