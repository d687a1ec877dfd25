// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <fstream>

#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

constexpr std::string_view canary = "EXAMPLE-canary-7d1f0c";

Key everything()
{
    Key key;
    key.name = "Stripe – Gift cards – live";
    key.provider = "Stripe";
    key.account = "acct_1";
    key.environment = "live";
    key.kind = "Secret key";
    key.privilege = Privilege::Write;
    key.scopes = {"charges", "refunds"};
    key.purpose = "Gift cards";
    key.consumers = {{"Shop", "/etc/shop.env", "on the second server", "STRIPE_KEY"}, {"Till", {}, {}, {}}};
    key.owner = "Ruth";
    key.origin = Origin::Email;
    key.ipAllowlist = {*IpRange::parse("203.0.113.0/24"), *IpRange::parse("2001:db8::/32")};
    key.madeOn = *Date::parse("2026-02-28");
    key.expires = *Date::parse("2027-02-28");
    key.rotateEveryDays = 45;
    key.tags = {"shop", "Zürich"};
    key.notes = "line one\nline two";
    key.consoleUrl = "https://dashboard.stripe.com/apikeys";
    return key;
}

KeyEdit editOf(std::optional<KeyId> id)
{
    KeyEdit edit{id, everything(), {}, {}};
    edit.secrets = secretOf(canary);
    edit.plain.push_back({"Client ID", Secret::copyOf("42")});
    return edit;
}

bool contains(const Path& file, std::string_view text)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(stream)), {});
    return content.find(text) != std::string::npos;
}

} // namespace

class DraftStoreTest : public QObject {
    Q_OBJECT

private slots:
    void aDraftComesBackWhole()
    {
        TestWallet test;
        const auto id = KeyId::random(test.random());
        {
            auto wallet = test.create();
            QVERIFY2(wallet, outcome(wallet));
            QVERIFY(wallet->drafts().keep("key", editOf({})));
            const auto kept = wallet->drafts().keep("key", editOf(id));
            QVERIFY2(kept, outcome(kept));
        }
        auto wallet = test.open();
        QVERIFY2(wallet, outcome(wallet));
        const auto found = wallet->drafts().find("key");
        QVERIFY2(found, outcome(found));
        QVERIFY(found->has_value());
        QVERIFY((*found)->key == id);
        QVERIFY((*found)->entered == everything());
        QCOMPARE((*found)->secrets.size(), 1U);
        QCOMPARE((*found)->secrets[0].label, std::string("Secret"));
        QVERIFY((*found)->secrets[0].value.exposeText() == canary);
        QCOMPARE((*found)->plain.size(), 1U);
        QCOMPARE((*found)->plain[0].label, std::string("Client ID"));
        QVERIFY((*found)->plain[0].value.exposeText() == "42");
        QVERIFY(!wallet->drafts().find("rotation")->has_value());
    }

    void aValueIsNowhereInTheClear()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->drafts().keep("key", editOf({})));
        for (const auto& entry : std::filesystem::recursive_directory_iterator(test.folder()))
            if (entry.is_regular_file())
                QVERIFY2(!contains(entry.path(), canary), entry.path().c_str());
        // Nor in what is sealed: the page's key alone does not open it.
        const auto text = writeEdit(editOf({}));
        QVERIFY(text.exposeText().find(canary) != std::string_view::npos);
        QVERIFY(wallet->keys().search(canary, 10)->empty());
    }

    void nothingIsLeftOfADraftThatIsDropped()
    {
        TestWallet test;
        auto wallet = test.create();
        const auto before = wallet->log().read()->size();
        QVERIFY(wallet->drafts().drop("key"));
        QVERIFY(wallet->drafts().keep("key", editOf({})));
        QVERIFY(wallet->drafts().drop("key"));
        QVERIFY(!wallet->drafts().find("key")->has_value());
        QCOMPARE(wallet->log().read()->size(), before);
    }

    void whatIsNoEditIsRefused_data()
    {
        QTest::addColumn<int>("cut");
        const auto size = static_cast<int>(writeEdit(editOf({})).size());
        for (const int cut : {0, 1, 4, 8, 40, size / 2, size - 1})
            QTest::addRow("%d bytes", cut) << cut;
    }

    void whatIsNoEditIsRefused()
    {
        QFETCH(int, cut);
        auto text = writeEdit(editOf({}));
        text.truncate(static_cast<std::size_t>(cut));
        const auto edit = readEdit(text);
        QVERIFY(!edit);
        QVERIFY(edit.error().code == ErrorCode::Damaged);
    }

    void everyWrongByteIsReadWithoutHarm()
    {
        const auto good = writeEdit(editOf(KeyId()));
        for (std::size_t i = 0; i < good.size(); ++i) {
            auto bad = good.clone();
            bad.exposeWritable()[i] ^= 0xff;
            [[maybe_unused]] const auto edit = readEdit(bad);
        }
    }

    void whatWasEnteredGoesIntoTheKeyThatItIsOf()
    {
        Key stored = simpleKey("Old name");
        stored.versions.front().number = 3;
        stored.status = KeyStatus::Compromised;
        const auto versions = stored.versions;
        takeEntered(stored, everything());
        QCOMPARE(stored.name, everything().name);
        QVERIFY(stored.versions == versions);
        QVERIFY(stored.status == KeyStatus::Compromised);
    }
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draft_store_test.moc"
