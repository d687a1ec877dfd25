// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <set>

#include "core/health/health.h"
#include "core/rotation/incident_report.h"
#include "core/rotation/policy.h"
#include "core/rotation/reminders.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

/// A year in the life of a business: keys are made, lent, rotated as they fall due, one leaks, an agency leaves. The clock is
/// moved day by day, and every morning the reminders are read and followed.
class YearTest : public QObject {
    Q_OBJECT

    struct Business {
        TestWallet test;
        std::optional<Wallet> wallet;
        int values = 0;

        Date today() { return test.clock().today(); }

        std::string newValue() { return "value " + std::to_string(++values); }

        KeyId add(const char* provider, const char* purpose, std::optional<Privilege> privilege)
        {
            auto key = simpleKey(std::string(provider) + " – " + purpose + " – live");
            key.provider = provider;
            key.purpose = purpose;
            key.environment = "live";
            key.privilege = privilege;
            key.scopes = {"what it takes"};
            key.owner = "Ann";
            key.origin = Origin::Console;
            key.consumers = {{std::string("Shop, ") + purpose, "", ""}};
            key.risks = likelyRisks(key, Catalogue::builtIn());
            key.rotateEveryDays = rotationDaysFor(key, Catalogue::builtIn(), {});
            return wallet->keys().add(key, secretOf(newValue())).value().id;
        }

        /// What the owner does in the morning; gives how many keys were rotated.
        int followReminders()
        {
            int rotated = 0;
            const auto all = deadlines(*wallet, today(), 14).value();
            for (const auto& reminder : remindersOn(today(), all, {14, 7, 1}, today().plusDays(-1)))
                if (reminder.days <= 1 && reminder.deadline.why == Deadline::Why::Rotation) {
                    (void)wallet->rotations().rotate(reminder.deadline.key, secretOf(newValue()), true).value();
                    ++rotated;
                }
            return rotated;
        }

        std::set<std::string> rulesOf(const KeyId& id)
        {
            std::set<std::string> rules;
            const auto findings = examine(*wallet, today()).value(); // a temporary would be gone in the loop
            for (const auto& finding : findings)
                if (finding.key == id)
                    rules.insert(std::string(finding.rule));
            return rules;
        }

        bool hasWarnings()
        {
            const auto findings = examine(*wallet, today()).value();
            for (const auto& finding : findings)
                if (finding.severity >= Severity::Warning)
                    return true;
            return false;
        }
    };

private slots:
    void aYearPasses()
    {
        Business shop;
        auto created = shop.test.create();
        QVERIFY2(created, outcome(created));
        shop.wallet.emplace(std::move(*created));
        auto& wallet = *shop.wallet;
        const auto money = shop.add("Stripe", "Payments", Privilege::Write);         // every 30 days
        const auto letters = shop.add("MailerLite", "Newsletter", Privilege::Write); // every 90 days
        const auto admin = shop.add("Shopify", "Orders", Privilege::Admin);          // every 30 days
        QVERIFY(!shop.hasWarnings());

        int rotations = 0;
        std::optional<PartyId> agency;
        for (int passed = 1; passed <= 365; ++passed) {
            shop.test.clock().moveDays(1);
            rotations += shop.followReminders();
            switch (passed) {
            case 40: // an agency comes, and gets two keys, one of them for a while
                agency = wallet.parties().add({{}, "Bright Agency", "", "", {}, {}}).value().id;
                QVERIFY(wallet.parties().give(letters, *agency, std::nullopt, "handoff"));
                QVERIFY(wallet.parties().give(admin, *agency, shop.today().plusDays(10), "phone"));
                QVERIFY(shop.rulesOf(admin).contains("grant-ends-soon"));
                break;
            case 51: // the loan is over
                QVERIFY(shop.rulesOf(admin).contains("grant-overdue"));
                break;
            case 100: // a key shows up in a public place
                QVERIFY(wallet.incidents().open(money, "In a public repository"));
                QVERIFY(shop.rulesOf(money).contains("incident-open"));
                QVERIFY(wallet.rotations().rotate(money, secretOf(shop.newValue()), true));
                for (const auto step : incidentSteps)
                    QVERIFY(wallet.incidents().stepDone(money, step, "done"));
                QVERIFY(wallet.incidents().close(money, IncidentEnd::Handled));
                QVERIFY(wallet.keys().get(money)->status == KeyStatus::Active);
                QVERIFY(!shop.rulesOf(money).contains("incident-open"));
                break;
            case 200: // the agency leaves: what it still knows is rotated, until nothing is left
                (void)wallet.parties().give(letters, *agency, std::nullopt, "handoff");
                for (auto queue = wallet.parties().leave(*agency).value(); !queue.empty();
                     queue = wallet.parties().leave(*agency).value()) {
                    QVERIFY(shop.rulesOf(queue.front().key.id).contains("granted-to-left"));
                    QVERIFY(wallet.rotations().rotate(queue.front().key.id, secretOf(shop.newValue()), true));
                }
                break;
            case 250: // stocktaking: one rotation waits
                QVERIFY(wallet.rotations().snooze(letters, Snooze{shop.today().plusDays(60), "Stocktaking"}));
                break;
            case 300: // a computer whose clock was wrong for a day
                shop.test.clock().moveDays(-20);
                (void)shop.followReminders();
                shop.test.clock().moveDays(20);
                break;
            default:
                break;
            }
            if (passed % 30 == 0)
                (void)wallet.rotations().purge(30).value();
        }
        QVERIFY2(rotations >= 24 && rotations <= 34, qPrintable(QString::number(rotations)));
        QVERIFY(!shop.hasWarnings());
        QVERIFY(wallet.check()->problems.empty());
        QVERIFY(!wallet.log().firstBroken()->has_value());
        const auto kept = wallet.keys().get(money).value();
        QVERIFY(kept.versions.size() >= 12);
        QVERIFY(kept.versions.front().purged && kept.versions.front().fields.empty());
        // A value of a year ago is refused for ever.
        QCOMPARE(wallet.rotations().rotate(money, secretOf("value 1"), true).error().code, ErrorCode::SecretUsedBefore);
        const auto report = toMarkdown(IncidentReport::of(wallet, money).value());
        QVERIFY(report.find("In a public repository") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(YearTest)
#include "year_test.moc"
