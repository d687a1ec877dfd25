// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/handoff_store.h"

#include "core/base/text.h"
#include "core/crypto/aead.h"
#include "core/model/key.h"
#include "core/wallet/wallet_session.h"

namespace keyfold {

namespace {

/// Binds the sealed identity to this wallet and to its recipient.
Bytes placeOfIdentity(const WalletSession& session, std::string_view recipient)
{
    Bytes place;
    appendWithLength(place, asBytes("keyfold identity 1"));
    appendWithLength(place, session.wallet().bytes());
    appendWithLength(place, asBytes(recipient));
    return place;
}

KeyRequest requestFrom(const Statement& at)
{
    KeyRequest request;
    request.id = RequestId::fromBytes(at.blob(0)).value_or(RequestId());
    if (!at.isNull(1))
        request.party = PartyId::fromBytes(at.blob(1));
    request.asked = at.text(2);
    request.created = momentFromStored(at.integer(3));
    if (!at.isNull(4))
        request.answered = momentFromStored(at.integer(4));
    return request;
}

} // namespace

Result<std::optional<StoredIdentity>> HandoffStore::identity() const
{
    auto statement = m_session.database().prepare("SELECT recipient, box FROM identity");
    if (!statement)
        return failure(statement);
    const auto found = statement->step();
    if (!found)
        return failure(found);
    if (!*found)
        return std::optional<StoredIdentity>();
    std::string recipient(statement->text(0));
    auto identity = unseal(m_session.keys().field, statement->blob(1), placeOfIdentity(m_session, recipient));
    if (!identity && identity.error().code == ErrorCode::Damaged)
        return failure(ErrorCode::Damaged, m_session.path().string(), "identity");
    if (!identity)
        return failure(identity);
    return std::optional(StoredIdentity{std::move(recipient), std::move(*identity)});
}

Result<std::optional<std::string>> HandoffStore::recipient() const
{
    auto statement = m_session.database().prepare("SELECT recipient FROM identity");
    if (!statement)
        return failure(statement);
    const auto found = statement->step();
    if (!found)
        return failure(found);
    return *found ? std::optional(std::string(statement->text(0))) : std::nullopt;
}

Result<void> HandoffStore::setIdentity(const StoredIdentity& identity)
{
    const auto box = seal(m_session.keys().field, identity.identity.expose(),
        placeOfIdentity(m_session, identity.recipient), m_session.random());
    if (!box)
        return failure(box);
    return m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().prepare(
            "INSERT OR REPLACE INTO identity (only_row, recipient, box, created) VALUES (1, ?, ?, ?)");
        if (!statement)
            return failure(statement);
        statement->bind(0, identity.recipient).bind(1, ByteView(*box)).bind(2, toStored(m_session.clock().now()));
        if (auto ok = statement->run(); !ok)
            return ok;
        return m_session.appendEvent(Action::IdentityMade, nullptr, {}, identity.recipient);
    });
}

Result<void> HandoffStore::noteHandedOver(const KeyId& key, std::string_view keyName, std::string_view detail)
{
    return m_session.change([&] { return m_session.appendEvent(Action::KeyHandedOver, &key, keyName, detail); });
}

Result<KeyRequest> HandoffStore::addRequest(std::optional<PartyId> party, std::string_view asked)
{
    if (!isCleanUtf8(asked))
        return failure(ErrorCode::TextNotUtf8, "what is asked for");
    if (asked.size() > KeyLimits::lineBytes)
        return failure(ErrorCode::TextTooLong,
            "what is asked for, which may have " + std::to_string(KeyLimits::lineBytes) + " bytes");
    KeyRequest request{RequestId::random(m_session.random()), party, std::string(asked), m_session.clock().now(), {}};
    const auto saved = m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().prepare("INSERT INTO request (id, party, asked, created)"
                                                      " VALUES (?, (SELECT row FROM party WHERE id = ?), ?, ?)");
        if (!statement)
            return failure(statement);
        statement->bind(0, request.id.bytes()).bind(2, asked).bind(3, toStored(request.created));
        if (party)
            statement->bind(1, party->bytes());
        if (auto ok = statement->run(); !ok)
            return ok;
        return m_session.appendEvent(Action::RequestMade, nullptr, {}, asked);
    });
    if (!saved)
        return failure(saved);
    return request;
}

Result<std::vector<KeyRequest>> HandoffStore::requests() const
{
    auto statement = m_session.database().prepare(
        "SELECT request.id, party.id, request.asked, request.created, request.answered"
        " FROM request LEFT JOIN party ON party.row = request.party ORDER BY request.created DESC, request.id");
    if (!statement)
        return failure(statement);
    std::vector<KeyRequest> requests;
    for (;;) {
        const auto found = statement->step();
        if (!found)
            return failure(found);
        if (!*found)
            return requests;
        requests.push_back(requestFrom(*statement));
    }
}

Result<bool> HandoffStore::answerRequest(const RequestId& id)
{
    bool there = false;
    const auto saved = m_session.change([&]() -> Result<void> {
        auto statement = m_session.database().prepare(
            "UPDATE request SET answered = coalesce(answered, ?) WHERE id = ? RETURNING asked");
        if (!statement)
            return failure(statement);
        const auto found = statement->bind(0, toStored(m_session.clock().now())).bind(1, id.bytes()).step();
        if (!found)
            return failure(found);
        there = *found;
        if (!there)
            return {};
        const std::string asked(statement->text(0));
        statement->reset();
        return m_session.appendEvent(Action::RequestAnswered, nullptr, {}, asked);
    });
    if (!saved)
        return failure(saved);
    return there;
}

} // namespace keyfold
