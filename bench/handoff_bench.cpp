// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// keyfold-bench-handoff: so many keys handed over to a person with a public key, whose part costs next to nothing, and taken
// in by another wallet. With a passphrase the second that scrypt takes comes on top.
#include <cstdlib>
#include <filesystem>
#include <optional>

#include <benchmark/benchmark.h>

#include "bench/bench_wallet.h"
#include "core/handoff/handoff.h"

using namespace keyfold;

namespace {

const SystemClock systemClock;
SystemRandom systemRandom;

/// A folder that goes at the end.
class Folder {
public:
    Folder() { std::filesystem::create_directories(m_path); }
    ~Folder() { std::filesystem::remove_all(m_path); }

    Wallet newWallet()
    {
        CreateOptions options;
        options.kdf = Argon2Params{64, 1, 1}; // what is measured comes after the key derivation
        options.kdfFloor = *options.kdf;
        return Wallet::create(
            newFile("keyfold"), bench::benchPassword(), options, {m_path, m_path}, systemClock, systemRandom)
            .value();
    }

    Path newFile(const std::string& extension) { return m_path / (std::to_string(++m_number) + "." + extension); }

private:
    Path m_path = temporaryBeside(std::filesystem::temp_directory_path() / "keyfold-bench");
    int m_number = 0;
};

/// A wallet with so many keys, and all of them to be handed to one party of it.
struct Giver {
    Giver(Folder& folder, int count) : wallet(folder.newWallet())
    {
        receiver.emplace(AgeIdentity::make(systemRandom).value());
        const auto party = wallet.parties().add({{}, "Bright Agency", "", receiver->recipient().text(), {}, {}});
        if (!party || !bench::fill(wallet, count))
            std::abort();
        order.parties = {party->id};
        const auto keys = wallet.keys().list();
        for (const auto& key : *keys)
            order.keys.push_back({key.id, {}});
    }

    Wallet wallet;
    std::optional<AgeIdentity> receiver;
    HandoffOrder order;
};

void handOver(benchmark::State& state)
{
    Folder folder;
    Giver giver(folder, static_cast<int>(state.range(0)));
    for (auto _ : state)
        if (!createHandoff(giver.wallet, giver.order, folder.newFile("age"), systemClock, systemRandom))
            state.SkipWithError("handoff");
}

void takeIn(benchmark::State& state)
{
    Folder folder;
    Giver giver(folder, static_cast<int>(state.range(0)));
    const auto path = folder.newFile("age");
    if (!createHandoff(giver.wallet, giver.order, path, systemClock, systemRandom))
        std::abort();
    std::vector<AgeIdentity> identities;
    identities.push_back(std::move(*giver.receiver));
    for (auto _ : state) {
        state.PauseTiming();
        auto wallet = folder.newWallet();
        state.ResumeTiming();
        auto source = FileStream::open(path);
        auto file = AgeFile::read(*source);
        const auto document = openHandoff(*file, {&identities, nullptr});
        if (!document || !importHandoff(wallet, *document))
            state.SkipWithError("import");
    }
}

} // namespace

BENCHMARK(handOver)->Arg(1'000)->Unit(benchmark::kMillisecond)->Iterations(7);
BENCHMARK(takeIn)->Arg(1'000)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK_MAIN();
