// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/fill_in.h"

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

const Catalogue& catalogue()
{
    return Catalogue::builtIn();
}

Recognition stripe()
{
    Recognition found;
    found.provider = "Stripe";
    found.providerId = "stripe";
    found.kind = "token";
    found.environment = "live";
    found.privilege = Privilege::Admin;
    found.consoleUrl = "https://dashboard.stripe.com/apikeys";
    found.confidence = Confidence::High;
    return found;
}

Key filled(Key key, const std::optional<Recognition>& found)
{
    fillIn(key, found, catalogue());
    return key;
}

} // namespace

class FillInTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsEmptyIsFilled()
    {
        const auto key = filled({}, stripe());
        QCOMPARE(bytes(key.provider), QByteArray("Stripe"));
        QCOMPARE(bytes(key.environment), QByteArray("live"));
        QCOMPARE(bytes(key.kind), QByteArray("token"));
        QCOMPARE(bytes(key.consoleUrl), QByteArray("https://dashboard.stripe.com/apikeys"));
        QVERIFY(key.privilege == Privilege::Admin);
    }

    void whatIsThereStays()
    {
        Key key;
        key.provider = "stripe";
        key.environment = "test";
        key.privilege = Privilege::Read;
        key.consoleUrl = "https://example.com";
        const auto same = filled(key, stripe());
        QCOMPARE(bytes(same.provider), QByteArray("stripe"));
        QCOMPARE(bytes(same.environment), QByteArray("test"));
        QCOMPARE(bytes(same.consoleUrl), QByteArray("https://example.com"));
        QVERIFY(same.privilege == Privilege::Read);
        QCOMPARE(bytes(same.kind), QByteArray("token"));
    }

    void anotherProvidersKeyGetsNothingOfIt()
    {
        Key key;
        key.provider = "Xero";
        QVERIFY(!fits(stripe(), key, catalogue()));
        const auto filledKey = filled(key, stripe());
        QVERIFY(filledKey.environment.empty() && filledKey.kind.empty() && !filledKey.privilege);
        QVERIFY(filledKey.consoleUrl != stripe().consoleUrl);
    }

    void whatIsNotSureFillsNothing()
    {
        auto found = stripe();
        found.confidence = Confidence::Low;
        QVERIFY(filled({}, found) == Key());
        QVERIFY(filled({}, std::nullopt) == Key());
    }

    void aFormAloneTellsTheKind()
    {
        Recognition found;
        found.kind = "private-key";
        found.confidence = Confidence::High;
        Key key;
        key.provider = "Xero";
        QVERIFY(!fits(found, key, catalogue()));
        QCOMPARE(bytes(filled(key, found).kind), QByteArray("private-key"));
    }

    void thePageComesWithTheProvider()
    {
        Key key;
        key.provider = "Stripe";
        QCOMPARE(bytes(filled(key, std::nullopt).consoleUrl), bytes(catalogue().find("Stripe")->consoleUrl));
    }
};

QTEST_APPLESS_MAIN(FillInTest)
#include "fill_in_test.moc"
