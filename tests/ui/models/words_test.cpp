// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/models/history.h"
#include "ui/models/words.h"

using namespace keyfold;
using namespace keyfold::ui;

class WordsTest final : public QObject {
    Q_OBJECT

private:
    Date m_today = Date::parse("2026-10-12").value();

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatAnEditChangedIsToldPartByPart()
    {
        Event edit;
        edit.action = Action::KeyEdited;
        edit.detail =
            "privilege (read → write), owner (was Ruth), day it was made (now 2026-01-01), tags (a + owner), notes";
        QCOMPARE(detailText(edit),
            QStringLiteral("what it may do (read → write), owner (was Ruth), day it was made (now 2026-01-01), "
                           "tags (a + owner), notes"));
        edit.action = Action::GrantMade;
        edit.detail = "purpose";
        QCOMPARE(detailText(edit), QStringLiteral("purpose"));
    }

    void datesAreCountedUpToSixtyDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << 0 << QStringLiteral("today");
        QTest::newRow("tomorrow") << 1 << QStringLiteral("tomorrow");
        QTest::newRow("within a week") << 6 << QStringLiteral("in 6 days");
        QTest::newRow("sixty") << 60 << QStringLiteral("in 60 days");
        QTest::newRow("this year") << 61 << QStringLiteral("12 December");
        QTest::newRow("another year") << 90 << QStringLiteral("10 January 2027");
    }

    void datesAreCountedUpToSixtyDays()
    {
        QFETCH(int, days);
        QFETCH(QString, text);
        QCOMPARE(whenText(m_today.plusDays(days), m_today), text);
    }

    void theCauseStandsForTheSeverity()
    {
        KeySummary key;
        QCOMPARE(causeOf(key, m_today), Cause());
        key.nextRotation = m_today.plusDays(-1);
        QVERIFY((causeOf(key, m_today) == Cause{QStringLiteral("1 day overdue"), Urgency::Warning}));
        key.expires = m_today.plusDays(-2);
        QVERIFY((causeOf(key, m_today) == Cause{QStringLiteral("Expired"), Urgency::Critical}));
        key.status = KeyStatus::Compromised;
        QVERIFY((causeOf(key, m_today) == Cause{QStringLiteral("Leaked"), Urgency::Critical}));
    }

    void marksHaveTwoLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("one word") << QStringLiteral("Stripe") << QStringLiteral("St");
        QTest::newRow("capitals inside") << QStringLiteral("MailerLite") << QStringLiteral("ML");
        QTest::newRow("two words") << QStringLiteral("Google Maps") << QStringLiteral("GM");
        QTest::newRow("all capitals") << QStringLiteral("AWS") << QStringLiteral("AW");
        QTest::newRow("nothing") << QString() << QString();
    }

    void marksHaveTwoLetters()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(providerLetters(name).toUpper(), letters.toUpper());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
