// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/dates.h"
#include "ui/pages/key_draft.h"

using namespace keyfold;
using namespace keyfold::ui;

class KeyDraftTest final : public QObject {
    Q_OBJECT

private slots:
    void whatOthersChangedMeanwhileIsKept()
    {
        Key before;
        before.name = "Etsy";
        before.versions.emplace_back();
        Key edited = before;
        edited.purpose = "Orders";
        Key now = before;
        now.tags = {"shop"};
        now.versions.emplace_back(); // and its value was replaced
        const auto stored = rebased(before, edited, now);
        QCOMPARE(stored.purpose, std::string("Orders"));
        QVERIFY(stored.tags == now.tags);
        QVERIFY(stored.versions == now.versions);
    }

    void whatBothChangedIsTheEdits()
    {
        Key before;
        before.versions.emplace_back();
        Key edited = before;
        edited.name = "Etsy – Orders";
        edited.fields().push_back({{}, "Client ID", FieldKind::Plain, "42"});
        Key now = before;
        now.name = "Etsy – Shop";
        const auto stored = rebased(before, edited, now);
        QCOMPARE(stored.name, edited.name);
        QVERIFY(stored.fields() == edited.fields());
    }
};

QTEST_GUILESS_MAIN(KeyDraftTest)
#include "key_draft_test.moc"
