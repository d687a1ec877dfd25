// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>

#include "bench/bench_wallet.h"

using namespace keyfold;

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const Path path = argv[1];
    const SystemClock clock;
    SystemRandom random;
    CreateOptions options;
    options.kdf = Argon2Params{64 * 1024, 3, 4};
    auto wallet = Wallet::create(path, Password(Secret::copyOf(std::string_view(argv[2]))), options,
        {path.parent_path() / "state", path.parent_path() / "backups"}, clock, random);
    if (!wallet || !wallet->settings().set("backup.daily", "off") || !bench::fill(*wallet, std::atoi(argv[3])))
        return 1;
    return 0;
}
