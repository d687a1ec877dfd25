// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seen_changes.h"

#include <charconv>

namespace keyfold {

std::optional<std::uint64_t> SeenChanges::of(const WalletId& wallet) const
{
    const auto content = readFile(fileOf(wallet), 64);
    if (!content)
        return std::nullopt;
    const auto text = asText(*content);
    std::uint64_t changes = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), changes).ec != std::errc())
        return std::nullopt;
    return changes;
}

Result<void> SeenChanges::remember(const WalletId& wallet, std::uint64_t changes) const
{
    if (auto ok = createPrivateFolder(m_folder); !ok)
        return ok;
    return writeFileAtomically(fileOf(wallet), asBytes(std::to_string(changes) + "\n"));
}

Path SeenChanges::fileOf(const WalletId& wallet) const
{
    return m_folder / (wallet.text() + ".seen");
}

} // namespace keyfold
