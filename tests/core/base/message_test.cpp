// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/message.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void partsComeInTheirPlaces()
    {
        const auto said = Message("Test", "%2 has %n of %1 until %3, 100 % sure, %4.", 3)
                              .arg("%2 %n")
                              .arg(std::vector<std::string>{"Ann", "Bo"})
                              .arg(Date::parse("2026-10-12").value());
        QCOMPARE(bytes(said.english()), QByteArray("Ann, Bo has 3 of %2 %n until 2026-10-12, 100 % sure, %4."));
    }

    void saysNothing()
    {
        QVERIFY(Message().empty());
        QCOMPARE(bytes(Message().english()), QByteArray());
        QCOMPARE(bytes(Message("Test", "ends in %").english()), QByteArray("ends in %"));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
