// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/model/key.h"

namespace keyfold {

/// How sure a shape is: a prefix of the provider's own is High, what others use too is Low.
enum class Confidence { Low, High };

/// What one kind of a provider's keys looks like.
struct KeyShape {
    std::string label;       ///< "Live secret key"
    std::string pattern;     ///< of the whole value, in RE2's syntax
    std::string unless;      ///< a value that also fits this is somebody else's; empty where there is none
    std::string kind;        ///< secret, token, key-id, publishable, client-secret, webhook-secret, private-key
    std::string environment; ///< live or test; empty where the value does not tell
    std::optional<Privilege> privilege;
    Confidence confidence = Confidence::Low;
    std::string example; ///< made up
};

/// A service that issues keys. What is nullopt is not known.
struct Provider {
    std::string id;                   ///< "stripe"
    std::string name;                 ///< "Stripe": what a key's record holds
    std::vector<std::string> aliases; ///< what people also call it: "AWS", "Google Maps"
    std::string category;
    std::string website;
    std::string consoleUrl; ///< where its keys are made and revoked; may be empty
    std::string docsUrl;
    std::vector<KeyShape> shapes;
    std::optional<bool> scopes; ///< a key can be given less than everything
    std::string scopesNote;
    std::optional<bool> ipAllowlist;
    std::optional<bool> expiry;
    std::optional<bool> rollWithOverlap; ///< the old value stays valid for a while when a new one is made
    std::optional<bool> multipleKeys;
    std::optional<int> rotationDays; ///< how often its keys are to be replaced
    bool ownersOwn = false;          ///< added beside what the program brings
};

/// What may go wrong with a key of a provider, from what it is for.
struct Risks {
    bool money = false;
    bool personalData = false;
    bool payroll = false;

    bool operator==(const Risks&) const = default;
};

Risks risksOf(const Provider& provider);

/// Providers by name. Not changed once made; any number of threads may read it.
class Catalogue {
public:
    /// What the program brings. Parsed on the first call, in a few milliseconds.
    static const Catalogue& builtIn();

    /// InvalidValue: not a list of providers, or an id twice; the subject names the entry.
    static Result<Catalogue> parse(std::string_view json);

    /// With `own` added; one of the same id takes the place of ours.
    Catalogue with(const Catalogue& own) const;

    const std::vector<Provider>& providers() const { return m_providers; }
    /// By name, alias or id; case and accents do not matter. nullptr where there is none.
    const Provider* find(std::string_view nameOrId) const;

private:
    void indexNames();

    std::vector<Provider> m_providers; ///< sorted by id
    /// Every folded name, alias and id with the place of its provider, sorted: health asks for each of thousands of keys.
    std::vector<std::pair<std::string, std::size_t>> m_places;
};

/// One entry of such a list; parse() reads it back.
std::string toJson(const Provider& provider);

/// "Acme Shop GmbH" → "acme-shop-gmbh": the id of a provider of the owner's own.
std::string providerIdFor(std::string_view name);

/// resources/providers.json.
std::string_view builtInProviders();

/// "high", "low".
std::string_view nameOf(Confidence confidence);

} // namespace keyfold
