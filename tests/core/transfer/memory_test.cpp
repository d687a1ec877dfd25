// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/transfer/export_keys.h"
#include "core/transfer/import_file.h"
#include "core/transfer/import_plan.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// `before`, the canary, `after`, made in wiped memory only.
Secret around(std::string_view before, const Needle& needle, std::string_view after)
{
    auto canary = Secret::ofSize(needle.size());
    needle.write(canary.exposeWritable().data());
    auto text = Secret::copyOf(before);
    text.append(canary.expose());
    text.append(asBytes(after));
    return text;
}

} // namespace

class TransferMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOfAFileIsLeft_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("dotenv") << QByteArray("A_KEY=") << QByteArray("\n");
        QTest::newRow("dotenv, quoted") << QByteArray("A_KEY=\"x\\n") << QByteArray("\" # c\n");
        QTest::newRow("dotenv, no name") << QByteArray("A_KEY=1\n") << QByteArray("\n");
        QTest::newRow("csv") << QByteArray("name,secret\nA,") << QByteArray("\n");
        QTest::newRow("csv, quoted") << QByteArray("name;secret\nA;\"") << QByteArray("\"\"\"\n");
        QTest::newRow("csv of Bitwarden, a note")
            << QByteArray("folder,type,name,notes,fields,login_password\n,note,A,") << QByteArray(",,\n");
        QTest::newRow("csv, too many cells") << QByteArray("name,secret\nA,x,") << QByteArray("\nB,y\n");
        QTest::newRow("json") << QByteArray("[{\"name\":\"A\",\"fields\":[{\"label\":\"S\",\"value\":\"")
                              << QByteArray("\"}]}]");
        QTest::newRow("json, a note of Bitwarden")
            << QByteArray("{\"items\":[{\"type\":2,\"name\":\"A\",\"notes\":\"") << QByteArray("\"}]}");
        QTest::newRow("broken json") << QByteArray("[{\"name\":\"A\",\"fields\":[{\"label\":\"S\",\"value\":\"")
                                     << QByteArray("\"");
        QTest::newRow("broken csv") << QByteArray("name,secret\nA,\"") << QByteArray("\n");
    }
    void nothingOfAFileIsLeft()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto needle = Needle(asBytes("2d91c47f_tropmi_YRANAC")).reversed();
        TestWallet test;
        auto wallet = test.create();
        {
            auto read = readImport(around(view(before), needle, view(after)), {});
            if (read) {
                const auto plan = planImport(*wallet, std::move(read->file));
                QVERIFY2(plan, outcome(plan));
                QVERIFY(runImport(*wallet, *plan, "x", test.clock().today()));
            }
        }
        QCOMPARE(occurrencesInMemory(needle), 0U);
    }

    void nothingOfAnExportIsLeft()
    {
        const auto needle = Needle(asBytes("2d91c47f_tropmi_YRANAC")).reversed();
        TestWallet test;
        auto wallet = test.create();
        {
            std::vector<SecretValue> secrets;
            secrets.push_back({"Secret", around("'", needle, "\"\r")});
            QVERIFY(wallet->keys().add(simpleKey("A"), secrets));
        }
        const auto key = wallet->keys().get(wallet->keys().find("A").value()).value();
        {
            const auto secrets = revealAll(wallet->keys(), key, Action::ValueExported);
            DotenvWriter dotenv;
            dotenv.add(key, *secrets);
            const auto first = dotenv.take();
            auto csv = CsvWriter::forKeys({key});
            csv->add(key, *secrets);
            const auto second = csv->take();
            QCOMPARE(occurrencesInMemory(needle), 3U); // the value and the two files
        }
        QCOMPARE(occurrencesInMemory(needle), 0U);
    }
};

QTEST_GUILESS_MAIN(TransferMemoryTest)
#include "memory_test.moc"
