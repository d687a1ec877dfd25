// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// First of all: moc of Qt 6.4 cannot read GCC 12's <compare>, which dates.h includes, before <string>.
#include <QTest>

#include "core/base/dates.h"

#include <ctime>
#include <filesystem>

#include "core/base/clock.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace std::chrono_literals;

namespace {

Timestamp at(const char* day, std::chrono::milliseconds ofDay)
{
    return Date::parse(day).value().days() + ofDay;
}

} // namespace

class DatesTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesDays_data()
    {
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<int>("dayNumber");
        // Day numbers from `date -u -d ... +%s` divided by 86,400.
        QTest::newRow("first day there is") << QByteArray("1970-01-01") << 0;
        QTest::newRow("second day") << QByteArray("1970-01-02") << 1;
        QTest::newRow("last day there is") << QByteArray("9999-12-31") << 2932896;
        QTest::newRow("last of February") << QByteArray("2026-02-28") << 20512;
        QTest::newRow("leap day") << QByteArray("2024-02-29") << 19782;
        QTest::newRow("leap day of a year divisible by 400") << QByteArray("2000-02-29") << 11016;
        QTest::newRow("after the end of 32-bit time") << QByteArray("2038-01-20") << 24856;
    }

    void readsAndWritesDays()
    {
        QFETCH(QByteArray, iso);
        QFETCH(int, dayNumber);
        const auto date = Date::parse(view(iso));
        QVERIFY2(date, outcome(date).constData());
        QCOMPARE(bytes(date->toIso()), iso);
        QCOMPARE(date->dayNumber(), dayNumber);
        QCOMPARE(Date::fromDayNumber(dayNumber), *date);
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("leap day of a common year") << QByteArray("2026-02-29");
        QTest::newRow("leap day of a year divisible by 100") << QByteArray("2100-02-29");
        QTest::newRow("30 February") << QByteArray("2024-02-30");
        QTest::newRow("31 April") << QByteArray("2026-04-31");
        QTest::newRow("day 0") << QByteArray("2026-01-00");
        QTest::newRow("day 32") << QByteArray("2026-01-32");
        QTest::newRow("month 0") << QByteArray("2026-00-01");
        QTest::newRow("month 13") << QByteArray("2026-13-01");
        QTest::newRow("day before the first") << QByteArray("1969-12-31");
        QTest::newRow("year 0") << QByteArray("0000-01-01");
        QTest::newRow("five digits") << QByteArray("10000-01-01");
        QTest::newRow("two digits") << QByteArray("26-01-01");
        QTest::newRow("one-digit month") << QByteArray("2026-1-001");
        QTest::newRow("slashes") << QByteArray("2026/01/01");
        QTest::newRow("no dashes") << QByteArray("20260101");
        QTest::newRow("day first") << QByteArray("01-01-2026");
        QTest::newRow("dots") << QByteArray("01.01.2026");
        QTest::newRow("with a time") << QByteArray("2026-01-01T00:00:00Z");
        QTest::newRow("space before") << QByteArray(" 2026-01-01");
        QTest::newRow("space after") << QByteArray("2026-01-01 ");
        QTest::newRow("space inside") << QByteArray("2026- 1-01");
        QTest::newRow("minus year") << QByteArray("-202-01-01");
        QTest::newRow("minus month") << QByteArray("2026--1-01");
        QTest::newRow("plus day") << QByteArray("2026-01-+1");
        QTest::newRow("letters") << QByteArray("2O26-01-01");
        QTest::newRow("hexadecimal") << QByteArray("2026-0A-01");
        QTest::newRow("NUL at the end") << QByteArray("2026-01-1\0", 10);
        QTest::newRow("full-width digits") << QByteArray("\xEF\xBC\x92-01-0112");
        QTest::newRow("long dashes") << QByteArray("2026\xE2\x80\x93"
                                                   "01\xE2\x80\x93"
                                                   "01");
    }

    void refusesWhatIsNoDay()
    {
        QFETCH(QByteArray, text);
        const auto date = Date::parse(view(text));
        QVERIFY(!date);
        QCOMPARE(date.error().code, ErrorCode::InvalidDate);
        QCOMPARE(bytes(date.error().subject), text);
    }

    void everyDayComesBackFromItsText()
    {
        for (int number = 0; number <= 2932896; number += 7) {
            const auto date = Date::fromDayNumber(number);
            const auto back = Date::parse(date.toIso());
            QVERIFY2(back && *back == date, date.toIso().c_str());
        }
    }

    void countsDays()
    {
        const auto day = Date::parse("2024-02-28").value();
        QCOMPARE(bytes(day.plusDays(1).toIso()), QByteArray("2024-02-29"));
        QCOMPARE(bytes(day.plusDays(2).toIso()), QByteArray("2024-03-01"));
        QCOMPARE(bytes(day.plusDays(-59).toIso()), QByteArray("2023-12-31"));
        QCOMPARE(day.plusDays(90).daysSince(day), 90);
        QCOMPARE(day.daysSince(day.plusDays(90)), -90);
        QVERIFY(day < day.plusDays(1));
    }

    void writesMoments_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QByteArray>("iso");
        QTest::newRow("epoch") << qint64{0} << QByteArray("1970-01-01T00:00:00Z");
        QTest::newRow("before the epoch") << qint64{-1} << QByteArray("1969-12-31T23:59:59Z");
        QTest::newRow("milliseconds are left out") << qint64{1791794467999} << QByteArray("2026-10-12T08:41:07Z");
        QTest::newRow("last second of a day") << qint64{86399999} << QByteArray("1970-01-01T23:59:59Z");
        QTest::newRow("after the end of 32-bit time") << qint64{2147483648000} << QByteArray("2038-01-19T03:14:08Z");
    }

    void writesMoments()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QByteArray, iso);
        QCOMPARE(bytes(toIso(Timestamp(std::chrono::milliseconds(milliseconds)))), iso);
    }

    void knowsTheDayAtTheUsersPlace_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("moment");
        QTest::addColumn<QByteArray>("day");
        const auto row = [](const char* name, const char* zone, const char* day, std::chrono::milliseconds ofDay,
                             const char* expected) {
            QTest::newRow(name) << QByteArray(zone) << qint64{at(day, ofDay).time_since_epoch().count()}
                                << QByteArray(expected);
        };
        row("UTC, last millisecond", "UTC", "2026-03-01", 24h - 1ms, "2026-03-01");
        row("UTC, midnight", "UTC", "2026-03-02", 0h, "2026-03-02");
        row("far east, a day ahead", "Pacific/Kiritimati", "2026-03-01", 10h, "2026-03-02");
        row("far east, before midnight", "Pacific/Kiritimati", "2026-03-01", 10h - 1ms, "2026-03-01");
        row("far west, a day behind", "Pacific/Pago_Pago", "2026-03-01", 11h - 1ms, "2026-02-28");
        row("quarter of an hour", "Asia/Kathmandu", "2026-03-01", 18h + 15min, "2026-03-02");
        row("before a quarter of an hour", "Asia/Kathmandu", "2026-03-01", 18h + 15min - 1ms, "2026-03-01");
        row("winter time", "America/New_York", "2026-01-15", 5h - 1ms, "2026-01-14");
        row("summer time, same hour", "America/New_York", "2026-07-15", 5h - 1ms, "2026-07-15");
        row("day of 25 hours, its end", "America/New_York", "2026-11-02", 5h - 1ms, "2026-11-01");
        row("day of 25 hours, its beginning", "America/New_York", "2026-11-01", 4h, "2026-11-01");
        row("day of 23 hours, its end", "America/New_York", "2026-03-09", 4h - 1ms, "2026-03-08");
        row("day of 23 hours, past it", "America/New_York", "2026-03-09", 4h, "2026-03-09");
        row("southern summer time", "Pacific/Auckland", "2026-01-15", 11h, "2026-01-16");
        row("southern winter time, same hour", "Pacific/Auckland", "2026-07-15", 11h, "2026-07-15");
        row("last moment before a day left out", "Pacific/Apia", "2011-12-30", 10h - 1ms, "2011-12-29");
        row("first moment after a day left out", "Pacific/Apia", "2011-12-30", 10h, "2011-12-31");
    }

    void knowsTheDayAtTheUsersPlace()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, moment);
        QFETCH(QByteArray, day);
        if (!std::filesystem::exists("/usr/share/zoneinfo/" + zone.toStdString()))
            QSKIP("this system has no table of the zone (package tzdata)");
        qputenv("TZ", zone);
        ::tzset();
        QCOMPARE(bytes(localDay(Timestamp(std::chrono::milliseconds(moment))).toIso()), day);
    }

    void noticesThatTheTimeZoneChanged()
    {
        if (!std::filesystem::exists("/usr/share/zoneinfo/Pacific/Kiritimati"))
            QSKIP("this system has no table of the zone (package tzdata)");
        const auto moment = at("2026-03-01", 12h);
        QCOMPARE(bytes(localDay(moment).toIso()), QByteArray("2026-03-01"));
        qputenv("TZ", "Pacific/Kiritimati");
        QCOMPARE(bytes(localDay(moment).toIso()), QByteArray("2026-03-02"));
    }

    void todayIsTheLocalDayOfNow()
    {
        const SystemClock clock;
        const auto before = localDay(clock.now());
        const auto today = clock.today();
        QVERIFY(before <= today && today <= localDay(clock.now()));
    }

    void cleanup()
    {
        qunsetenv("TZ");
        ::tzset();
    }
};

QTEST_APPLESS_MAIN(DatesTest)
#include "dates_test.moc"
