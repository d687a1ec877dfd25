// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

constexpr int keyCount = 40;

QByteArray fileContent(const Path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFileContent(const Path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path.string()));
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write(content);
}

std::string nameOfKey(int number)
{
    return "Provider – Purpose " + std::to_string(number);
}

std::string valueOfKey(int number)
{
    return "value_EXAMPLE_" + std::to_string(number) + std::string(300, 'x');
}

/// Reads every value, in one transaction that is given up at the end: the file is not to be changed.
QByteArray wrongValue(Wallet& wallet)
{
    QByteArray wrong;
    (void)wallet.atOnce([&]() -> Result<void> {
        for (int number = 0; number < keyCount && wrong.isEmpty(); ++number) {
            const auto id = wallet.keys().find(nameOfKey(number));
            const auto key = id ? wallet.keys().get(*id) : Result<Key>(failure(id));
            const auto value = key ? wallet.keys().reveal(key->mainField()->id, Action::ValueRevealed)
                                   : Result<Secret>(failure(key));
            if (!value && value.error().code != ErrorCode::Damaged)
                wrong = "reading: " + outcome(value);
            if (value && value->exposeText() != valueOfKey(number))
                wrong = "a wrong value";
        }
        return failure(ErrorCode::Cancelled);
    });
    return wrong;
}

/// What a damaged file may do: say so. Anything that it gives has to be right.
QByteArray wrongness(TestWallet& test)
{
    auto wallet = test.open();
    if (!wallet) {
        const auto code = wallet.error().code;
        const bool said = code == ErrorCode::Damaged || code == ErrorCode::Tampered || code == ErrorCode::NotAWallet;
        return said ? QByteArray() : "opening: " + outcome(wallet);
    }
    const auto list = wallet->keys().list();
    if (!list)
        return list.error().code == ErrorCode::Damaged ? QByteArray() : "listing: " + outcome(list);
    if (list->size() != keyCount)
        return "keys: " + QByteArray::number(int(list->size()));
    return wrongValue(*wallet);
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

    TestWallet m_test;
    QByteArray m_whole;

private slots:
    void initTestCase()
    {
        auto wallet = m_test.create();
        QVERIFY2(wallet, outcome(wallet));
        for (int number = 0; number < keyCount; ++number)
            QVERIFY(wallet->keys().add(simpleKey(nameOfKey(number)), secretOf(valueOfKey(number))));
        wallet = failure(ErrorCode::Cancelled); // closes it
        m_whole = fileContent(m_test.path());
        QCOMPARE(wrongness(m_test), QByteArray());
    }

    void aFlippedByteOfTheHeaderIsHarmless()
    {
        // Every byte of both copies: one copy is always whole, and mends the other.
        for (int at = 0; at < 16384; ++at) {
            auto damaged = m_whole;
            damaged[at] = char(damaged[at] ^ 0x20);
            putFileContent(m_test.path(), damaged);
            const auto wallet = m_test.open();
            QVERIFY2(wallet, outcome(wallet));
        }
    }

    void aFlippedByteOfThePagesIsReportedOrHarmless()
    {
        std::uint64_t state = 88172645463325252; // xorshift: the same 2,000 places in every run
        for (int i = 0; i < 2000; ++i) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            const auto at = 16384 + int(state % std::uint64_t(m_whole.size() - 16384));
            auto damaged = m_whole;
            damaged[at] = char(damaged[at] ^ (1 << (i % 8)));
            putFileContent(m_test.path(), damaged);
            QFile::remove(QString::fromStdString(m_test.path().string() + "-journal"));
            const auto wrong = wrongness(m_test);
            QVERIFY2(wrong.isEmpty(), "at " + QByteArray::number(at) + ": " + wrong);
            if (i % 100 != 0)
                continue;
            putFileContent(m_test.path(), damaged);
            auto wallet = m_test.open();
            const auto report = wallet ? wallet->check() : Result<CheckReport>(failure(wallet));
            QVERIFY2(!report || !report->problems.empty(), "a check that misses " + QByteArray::number(at));
        }
    }

    void aFileCutOffIsReported()
    {
        for (int length = 0; length < m_whole.size(); length += 512) {
            putFileContent(m_test.path(), m_whole.left(length));
            const auto wallet = m_test.open();
            QVERIFY2(!wallet, "opens with " + QByteArray::number(length));
            const auto code = wallet.error().code;
            const auto expected = length < 8 ? ErrorCode::NotAWallet : ErrorCode::Damaged;
            QVERIFY2(code == expected, QByteArray::number(length) + ": " + outcome(wallet));
        }
    }

    void oldPagesPutBackAreTold()
    {
        putFileContent(m_test.path(), m_whole);
        {
            auto wallet = m_test.open();
            QVERIFY2(wallet, outcome(wallet));
            QVERIFY(wallet->keys().add(simpleKey("Later"), secretOf("x")));
        }
        putFileContent(m_test.path(), m_whole);
        const auto wallet = m_test.open();
        QVERIFY2(wallet, outcome(wallet));
        QVERIFY(wallet->notes().changesMissing.value_or(0) >= 1);
    }

    void otherFilesAreNoWallets_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) + QByteArray(50000, '\0');
        QTest::newRow("zeros") << QByteArray(50000, '\0');
    }
    void otherFilesAreNoWallets()
    {
        QFETCH(QByteArray, content);
        putFileContent(m_test.path(), content);
        QCOMPARE(m_test.open().error().code, ErrorCode::NotAWallet);
        QCOMPARE(Wallet::info(m_test.path()).error().code, ErrorCode::NotAWallet);
        QCOMPARE(fileContent(m_test.path()), content);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
