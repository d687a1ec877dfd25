// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rotation, step by step, as the page has it; the wallet behind it is a real one.
#include <QAbstractButton>
#include <QCheckBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

#include "tests/support/test_wallet.h"
#include "ui/models/console_page.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/rotate_steps.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class RotatePageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::optional<Wallet> m_wallet;
    std::unique_ptr<RotatePage> m_page;
    KeyId m_key;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    QAbstractButton* next() { return find<QAbstractButton>("nextStep"); }
    SecretEdit* value() { return find<SecretEdit>("newValue/Secret"); }
    RotationTask task() { return readRotation(*m_wallet, m_key, m_folder->clock().today()).value(); }
    int step() { return m_page->findChild<StepRail*>()->current(); }
    void paste(std::string_view text)
    {
        value()->setSecret(Secret::copyOf(text));
        emit value()->edited();
    }
    void start()
    {
        QVERIFY(m_wallet->rotations().start(m_key, secretOf("EXAMPLE-new")));
        m_page->begin(task());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TestWallet>();
        m_wallet.emplace(m_folder->create().value());
        auto key = simpleKey("Stripe – Payments – Shop – live");
        key.provider = "Stripe";
        key.environment = "live";
        key.rotateEveryDays = 30;
        key.consumers = {{"Shop checkout", "/srv/shop/.env", {}}, {"Refund script", {}, {}, "STRIPE_KEY"}};
        m_key = m_wallet->keys().add(key, secretOf("sk_live_EXAMPLE51NotARealKeyForTheTest01")).value().id;
        m_page = std::make_unique<RotatePage>();
        m_page->resize(1000, 700);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_wallet.reset();
        m_folder.reset();
    }

    void nothingIsAWindowOfItsOwn()
    {
        start();
        for (const auto* widget : QApplication::topLevelWidgets())
            QVERIFY2(widget == m_page.get() || !widget->isVisible(), widget->metaObject()->className());
    }

    void theHostIsShownBeforeItIsOpened()
    {
        m_page->begin(task());
        QVERIFY(find<Label>("consoleHost")->text().contains(QStringLiteral("stripe.com")));
        QSignalSpy opened(m_page.get(), &RotatePage::consoleRequested);
        find<QAbstractButton>("openConsole")->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toUrl().scheme(), QStringLiteral("https"));
    }

    void aHostOfOtherLettersIsSpelledOut()
    {
        const auto page = consolePageFrom(QStringLiteral("https://d\u0430shboard.example.com/keys"));
        QVERIFY(page);
        QVERIFY(page->host.startsWith(QStringLiteral("xn--")));
        QVERIFY(hostText(*page).contains(page->host));
        QVERIFY(!page->reads.isEmpty());
        QVERIFY(!consolePageFrom(QStringLiteral("javascript:alert(1)")));
        QVERIFY(!consolePageFrom(QStringLiteral("file:///etc/passwd")));
        QVERIFY(!consolePageFrom(QStringLiteral("https://dashboard.stripe.com@example.net/")));
        QVERIFY(consolePageFrom(QStringLiteral("https://dashboard.stripe.com/apikeys"))->reads.isEmpty());
    }

    void theOldValueIsRefused()
    {
        m_page->begin(task());
        next()->click();
        QVERIFY(!next()->isEnabled());
        paste("sk_live_EXAMPLE51NotARealKeyForTheTest01");
        m_page->paste()->showHolders(m_wallet->keys().keysWithValue(m_page->paste()->value()).value());
        QVERIFY(m_page->paste()->isOld());
        QVERIFY(!next()->isEnabled());
        QVERIFY(find<Notice>("newValueProblem")->text().contains(QStringLiteral("This is the old key")));
        paste("sk_live_EXAMPLE51NotARealKeyForTheTest02");
        QVERIFY(next()->isEnabled());
    }

    void anotherKindOfKeyIsWarnedOf()
    {
        m_page->begin(task());
        next()->click();
        paste("sk_test_EXAMPLE51NotARealKeyForTheTest02");
        QVERIFY(find<Notice>("newValueWarning")->isVisible());
        QVERIFY(find<Notice>("newValueWarning")->text().contains(QStringLiteral("test key")));
        QVERIFY(next()->isEnabled());
        QSignalSpy save(m_page.get(), &RotatePage::saveRequested);
        next()->click();
        QCOMPARE(save.size(), 1);
        const auto secrets = m_page->paste()->takeSecrets();
        QCOMPARE(secrets.size(), std::size_t(1));
        QCOMPARE(secrets.front().label, std::string("Secret"));
    }

    void placesAreTickedOffOneByOne()
    {
        start();
        QCOMPARE(step(), 2);
        QVERIFY(!next()->isEnabled());
        QSignalSpy done(m_page.get(), &RotatePage::placeDone);
        auto* box = find<QCheckBox>("place/Shop checkout");
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(m_wallet->rotations().consumerDone(m_key, "Shop checkout"));
        m_page->update(task());
        QVERIFY(find<QCheckBox>("place/Shop checkout")->isChecked());
        QVERIFY(!find<QAbstractButton>("copyFor/Shop checkout"));
        QSignalSpy copy(m_page.get(), &RotatePage::copyAsRequested);
        find<QAbstractButton>("copyFor/Refund script")->click();
        QCOMPARE(copy.front().back().toString(), QStringLiteral("STRIPE_KEY"));
        QVERIFY(m_wallet->rotations().consumerDone(m_key, "Refund script"));
        m_page->update(task());
        QVERIFY(next()->isEnabled());
    }

    void valuesOfBothVersionsCanBeShown()
    {
        start();
        QSignalSpy reveal(m_page.get(), &RotatePage::revealRequested);
        emit find<SecretField>("oldKey")->revealRequested();
        QCOMPARE(reveal.size(), 1);
        const auto field = reveal.front().front().value<FieldId>();
        auto old = m_wallet->keys().reveal(field, Action::ValueRevealed);
        QVERIFY(old && old->equals(Secret::copyOf("sk_live_EXAMPLE51NotARealKeyForTheTest01")));
        m_page->places()->showValue(field, std::move(*old), std::chrono::hours(1));
        QVERIFY(find<SecretField>("oldKey")->isRevealed());
        m_page->dropSecrets();
        QVERIFY(!find<SecretField>("oldKey")->isRevealed());
    }

    void itGoesOnAfterALock()
    {
        start();
        m_page->blank();
        QVERIFY(m_page->keyId() == m_key);
        QVERIFY(!find<QCheckBox>("place/Shop checkout"));
        for (const auto* label : m_page->findChildren<Label*>())
            QVERIFY2(!label->text().contains(QStringLiteral("Payments")), qPrintable(label->text()));
        m_page->begin(task());
        QCOMPARE(step(), 2);
        QVERIFY(find<QCheckBox>("place/Shop checkout"));
    }

    void whatWasPastedIsForgottenOnALock()
    {
        m_page->begin(task());
        next()->click();
        paste("EXAMPLE-new");
        m_page->blank();
        m_page->begin(task());
        next()->click();
        QVERIFY(value()->isEmpty());
    }

    void itEndsWithWhatCameOfIt()
    {
        start();
        for (const auto* place : {"Shop checkout", "Refund script"})
            QVERIFY(m_wallet->rotations().consumerDone(m_key, place));
        m_page->begin(task());
        QCOMPARE(step(), 3);
        QSignalSpy finish(m_page.get(), &RotatePage::finishRequested);
        next()->click();
        QCOMPARE(finish.size(), 1);
        QVERIFY(finish.front().front().toBool());
        QVERIFY(m_wallet->rotations().finish(m_key, true));
        m_page->showFinished(task(), true);
        QCOMPARE(step(), 5);
        const auto said = find<Notice>("rotated")->text();
        QVERIFY(said.contains(QStringLiteral("2 places")));
        QVERIFY(said.contains(QStringLiteral("revoked")));
        QSignalSpy closed(m_page.get(), &RotatePage::closed);
        next()->click();
        QCOMPARE(closed.size(), 1);
    }

    void escapeLeavesItForLater()
    {
        start();
        QSignalSpy left(m_page.get(), &RotatePage::left);
        QVERIFY(m_page->stepBack());
        QCOMPARE(left.size(), 1);
    }

    void revokingCanBeSaidLater()
    {
        start();
        for (const auto* place : {"Shop checkout", "Refund script"})
            QVERIFY(m_wallet->rotations().consumerDone(m_key, place));
        QVERIFY(m_wallet->rotations().finish(m_key, false));
        m_page->begin(task(), true);
        QCOMPARE(step(), 3);
        QVERIFY(!find<QAbstractButton>("finishWithout")->isVisible());
    }
};

QTEST_MAIN(RotatePageTest)
#include "rotate_page_test.moc"
