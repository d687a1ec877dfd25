// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>

#include <benchmark/benchmark.h>

#include "bench/bench_wallet.h"
#include "core/catalogue/recogniser.h"
#include "core/health/health.h"
#include "core/rotation/reminders.h"
#include "core/transfer/import_file.h"
#include "core/transfer/import_plan.h"
#include "core/wallet/removed_key.h"

using namespace keyfold;

namespace {

const SystemClock systemClock;
SystemRandom systemRandom;

/// One wallet a size, made at first use, in a folder that goes at the end.
class Wallets {
public:
    ~Wallets() { std::filesystem::remove_all(m_folder); }

    Path path(int count) const { return m_folder / (std::to_string(count) + ".keyfold"); }

    Wallet& with(int count)
    {
        if (const auto made = m_wallets.find(count); made != m_wallets.end())
            return *made->second;
        auto& wallet = empty(count);
        if (!bench::fill(wallet, count))
            std::abort();
        return wallet;
    }

    /// With 20 versions a key, and each key known to one of 1,000 parties.
    Wallet& withHistory(int count)
    {
        constexpr int numberOfIt = 1'000'000'000;
        if (const auto made = m_wallets.find(numberOfIt + count); made != m_wallets.end())
            return *made->second;
        auto& wallet = empty(numberOfIt + count);
        if (!bench::fill(wallet, count) || !bench::addHistory(wallet, 20, 1'000))
            std::abort();
        return wallet;
    }

    /// A new one without keys, under a number that no other has.
    Wallet& empty(int number)
    {
        auto& wallet = m_wallets[number];
        std::filesystem::create_directories(m_folder);
        CreateOptions options;
        options.kdf = Argon2Params{64, 1, 1}; // what is measured comes after the key derivation
        options.kdfFloor = *options.kdf;
        auto made = Wallet::create(
            path(number), bench::benchPassword(), options, {m_folder, m_folder}, systemClock, systemRandom);
        wallet = std::make_unique<Wallet>(std::move(made).value());
        return *wallet;
    }

    Wallet open(int count)
    {
        return Wallet::open(path(count), bench::benchPassword(), {m_folder, m_folder}, systemClock, systemRandom)
            .value();
    }

private:
    Path m_folder = temporaryBeside(std::filesystem::temp_directory_path() / "keyfold-bench");
    std::map<int, std::unique_ptr<Wallet>> m_wallets;
};

Wallets& wallets()
{
    static Wallets all;
    return all;
}

void openAndList(benchmark::State& state)
{
    const int count = static_cast<int>(state.range(0));
    wallets().with(count);
    for (auto _ : state) {
        auto wallet = wallets().open(count);
        benchmark::DoNotOptimize(wallet.keys().list()->size());
    }
}

void addOne(benchmark::State& state)
{
    auto& wallet = wallets().with(static_cast<int>(state.range(0)));
    int number = 10'000'000;
    for (auto _ : state) {
        std::vector<SecretValue> secrets;
        secrets.push_back({"Secret", Secret::copyOf("sk_live_EXAMPLE")});
        const auto added = wallet.keys().add(bench::benchKey(number++), secrets);
        state.PauseTiming();
        (void)wallet.keys().remove(added->id);
        state.ResumeTiming();
    }
}

/// A word typed letter by letter; reports the slowest hundredth of the key presses.
void searchAsTyped(benchmark::State& state)
{
    auto& wallet = wallets().with(static_cast<int>(state.range(0)));
    std::vector<double> milliseconds;
    for (auto _ : state) {
        for (const std::string_view word :
            {"stripe invoice", "voice", "shop 4242", "newsletter live", "zebra", "xero b"}) {
            for (std::size_t typed = 1; typed <= word.size(); ++typed) {
                const auto begin = std::chrono::steady_clock::now();
                benchmark::DoNotOptimize(wallet.keys().search(word.substr(0, typed), 200)->size());
                milliseconds.push_back(
                    std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
            }
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
    state.counters["max_ms"] = milliseconds.back();
}

void revealOne(benchmark::State& state)
{
    auto& wallet = wallets().with(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const auto key = wallet.keys().get(wallet.keys().find("Shop 77 –").value()).value();
        benchmark::DoNotOptimize(wallet.keys().reveal(key.mainField()->id, Action::ValueRevealed)->size());
    }
}

void health(benchmark::State& state)
{
    auto& wallet = wallets().with(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(examine(wallet, systemClock.today())->size());
}

void healthWithHistory(benchmark::State& state)
{
    auto& wallet = wallets().withHistory(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(examine(wallet, systemClock.today())->size());
}

void whatIsDue(benchmark::State& state)
{
    auto& wallet = wallets().with(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(deadlines(wallet, systemClock.today(), 30)->size());
}

void identifyOne(benchmark::State& state)
{
    const auto& recogniser = Recogniser::builtIn();
    std::vector<std::string> values;
    for (const auto& provider : Catalogue::builtIn().providers())
        for (const auto& shape : provider.shapes)
            values.push_back(shape.example);
    std::size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(recogniser.identify(asBytes(values[++at % values.size()])));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}

} // namespace

/// A CSV file of so many rows, as 1Password writes it: read, planned, and brought into an empty wallet.
void importRows(benchmark::State& state)
{
    std::string text = "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n";
    for (int row = 0; row < state.range(0); ++row)
        text += "Key " + std::to_string(row) + ",https://shop.example,anna,sk_live_EXAMPLE00000000000000"
            + std::to_string(row) + ",,false,false,money,\"two\nlines\"\n";
    const auto file = Secret::copyOf(text);
    int count = -1;
    for (auto _ : state) {
        state.PauseTiming();
        auto& wallet = wallets().empty(count--);
        state.ResumeTiming();
        auto read = readImport(file.clone(), {});
        const auto plan = planImport(wallet, std::move(read->file));
        if (!plan || !runImport(wallet, *plan, "bench", systemClock.today()))
            state.SkipWithError("import");
    }
}

BENCHMARK(importRows)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(openAndList)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(addOne)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(searchAsTyped)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(revealOne)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(health)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(healthWithHistory)->Arg(1'000)->Arg(2'000)->Unit(benchmark::kMillisecond);
BENCHMARK(whatIsDue)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(identifyOne);
BENCHMARK_MAIN();
