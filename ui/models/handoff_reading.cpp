// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handoff_reading.h"

#include "core/handoff/request_file.h"
#include "core/wallet/removed_key.h"

namespace keyfold::ui {

namespace {

// As text the largest document is a third longer, and so much room is left for the header.
constexpr std::uint64_t fileLimit = 2 * handoffDocumentLimit;

} // namespace

Result<SealedHandoff> readSealed(const Path& path)
{
    if (auto ok = checkOrdinaryFile(path); !ok)
        return failure(ok);
    auto content = readFile(path, fileLimit);
    if (!content && content.error().code == ErrorCode::InvalidValue)
        return failure(ErrorCode::NotAHandoff, path.string(), "too large");
    if (!content)
        return failure(content);
    SealedHandoff sealed{path, std::move(*content), false};
    MemorySource source(sealed.content);
    const auto file = AgeFile::read(source);
    if (!file)
        return failure(file);
    sealed.wantsPassphrase = file->wantsPassphrase();
    return sealed;
}

Result<HandoffDocument> openSealed(const SealedHandoff& sealed, const AgeUnlock& unlock)
{
    MemorySource source(sealed.content);
    auto file = AgeFile::read(source);
    if (!file)
        return failure(file);
    return openHandoff(*file, unlock);
}

Result<HandoffDocument> openWithWallet(Wallet& wallet, const SealedHandoff& sealed)
{
    const auto stored = wallet.handoffs().identity();
    if (!stored)
        return failure(stored);
    if (!*stored)
        return failure(ErrorCode::IdentityWanted);
    auto identity = AgeIdentity::parse((*stored)->identity.exposeText());
    if (!identity)
        return failure(identity);
    std::vector<AgeIdentity> identities;
    identities.push_back(std::move(*identity));
    return openSealed(sealed, {&identities, nullptr});
}

Result<HandoffDocument> openWithFile(const SealedHandoff& sealed, const Path& identities)
{
    if (auto ok = checkOrdinaryFile(identities); !ok)
        return failure(ok);
    const auto text = readSecretFile(identities, identityFileLimit);
    if (!text && text.error().code == ErrorCode::InvalidValue)
        return failure(ErrorCode::InvalidIdentity, identities.string());
    if (!text)
        return failure(text);
    const auto all = parseIdentityFile(text->exposeText());
    if (!all)
        return failure(all);
    return openSealed(sealed, {&*all, nullptr});
}

Result<std::vector<std::string>> presentHere(Wallet& wallet, const HandoffDocument& document)
{
    std::vector<std::string> names;
    for (const auto& handed : document.keys) {
        std::string present;
        for (const auto& secret : handed.secrets) {
            const auto keys = wallet.keys().keysWithValue(secret.value);
            if (!keys)
                return failure(keys);
            if (!keys->empty() && present.empty())
                present = keys->front().name;
        }
        names.push_back(std::move(present));
    }
    return names;
}

Result<ImportedHandoff> takeIn(Wallet& wallet, const HandoffDocument& document, const std::vector<std::size_t>& chosen)
{
    HandoffDocument part{
        document.from, document.to, document.created, document.until, document.message, document.request, {}};
    for (const auto at : chosen) {
        const auto& handed = document.keys.at(at);
        HandedKey copy{handed.key, {}};
        for (const auto& secret : handed.secrets)
            copy.secrets.push_back({secret.label, secret.value.clone()});
        part.keys.push_back(std::move(copy));
    }
    return importHandoff(wallet, part);
}

Result<void> takeOut(Wallet& wallet, const std::vector<KeyId>& keys)
{
    return wallet.atOnce([&]() -> Result<void> {
        for (const auto& key : keys)
            if (const auto removed = wallet.keys().remove(key); !removed)
                return failure(removed);
        return {};
    });
}

Result<RequestFile> readRequestFile(const Path& file)
{
    if (auto ok = checkOrdinaryFile(file); !ok)
        return failure(ok);
    // Locked: what is none may be values in the clear.
    const auto text = readSecretFile(file, requestFileLimit);
    if (!text && text.error().code == ErrorCode::InvalidValue)
        return failure(ErrorCode::HandoffMalformed, file.string());
    if (!text)
        return failure(text);
    return readRequest(text->exposeText());
}

FileKind kindOf(const Path& file)
{
    if (file.extension() == ".keyfold")
        return FileKind::Wallet;
    constexpr std::size_t enough = 256;
    if (!checkOrdinaryFile(file))
        return FileKind::None;
    auto start = readStart(file, enough);
    const auto text = start ? asText(*start) : std::string_view();
    if (text.starts_with("KEYFOLD\n")) // docs/file-format.md
        return FileKind::Wallet;
    if (file.extension() == ".age" || text.starts_with("age-encryption.org/")
        || text.find("-----BEGIN AGE ENCRYPTED FILE") != std::string_view::npos)
        return FileKind::Handoff;
    // An import may be values in the clear, so nothing of it stays in ordinary memory.
    if (start)
        wipe(start->data(), start->size());
    return readRequestFile(file) ? FileKind::Request : FileKind::Import;
}

} // namespace keyfold::ui
