// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>

#include "bench/bench_wallet.h"
#include "core/storage/wallet_header.h"

using namespace keyfold;

namespace {

/// The pages without the header, and the statement that gives their key to the `sqlcipher` program.
bool writePagesAlone(const Path& wallet, std::string_view password, const Path& pages)
{
    const auto file = readFile(wallet, 1u << 30);
    if (!file)
        return false;
    const auto header = readHeaderCopies(ByteView(*file).first(WalletHeader::bytes), wallet.string());
    if (!header)
        return false;
    const auto& newest = header->newest();
    const auto key = openSlot(newest.keySlots.front(), asBytes(password), newest.wallet);
    if (!key)
        return false;
    const std::string statement = "PRAGMA key = \"x'" + toHex(key->expose()) + "'\";\n";
    return writeFileAtomically(pages, ByteView(*file).subspan(WalletHeader::bytes)).has_value()
        && writeFileAtomically(Path(pages.string() + ".key"), asBytes(statement)).has_value();
}

} // namespace

// fill WALLET PASSWORD COUNT [PAGES]
int main(int argc, char** argv)
{
    if (argc != 4 && argc != 5)
        return 2;
    const Path path = argv[1];
    const SystemClock clock;
    SystemRandom random;
    CreateOptions options;
    // Cheap, only here: what is compared is what comes after the key derivation, which would hide it in its own noise.
    options.kdf = Argon2Params{64, 1, 1};
    options.kdfFloor = *options.kdf;
    {
        auto wallet = Wallet::create(path, Password(Secret::copyOf(std::string_view(argv[2]))), options,
            {path.parent_path() / "state", path.parent_path() / "backups"}, clock, random);
        if (!wallet || !wallet->settings().set("backup.daily", "off") || !bench::fill(*wallet, std::atoi(argv[3])))
            return 1;
    }
    return argc == 4 || writePagesAlone(path, argv[2], argv[4]) ? 0 : 1;
}
