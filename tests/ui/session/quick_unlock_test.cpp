// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// With a real keyring (with-keyring.sh).
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test_wallet.h"
#include "ui/session/quick_unlock.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;
using State = QuickUnlock::State;

class QuickUnlockTest final : public QObject {
    Q_OBJECT

private:
    /// One start of the program.
    struct Program {
        Program(TestWallet& wallet, const std::string& boot)
            : settings(QString::fromStdString((wallet.folder() / "settings.ini").string()), QSettings::IniFormat)
            , session({wallet.folders(), wallet.clock(), wallet.random(), TestWallet::cheap, Argon2Params{8, 1, 1}})
            , quick(session, settings, boot)
        {
            session.choose(wallet.path());
        }
        void typePassword()
        {
            session.unlock(password(TestWallet::masterPassword));
            QTRY_VERIFY(session.isUnlocked());
            QTest::qWait(300); // the keychain is written in passing
        }
        void turnOn()
        {
            QSignalSpy changed(&quick, &QuickUnlock::changed);
            quick.turnOn();
            QVERIFY(changed.wait(10'000));
            QVERIFY(quick.slot());
        }

        QSettings settings;
        Session session;
        QuickUnlock quick;
    };

    std::unique_ptr<TestWallet> m_wallet;

    std::size_t deviceSlots()
    {
        const auto info = Wallet::info(m_wallet->path());
        return static_cast<std::size_t>(std::count_if(info->keySlots.begin(), info->keySlots.end(),
            [](const auto& slot) { return slot.kind == SlotKind::Device; }));
    }
    void prepare()
    {
        Program program(*m_wallet, "boot-1");
        program.typePassword();
        program.turnOn();
    }

private slots:
    void init()
    {
        m_wallet = std::make_unique<TestWallet>();
        QVERIFY(m_wallet->create());
    }

    void isOffUntilItIsTurnedOn()
    {
        Program program(*m_wallet, "boot-1");
        QTest::qWait(200);
        QCOMPARE(program.quick.state(), State::Off);
        program.quick.unlock();
        QTest::qWait(100);
        QCOMPARE(program.session.state(), Session::State::Locked);
        QCOMPARE(deviceSlots(), 0U);
    }

    void unlocksWithoutThePassword()
    {
        prepare();
        QCOMPARE(deviceSlots(), 1U);
        Program program(*m_wallet, "boot-1");
        QTRY_COMPARE(program.quick.state(), State::Ready);
        program.quick.unlock();
        QTRY_VERIFY(program.session.isUnlocked());
        program.session.lock(LockReason::Asked);
        QTRY_COMPARE(program.quick.state(), State::Ready);
    }

    void anAnswerForAnotherWalletIsNotTaken()
    {
        prepare();
        TestWallet other;
        QVERIFY(other.create());
        Program program(*m_wallet, "boot-1");
        QTRY_COMPARE(program.quick.state(), State::Ready);
        QSignalSpy removed(&program.quick, &QuickUnlock::removedElsewhere);
        program.quick.unlock();
        program.session.choose(other.path()); // before the keychain has answered
        QTest::qWait(500);
        QCOMPARE(program.session.state(), Session::State::Locked);
        QCOMPARE(program.quick.state(), State::Off);
        QCOMPARE(removed.size(), 0);
        program.session.choose(m_wallet->path());
        QTRY_COMPARE(program.quick.state(), State::Ready);
    }

    void asksForThePasswordAfterSevenDays()
    {
        prepare();
        m_wallet->clock().moveDays(6);
        {
            Program program(*m_wallet, "boot-1");
            QTRY_COMPARE(program.quick.state(), State::Ready);
            program.quick.unlock(); // which proves nothing
            QTRY_VERIFY(program.session.isUnlocked());
            QTest::qWait(300);
        }
        m_wallet->clock().moveDays(1);
        {
            Program program(*m_wallet, "boot-1");
            QTRY_COMPARE(program.quick.state(), State::RanOut);
            program.quick.unlock();
            QTest::qWait(100);
            QCOMPARE(program.session.state(), Session::State::Locked);
            program.typePassword();
        }
        m_wallet->clock().moveDays(6);
        Program program(*m_wallet, "boot-1");
        QTRY_COMPARE(program.quick.state(), State::Ready);
    }

    void asksForThePasswordWhenTheClockWasSetBack()
    {
        prepare();
        m_wallet->clock().moveDays(-1);
        Program program(*m_wallet, "boot-1");
        QTRY_COMPARE(program.quick.state(), State::RanOut);
    }

    void asksForThePasswordAfterARestart()
    {
        prepare();
        {
            Program program(*m_wallet, "boot-2");
            QTRY_COMPARE(program.quick.state(), State::Restarted);
            program.typePassword();
        }
        Program program(*m_wallet, "boot-2");
        QTRY_COMPARE(program.quick.state(), State::Ready);
    }

    void canBeRemovedFromAnotherDevice()
    {
        prepare();
        {
            auto elsewhere = m_wallet->open();
            QVERIFY(elsewhere);
            const auto ways = elsewhere->keySlots().list();
            for (std::size_t i = 0; i < ways->size(); ++i)
                if ((*ways)[i].kind == SlotKind::Device)
                    QVERIFY(elsewhere->keySlots().remove((*ways)[i].id.text()));
        }
        Program program(*m_wallet, "boot-1");
        QSignalSpy removed(&program.quick, &QuickUnlock::removedElsewhere);
        QTRY_COMPARE(program.quick.state(), State::Ready);
        program.quick.unlock();
        QTRY_COMPARE(removed.size(), 1);
        QTRY_COMPARE(program.quick.state(), State::Off);
        QCOMPARE(program.session.state(), Session::State::Locked);
        program.typePassword();
        QVERIFY(!program.quick.slot());
    }

    void turningItOffLeavesNothing()
    {
        prepare();
        // Before it is open in this process.
        const auto name = QString::fromStdString(Wallet::info(m_wallet->path())->id.text());
        {
            Program program(*m_wallet, "boot-1");
            program.typePassword();
            QSignalSpy changed(&program.quick, &QuickUnlock::changed);
            program.quick.turnOff();
            QVERIFY(changed.wait(10'000));
            QVERIFY(!program.quick.slot());
            std::optional<Keychain::Answer> answer;
            Keychain().read(name, this, [&](Keychain::Answer given) { answer = std::move(given); });
            QTRY_VERIFY(answer);
            QVERIFY(answer->problem == KeychainProblem::NotFound);
        }
        QCOMPARE(deviceSlots(), 0U);
    }

    void whatAnotherProgramPutThereIsNotTaken()
    {
        QVERIFY(!QuickItem::read(Secret()));
        QVERIFY(
            !QuickItem::read(Secret::copyOf("a password of somebody else's, longer than an item's head, to be sure")));
    }
};

QTEST_GUILESS_MAIN(QuickUnlockTest)
#include "quick_unlock_test.moc"
