// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "tests/core/support/describe.h"
#include "tests/core/support/memory_search.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// A wallet with two keys and somebody to hand them to.
struct Shop {
    Shop()
        : wallet(files.create().value())
        , them(AgeIdentity::make(files.random()).value())
        , agency(wallet.parties().add({{}, "Bright Agency", "", them.recipient().text(), {}, {}}).value())
        , stripe(wallet.keys().add(withPlain("Stripe"), secretOf("sk_live_EXAMPLE")).value())
        , xero(wallet.keys().add(simpleKey("Xero"), secretOf("xero EXAMPLE")).value())
    {
    }

    static Key withPlain(std::string name)
    {
        auto key = simpleKey(std::move(name));
        key.fields().push_back({{}, "Key ID", FieldKind::Plain, "pk_EXAMPLE"});
        key.consumers = {{"Shop", ".env", ""}};
        return key;
    }

    HandoffOrder order() const
    {
        HandoffOrder order;
        order.keys = {{stripe.id, {}}, {xero.id, {}}};
        order.parties = {agency.id};
        order.from = "Ann";
        order.until = Date::parse("2027-01-31").value();
        order.workFactor = 4;
        return order;
    }

    Path file() const { return files.folder() / "keys.age"; }
    Result<HandoffDocument> create(const HandoffOrder& order)
    {
        return createHandoff(wallet, order, file(), files.clock(), files.random());
    }
    Result<HandoffDocument> open(const AgeUnlock& unlock) const
    {
        auto source = FileStream::open(file());
        if (!source)
            return failure(source);
        auto age = AgeFile::read(*source);
        if (!age)
            return failure(age);
        return openHandoff(*age, unlock);
    }
    Result<HandoffDocument> openAsThem() const
    {
        std::vector<AgeIdentity> identities;
        identities.push_back(AgeIdentity::parse(them.text().exposeText()).value());
        return open({&identities, nullptr});
    }
    TestWallet files;
    Wallet wallet;
    AgeIdentity them;
    Party agency;
    Key stripe, xero;
};

} // namespace

class HandoffTest : public QObject {
    Q_OBJECT

private slots:
    void handsOverToAParty()
    {
        Shop shop;
        const auto created = shop.create(shop.order());
        QVERIFY2(created, outcome(created).constData());
        QCOMPARE(
            QFile::permissions(QString::fromStdString(shop.file().string())) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        const auto document = shop.openAsThem();
        QVERIFY2(document, outcome(document).constData());
        QCOMPARE(document->keys.size(), std::size_t{2});
        QCOMPARE(bytes(document->keys.front().secrets.front().value.exposeText()), "sk_live_EXAMPLE");
        QCOMPARE(bytes(document->to.front()), "Bright Agency");
        const auto key = shop.wallet.keys().get(shop.stripe.id).value();
        QCOMPARE(key.grants.size(), std::size_t{1});
        QCOMPARE(bytes(key.grants.front().how), "handoff");
        QVERIFY(key.grants.front().until == document->until);
        const auto check = shop.wallet.check();
        QVERIFY(check && check->problems.empty());
    }

    void handsOverTheChosenFieldsAlone()
    {
        Shop shop;
        auto order = shop.order();
        order.keys = {{shop.stripe.id, {"secret"}}};
        QVERIFY(shop.create(order));
        const auto document = shop.openAsThem();
        QVERIFY(document);
        QCOMPARE(document->keys.front().key.fields().size(), std::size_t{1});
        QFile::remove(QString::fromStdString(shop.file().string()));
        order.keys = {{shop.stripe.id, {"Other"}}};
        const auto wrong = shop.create(order);
        QCOMPARE(wrong.error().code, ErrorCode::NoSuchField);
        QCOMPARE(wrong.error().candidates.size(), std::size_t{2});
        QVERIFY(!QFile::exists(QString::fromStdString(shop.file().string())));
    }

    void handsOverWithAPassphrase()
    {
        Shop shop;
        const auto passphrase = Secret::copyOf("seven words or so");
        auto order = shop.order();
        order.parties.clear();
        order.passphrase = &passphrase;
        QVERIFY(shop.create(order));
        QVERIFY(shop.open({nullptr, &passphrase}));
        QCOMPARE(shop.openAsThem().error().code, ErrorCode::PassphraseWanted);
    }

    void changesNothingWhenItFails_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("the file is there") << 0;
        QTest::newRow("no folder") << 1;
        QTest::newRow("nobody") << 2;
        QTest::newRow("no such key") << 3;
        QTest::newRow("they left") << 4;
    }

    void changesNothingWhenItFails()
    {
        QFETCH(int, what);
        Shop shop;
        auto order = shop.order();
        Path target = shop.file();
        if (what == 0)
            QVERIFY(writeFileAtomically(target, asBytes("kept")));
        if (what == 1)
            target = shop.files.folder() / "none" / "keys.age";
        if (what == 2)
            order.parties.clear();
        if (what == 3)
            order.keys.push_back({KeyId(), {}});
        if (what == 4)
            QVERIFY(shop.wallet.parties().leave(shop.agency.id));
        const auto before = shop.wallet.log().read()->size();
        const auto created = createHandoff(shop.wallet, order, target, shop.files.clock(), shop.files.random());
        QVERIFY(!created);
        QCOMPARE(shop.wallet.log().read()->size(), before);
        QVERIFY(shop.wallet.keys().get(shop.stripe.id)->grants.empty());
        if (what == 0)
            QCOMPARE(bytes(asText(*readFile(target, 100))), "kept");
        else
            QVERIFY(!std::filesystem::exists(target));
        for (const auto& entry : std::filesystem::directory_iterator(shop.files.folder()))
            QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
    }

