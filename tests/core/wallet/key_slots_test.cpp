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

QByteArray fileContent(const Path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFileContent(const Path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class KeySlotsTest : public QObject {
    Q_OBJECT

private slots:
    void aSecondPersonUnlocksUnderTheirOwnName()
    {
        TestWallet test;
        {
            auto wallet = test.create();
            QVERIFY(wallet->keySlots().addPassword(password("second"), "Tomás", TestWallet::cheap));
        }
        auto wallet = Wallet::open(test.path(), password("second"), test.folders(), test.clock(), test.random());
        QVERIFY2(wallet, outcome(wallet));
        QCOMPARE(bytes(wallet->actor()), "Tomás");
        QVERIFY(test.open());
    }

    void theRecoveryKeyOpensAndThePasswordIsNoRecoveryKey()
    {
        TestWallet test;
        const auto recovery = makeRecoveryKey(test.random());
        auto options = test.options();
        options.recovery = &recovery;
        QVERIFY(test.create(options));
        QVERIFY(Wallet::open(test.path(), recovery, test.folders(), test.clock(), test.random()));
        const Password asPassword(recovery.secret().clone());
        QCOMPARE(Wallet::open(test.path(), asPassword, test.folders(), test.clock(), test.random()).error().code,
            ErrorCode::WrongPassword);
    }

    void aForgottenPasswordIsReplacedFromTheRecoverySheet()
    {
        TestWallet test;
        const auto recovery = makeRecoveryKey(test.random());
        auto options = test.options();
        options.recovery = &recovery;
        QVERIFY(test.create(options));
        {
            auto wallet = Wallet::open(test.path(), recovery, test.folders(), test.clock(), test.random());
            const auto ways = wallet->keySlots().list().value();
            QCOMPARE(ways.size(), std::size_t(2));
            const auto recoverySlot = ways[0].kind == SlotKind::Recovery ? ways[0] : ways[1];
            const auto passwordSlot = ways[0].kind == SlotKind::Recovery ? ways[1] : ways[0];
            QVERIFY(recoverySlot.unlockedThis);
            QVERIFY(recoverySlot.created == test.clock().now());
            auto& keySlots = wallet->keySlots();
            QCOMPARE(keySlots.resetPassword(recoverySlot.id, password("new"), TestWallet::cheap).error().code,
                ErrorCode::NoSuchSlot);
            QCOMPARE(
                keySlots.resetPassword(passwordSlot.id, {}, TestWallet::cheap).error().code, ErrorCode::WeakPassword);
            QVERIFY(keySlots.resetPassword(passwordSlot.id, password("new"), TestWallet::cheap));
            QCOMPARE(keySlots.list()->size(), std::size_t(2));
        }
        QCOMPARE(test.open().error().code, ErrorCode::WrongPassword);
        auto wallet = Wallet::open(test.path(), password("new"), test.folders(), test.clock(), test.random());
        QVERIFY2(wallet, outcome(wallet));
        QCOMPARE(bytes(wallet->actor()), "Ann");
        QVERIFY(wallet->check()->problems.empty());
    }

    void afterAChangeOnlyTheNewPasswordIsInTheFile()
    {
        TestWallet test;
        {
            auto wallet = test.create();
            QCOMPARE(wallet->keySlots().changePassword(password("no"), password("new"), TestWallet::cheap).error().code,
                ErrorCode::WrongPassword);
            QVERIFY(wallet->keySlots().changePassword(
                password(TestWallet::masterPassword), password("new"), TestWallet::cheap));
            QCOMPARE(wallet->keySlots().list()->size(), 1u);
            QVERIFY(wallet->keySlots().list()->front().unlockedThis);
            QCOMPARE(bytes(wallet->keySlots().list()->front().label), "Ann");
        }
        QCOMPARE(test.open().error().code, ErrorCode::WrongPassword);
        // Neither copy of the header holds the old slot: with one of them damaged the old password does not open either.
        const auto whole = fileContent(test.path());
        for (const int place : {100, 8192 + 100}) {
            auto damaged = whole;
            damaged[place] = char(damaged[place] ^ 1);
            putFileContent(test.path(), damaged);
            QCOMPARE(test.open().error().code, ErrorCode::WrongPassword);
            QVERIFY(Wallet::open(test.path(), password("new"), test.folders(), test.clock(), test.random()));
        }
    }

    void theLastWayInStays()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto first = wallet->keySlots().list()->front().id;
        QCOMPARE(wallet->keySlots().remove(first.text()).error().code, ErrorCode::LastSlot);
        QCOMPARE(wallet->keySlots().remove("nothing").error().code, ErrorCode::NoSuchSlot);
        QCOMPARE(wallet->keySlots().remove("").error().code, ErrorCode::NoSuchSlot);
        QVERIFY(wallet->keySlots().addPassword(password("second"), "Tomás", TestWallet::cheap));
        QVERIFY(wallet->keySlots().remove(first.text().substr(0, 8)));
        QCOMPARE(wallet->keySlots().list()->size(), 1u);
    }

    void anOlderHeaderPutBackIsNoticed()
    {
        TestWallet test;
        QByteArray oldHeader;
        {
            auto wallet = test.create();
        }
        oldHeader = fileContent(test.path()).left(16384);
        {
            auto wallet = test.open();
            QVERIFY(wallet->keySlots().addPassword(password("second"), "Tomás", TestWallet::cheap));
            QVERIFY(wallet->keySlots().remove("Tomás"));
        }
        putFileContent(test.path(), oldHeader + fileContent(test.path()).mid(16384));
        QCOMPARE(test.open().error().code, ErrorCode::Tampered);
    }

    void aHeaderThatIsOneAheadIsTakenUp()
    {
        // As a crash leaves it between writing one copy of the header and saving the pages.
        TestWallet test;
        {
            auto wallet = test.create();
        }
        const auto before = fileContent(test.path());
        {
            auto wallet = test.open();
            QVERIFY(wallet->keySlots().addPassword(password("second"), "Tomás", TestWallet::cheap));
        }
        const auto after = fileContent(test.path());
        // The second generation went to the first copy's place.
        putFileContent(test.path(), after.left(8192) + before.mid(8192));
        {
            auto wallet = Wallet::open(test.path(), password("second"), test.folders(), test.clock(), test.random());
            QVERIFY2(wallet, outcome(wallet));
            QVERIFY(wallet->notes().headerRepaired);
        }
        auto wallet = test.open();
        QVERIFY2(wallet, outcome(wallet));
        QVERIFY(!wallet->notes().headerRepaired);
    }

    void sixteenSlotsFitAndNoMore()
    {
        TestWallet test;
        auto wallet = test.create();
        for (int i = 2; i <= 16; ++i)
            QVERIFY(wallet->keySlots().addPassword(password("p" + std::to_string(i)), "P", TestWallet::cheap));
        QCOMPARE(wallet->keySlots().addPassword(password("p17"), "P", TestWallet::cheap).error().code,
            ErrorCode::InvalidValue);
        auto last = Wallet::open(test.path(), password("p16"), test.folders(), test.clock(), test.random());
        QVERIFY2(last, outcome(last));
    }
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "key_slots_test.moc"
