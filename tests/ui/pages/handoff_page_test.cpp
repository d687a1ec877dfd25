// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Handing keys over, page and controller over a real wallet; the file is opened again with what was shown.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/handoff/handoff_page.h"
#include "tests/ui/pages/open_wallet.h"
#include "ui/pages/date_field.h"
#include "ui/pages/handoff_controller.h"
#include "ui/pages/handoff_page.h"
#include "ui/pages/handoff_tell_step.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class HandoffPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    std::unique_ptr<HandoffController> m_controller;
    HandoffPage* m_page = nullptr;
    KeyId m_key;
    QList<QUrl> m_shown;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    void press(const char* name) { find<QAbstractButton>(name)->click(); }
    Path target() { return m_open->folder.folder() / "for-ann.age"; }

    /// Up to the step where the file is saved.
    void goToFile(const QString& person)
    {
        m_controller->handOver({m_key});
        QTRY_COMPARE(m_open->wallet->page(), m_page);
        press("nextStep");
        find<QComboBox>("handoffPerson")->setEditText(person);
        press("nextStep");
        find<DateField>("handoffUntil")->setDate(m_open->folder.clock().today().plusDays(30));
        find<QPlainTextEdit>("handoffMessage")->setPlainText(QStringLiteral("For the shop"));
        press("nextStep");
        QCOMPARE(m_page->step(), 3);
        m_page->setPlace(target());
    }

    Result<HandoffDocument> opened(const AgeUnlock& unlock)
    {
        auto source = FileStream::open(target());
        if (!source)
            return tl::unexpected(source.error());
        auto file = AgeFile::read(*source);
        if (!file)
            return tl::unexpected(file.error());
        return openHandoff(*file, unlock);
    }

    Key key()
    {
        return m_open->ask([id = m_key](Wallet& wallet) { return wallet.keys().get(id); }).value();
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_open->begin([this](Wallet& wallet) {
            auto key = simpleKey("Stripe – Payments – Shop – live");
            key.provider = "Stripe";
            key.consumers = {{"Shop checkout", "/srv/shop/.env", {}, {}}};
            key.notes = "A note of the owner";
            key.fields().push_back({{}, "Webhook secret", FieldKind::Secret, {}});
            auto secrets = secretOf("sk_live_EXAMPLE51NotARealKeyForTheTest01");
            secrets.push_back({"Webhook secret", Secret::copyOf("whsec_EXAMPLE")});
            m_key = wallet.keys().add(key, secrets).value().id;
            Party agency;
            agency.name = "Bright Agency";
            QVERIFY(wallet.parties().add(agency));
        });
        m_page = new HandoffPage;
        m_open->wallet->addPage(m_page);
        m_open->window.showPage(m_open->wallet);
        m_shown.clear();
        m_controller = std::make_unique<HandoffController>(m_open->session,
            HandoffController::Parts{*m_open->wallet, *m_page, m_open->list, m_open->use}, [this](const QUrl& url) {
                m_shown.append(url);
                return true;
            });
    }

    void cleanup()
    {
        m_controller.reset();
        m_open.reset();
    }

    void aNewKeyIsOfferedFirst()
    {
        m_controller->handOver({m_key});
        QTRY_COMPARE(m_open->wallet->page(), m_page);
        press("openConsole");
        QCOMPARE(m_shown.size(), 1);
        QVERIFY(m_shown.front().host().endsWith(QStringLiteral("stripe.com")));
        QSignalSpy add(m_controller.get(), &HandoffController::addKeyRequested);
        press("addTheirKey");
        QCOMPARE(add.size(), 1);
        QVERIFY(m_page->keyIds().empty());
    }

    void aFileOpensWithThePassphraseThatIsShown()
    {
        goToFile(QStringLiteral("Ann Shop"));
        press("nextStep");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 4, 60'000);
        const auto passphrase = m_page->tell()->passphrase().clone();
        QCOMPARE(std::ranges::count(passphrase.exposeText(), ' '), 6);
        const auto document = opened({nullptr, &passphrase});
        QVERIFY(document);
        QCOMPARE(document->keys.size(), std::size_t(1));
        QCOMPARE(document->message, std::string("For the shop"));
        QVERIFY(document->keys.front().key.notes.empty());
        QCOMPARE(document->keys.front().secrets.size(), std::size_t(2));
        QVERIFY(document->keys.front().secrets.front().value.equals(
            Secret::copyOf("sk_live_EXAMPLE51NotARealKeyForTheTest01")));

        find<QAbstractButton>("tell/1")->click();
        QSignalSpy closed(m_controller.get(), &HandoffController::closed);
        press("nextStep");
        QCOMPARE(closed.size(), 1);
        QVERIFY(m_page->tell()->passphrase().empty());
        const auto grants = key().grants;
        QCOMPARE(grants.size(), std::size_t(1));
        QCOMPARE(grants.front().party, std::string("Ann Shop"));
        QCOMPARE(grants.front().how, std::string("handoff, passphrase in person"));
        QVERIFY(grants.front().until == m_open->folder.clock().today().plusDays(30));
    }

    void aFileForAPublicKeyNeedsNoPassphrase()
    {
        const auto identity = AgeIdentity::make(m_open->folder.random()).value();
        m_controller->handOver({m_key});
        QTRY_COMPARE(m_open->wallet->page(), m_page);
        find<QCheckBox>("handOver/Webhook secret")->setChecked(false);
        press("nextStep");
        find<QComboBox>("handoffPerson")->setEditText(QStringLiteral("bright agency"));
        press("byPublicKey");
        find<QLineEdit>("handoffRecipient")->setText(QStringLiteral("age1nothing"));
        press("nextStep");
        QCOMPARE(m_page->step(), 1);
        QVERIFY(find<Notice>("personProblem")->isVisible());
        find<QLineEdit>("handoffRecipient")->setText(QString::fromStdString(identity.recipient().text()));
        press("nextStep");
        press("nextStep");
        QVERIFY(!find<QAbstractButton>("formPage")->isVisible());
        m_page->setPlace(target());
        press("nextStep");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 4, 20'000);
        QVERIFY(m_page->tell()->passphrase().empty());
        std::vector<AgeIdentity> identities;
        identities.push_back(AgeIdentity::parse(identity.text().exposeText()).value());
        const auto document = opened({&identities, nullptr});
        QVERIFY(document);
        QCOMPARE(document->keys.front().secrets.size(), std::size_t(1));
        press("nextStep");
        QCOMPARE(key().grants.front().party, std::string("Bright Agency"));
    }

    std::string recipientOf(const char* name)
    {
        return m_open->ask([name](Wallet& wallet) { return wallet.parties().find(name); }).value().recipient;
    }

    void handOverFor(const AgeIdentity& identity, bool replace)
    {
        std::error_code ignored;
        std::filesystem::remove(target(), ignored);
        m_controller->handOver({m_key});
        QTRY_VERIFY(!m_page->keyIds().empty());
        press("nextStep");
        find<QComboBox>("handoffPerson")->setEditText(QStringLiteral("bright agency"));
        press("byPublicKey");
        find<QLineEdit>("handoffRecipient")->setText(QString::fromStdString(identity.recipient().text()));
        if (replace)
            find<QCheckBox>("rememberRecipient")->click();
        press("nextStep");
        press("nextStep");
        m_page->setPlace(target());
        press("nextStep");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 4, 20'000);
        press("nextStep");
        QTRY_VERIFY(m_page->keyIds().empty());
    }

    void aPublicKeyIsRememberedForWhomItIs()
    {
        const auto first = AgeIdentity::make(m_open->folder.random()).value();
        const auto second = AgeIdentity::make(m_open->folder.random()).value();
        handOverFor(first, false); // none was known: offered with the tick
        QCOMPARE(recipientOf("Bright Agency"), first.recipient().text());
        handOverFor(second, false); // another one: kept unless the owner says so
        QCOMPARE(recipientOf("Bright Agency"), first.recipient().text());
        handOverFor(second, true);
        QCOMPARE(recipientOf("Bright Agency"), second.recipient().text());
        handOverFor(second, false);
        QVERIFY(find<QCheckBox>("rememberRecipient")->isHidden());
    }

    void leavingWritesNothing()
    {
        goToFile(QStringLiteral("Ann Shop"));
        QVERIFY(m_page->stepBack());
        QVERIFY(m_page->keyIds().empty());
        QVERIFY(!std::filesystem::exists(target()));
        QVERIFY(key().grants.empty());
        const auto people = m_open->ask([](Wallet& wallet) { return wallet.parties().list(); }).value();
        QCOMPARE(people.size(), std::size_t(1));
    }

    void aFileThatIsThereIsLeftAlone()
    {
        goToFile(QStringLiteral("Ann Shop"));
        QVERIFY(writeNewFile(target(), asBytes("something of theirs")));
        press("nextStep");
        QTRY_VERIFY_WITH_TIMEOUT(m_page->showsProblem(), 60'000);
        QCOMPARE(m_page->step(), 3);
        QVERIFY(key().grants.empty());
        QCOMPARE(asText(readFile(target(), 100).value()), std::string_view("something of theirs"));
    }

    void aLockTakesThePassphraseAway()
    {
        goToFile(QStringLiteral("Ann Shop"));
        press("nextStep");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), 4, 60'000);
        m_open->wallet->dropSecrets(); // as the program does on a lock
        m_open->session.lock(LockReason::Asked);
        QVERIFY(m_page->tell()->passphrase().empty());
        m_open->unlock();
        QVERIFY(m_controller->resume());
        QVERIFY(find<Notice>("passphraseForgotten")->isVisible());
        QVERIFY(!find<QWidget>("handoffPassphrase")->isVisible());
    }

    void aRequestSaysWhomItIsFor()
    {
        const auto identity = AgeIdentity::make(m_open->folder.random()).value();
        m_controller->answer({m_key}, {identity.recipient(), "Tomás", "The key for the till", {}, {}});
        QTRY_COMPARE(m_open->wallet->page(), m_page);
        press("nextStep");
        QCOMPARE(find<QComboBox>("handoffPerson")->currentText(), QStringLiteral("Tomás"));
        QVERIFY(!m_page->withPassphrase());
        QVERIFY(m_page->wish().recipient == identity.recipient());
    }

    void aPageForBrowsersIsOfferedWhereThereIsOne()
    {
        goToFile(QStringLiteral("Ann Shop"));
        QCOMPARE(find<QAbstractButton>("formPage")->isVisible(), hasHandoffPage());
        press("formText");
        QVERIFY(m_page->wish().form == HandoffWish::Form::Text);
    }
};

QTEST_MAIN(HandoffPageTest)
#include "handoff_page_test.moc"
