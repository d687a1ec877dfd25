// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/wallet/removed_key.h"
#include "tests/support/test_wallet.h"
#include "ui/models/bulk_change.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class BulkChangeTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWallet> m_folder;
    std::optional<Wallet> m_wallet;
    std::vector<KeyId> m_keys;

    Key key(std::size_t number) { return m_wallet->keys().get(m_keys.at(number)).value(); }

private slots:
    void init()
    {
        m_wallet.reset();
        m_folder = std::make_unique<TestWallet>();
        m_wallet.emplace(m_folder->create().value());
        m_keys.clear();
        for (const std::string name : {"One", "Two", "Three"}) {
            auto key = simpleKey(name);
            if (name == "Two")
                key.tags = {"shop"};
            m_keys.push_back(m_wallet->keys().add(key, secretOf("EXAMPLE " + name)).value().id);
        }
    }

    void aTagForAllAndBack()
    {
        const BulkChange change{"shop", {}, {}};
        const auto before = changeKeys(*m_wallet, m_keys, change);
        QVERIFY(before);
        QCOMPARE(before->size(), 2u); // the third had it
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(key(i).tags == std::vector<std::string>{"shop"});
        QVERIFY(undoChange(*m_wallet, *before, change));
        QVERIFY(key(0).tags.empty() && key(2).tags.empty());
        QVERIFY(key(1).tags == std::vector<std::string>{"shop"});
    }

    void undoingLeavesWhatCameSince()
    {
        const BulkChange change{{}, "Mika", BulkChange::Rotation{30}};
        const auto before = changeKeys(*m_wallet, m_keys, change).value();
        auto edited = key(0);
        QCOMPARE(edited.owner, std::string("Mika"));
        QVERIFY(edited.rotateEveryDays == 30);
        edited.purpose = "Invoices";
        QVERIFY(m_wallet->keys().update(edited));
        QVERIFY(m_wallet->keys().remove(m_keys[1]));
        QVERIFY(undoChange(*m_wallet, before, change));
        QCOMPARE(key(0).purpose, std::string("Invoices"));
        QVERIFY(key(0).owner.empty());
        QVERIFY(!key(0).rotateEveryDays);
    }

    void allOrNone()
    {
        auto keys = m_keys;
        keys.push_back(*KeyId::fromBytes(Bytes(16, 9)));
        QVERIFY(!changeKeys(*m_wallet, keys, {"shop", {}, {}}));
        QVERIFY(key(0).tags.empty());
        QVERIFY(!changeKeys(*m_wallet, m_keys, {{}, std::string(5000, 'x'), {}}));
        QVERIFY(!revokeKeys(*m_wallet, keys));
        QCOMPARE(key(0).status, KeyStatus::Active);
    }

    void revokedAreCountedOnce()
    {
        QVERIFY(m_wallet->rotations().revoke(m_keys[0]));
        QCOMPARE(revokeKeys(*m_wallet, m_keys).value(), 2);
        QCOMPARE(key(2).status, KeyStatus::Revoked);
    }
};

QTEST_GUILESS_MAIN(BulkChangeTest)
#include "bulk_change_test.moc"
