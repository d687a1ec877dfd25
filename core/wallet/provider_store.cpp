// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/provider_store.h"

#include "core/base/text.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

Result<void> ProviderStore::save(const Provider& provider)
{
    if (trimmed(provider.name).empty() || provider.id.empty())
        return failure(ErrorCode::NameEmpty);
    for (const auto& shape : provider.shapes)
        if (!isKeyPattern(shape.pattern))
            return failure(
                ErrorCode::InvalidValue, "the pattern " + shape.pattern + ", which is not a regular expression of RE2");
    const std::string document = toJson(provider);
    if (auto ok = Catalogue::parse("[" + document + "]"); !ok)
        return failure(ok);
    return m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().prepare("INSERT OR REPLACE INTO provider (id, document) VALUES (?, ?)");
        if (!statement)
            return failure(statement);
        if (auto ok = statement->bind(0, provider.id).bind(1, document).run(); !ok)
            return ok;
        return m_session.appendEvent(Action::ProviderSaved, nullptr, {}, provider.name);
    });
}

Result<void> ProviderStore::remove(std::string_view nameOrId)
{
    return m_session.change([&]() -> Result<void> {
        const auto all = own();
        if (!all)
            return failure(all);
        const auto* found = all->find(nameOrId);
        if (found == nullptr) {
            Error error{ErrorCode::NoSuchProvider, std::string(nameOrId), {}, {}};
            for (const auto& provider : all->providers())
                error.candidates.push_back(provider.name);
            return tl::unexpected<Error>(std::move(error));
        }
        auto statement = m_session.database().prepare("DELETE FROM provider WHERE id = ?");
        if (!statement)
            return failure(statement);
        if (auto ok = statement->bind(0, found->id).run(); !ok)
            return ok;
        return m_session.appendEvent(Action::ProviderRemoved, nullptr, {}, found->name);
    });
}

Result<Catalogue> ProviderStore::own() const
{
    auto statement = m_session.database().prepare("SELECT document FROM provider ORDER BY id");
    if (!statement)
        return failure(statement);
    std::string list = "[";
    const auto ok = statement->forEachRow([&](const Statement& at) {
        list += list.size() > 1 ? "," : "";
        list += at.text(0);
    });
    if (!ok)
        return failure(ok);
    return Catalogue::parse(list + "]");
}

Result<KnownProviders> ProviderStore::known() const
{
    const auto all = own();
    if (!all)
        return failure(all);
    return KnownProviders(*all);
}

} // namespace keyfold
