// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "tests/support/test_wallet.h"

// keyfold_adder WALLET create|list|NUMBER: makes a wallet, lists its keys, or adds keys from NUMBER on until it is killed,
// each with a line once it is saved. For the crash test.

using namespace keyfold;
using namespace keyfold::test;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const Path path = argv[1];
    const std::string_view what = argv[2];
    const DeviceFolders folders{path.parent_path() / "state", path.parent_path() / "backups"};
    const SystemClock clock;
    SystemRandom random;
    const auto master = password(TestWallet::masterPassword);
    if (what == "create")
        return Wallet::create(path, master, TestWallet::cheapOptions(), folders, clock, random) ? 0 : 1;
    auto wallet = Wallet::open(path, master, folders, clock, random);
    if (!wallet)
        return 1;
    if (what == "list") {
        // A journal that was killed before it held anything goes with the next change.
        if (!wallet->settings().set("backup.keep", "10"))
            return 1;
        const auto keys = wallet->keys().list();
        if (!keys || !wallet->check()->problems.empty())
            return 1;
        for (const auto& key : *keys)
            std::printf("%s\n", key.name.c_str());
        return 0;
    }
    for (int number = std::atoi(argv[2]);; ++number) {
        if (!wallet->keys().add(simpleKey(std::to_string(number)), secretOf("value")))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
