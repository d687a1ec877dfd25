// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

Provider acme()
{
    Provider provider;
    provider.id = providerIdFor("Acme Shop");
    provider.name = "Acme Shop";
    provider.aliases = {"Acme"};
    provider.consoleUrl = "https://acme.example/keys";
    provider.ipAllowlist = true;
    provider.multipleKeys = false;
    provider.rotationDays = 45;
    provider.shapes.push_back(
        {"Live key", "acme_[a-z0-9]{16}", "", "secret", "live", Privilege::Write, Confidence::High, ""});
    return provider;
}

} // namespace

class ProviderStoreTest : public QObject {
    Q_OBJECT

private slots:
    void anOwnOneIsKnownLikeTheOthers()
    {
        TestWallet test;
        {
            auto wallet = test.create();
            QVERIFY2(wallet, outcome(wallet));
            QVERIFY(wallet->providers().own()->providers().empty());
            const auto saved = wallet->providers().save(acme());
            QVERIFY2(saved, outcome(saved));
        }
        auto wallet = test.open();
        QVERIFY2(wallet, outcome(wallet));
        const auto known = wallet->providers().known();
        QVERIFY2(known, outcome(known));
        const auto* found = known->catalogue().find("acme");
        QVERIFY(found != nullptr);
        QCOMPARE(found->id, std::string("acme-shop"));
        QCOMPARE(found->rotationDays.value_or(0), 45);
        QVERIFY(found->ipAllowlist == true && found->multipleKeys == false && !found->expiry);
        QVERIFY(known->catalogue().find("Stripe") != nullptr);
        const std::string value = "acme_abcdefgh12345678";
        const auto recognised = known->recogniser().identify(asBytes(value));
        QVERIFY(recognised.has_value());
        QCOMPARE(recognised->provider, std::string("Acme Shop"));
        QCOMPARE(recognised->environment, std::string("live"));
        QVERIFY(recognised->privilege == Privilege::Write);
    }

    void oneOfTheSameNameTakesThePlaceOfOurs()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        Provider mine;
        mine.id = providerIdFor("Stripe");
        mine.name = "Stripe";
        mine.consoleUrl = "https://proxy.example";
        QVERIFY(wallet->providers().save(mine));
        QCOMPARE(wallet->providers().known()->catalogue().find("stripe")->consoleUrl, mine.consoleUrl);
        QVERIFY(wallet->providers().remove("Stripe"));
        QVERIFY(wallet->providers().known()->catalogue().find("stripe")->consoleUrl != mine.consoleUrl);
    }

    void whatIsWrongIsRefused()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        auto broken = acme();
        broken.shapes[0].pattern = "acme_[";
        QCOMPARE(wallet->providers().save(broken).error().code, ErrorCode::InvalidValue);
        broken = acme();
        broken.name = " ";
        QCOMPARE(wallet->providers().save(broken).error().code, ErrorCode::NameEmpty);
        QVERIFY(wallet->providers().save(acme()));
        const auto missing = wallet->providers().remove("Nobody");
        QCOMPARE(missing.error().code, ErrorCode::NoSuchProvider);
        QCOMPARE(missing.error().candidates, std::vector<std::string>{"Acme Shop"});
    }
};

QTEST_GUILESS_MAIN(ProviderStoreTest)
#include "provider_store_test.moc"
