// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

constexpr std::string_view stripe = "Stripe – Invoice sending – Xero – live";

std::string value(Wallet& wallet, const Version& version)
{
    const auto secret = wallet.keys().reveal(version.fields.front().id, Action::ValuePrinted);
    return secret ? std::string(asText(secret->expose())) : std::string("?");
}

} // namespace

/// Files that an earlier version wrote are opened for ever, and lose nothing on the way up.
class SamplesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_test.emplace();
        std::filesystem::copy_file(Path(SAMPLES) / "format-1.keyfold", m_test->path());
        std::filesystem::permissions(
            m_test->path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }

    void theFirstFormatOpensWithItsPassword()
    {
        auto wallet = open();
        QVERIFY2(wallet, outcome(wallet));
        QCOMPARE(wallet->actor(), std::string("Anna Holm"));
        const auto names = wallet->keys().list();
        QVERIFY2(names, outcome(names));
        QCOMPARE(names->size(), std::size_t(3));
        QCOMPARE((*names)[1].name, std::string("Mollie – Zahlungen prüfen"));

        const auto key = wallet->keys().get(wallet->keys().find(stripe).value());
        QVERIFY2(key, outcome(key));
        QCOMPARE(key->versions.size(), std::size_t(2));
        QCOMPARE(value(*wallet, key->versions[0]), std::string("sk_live_FAKEFAKEFAKEFAKE0001"));
        QCOMPARE(value(*wallet, key->versions[1]), std::string("sk_live_FAKEFAKEFAKEFAKE0003"));
        QCOMPARE(key->consumers[1].location, std::string("/etc/shop.env STRIPE_KEY"));
        QCOMPARE(key->tags, (std::vector<std::string>{"money", "web"}));
        QCOMPARE(wallet->keys().search("voice", 10)->front().key.name, std::string(stripe));
    }

    void theFirstFormatOpensWithItsRecoveryKey()
    {
        const auto key = parseRecoveryKey(asBytes("M1KG-XRNQ-XWZJ-M27R-9ZH9-ZFC4-BM79-GNHT"));
        QVERIFY2(key, outcome(key));
        const auto wallet = Wallet::open(m_test->path(), *key, m_test->folders(), m_test->clock(), m_test->random());
        QVERIFY2(wallet, outcome(wallet));
        QCOMPARE(wallet->actor(), std::string("Recovery sheet"));
    }

    void whatComesUpIsWholeAndWasBackedUpBefore()
    {
        {
            auto wallet = open();
            QVERIFY2(wallet, outcome(wallet));
            const auto report = wallet->check();
            QVERIFY2(report, outcome(report));
            QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : report->problems.front().c_str());
            QVERIFY(wallet->notes().migratedBackup);
            const auto before = readFile(Path(SAMPLES) / "format-1.keyfold", 1u << 30);
            const auto copy = readFile(*wallet->notes().migratedBackup, 1u << 30);
            QVERIFY(before && copy);
            QCOMPARE(copy->size(), before->size());
        }
        auto again = open();
        QVERIFY2(again, outcome(again));
        QVERIFY(!again->notes().migratedBackup);
    }

    void twoProcessesAtOnceMayBringItUp()
    {
        std::array<QProcess, 4> processes;
        for (auto& process : processes)
            process.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("open"), QString::fromStdString(m_test->path().string())});
        for (auto& process : processes) {
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
        }
        auto wallet = open();
        QVERIFY2(wallet, outcome(wallet));
        QVERIFY(wallet->check()->problems.empty());
    }

private:
    Result<Wallet> open()
    {
        return Wallet::open(m_test->path(), password("lantern"), m_test->folders(), m_test->clock(), m_test->random());
    }

    std::optional<TestWallet> m_test;
};

int main(int count, char** arguments)
{
    if (count == 3 && std::string_view(arguments[1]) == "open") { // for twoProcessesAtOnceMayBringItUp
        TestWallet test;
        return Wallet::open(Path(arguments[2]), password("lantern"), test.folders(), test.clock(), test.random()) ? 0
                                                                                                                  : 1;
    }
    QCoreApplication application(count, arguments);
    SamplesTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "samples_test.moc"
