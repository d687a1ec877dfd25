// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/catalogue/recogniser.h"
#include "core/wallet/value_finder.h"

namespace keyfold {

/// One secret in a text. Never holds the value or more of it than its first letters.
struct ContentFind {
    std::size_t line = 0;                    ///< from 1
    const ValueFinder::Found* own = nullptr; ///< the wallet's key that has or had it; as long as the finder lives
    std::optional<Recognition> recognition;  ///< else what it looks like
    std::string start;                       ///< of one that is not ours: at most the first six letters, "sk_liv"
    std::size_t length = 0;
};

/// Finds secrets in a text: values of the wallet exactly, others by the shapes of their providers' keys where these are sure.
///
/// A text is taken apart at white space, quotes, brackets and the like, then at = : / @ ? & #; PEM blocks, whole lines and what
/// follows a = or : are looked at too, for values with spaces in them. What is encoded (base64, percent) is not found. A value
/// of less than eight letters is not looked for: it would be found everywhere.
class ContentScanner {
public:
    /// Both have to outlive it.
    ContentScanner(const ValueFinder& finder, const Recogniser& recogniser) : m_finder(finder), m_recogniser(recogniser)
    {
    }

    /// Each find once a line.
    void scan(std::string_view text, const std::function<void(ContentFind)>& visit);

private:
    struct Look;

    void scanPem(std::string_view text, Look& look);
    void scanLine(std::string_view line, Look& look);
    void scanPiece(std::string_view piece, Look& look);
    void scanParts(std::string_view piece, Look& look);
    void examine(std::string_view candidate, Look& look);

    const ValueFinder& m_finder;
    const Recogniser& m_recogniser;
    std::unordered_set<std::size_t> m_harmless; ///< hashes of what was looked at: texts repeat themselves
};

} // namespace keyfold
