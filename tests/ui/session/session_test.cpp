// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <semaphore>
#include <thread>

#include "tests/support/test_wallet.h"
#include "ui/session/session.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class SessionTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::unique_ptr<Session> m_session;

    void createWallet()
    {
        m_session->create({m_folder->path(), password(TestWallet::masterPassword), {}});
        QTRY_VERIFY(m_session->isUnlocked());
    }

    void unlock()
    {
        m_session->unlock(password(TestWallet::masterPassword));
        QTRY_VERIFY(m_session->isUnlocked());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TestWallet>();
        m_session = std::make_unique<Session>(Surroundings{
            m_folder->folders(), m_folder->clock(), m_folder->random(), TestWallet::cheap, Argon2Params{8, 1, 1}});
    }

    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void createStaysInTheWallet()
    {
        QCOMPARE(m_session->state(), Session::State::Closed);
        createWallet();
        QCOMPARE(m_session->walletName(), QStringLiteral("shop"));
    }

    void createRefusesAnExistingFile()
    {
        createWallet();
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->create({m_folder->path(), password("another"), {}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::FileExists);
        QCOMPARE(m_session->state(), Session::State::Closed);
    }

    void wrongPasswordStaysLocked()
    {
        createWallet();
        m_session->lock(LockReason::Asked);
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->unlock(password("wrong"));
        QCOMPARE(m_session->state(), Session::State::Unlocking);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::WrongPassword);
        QCOMPARE(m_session->state(), Session::State::Locked);
    }

    void recoveryKeyUnlocks()
    {
        auto key = makeRecoveryKey(m_folder->random());
        m_session->create({m_folder->path(), password(TestWallet::masterPassword), key.clone()});
        QTRY_VERIFY(m_session->isUnlocked());
        m_session->lock(LockReason::Asked);
        m_session->unlock(std::move(key));
        QTRY_VERIFY(m_session->isUnlocked());
    }

    void lockTellsBeforeItLocks()
    {
        createWallet();
        auto seen = Session::State::Closed;
        connect(m_session.get(), &Session::locking, this, [&] { seen = m_session->state(); });
        m_session->lock(LockReason::Idle);
        QCOMPARE(seen, Session::State::Unlocked);
        QCOMPARE(m_session->state(), Session::State::Locked);
    }

    void lockingWhileUnlockingGivesUp()
    {
        createWallet();
        m_session->lock(LockReason::Asked);
        m_session->unlock(password(TestWallet::masterPassword));
        QSignalSpy closed(&m_session->queue(), &WalletQueue::closed);
        m_session->lock(LockReason::Asked);
        QTRY_VERIFY(!closed.isEmpty());
        QCOMPARE(m_session->state(), Session::State::Locked);
    }

    void theFirstChangeOfADayMakesABackup()
    {
        createWallet();
        const auto count = [this] { return Wallet::backupsOf(m_folder->path(), m_folder->folders()).size(); };
        QCOMPARE(count(), std::size_t(0));
        for (const std::size_t expected : {std::size_t(1), std::size_t(1)}) {
            bool done = false;
            m_session->queue().change(
                this, [](Wallet& wallet) { return wallet.settings().set("reveal.seconds", "20").has_value(); },
                [&done](bool ok) { done = ok; });
            QTRY_VERIFY(done);
            QCOMPARE(count(), expected);
        }
    }

    void secretCrossesTheQueue()
    {
        createWallet();
        FieldId field;
        m_session->queue().change(
            this, [](Wallet& wallet) { return wallet.keys().add(simpleKey("One"), secretOf("EXAMPLE")); },
            [&](const Result<Key>& key) { field = key->mainField()->id; });
        QTRY_VERIFY(field.value != 0);
        Secret value;
        m_session->queue().ask(
            this, [field](Wallet& wallet) { return wallet.keys().reveal(field, Action::ValueCopied); },
            [&](Result<Secret> result) { value = std::move(*result); });
        QTRY_VERIFY(value.equals(Secret::copyOf("EXAMPLE")));
    }

    void answersThatComeAfterALockAreDropped()
    {
        createWallet();
        std::binary_semaphore begun(0);
        std::binary_semaphore goOn(0);
        bool answered = false;
        m_session->queue().ask(
            this,
            [&](Wallet&) {
                begun.release();
                goOn.acquire();
                return 1;
            },
            [&](int) { answered = true; });
        bool waitedForNothing = false;
        m_session->queue().ask(
            this,
            [&](Wallet&) {
                waitedForNothing = true;
                return 1;
            },
            [&](int) { answered = true; });
        begun.acquire();
        QSignalSpy closed(&m_session->queue(), &WalletQueue::closed);
        m_session->lock(LockReason::Asked);
        goOn.release();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!answered);
        QVERIFY(!waitedForNothing);
    }

    /// A job that is in no hurry and that ends only because something else came; the next time at once.
    void askLongWork(std::atomic_int& begun, std::vector<int>& answers)
    {
        m_session->queue().askIdly(
            this,
            [&begun](Wallet&, const CancelToken& other) -> Result<int> {
                if (++begun > 1)
                    return 1;
                while (!other.isCancelled())
                    std::this_thread::yield();
                return failure(ErrorCode::Cancelled);
            },
            [&answers](const Result<int>& answer) { answers.push_back(answer.value_or(-1)); });
        QTRY_COMPARE(begun.load(), 1);
    }

    void whatIsInNoHurryGivesWayAndBeginsAnew()
    {
        createWallet();
        std::atomic_int begun = 0;
        std::vector<int> answers;
        askLongWork(begun, answers);
        m_session->queue().ask(
            this, [](Wallet&) { return 2; }, [&](int answer) { answers.push_back(answer); });
        QTRY_COMPARE(answers, (std::vector<int>{2, 1}));
        QCOMPARE(begun.load(), 2);
    }

    void aDriveThatDoesNotAnswerHoldsUpNoLock()
    {
        createWallet();
        std::binary_semaphore goOn(0);
        bool answered = false;
        m_session->queue().computeAside(
            this,
            [&goOn] {
                goOn.acquire();
                return 1;
            },
            [&answered](int) { answered = true; });
        QSignalSpy closed(&m_session->queue(), &WalletQueue::closed);
        m_session->lock(LockReason::Asked);
        QTRY_COMPARE(closed.size(), 1);
        unlock();
        goOn.release();
        m_session.reset(); // waits for it
        QVERIFY(!answered);
    }

    void aLockEndsWhatIsInNoHurry()
    {
        createWallet();
        std::atomic_int begun = 0;
        std::vector<int> answers;
        askLongWork(begun, answers);
        QSignalSpy closed(&m_session->queue(), &WalletQueue::closed);
        m_session->lock(LockReason::Asked);
        QTRY_COMPARE(closed.size(), 1);
        unlock();
        QVERIFY(answers.empty());
    }

    void changesAreCarriedOutBeforeTheLock()
    {
        createWallet();
        bool saved = false;
        m_session->queue().change(
            this, [](Wallet& wallet) { return wallet.keys().add(simpleKey("Kept"), secretOf("EXAMPLE")); },
            [&](const Result<Key>& key) { saved = key.has_value(); });
        m_session->lock(LockReason::Asked);
        QTRY_VERIFY(saved);
        unlock();
        std::size_t count = 0;
        m_session->queue().ask(
            this, [](Wallet& wallet) { return wallet.keys().list(); }, [&](const auto& keys) { count = keys->size(); });
        QTRY_COMPARE(count, std::size_t(1));
    }

    void answersForAReceiverThatIsGoneAreDropped()
    {
        createWallet();
        bool answered = false;
        auto receiver = std::make_unique<QObject>();
        m_session->queue().ask(
            receiver.get(), [](Wallet&) { return 1; }, [&](int) { answered = true; });
        receiver.reset();
        bool after = false;
        m_session->queue().compute(
            this, [] { return 1; }, [&](int) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!answered);
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
