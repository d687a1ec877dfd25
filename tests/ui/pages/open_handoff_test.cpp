// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening what somebody handed over, page and controller, with files that another wallet made.
#include <QAbstractButton>
#include <QCheckBox>

#include <sys/stat.h>

#include "core/wallet/removed_key.h"
#include "tests/ui/pages/open_wallet.h"
#include "ui/models/handoff_reading.h"
#include "ui/models/import_task.h"
#include "ui/pages/open_handoff_controller.h"
#include "ui/pages/open_handoff_page.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

namespace {

constexpr std::string_view words = "harbour violet ginger saddle north pebble autumn";

/// Two keys from Bright Agency, sealed for the recipient or with the words.
void makeFile(const Path& target, const std::optional<AgeRecipient>& recipient)
{
    TestWallet folder;
    auto wallet = folder.create().value();
    const auto first = wallet.keys().add(simpleKey("Stripe – Shop"), secretOf("EXAMPLE-one")).value();
    const auto second = wallet.keys().add(simpleKey("Xero – Bills"), secretOf("EXAMPLE-two")).value();
    const auto passphrase = Secret::copyOf(words);
    HandoffOrder order;
    order.keys = {{first.id, {}}, {second.id, {}}};
    if (recipient)
        order.recipients = {*recipient};
    else
        order.passphrase = &passphrase;
    order.workFactor = 4;
    order.from = "Bright Agency";
    order.message = "As agreed";
    QVERIFY(createHandoff(wallet, order, target, folder.clock(), folder.random()));
}

} // namespace

class OpenHandoffTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    std::unique_ptr<OpenHandoffController> m_controller;
    OpenHandoffPage* m_inWallet = nullptr;
    OpenHandoffPage* m_alone = nullptr;

    Path file() { return m_open->folder.folder() / "keys.age"; }
    template <typename T>
    static T* find(QWidget* page, const char* name)
    {
        return page->findChild<T*>(QLatin1StringView(name));
    }
    static void press(QWidget* page, const char* name) { find<QAbstractButton>(page, name)->click(); }
    static void type(OpenHandoffPage* page, std::string_view text)
    {
        auto* field = find<SecretEdit>(page, "openPassphrase");
        field->setSecret(Secret::copyOf(text));
        emit field->edited();
        press(page, "nextStep");
    }
    std::size_t keysHere()
    {
        return m_open->ask([](Wallet& wallet) { return wallet.keys().list(); }).value().size();
    }
    void openWallet()
    {
        m_open->begin([](Wallet& wallet) { QVERIFY(wallet.keys().add(simpleKey("Books"), secretOf("EXAMPLE-two"))); });
        m_open->window.showPage(m_open->wallet);
    }
    void openWithWords()
    {
        makeFile(file(), {});
        m_controller->open(file());
        QTRY_VERIFY(m_inWallet->file());
        type(m_inWallet, words);
        QTRY_COMPARE_WITH_TIMEOUT(m_inWallet->step(), 1, 20'000);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_inWallet = new OpenHandoffPage(OpenHandoffPage::Where::InWallet);
        m_alone = new OpenHandoffPage(OpenHandoffPage::Where::Alone);
        m_open->wallet->addPage(m_inWallet);
        m_open->window.addPage(m_alone);
        m_controller = std::make_unique<OpenHandoffController>(m_open->session,
            OpenHandoffController::Parts{m_open->window, *m_open->wallet, *m_inWallet, *m_alone, m_open->list});
    }

    void cleanup()
    {
        m_controller.reset();
        m_open.reset();
    }

    void aWrongPassphraseIsSaidInPlace()
    {
        openWallet();
        makeFile(file(), {});
        m_controller->open(file());
        QTRY_VERIFY(m_inWallet->file());
        QVERIFY(!find<QAbstractButton>(m_inWallet, "nextStep")->isEnabled());
        type(m_inWallet, "harbour violet");
        auto* problem = find<Notice>(m_inWallet, "openProblem");
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(problem->text(),
            QStringLiteral("The passphrase does not open this file. Check the words and their order."));
        type(m_inWallet, words);
        QTRY_COMPARE_WITH_TIMEOUT(m_inWallet->step(), 1, 20'000);
    }

    void valuesAreMaskedUntilTheyAreAskedFor()
    {
        openWallet();
        openWithWords();
        auto* value = find<SecretField>(m_inWallet, "handed/0/Secret");
        QVERIFY(!value->isRevealed());
        emit value->revealRequested();
        QVERIFY(value->isRevealed());
        m_inWallet->dropSecrets();
        QVERIFY(!value->isRevealed());
    }

    void whatIsHereAlreadyStaysOut()
    {
        openWallet();
        openWithWords();
        QVERIFY(find<QCheckBox>(m_inWallet, "takeIn/0")->isChecked());
        QVERIFY(!find<QCheckBox>(m_inWallet, "takeIn/1")->isEnabled());
        press(m_inWallet, "nextStep");
        QTRY_COMPARE(m_inWallet->step(), 2);
        QCOMPARE(keysHere(), std::size_t(2));
        const auto added = m_open->ask([](Wallet& wallet) { return wallet.keys().find("Stripe – Shop"); });
        QVERIFY(added);
        press(m_inWallet, "undoTakeIn");
        QTRY_COMPARE(keysHere(), std::size_t(1));
    }

    void aFileForThisWalletsKeyOpensByItself()
    {
        openWallet();
        const auto recipient = m_open->ask([this](Wallet& wallet) -> Result<AgeRecipient> {
            auto identity = walletIdentity(wallet, m_open->folder.random());
            if (!identity)
                return tl::unexpected(identity.error());
            return identity->recipient();
        });
        makeFile(file(), *recipient);
        m_controller->open(file());
        QTRY_COMPARE_WITH_TIMEOUT(m_inWallet->step(), 1, 20'000);
        QCOMPARE(m_inWallet->chosen().size(), std::size_t(1));
    }

    void aFileForSomebodyElseIsSaidToBe()
    {
        openWallet();
        makeFile(file(), AgeIdentity::make(m_open->folder.random())->recipient());
        m_controller->open(file());
        QTRY_VERIFY(find<QWidget>(m_inWallet, "useKeyFile")->isVisible());
        QCOMPARE(m_inWallet->step(), 0);
    }

    void whatIsCutOffTakesNothingIn()
    {
        openWallet();
        makeFile(file(), {});
        std::filesystem::resize_file(file(), std::filesystem::file_size(file()) - 40);
        m_controller->open(file());
        QTRY_VERIFY(m_inWallet->file());
        type(m_inWallet, words);
        QTRY_VERIFY(find<Notice>(m_inWallet, "openProblem")->isVisible());
        QCOMPARE(m_inWallet->step(), 0);
    }

    void somethingElseIsRefused()
    {
        openWallet();
        QVERIFY(writeNewFile(file(), asBytes("not at all")));
        m_controller->open(file());
        QTRY_VERIFY(find<Notice>(m_inWallet, "openProblem")->isVisible());
        QVERIFY(!m_inWallet->file());
    }

    void itWaitsForTheWalletToOpen()
    {
        openWallet();
        m_open->session.lock(LockReason::Asked);
        makeFile(file(), {});
        QSignalSpy waiting(m_controller.get(), &OpenHandoffController::waiting);
        m_controller->open(file());
        QCOMPARE(waiting.size(), 1);
        m_open->unlock();
        QVERIFY(m_controller->resume());
        QTRY_VERIFY(m_inWallet->file());
        QVERIFY(!m_controller->resume());
    }

    void withoutAWalletItShowsAndOffersOne()
    {
        makeFile(file(), {});
        m_controller->open(file());
        QTRY_VERIFY(m_alone->file());
        QCOMPARE(m_open->window.page(), m_alone);
        type(m_alone, words);
        QTRY_COMPARE_WITH_TIMEOUT(m_alone->step(), 1, 20'000);
        QVERIFY(!find<QCheckBox>(m_alone, "takeIn/0"));
        QSignalSpy create(m_controller.get(), &OpenHandoffController::createWalletRequested);
        press(m_alone, "nextStep");
        QCOMPARE(create.size(), 1);
        openWallet();
        QVERIFY(m_controller->resume());
        QTRY_COMPARE_WITH_TIMEOUT(m_inWallet->step(), 1, 20'000);
        press(m_inWallet, "nextStep");
        QTRY_COMPARE(keysHere(), std::size_t(2));
    }

    void filesAreToldApart()
    {
        makeFile(file(), {});
        QVERIFY(kindOf(file()) == FileKind::Handoff);
        const auto other = m_open->folder.folder() / "shop.env";
        QVERIFY(writeNewFile(other, asBytes("STRIPE_KEY=EXAMPLE\n")));
        QVERIFY(kindOf(other) == FileKind::Import);
        QVERIFY(kindOf("a.keyfold") == FileKind::Wallet);
        // Nobody writes to it: whoever read it would wait for ever.
        const auto pipe = m_open->folder.folder() / "pipe.age";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(kindOf(pipe) == FileKind::None);
        QCOMPARE(readSealed(pipe).error().code, ErrorCode::InputOutput);
        QCOMPARE(readSource(pipe).error().code, ErrorCode::InputOutput);
        QCOMPARE(readRequestFile(pipe).error().code, ErrorCode::InputOutput);
    }
};

QTEST_MAIN(OpenHandoffTest)
#include "open_handoff_test.moc"
