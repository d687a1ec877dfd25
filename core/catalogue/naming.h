// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"

namespace keyfold {

class Recogniser;

/// What a name is made of.
struct NameParts {
    std::string provider;
    std::string purpose;
    std::string consumer;
    std::string environment;
};

/// One thing that is wrong with a name, as a closed set.
enum class NameSlip {
    Empty,
    HoldsSecret,   ///< the key itself, or what looks like one
    NoPurpose,     ///< a bare provider, or nothing but banned words beside it
    BannedWord,    ///< says nothing about this key: "API", "key", "test2"
    OtherProvider, ///< another provider's name, or none, where the key's is known
};

struct NameProblem {
    NameSlip slip = NameSlip::Empty;
    std::string word; ///< the word that it is about, where there is one; never of a secret
};

/// Whether a name is the key itself, or has in it what looks like one.
bool holdsSecret(std::string_view name, const Recogniser& recogniser);

/// How keys are to be named: a pattern with {provider}, {purpose}, {consumer} and {environment}, and [parts] that are left
/// out where what they name is not known; and words that say nothing. Values only.
class NamingConvention {
public:
    static constexpr std::string_view defaultPattern = "{provider} – {purpose}[ – {consumer}][ – {environment}]";
    static constexpr std::string_view defaultBanned =
        "api, apikey, key, keys, token, secret, password, new, old, my, misc";

    NamingConvention();

    /// `banned`: words with commas in between. InvalidValue: an unknown token, a bracket without its other, no {purpose}.
    static Result<NamingConvention> parse(std::string_view pattern, std::string_view banned);

    /// The name that the pattern gives. Without provider or purpose: what is known of them, or empty.
    std::string nameFor(const NameParts& parts) const;

    /// What is wrong with a name; empty where it is good. `provider`: the key's, empty where it is not known.
    std::vector<NameProblem> judge(std::string_view name, std::string_view provider, const Catalogue& catalogue,
        const Recogniser& recogniser) const;

    /// A better one, made of the words of `name` that mean something. Its purpose is "…" where there are none.
    std::string suggest(std::string_view name, std::string_view provider, const Catalogue& catalogue,
        const Recogniser& recogniser) const;

private:
    struct Unset {};
    explicit NamingConvention(Unset) {}

    struct Piece {
        std::string text; ///< stands as it is
        std::string NameParts::*token = nullptr;
        int optionalPart = 0; ///< 0: always there; else which bracket it is in
    };

    bool isBanned(std::string_view foldedWord) const;

    std::vector<Piece> m_pieces;
    std::vector<std::string> m_banned; ///< folded, sorted
};

/// "no-purpose": the name used in JSON.
std::string_view nameOf(NameSlip slip);
/// One sentence for people.
Message messageFor(const NameProblem& problem);

} // namespace keyfold
