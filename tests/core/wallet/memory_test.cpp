// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QtTest>

#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// The canary is made in wiped memory only: a literal would be found in the program itself.
Secret canary(const Needle& needle)
{
    Secret secret = Secret::ofSize(needle.size());
    needle.write(secret.exposeWritable().data());
    return secret;
}

bool anyFileHolds(const Path& folder, const Needle& needle)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const auto content = readFile(entry.path(), 1u << 30).value();
        for (std::size_t at = 0; at + needle.size() <= content.size(); ++at)
            if (needle.isAt(content.data() + at))
                return true;
    }
    return false;
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOfASecretIsLeftAfterLock()
    {
        const auto needle = Needle(asBytes("52TF_evil_ks_YRANAC")).reversed();
        const auto passwordNeedle = Needle(asBytes("drowssap_99_YRANAC")).reversed();
        TestWallet test;
        {
            const Password master(canary(passwordNeedle));
            auto wallet = Wallet::create(
                test.path(), master, test.options(), test.folders(), test.clock(), test.random());
            QVERIFY2(wallet, outcome(wallet));
            std::vector<SecretValue> secrets;
            secrets.push_back({"Secret", std::move(cleanSecret(canary(needle))->value)});
            auto key = wallet->keys().add(simpleKey("One"), secrets).value();
            secrets.clear();
            QCOMPARE(occurrencesInMemory(needle), 0u); // sealed, and nothing left behind
            const auto value = wallet->keys().reveal(key.mainField()->id, Action::ValueRevealed);
            QVERIFY(value);
            QCOMPARE(occurrencesInMemory(needle), 1u); // the search itself works
            QVERIFY(wallet->backupTo(test.folder() / "copy.keyfold"));
            QVERIFY(wallet->check()->problems.empty());
        }
        QCOMPARE(occurrencesInMemory(needle), 0u);
        QCOMPARE(occurrencesInMemory(passwordNeedle), 0u);
        QVERIFY(!anyFileHolds(test.folder(), needle));
        QVERIFY(!anyFileHolds(test.folder(), passwordNeedle));
    }

    void nothingButTheHeaderIsReadableInTheFile()
    {
        TestWallet test;
        {
            auto wallet = test.create();
            auto key = simpleKey("Legible name");
            key.notes = "Legible notes";
            QVERIFY(wallet->keys().add(key, secretOf("Legible secret")));
        }
        for (const char* text : {"Legible", "Secret", "SQLite format"})
            QVERIFY2(!anyFileHolds(test.folder(), Needle(asBytes(text))), text);
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
