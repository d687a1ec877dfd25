// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace keyfold {

namespace {

using Json = nlohmann::json;

std::string textAt(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<bool> flagAt(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_boolean())
        return std::nullopt;
    return found->get<bool>();
}

KeyShape shapeFrom(const Json& object)
{
    KeyShape shape;
    shape.label = textAt(object, "label");
    shape.pattern = textAt(object, "regex");
    shape.unless = textAt(object, "unless");
    shape.kind = textAt(object, "kind");
    shape.environment = textAt(object, "environment");
    shape.privilege = privilegeNamed(textAt(object, "privilege"));
    shape.confidence = textAt(object, "confidence") == "high" ? Confidence::High : Confidence::Low;
    shape.example = textAt(object, "example");
    return shape;
}

Provider providerFrom(const Json& object)
{
    Provider provider;
    provider.id = textAt(object, "id");
    provider.name = textAt(object, "name");
    if (const auto aliases = object.find("aliases"); aliases != object.end() && aliases->is_array())
        for (const auto& alias : *aliases)
            if (alias.is_string())
                provider.aliases.push_back(alias.get<std::string>());
    provider.category = textAt(object, "category");
    provider.website = textAt(object, "website");
    provider.consoleUrl = textAt(object, "console_url");
    provider.docsUrl = textAt(object, "docs_url");
    provider.scopes = flagAt(object, "scopes");
    provider.scopesNote = textAt(object, "scopes_note");
    provider.ipAllowlist = flagAt(object, "ip_allowlist");
    provider.expiry = flagAt(object, "expiry");
    provider.rollWithOverlap = flagAt(object, "roll_with_overlap");
    provider.multipleKeys = flagAt(object, "multiple_keys");
    if (const auto days = object.find("recommended_rotation_days"); days != object.end() && days->is_number_integer())
        provider.rotationDays = static_cast<int>(
            std::clamp<std::int64_t>(*days, KeyLimits::rotateDaysMin, KeyLimits::rotateDaysMax));
    if (const auto shapes = object.find("patterns"); shapes != object.end() && shapes->is_array())
        for (const auto& shape : *shapes)
            if (shape.is_object())
                provider.shapes.push_back(shapeFrom(shape));
    return provider;
}

bool byId(const Provider& a, const Provider& b)
{
    return a.id < b.id;
}

bool isAnyOf(std::string_view text, std::initializer_list<std::string_view> choices)
{
    return std::find(choices.begin(), choices.end(), text) != choices.end();
}

} // namespace

Risks risksOf(const Provider& provider)
{
    Risks risks;
    risks.money = isAnyOf(provider.category, {"payments", "commerce", "accounting", "crypto"});
    risks.personalData = isAnyOf(
        provider.category, {"payments", "commerce", "accounting", "crm", "email", "messaging", "support", "shipping"});
    risks.payroll = provider.category == "accounting";
    return risks;
}

const Catalogue& Catalogue::builtIn()
{
    // A test reads it whole; a program with a broken one would fail that test.
    static const Catalogue catalogue = parse(builtInProviders()).value_or(Catalogue());
    return catalogue;
}

Result<Catalogue> Catalogue::parse(std::string_view json)
{
    const auto document = Json::parse(json, nullptr, false);
    if (!document.is_array())
        return failure(ErrorCode::InvalidValue, "the list of providers, which has to be a JSON array");
    Catalogue catalogue;
    for (const auto& entry : document) {
        auto provider = entry.is_object() ? providerFrom(entry) : Provider();
        if (provider.id.empty() || provider.name.empty())
            return failure(ErrorCode::InvalidValue, "a provider, which has to have an id and a name");
        catalogue.m_providers.push_back(std::move(provider));
    }
    std::sort(catalogue.m_providers.begin(), catalogue.m_providers.end(), byId);
    const auto twice = std::adjacent_find(catalogue.m_providers.begin(), catalogue.m_providers.end(),
        [](const Provider& a, const Provider& b) { return a.id == b.id; });
    if (twice != catalogue.m_providers.end())
        return failure(ErrorCode::InvalidValue, "the provider “" + twice->id + "”, which can be there once");
    catalogue.indexNames();
    return catalogue;
}

Catalogue Catalogue::with(const Catalogue& own) const
{
    Catalogue both = own;
    for (auto& provider : both.m_providers)
        provider.ownersOwn = true;
    for (const auto& provider : m_providers)
        if (!std::binary_search(own.m_providers.begin(), own.m_providers.end(), provider, byId))
            both.m_providers.push_back(provider);
    std::sort(both.m_providers.begin(), both.m_providers.end(), byId);
    both.indexNames();
    return both;
}

void Catalogue::indexNames()
{
    m_places.clear();
    for (std::size_t at = 0; at < m_providers.size(); ++at) {
        m_places.emplace_back(m_providers[at].id, at);
        m_places.emplace_back(folded(m_providers[at].name), at);
        for (const auto& alias : m_providers[at].aliases)
            m_places.emplace_back(folded(alias), at);
    }
    std::sort(m_places.begin(), m_places.end());
}

const Provider* Catalogue::find(std::string_view nameOrId) const
{
    const auto wanted = folded(trimmed(nameOrId));
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), wanted,
        [](const auto& place, const std::string& name) { return place.first < name; });
    return found == m_places.end() || found->first != wanted ? nullptr : &m_providers[found->second];
}

std::string toJson(const Provider& provider)
{
    Json object{{"id", provider.id}, {"name", provider.name}, {"aliases", provider.aliases},
        {"category", provider.category}, {"website", provider.website}, {"console_url", provider.consoleUrl},
        {"docs_url", provider.docsUrl}, {"scopes_note", provider.scopesNote}, {"patterns", Json::array()}};
    if (provider.rotationDays)
        object["recommended_rotation_days"] = *provider.rotationDays;
    for (const auto& [name, flag] :
        {std::pair("scopes", provider.scopes), {"ip_allowlist", provider.ipAllowlist}, {"expiry", provider.expiry},
            {"roll_with_overlap", provider.rollWithOverlap}, {"multiple_keys", provider.multipleKeys}})
        if (flag)
            object[name] = *flag;
    for (const auto& shape : provider.shapes)
        object["patterns"].push_back({{"label", shape.label}, {"regex", shape.pattern}, {"unless", shape.unless},
            {"kind", shape.kind}, {"environment", shape.environment},
            {"privilege", shape.privilege ? std::string(nameOf(*shape.privilege)) : ""},
            {"confidence", nameOf(shape.confidence)}, {"example", shape.example}});
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string providerIdFor(std::string_view name)
{
    std::string id;
    for (const auto word : wordsOf(name))
        id += (id.empty() ? "" : "-") + folded(word);
    return id;
}

std::string_view nameOf(Confidence confidence)
{
    return confidence == Confidence::High ? "high" : "low";
}

} // namespace keyfold
