// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in one process, driven through its window.
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include <algorithm>
#include <semaphore>

#include "app/desktop/application.h"
#include "tests/support/test_wallet.h"
#include "ui/pages/page.h"
#include "ui/style/theme.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"

using namespace keyfold;
using namespace keyfold::test;

class ApplicationTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::unique_ptr<desktop::Application> m_app;

    template <typename T>
    T* find(const char* name)
    {
        // Pages call the same thing by the same name: the one that is seen, else any.
        const auto all = m_app->window().findChildren<T*>(QLatin1StringView(name));
        const auto seen = std::ranges::find_if(all, [](const T* one) {
            const auto* widget = qobject_cast<const QWidget*>(one);
            return widget && widget->isVisible();
        });
        return seen != all.end() ? *seen : all.value(0);
    }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_app->window(), static_cast<Qt::Key>(key), modifiers);
    }
    int rows() { return find<QListView>("keys")->model()->rowCount(); }
    bool lists(const QString& name)
    {
        const auto* keys = find<QListView>("keys")->model();
        return !keys->match(keys->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
    }
    bool isShown(const char* name)
    {
        const auto* widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }

    void typeInto(const char* name, const QString& text)
    {
        auto* target = find<QWidget>(name);
        target->setFocus();
        QTest::keyClicks(target, text);
    }

    void unlock()
    {
        QTRY_VERIFY(isShown("password"));
        typeInto("password", QString::fromUtf8(TestWallet::masterPassword.data(), TestWallet::masterPassword.size()));
        QTest::keyClick(find<QWidget>("password"), Qt::Key_Return);
        QTRY_VERIFY(m_app->session().isUnlocked());
    }

    void addKey(const QString& name, const QString& value)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(isShown("value"));
        typeInto("value", value);
        typeInto("name", name);
        click("save");
        QTRY_VERIFY(lists(name));
        QTRY_VERIFY(isShown("keys"));
    }

