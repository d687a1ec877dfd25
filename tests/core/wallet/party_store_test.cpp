// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class PartyStoreTest final : public QObject {
    Q_OBJECT

private slots:
    void anEditIsNotedAndGivesBackWhatWas()
    {
        TestWallet test;
        auto wallet = test.create().value();
        const auto added = wallet.parties().add({{}, "Bright Agency", "hello@example.com", {}, {}, {}}).value();
        auto edited = added;
        edited.name = " Bright Agency Ltd ";
        edited.recipient = "age1example";
        const auto before = wallet.parties().update(edited);
        QVERIFY(before);
        QVERIFY(*before == added);
        const auto now = wallet.parties().find("Bright Agency Ltd").value();
        QCOMPARE(now.recipient, std::string("age1example"));
        QCOMPARE(now.name, std::string("Bright Agency Ltd"));
        QVERIFY(now.created == added.created);
        auto event = wallet.log().read({{}, {}, 1, {}}).value().front();
        QCOMPARE(event.action, Action::PartyEdited);
        QCOMPARE(event.detail, std::string("Bright Agency: name (now Bright Agency Ltd), public key"));
        // Back again, which is the undo; the same once more is nothing.
        QVERIFY(wallet.parties().update(*before));
        const auto events = wallet.log().read({}).value().size();
        QVERIFY(wallet.parties().update(*before));
        QCOMPARE(wallet.log().read({}).value().size(), events);
        QVERIFY(!wallet.log().firstBroken().value());
    }

    void grantsStayWithAnotherName()
    {
        TestWallet test;
        auto wallet = test.create().value();
        const auto key = wallet.keys().add(simpleKey("Stripe"), secretOf("EXAMPLE")).value();
        auto party = wallet.parties().add({{}, "Mika", {}, {}, {}, {}}).value();
        QVERIFY(wallet.parties().give(key.id, party.id, {}, "chat"));
        party.name = "Mika Sato";
        QVERIFY(wallet.parties().update(party));
        QCOMPARE(wallet.keys().get(key.id).value().grants.front().party, std::string("Mika Sato"));
        KeyFilter filter;
        filter.party = "Mika Sato";
        QCOMPARE(wallet.keys().list(filter).value().size(), std::size_t(1));
    }

    void aNameThatIsTakenIsRefused()
    {
        TestWallet test;
        auto wallet = test.create().value();
        QVERIFY(wallet.parties().add({{}, "Mika", {}, {}, {}, {}}));
        auto other = wallet.parties().add({{}, "Ines", {}, {}, {}, {}}).value();
        other.name = "MIKA";
        QCOMPARE(wallet.parties().update(other).error().code, ErrorCode::PartyTaken);
        other.name = "INES"; // its own, written in another way
        QVERIFY(wallet.parties().update(other));
        other.name = " ";
        QCOMPARE(wallet.parties().update(other).error().code, ErrorCode::NameEmpty);
        other.id = PartyId();
        other.name = "Tomás";
        QCOMPARE(wallet.parties().update(other).error().code, ErrorCode::NoSuchParty);
    }
};

QTEST_GUILESS_MAIN(PartyStoreTest)
#include "party_store_test.moc"
