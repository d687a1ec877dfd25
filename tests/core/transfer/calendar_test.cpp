// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/text.h"
#include "core/transfer/calendar.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

DueKey due(const char* name, const char* day, DueKey::Why why = DueKey::Why::Rotation)
{
    DueKey due;
    due.key.id = KeyId::parse("6f9619ff-8b86-4011-b42d-00cf4fc964ff").value();
    due.key.name = name;
    due.why = why;
    due.date = Date::parse(day).value();
    return due;
}

Timestamp on(const char* day)
{
    return Timestamp(Date::parse(day)->days()) + std::chrono::hours(9);
}

/// Lines that were folded put together again.
QByteArray unfolded(const Result<std::string>& calendar)
{
    return calendar ? bytes(*calendar).replace("\r\n ", "").replace("\r\n\t", "") : outcome(calendar);
}

Result<std::string> again(const std::vector<DueKey>& due, const char* day, const Result<std::string>& before)
{
    CalendarOptions options;
    options.before = *before;
    return calendarOf(due, on(day), options);
}

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT

private slots:
    void anEntryIsAWholeDayWithAlarms()
    {
        const auto text = unfolded(calendarOf({due("Stripe", "2026-11-11")}, on("2026-10-12")));
        for (const char* line : {"VERSION:2.0", "UID:6f9619ff-8b86-4011-b42d-00cf4fc964ff-rotation@keyfold",
                 "DTSTAMP:20261012T090000Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20261111", "SUMMARY:Rotate Stripe",
                 "TRANSP:TRANSPARENT", "TRIGGER:-P2W", "TRIGGER:-P1W", "TRIGGER:-P1D", "ACTION:DISPLAY"})
            QVERIFY2(text.contains(QByteArray(line) + "\r\n"), text.constData());
    }

    void textIsEscapedAndFolded()
    {
        const auto calendar = calendarOf(
            {due("A, B; C\\D\nBEGIN:VALARM – ein sehr langer Name, der über eine Zeile hinausgeht, mit ä und €",
                "2026-11-11", DueKey::Why::Expiry)},
            on("2026-10-12"));
        const auto text = unfolded(calendar);
        QVERIFY2(text.contains("SUMMARY:A\\, B\\; C\\\\D BEGIN:VALARM – ein sehr langer Name\\, der über eine Zeile "
                               "hinausgeht\\, mit ä und € expires\r\n"),
            text.constData());
        for (const auto& line : bytes(*calendar).split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(isCleanUtf8(view(line)));
        }
    }

    void whatIsTheSameStaysTheSame()
    {
        const auto first = calendarOf({due("Stripe", "2026-11-11")}, on("2026-10-12"));
        const auto second = again({due("Stripe", "2026-11-11")}, "2026-10-20", first);
        QCOMPARE(unfolded(second), unfolded(first));
    }

    void aMovedDayCountsUp()
    {
        const auto first = calendarOf({due("Stripe", "2026-11-11")}, on("2026-10-12"));
        const auto second = again({due("Stripe", "2026-12-11")}, "2026-10-20", first);
        const auto text = unfolded(second);
        QVERIFY(text.contains("SEQUENCE:1\r\n") && text.contains("DTSTAMP:20261020T090000Z\r\n"));
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20261211\r\n"));
        QCOMPARE(text.count("BEGIN:VEVENT"), 1);
        QVERIFY(unfolded(again({due("Stripe live", "2026-12-11")}, "2026-10-21", second)).contains("SEQUENCE:2\r\n"));
    }

    void alarmsGoWithTheReminders_data()
    {
        QTest::addColumn<int>("lead");
        QTest::addColumn<QByteArray>("snoozedUntil");
        QTest::addColumn<QByteArrayList>("triggers");
        QTest::newRow("as the setting has it") << 0 << QByteArray() << QByteArrayList{"-P10D", "-P3D"};
        QTest::newRow("to be asked for before") << 14 << QByteArray() << QByteArrayList{"-P24D", "-P17D", "-P2W"};
        QTest::newRow("put off") << 0 << QByteArray("2026-11-06") << QByteArrayList{"-P5D", "-P3D"};
        QTest::newRow("put off beyond it") << 0 << QByteArray("2026-11-20") << QByteArrayList{"P9D"};
    }

    void alarmsGoWithTheReminders()
    {
        QFETCH(int, lead);
        QFETCH(QByteArray, snoozedUntil);
        QFETCH(QByteArrayList, triggers);
        const CalendarOptions options{{10, 3}, {}};
        auto stripe = due("Stripe", "2026-11-11");
        stripe.leadDays = lead;
        if (!snoozedUntil.isEmpty())
            stripe.snooze = Snooze{Date::parse(view(snoozedUntil)).value(), "sale"};
        const auto calendar = calendarOf({stripe}, on("2026-10-12"), options);
        QByteArrayList found;
        for (const auto& line : unfolded(calendar).split('\n'))
            if (line.startsWith("TRIGGER:"))
                found.append(line.mid(int(strlen("TRIGGER:"))).trimmed());
        QCOMPARE(found, triggers);

        auto later = options;
        later.before = *calendar;
        QCOMPARE(unfolded(calendarOf({stripe}, on("2026-10-13"), later)), unfolded(calendar));
        stripe.snooze.reset();
        ++stripe.leadDays;
        const auto more = unfolded(calendarOf({stripe}, on("2026-10-13"), later));
        QVERIFY2(more.contains("SEQUENCE:1\r\n") && more.contains("DTSTAMP:20261013T090000Z\r\n"), more.constData());
    }

    void whatIsNoLongerDueIsCancelled()
    {
        const auto first = calendarOf({due("Stripe", "2026-11-11")}, on("2026-10-12"));
        const auto second = again({}, "2026-10-20", first);
        const auto text = unfolded(second);
        QVERIFY(text.contains("STATUS:CANCELLED\r\n") && text.contains("SEQUENCE:1\r\n"));
        QVERIFY(!text.contains("VALARM"));
        QCOMPARE(unfolded(again({}, "2026-10-21", second)), text);
        const auto back = unfolded(again({due("Stripe", "2026-11-11")}, "2026-10-22", second));
        QVERIFY(back.contains("SEQUENCE:2\r\n") && !back.contains("CANCELLED"));
    }

    void anotherFileIsNotTakenForACalendar()
    {
        for (const char* other : {"hello", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Else//EN\r\nEND:VCALENDAR\r\n",
                 "BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"}) {
            const auto calendar = again({}, "2026-10-20", Result<std::string>(other));
            QVERIFY2(!calendar && calendar.error().code == ErrorCode::FileExists, other);
        }
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
