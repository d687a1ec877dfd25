// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/catalogue/catalogue.h"

namespace keyfold {

/// What a value looks like. Never holds the value or a part of it.
struct Recognition {
    std::string provider;   ///< its name; empty where only the form is known, as of a PEM block
    std::string providerId; ///< likewise
    std::string label;
    std::string kind;
    std::string environment; ///< empty where the value does not tell
    std::optional<Privilege> privilege;
    std::string consoleUrl;
    Confidence confidence = Confidence::Low;
    std::vector<std::string> others; ///< further providers whose keys look the same

    bool operator==(const Recognition&) const = default;
};

/// Knows a pasted key by its shape. All shapes are matched at once (RE2::Set, linear in the value's length), so that a value
/// made to be slow to match is not. Making one takes some 30 ms; any number of threads may use it.
class Recogniser {
public:
    /// Copies what it needs. A shape whose pattern is not one is left out.
    explicit Recogniser(const Catalogue& catalogue);
    ~Recogniser();
    Recogniser(Recogniser&&) noexcept;
    Recogniser& operator=(Recogniser&&) noexcept;

    /// Of the built-in catalogue, made on the first call.
    static const Recogniser& builtIn();

    /// White space around the value does not matter. nullopt where nothing is known of it.
    std::optional<Recognition> identify(ByteView value) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Whether the text is a regular expression that a key's shape may be given as.
bool isKeyPattern(std::string_view pattern);

/// Whether somebody's e-mail address, with or without a password, was pasted where an API key belongs.
bool looksLikeLogin(ByteView value);

} // namespace keyfold