    void importsWithProvenanceAllOrNothing()
    {
        Shop shop;
        QVERIFY(shop.create(shop.order()));
        const auto document = shop.openAsThem().value();
        TestWallet files;
        auto theirs = files.create().value();
        QVERIFY(theirs.keys().add(simpleKey("Stripe"), secretOf("another")));
        QVERIFY(theirs.keys().add(simpleKey("Books"), secretOf("xero EXAMPLE")));
        const auto report = importHandoff(theirs, document);
        QVERIFY2(report, outcome(report).constData());
        QCOMPARE(report->added.size(), std::size_t{1});
        QCOMPARE(bytes(report->added.front().name), "Stripe (2)");
        QCOMPARE(report->present.size(), std::size_t{1});
        QCOMPARE(bytes(report->present.front().present), "Books");
        const auto key = theirs.keys().get(report->added.front().id).value();
        QVERIFY(key.origin == Origin::Handoff);
        QVERIFY(bytes(key.notes).contains("Ann"));
        QVERIFY(bytes(key.notes).contains("2027-01-31"));
        QVERIFY(key.id != shop.stripe.id);
        QVERIFY(key.consumers.empty());
    }

    void keepsOneIdentityAWallet()
    {
        Shop shop;
        const auto first = walletIdentity(shop.wallet, shop.files.random());
        QVERIFY2(first, outcome(first).constData());
        const auto again = walletIdentity(shop.wallet, shop.files.random());
        QVERIFY(again);
        QVERIFY(first->recipient() == again->recipient());
        QCOMPARE(bytes(shop.wallet.handoffs().recipient()->value()), bytes(first->recipient().text()));
    }

    void notesTheAnswerToARequest()
    {
        Shop shop;
        const auto request = shop.wallet.handoffs().addRequest(shop.agency.id, "the newsletter key");
        QVERIFY2(request, outcome(request).constData());
        HandoffDocument document;
        document.from = "Bright Agency";
        document.created = shop.files.clock().now();
        document.request = request->id.text();
        document.keys.push_back({simpleKey("Newsletter"), secretOf("EXAMPLE mail")});
        const auto report = importHandoff(shop.wallet, document);
        QVERIFY2(report, outcome(report).constData());
        QVERIFY(report->request && report->request->answered);
        QCOMPARE(bytes(report->request->asked), "the newsletter key");
        QVERIFY(report->request->party == shop.agency.id);
        document.keys.clear();
        document.request = RequestId::random(shop.files.random()).text();
        QVERIFY(!importHandoff(shop.wallet, document)->request);
    }

    void tellsWhatSpeaksAgainstIt()
    {
        Shop shop;
        QVERIFY(concernsOf(shop.stripe, {}).any());
        QVERIFY(!concernsOf(shop.xero, {}).any());
        QVERIFY(shop.wallet.parties().give(shop.xero.id, shop.agency.id, {}, ""));
        const auto xero = shop.wallet.keys().get(shop.xero.id).value();
        QVERIFY(!concernsOf(xero, {"Bright Agency"}).any());
        QCOMPARE(bytes(concernsOf(xero, {"Others"}).holders.front()), "Bright Agency");
    }

    void leavesNoCopyOfAValueBehind()
    {
        Shop shop;
        auto secrets = secretOf("");
        secrets.front().value = Secret::ofSize(48);
        // Letters that stand nowhere else: a handoff holds text.
        for (std::size_t i = 0; i < 48; ++i)
            secrets.front().value.exposeWritable()[i] = static_cast<std::uint8_t>('A' + i * 37 % 53);
        const Needle needle(secrets.front().value.expose());
        const auto key = shop.wallet.keys().add(simpleKey("Needle"), secrets);
        QVERIFY2(key, outcome(key).constData());
        secrets.clear();
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
        auto order = shop.order();
        order.keys = {{key->id, {}}};
        {
            const auto created = shop.create(order);
            QVERIFY2(created, outcome(created).constData());
        }
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
        {
            const auto document = shop.openAsThem();
            QVERIFY2(document, outcome(document).constData());
            QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
            TestWallet files;
            auto theirs = files.create().value();
            QVERIFY(importHandoff(theirs, *document));
        }
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
    }

    void handsOverAThousandKeysAtOnce()
    {
        Shop shop;
        auto order = shop.order();
        order.keys.clear();
        QVERIFY(shop.wallet.atOnce([&]() -> Result<void> {
            for (int i = 0; i < 1000; ++i) {
                const auto number = std::to_string(i);
                const auto key = shop.wallet.keys().add(simpleKey("Key " + number), secretOf("EXAMPLE " + number));
                if (!key)
                    return failure(key);
                order.keys.push_back({key->id, {}});
            }
            return {};
        }));
        QElapsedTimer timer;
        timer.start();
        const auto created = shop.create(order);
        qInfo() << "1,000 keys handed over in" << timer.elapsed() << "ms";
        QVERIFY2(created, outcome(created).constData());
        QCOMPARE(shop.openAsThem()->keys.size(), std::size_t{1000});
    }
};

QTEST_APPLESS_MAIN(HandoffTest)
#include "handoff_test.moc"