private slots:
    void init()
    {
        // Where the last one ended is not where the next begins.
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("keyfold"), QStringLiteral("keyfold"))
            .clear();
        m_folder = std::make_unique<TestWallet>();
        QVERIFY(m_folder->create());
        m_app = std::make_unique<desktop::Application>(ui::Surroundings{
            m_folder->folders(), m_folder->clock(), m_folder->random(), TestWallet::cheap, Argon2Params{8, 1, 1}});
        m_app->start(m_folder->path());
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window(), test::patienceMilliseconds));
        unlock();
    }

    void cleanup()
    {
        m_app.reset();
        m_folder.reset();
    }

    void theTitleNamesTheWalletAlone()
    {
        addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE"));
        QCOMPARE(m_app->window().windowTitle(), QStringLiteral("shop – Keyfold"));
    }

    void findsAndCopies()
    {
        addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE-stripe"));
        addKey(QStringLiteral("PayPal Checkout"), QStringLiteral("EXAMPLE-paypal"));
        typeInto("search", QStringLiteral("gift"));
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Down);
        QTRY_VERIFY(find<QListView>("keys")->hasFocus());
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("EXAMPLE-stripe"));
        QVERIFY(isShown("clearSearch"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!isShown("clearSearch"));
    }

    void lockForgetsWhatWasShownAndCopied()
    {
        addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("EXAMPLE"));
        press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(find<ui::SecretField>("value/Secret")->isRevealed());
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isShown("password"));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(rows(), 0);
        QVERIFY(!find<QWidget>("value/Secret"));
        QCOMPARE(m_app->window().windowTitle(), QStringLiteral("shop – Keyfold"));
        unlock();
        QTRY_COMPARE(rows(), 1);
    }

    void aHalfWrittenKeyWaitsBehindTheLock()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        typeInto("value", QStringLiteral("EXAMPLE"));
        typeInto("purpose", QStringLiteral("Gift cards"));
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!isShown("purpose"));
        unlock();
        QTRY_VERIFY(isShown("purpose"));
        QCOMPARE(find<QLineEdit>("purpose")->text(), QStringLiteral("Gift cards"));
        // The value too, which no memory held in between.
        QTRY_VERIFY(!find<ui::SecretEdit>("value")->isEmpty());
        click("save");
        QTRY_COMPARE(rows(), 1);
    }

    void aHalfWrittenKeySurvivesARestart()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        typeInto("value", QStringLiteral("EXAMPLE-half"));
        typeInto("purpose", QStringLiteral("Gift cards"));
        const auto restart = [this] {
            m_app.reset();
            m_app = std::make_unique<desktop::Application>(ui::Surroundings{
                m_folder->folders(), m_folder->clock(), m_folder->random(), TestWallet::cheap, Argon2Params{8, 1, 1}});
            m_app->start(m_folder->path());
            QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
            unlock();
        };
        restart();
        QTRY_VERIFY(isShown("purpose"));
        QCOMPARE(find<QLineEdit>("purpose")->text(), QStringLiteral("Gift cards"));
        QTRY_VERIFY(!find<ui::SecretEdit>("value")->isEmpty());
        typeInto("name", QStringLiteral("Stripe"));
        click("save");
        QTRY_COMPARE(rows(), 1);
        restart();
        QTRY_COMPARE(rows(), 1);
        QTest::qWait(100);
        QVERIFY(!isShown("purpose"));
    }

    void aHalfWrittenEditComesBackAndLeavesNothingWhenGivenUp()
    {
        addKey(QStringLiteral("Stripe"), QStringLiteral("EXAMPLE"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_F2);
        QTRY_VERIFY(isShown("name"));
        typeInto("purpose", QStringLiteral("Gift cards"));
        press(Qt::Key_L, Qt::ControlModifier);
        unlock();
        QTRY_VERIFY(isShown("purpose"));
        QCOMPARE(find<QLineEdit>("name")->text(), QStringLiteral("Stripe"));
        QCOMPARE(find<QLineEdit>("purpose")->text(), QStringLiteral("Gift cards"));
        click("cancel");
        QTRY_VERIFY(isShown("keys"));
        press(Qt::Key_L, Qt::ControlModifier);
        unlock();
        QTRY_COMPARE(rows(), 1);
        QTest::qWait(100);
        QVERIFY(!isShown("purpose"));
    }

    void anEditThatIsGivenUpBeforeItIsFoundStaysGivenUp()
    {
        addKey(QStringLiteral("Stripe"), QStringLiteral("EXAMPLE"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_F2);
        QTRY_VERIFY(isShown("name"));
        typeInto("purpose", QStringLiteral("Gift cards"));
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(isShown("password"));
        typeInto("password", QString::fromUtf8(TestWallet::masterPassword.data(), TestWallet::masterPassword.size()));
        QTest::keyClick(find<QWidget>("password"), Qt::Key_Return);
        std::binary_semaphore goOn(0); // between opening the wallet and looking for what was kept in it
        m_app->session().queue().compute(
            this,
            [&goOn] {
                goOn.acquire();
                return 1;
            },
            [](int) {});
        QTRY_VERIFY(isShown("purpose"));
        click("cancel");
        goOn.release();
        QTRY_COMPARE(rows(), 1);
        QTest::qWait(100);
        QVERIFY(isShown("keys"));
        QVERIFY(!isShown("purpose"));
    }

    void aRemovedKeyComesBack()
    {
        addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_Delete);
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(isShown("undoNote"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 1);
    }

    void anEditIsSaved()
    {
        addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_F2);
        QTRY_VERIFY(isShown("name"));
        find<QLineEdit>("name")->selectAll();
        QTest::keyClicks(find<QLineEdit>("name"), QStringLiteral("Renamed"));
        QTest::keyClick(find<QLineEdit>("name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("keys")->model()->index(0, 0).data().toString(), QStringLiteral("Renamed"));
    }

    void aTakenNameIsSaidAndNothingIsLost()
    {
        addKey(QStringLiteral("Stripe"), QStringLiteral("EXAMPLE"));
        press(Qt::Key_N, Qt::ControlModifier);
        typeInto("value", QStringLiteral("EXAMPLE2"));
        typeInto("name", QStringLiteral("Stripe"));
        click("save");
        QTRY_VERIFY(find<QAbstractButton>("save")->isEnabled() && !find<ui::SecretEdit>("value")->isEmpty());
        QVERIFY(isShown("value"));
        QCOMPARE(rows(), 1);
    }

    void anOlderFileIsSaidUntilItIsClosed()
    {
        const Path older = m_folder->path().parent_path() / "older.keyfold";
        std::filesystem::copy_file(m_folder->path(), older);
        addKey(QStringLiteral("Stripe"), QStringLiteral("EXAMPLE"));
        press(Qt::Key_L, Qt::ControlModifier);
        std::filesystem::rename(older, m_folder->path());
        unlock();
        QTRY_VERIFY(find<QWidget>("olderFile") && isShown("olderFile"));
        QVERIFY(find<QWidget>("olderFile")->accessibleName().contains(QLatin1StringView("older")));
        click("closeBanner");
        QTRY_VERIFY(!find<QWidget>("olderFile"));
    }

    void theRecoverySheetLeadsToANewPassword()
    {
        const auto recovery = makeRecoveryKey(m_folder->random());
        m_app->session().queue().change(
            m_app.get(),
            [key = recovery.clone()](Wallet& wallet) {
                return wallet.keySlots().addRecovery(key, "Recovery sheet", TestWallet::cheap).has_value();
            },
            [](bool added) { QVERIFY(added); });
        const auto unlockWithSheet = [&] {
            press(Qt::Key_L, Qt::ControlModifier);
            QTRY_VERIFY(isShown("password"));
            click("otherWay");
            const auto text = recoveryKeyText(recovery);
            typeInto("password", QString::fromUtf8(text.exposeText().data(), qsizetype(text.size())));
            QTest::keyClick(find<QWidget>("password"), Qt::Key_Return);
            QTRY_VERIFY(m_app->session().isUnlocked());
            QTRY_VERIFY(isShown("passwordPage"));
        };
        unlockWithSheet();
        click("cancelPassword");
        QTRY_VERIFY(!isShown("passwordPage"));
        QTRY_VERIFY(isShown("forgottenPassword"));
        unlockWithSheet();
        const auto* page = find<QWidget>("passwordPage");
        for (const auto* field : {"newPassword", "newPasswordAgain"}) {
            auto* edit = page->findChild<ui::SecretEdit*>(QLatin1StringView(field));
            QTest::keyClicks(edit, QStringLiteral("remembered this time"));
        }
        click("savePassword");
        QTRY_VERIFY(!isShown("passwordPage"));
        QVERIFY(!find<QWidget>("forgottenPassword"));
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(isShown("password"));
        typeInto("password", QStringLiteral("remembered this time"));
        QTest::keyClick(find<QWidget>("password"), Qt::Key_Return);
        QTRY_VERIFY(m_app->session().isUnlocked());
        QTest::qWait(0);
        QVERIFY(!isShown("passwordPage"));
    }

    void aDamagedWalletIsRestoredFromItsBackup()
    {
        addKey(QStringLiteral("Stripe"), QStringLiteral("EXAMPLE"));
        press(Qt::Key_L, Qt::ControlModifier);
        m_folder->clock().moveDays(1);
        unlock();
        addKey(QStringLiteral("PayPal"), QStringLiteral("EXAMPLE2"));
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(isShown("password"));
        QVERIFY(writeFileAtomically(m_folder->path(), asBytes("KEYFOLD\nand nothing that follows")));
        m_app->session().choose(m_folder->path());
        QTRY_VERIFY(isShown("troublePage"));
        QTRY_VERIFY(find<QAbstractButton>("restoreThis")->hasFocus());
        click("restoreThis");
        typeInto("restorePassword", QStringLiteral("wrong"));
        click("restore");
        QTRY_VERIFY(find<QAbstractButton>("restore")->isEnabled());
        QVERIFY(isShown("troublePage"));
        const auto right = TestWallet::masterPassword;
        typeInto("restorePassword", QString::fromUtf8(right.data(), qsizetype(right.size())));
        click("restore");
        QTRY_VERIFY(m_app->session().isUnlocked());
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(isShown("restored"));
    }

    void whatIsNoWalletIsSaidBeforeThePassword()
    {
        const Path letter = m_folder->folder() / "letter.keyfold";
        QVERIFY(writeFileAtomically(letter, asBytes("Dear Sir or Madam")));
        m_app->session().choose(letter);
        QTRY_VERIFY(isShown("troublePage"));
        QVERIFY(!isShown("password"));
        QVERIFY(!find<QWidget>("restoreThis"));
        std::filesystem::remove(letter);
        m_app->session().choose(letter);
        QTRY_VERIFY(find<QWidget>("lookAgain") && isShown("lookAgain"));
        m_app->session().choose(m_folder->path());
        unlock();
    }

    void homeComesFirstAndTheSectionStaysOverALock()
    {
        QTRY_VERIFY(isShown("firstAdd"));
        addKey(QStringLiteral("Stripe Gift cards"), QStringLiteral("EXAMPLE-1"));
        addKey(QStringLiteral("PayPal Checkout"), QStringLiteral("EXAMPLE-2"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(isShown("findings"));
        QTRY_VERIFY(find<QListView>("findings")->model()->rowCount() > 0);
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(find<QListView>("findings")->model()->rowCount(), 0);
        unlock();
        QTRY_VERIFY(isShown("findings"));
        QTRY_VERIFY(find<QListView>("findings")->model()->rowCount() > 0);
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isShown("homeTitle"));
        press(Qt::Key_Escape);
        QVERIFY(isShown("homeTitle"));
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(isShown("findings"));
    }

    void rotatesStepByStepOverALock()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(isShown("value"));
        typeInto("value", QStringLiteral("EXAMPLE-old"));
        typeInto("place", QStringLiteral("Shop"));
        typeInto("name", QStringLiteral("Stripe Payments"));
        click("save");
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(isShown("nextStep"));
        click("nextStep");
        typeInto("newValue/Secret", QStringLiteral("EXAMPLE-old"));
        QTRY_VERIFY(!find<QAbstractButton>("nextStep")->isEnabled());
        QTRY_VERIFY(isShown("newValueProblem"));
        typeInto("newValue/Secret", QStringLiteral("-and-new"));
        QTRY_VERIFY(find<QAbstractButton>("nextStep")->isEnabled());
        click("nextStep");
        QTRY_VERIFY(find<QWidget>("copyFor/Shop"));
        click("copyFor/Shop");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("EXAMPLE-old-and-new"));

        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!find<QWidget>("copyFor/Shop"));
        unlock();
        QTRY_VERIFY(find<QWidget>("place/Shop") && isShown("place/Shop"));
        QVERIFY(!find<QAbstractButton>("nextStep")->isEnabled());
        click("place/Shop");
        QTRY_VERIFY(find<QAbstractButton>("nextStep")->isEnabled());
        press(Qt::Key_Escape);
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("today")->model()->rowCount(), 1);
        QTest::keyClick(find<QListView>("today"), Qt::Key_Return);
        QTRY_VERIFY(isShown("openToRevoke"));
        click("nextStep");
        QTRY_VERIFY(isShown("rotated"));
        click("nextStep");
        QTRY_VERIFY(isShown("keys"));
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("today")->model()->rowCount(), 0);
    }

    void whoLeavesLeavesAListOfKeysToRotate()
    {
        addKey(QStringLiteral("Stripe Payments"), QStringLiteral("EXAMPLE-old"));
        QTRY_VERIFY(find<QWidget>("giveFromKey"));
        click("giveFromKey");
        QTRY_VERIFY(isShown("givePerson"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bright Agency"));
        click("give/save");
        QTRY_COMPARE(find<QListView>("personAccess")->model()->rowCount(), 1);
        click("personLeaves");
        click("noteLeft");
        QTRY_COMPARE(find<QListView>("personToRotate")->model()->rowCount(), 1);
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("today")->model()->rowCount(), 2);
        QTest::keyClick(find<QListView>("today"), Qt::Key_Return);
        QTRY_VERIFY(isShown("personToRotate"));
        QTest::keyClick(find<QListView>("personToRotate"), Qt::Key_Return);
        QTRY_VERIFY(isShown("nextStep"));
        click("nextStep");
        typeInto("newValue/Secret", QStringLiteral("EXAMPLE-new"));
        click("nextStep");
        QTRY_VERIFY(isShown("copyNew"));
        click("nextStep");
        click("nextStep");
        QTRY_VERIFY(isShown("rotated"));
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("personToRotate")->model()->rowCount(), 0);
        QVERIFY(isShown("personFree"));
    }

    void settingsHoldAtOnce()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(isShown("settingsPage"));
        click("settings/copying");
        auto* seconds = find<QComboBox>("clipboard.clear-seconds");
        QTRY_COMPARE(seconds->currentData().toString(), QStringLiteral("20"));
        seconds->setCurrentIndex(seconds->findData(QStringLiteral("60")));
        emit seconds->activated(seconds->currentIndex());
        click("settings/locking");
        click("lock.on-screen-lock");
        press(Qt::Key_L, Qt::ControlModifier);
        unlock();
        QTRY_COMPARE(find<QComboBox>("clipboard.clear-seconds")->currentData().toString(), QStringLiteral("60"));
        QVERIFY(!find<QAbstractButton>("lock.on-screen-lock")->isChecked());
    }

    void aPersonIsAddedAndRemoved()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("addWay"));
        click("addWay");
        QTRY_VERIFY(isShown("wayName"));
        find<QLineEdit>("wayName")->setText(QStringLiteral("Tomás"));
        const auto* page = find<QWidget>("passwordPage");
        for (const auto* field : {"newPassword", "newPasswordAgain"})
            QTest::keyClicks(
                page->findChild<ui::SecretEdit*>(QLatin1StringView(field)), QStringLiteral("words of their own"));
        click("savePassword");
        QTRY_VERIFY(isShown("settingsPage"));
        QTRY_VERIFY(find<QWidget>("removeWay"));
        click("removeWay");
        QTRY_VERIFY(find<QWidget>("lossDialog"));
        QTRY_VERIFY(find<QAbstractButton>("keepIt")->hasFocus());
        click("keepIt");
        QTRY_VERIFY(!find<QWidget>("lossDialog"));
        click("removeWay");
        QTRY_VERIFY(find<QWidget>("loseIt"));
        click("loseIt");
        QTRY_VERIFY(!find<QWidget>("removeWay"));
    }

    void aNewRecoverySheetTakesThePlaceOfTheOld()
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("newSheet"));
        for (int round = 0; round < 2; ++round) {
            click("newSheet");
            QTRY_VERIFY(isShown("recoveryPage"));
            click("takeSheet");
            QTRY_VERIFY(isShown("settingsPage"));
        }
        // Password and one sheet: nothing but the sheet can be removed.
        QTRY_COMPARE(m_app->window().findChildren<QWidget*>(QStringLiteral("removeWay")).size(), 1);
    }

    void theHistoryTellsWhatWasDone()
    {
        addKey(QStringLiteral("Stripe"), QStringLiteral("EXAMPLE"));
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(isShown("chain"));
        auto* model = find<QListView>("history")->model();
        const auto all = model->rowCount();
        QVERIFY(all >= 3); // a heading, wallet made, key added
        find<QLineEdit>("historyFilter")->setText(QStringLiteral("stripe added"));
        QCOMPARE(model->rowCount(), 2);
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(model->rowCount(), 0);
        unlock();
        QTRY_VERIFY(model->rowCount() >= all);
    }

    void aLeakIsReportedAndDealtWith()
    {
        addKey(QStringLiteral("Stripe Payments"), QStringLiteral("EXAMPLE-old"));
        QTRY_VERIFY(find<QWidget>("value/Secret"));
        for (auto* action : m_app->window().actions())
            if (action->objectName() == QStringLiteral("reportLeak"))
                action->trigger();
        QTRY_VERIFY(isShown("leakWhat"));
        click("reportLeak/save");
        QTRY_VERIFY(isShown("step/disable"));
        click("done/disable");
        QTRY_VERIFY(find<QWidget>("rotateLeaked") && isShown("rotateLeaked"));
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("today")->model()->rowCount(), 1);
        QTest::keyClick(find<QListView>("today"), Qt::Key_Return);
        QTRY_VERIFY(isShown("rotateLeaked"));
        click("rotateLeaked");
        QTRY_VERIFY(isShown("nextStep"));
        click("nextStep");
        typeInto("newValue/Secret", QStringLiteral("EXAMPLE-new"));
        click("nextStep");
        QTRY_VERIFY(isShown("copyNew"));
        click("nextStep");
        click("nextStep");
        QTRY_VERIFY(isShown("rotated"));
        press(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(isShown("closeIncident"));
        click("closeIncident");
        click("incidentHandled");
        QTRY_VERIFY(!isShown("closeIncident"));
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(find<QListView>("today")->model()->rowCount(), 0);
    }

    void aWrongPasswordStaysOutside()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        typeInto("password", QStringLiteral("wrong"));
        QTest::keyClick(find<QWidget>("password"), Qt::Key_Return);
        QTRY_COMPARE(m_app->session().state(), ui::Session::State::Locked);
        QVERIFY(find<ui::SecretEdit>("password")->isEmpty());
        unlock();
    }
};

QTEST_MAIN(ApplicationTest)
#include "application_test.moc"
