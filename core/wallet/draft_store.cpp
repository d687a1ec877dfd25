// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/draft_store.h"

#include "core/crypto/aead.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

Bytes placeOf(const WalletSession& session, std::string_view name)
{
    Bytes place;
    appendWithLength(place, asBytes("keyfold draft 1"));
    appendWithLength(place, session.wallet().bytes());
    appendWithLength(place, asBytes(name));
    return place;
}

} // namespace

Result<void> DraftStore::keep(std::string_view name, const KeyEdit& edit)
{
    return keepText(name, writeEdit(edit));
}

Result<void> DraftStore::keepText(std::string_view name, const Secret& text)
{
    const auto box = seal(m_session.keys().field, text.expose(), placeOf(m_session, name), m_session.random());
    if (!box)
        return failure(box);
    return m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().prepare(
            "INSERT OR REPLACE INTO draft (name, box, saved) VALUES (?, ?, ?)");
        if (!statement)
            return failure(statement);
        return statement->bind(0, name).bind(1, ByteView(*box)).bind(2, toStored(m_session.clock().now())).run();
    });
}

Result<std::optional<KeyEdit>> DraftStore::find(std::string_view name) const
{
    auto text = findText(name);
    if (!text)
        return failure(text);
    if (!*text)
        return std::optional<KeyEdit>();
    auto edit = readEdit(**text);
    if (!edit)
        return failure(edit);
    return std::optional(std::move(*edit));
}

Result<std::optional<Secret>> DraftStore::findText(std::string_view name) const
{
    auto statement = m_session.database().prepare("SELECT box FROM draft WHERE name = ?");
    if (!statement)
        return failure(statement);
    const auto found = statement->bind(0, name).step();
    if (!found)
        return failure(found);
    if (!*found)
        return std::optional<Secret>();
    auto text = unseal(m_session.keys().field, statement->blob(0), placeOf(m_session, name));
    if (!text)
        return failure(ErrorCode::Damaged, m_session.path().string(), "draft");
    return std::optional(std::move(*text));
}

Result<void> DraftStore::drop(std::string_view name)
{
    {
        auto statement = m_session.database().prepare("SELECT 1 FROM draft WHERE name = ?");
        if (!statement)
            return failure(statement);
        const auto found = statement->bind(0, name).step();
        if (!found)
            return failure(found);
        if (!*found)
            return {};
    }
    return m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().prepare("DELETE FROM draft WHERE name = ?");
        if (!statement)
            return failure(statement);
        return statement->bind(0, name).run();
    });
}

} // namespace keyfold
