// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cstdlib>

#include <QFile>

#include "core/base/files.h"
#include "core/rotation/reminder_digest.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

const std::vector<int> usual{14, 7, 1};

Date day(const char* iso)
{
    return Date::parse(iso).value();
}

Deadline deadlineOn(Date date, int lead = 0)
{
    Deadline deadline;
    deadline.keyName = "Stripe";
    deadline.date = date;
    deadline.leadDays = lead;
    return deadline;
}

/// The days from `first` on which one deadline is mentioned, for `count` days, as numbers counted from its date.
std::vector<int> mentionedOn(const Deadline& deadline, Date first, int count)
{
    std::vector<int> days;
    for (int at = 0; at < count; ++at)
        if (!remindersOn(first.plusDays(at), {deadline}, usual, std::nullopt).empty())
            days.push_back(first.plusDays(at).daysSince(deadline.date));
    return days;
}

} // namespace

class RemindersTest : public QObject {
    Q_OBJECT

private slots:
    void theyComeAheadAndThenDaily()
    {
        const auto due = day("2028-03-05"); // a leap day lies within
        QCOMPARE(mentionedOn(deadlineOn(due), due.plusDays(-20), 23), (std::vector<int>{-14, -7, -1, 0, 1, 2}));
    }

    void whatTakesLongToAskForComesEarlier()
    {
        const auto due = day("2027-03-28");
        QCOMPARE(
            mentionedOn(deadlineOn(due, 30), due.plusDays(-50), 23), (std::vector<int>{-44, -37, -31, -30, -29, -28}));
        QCOMPARE(deadlineOn(due, 30).actBy(), day("2027-02-26"));
    }

    void whatIsPutOffWaits()
    {
        const auto due = day("2027-03-28");
        auto deadline = deadlineOn(due);
        deadline.snooze = Snooze{due.plusDays(3), "stocktaking"};
        QCOMPARE(mentionedOn(deadline, due.plusDays(-20), 26), (std::vector<int>{3, 4, 5}));
    }

    void daysThatTheComputerWasOffAreMadeUpForOnce()
    {
        const auto due = day("2027-03-28");
        const std::vector<Deadline> all{deadlineOn(due)};
        const auto shown = [&](int on, int shownUntil) {
            return remindersOn(due.plusDays(on), all, usual, due.plusDays(shownUntil)).size();
        };
        QCOMPARE(shown(-12, -15), std::size_t(1)); // the day 14 ahead was missed
        QCOMPARE(shown(-12, -14), std::size_t(0)); // it was not
        QCOMPARE(shown(-5, -20), std::size_t(1));  // two were missed: said once
        QCOMPARE(shown(-14, 40), std::size_t(1));  // the clock jumped back: this day's own
        QCOMPARE(shown(-13, 40), std::size_t(0));
    }

    void deadlinesAreOfKeysAndGrants()
    {
        TestWallet test; // its clock stands at 2026-10-12
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto today = test.clock().today();
        auto slow = simpleKey("Slow");
        slow.expires = today.plusDays(100);
        slow.revoking = {RevokedBy::Support, "help@bank.example", 90};
        auto stripe = simpleKey("Stripe");
        stripe.rotateEveryDays = 5;
        const auto lent = wallet->keys().add(stripe, secretOf("a")).value().id;
        QVERIFY(wallet->keys().add(slow, secretOf("b")));
        const auto gone = wallet->keys().add(simpleKey("Gone"), secretOf("c")).value().id;
        const auto bo = wallet->parties().add({{}, "Bo", "", "", {}, {}}).value().id;
        QVERIFY(wallet->parties().give(lent, bo, today.plusDays(2), "phone"));
        QVERIFY(wallet->parties().give(gone, bo, today.plusDays(2), "phone"));
        QVERIFY(wallet->rotations().revoke(gone));

        const auto all = deadlines(*wallet, today, 14);
        QVERIFY2(all, outcome(all));
        QCOMPARE(all->size(), std::size_t(3));
        QVERIFY((*all)[0].why == Deadline::Why::GrantEnd && (*all)[0].party == "Bo");
        QVERIFY((*all)[1].why == Deadline::Why::Rotation && (*all)[1].keyName == "Stripe");
        QVERIFY((*all)[2].why == Deadline::Why::Expiry && (*all)[2].actBy() == today.plusDays(10));

        QVERIFY(wallet->rotations().snooze(lent, Snooze{today.plusDays(30), "later"}));
        const auto later = deadlines(*wallet, today, 14).value();
        QVERIFY(later[1].snooze.has_value());
        QVERIFY(wallet->rotations().rotate(lent, secretOf("d"), true)); // Bo does not know the new value
        QCOMPARE(deadlines(*wallet, today, 14)->size(), std::size_t(2));
    }

    void theDigestTellsNumbersAlone()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto today = test.clock().today();
        for (const int days : {1, 1, 5, 300})
            (void)wallet->keys().add(
                [&] {
                    auto key = simpleKey("PLANTED NAME " + std::to_string(days) + std::to_string(std::rand()));
                    key.rotateEveryDays = days;
                    return key;
                }(),
                secretOf("PLANTED VALUE " + std::to_string(std::rand())));
        const ReminderDigestFile file(test.folders().state, wallet->id());
        QVERIFY(file.update(*wallet, today, test.random())); // not allowed: nothing is kept
        QVERIFY(!file.read()->has_value());
        QVERIFY(wallet->settings().set("reminders.while-locked", "on"));
        const auto updated = file.update(*wallet, today, test.random());
        QVERIFY2(updated, outcome(updated));

        const auto digest = file.read();
        QVERIFY2(digest, outcome(digest));
        QVERIFY(digest->has_value());
        QCOMPARE((*digest)->made, today);
        QCOMPARE((*digest)->dueBy(today), 0);
        QCOMPARE((*digest)->dueWithin(today, 7), 3);
        QCOMPARE((*digest)->dueBy(today.plusDays(1)), 2);
        QCOMPARE((*digest)->dueBy(today.plusDays(399)), 4);

        const auto path = test.folders().state / (wallet->id().text() + ".reminders");
        auto bytes = readFile(path, 1 << 20).value();
        QVERIFY(asText(bytes).find("PLANTED") == std::string_view::npos);
        QVERIFY(asText(bytes).find(today.toIso()) == std::string_view::npos); // sealed
        QCOMPARE(QFile::permissions(QString::fromStdString(path.string())),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);

        bytes[bytes.size() / 2] ^= 1;
        QVERIFY(writeFileAtomically(path, bytes));
        QCOMPARE(file.read().error().code, ErrorCode::Damaged);
        QVERIFY(file.update(*wallet, today, test.random()));
        const ReminderDigestFile ofAnother(test.folders().state, WalletId::random(test.random()));
        QVERIFY(!ofAnother.read()->has_value());
        QVERIFY(wallet->settings().set("reminders.while-locked", "off"));
        QVERIFY(file.update(*wallet, today, test.random()));
        QVERIFY(!std::filesystem::exists(path));
    }
};

QTEST_GUILESS_MAIN(RemindersTest)
#include "reminders_test.moc"
