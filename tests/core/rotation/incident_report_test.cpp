// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/rotation/incident_report.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class IncidentReportTest : public QObject {
    Q_OBJECT

private slots:
    void itTellsWhatWasDoneAndWhatElseIsTouched()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        auto leaked = simpleKey("Stripe <b>live</b> *1*");
        leaked.provider = "Stripe";
        leaked.account = "Shop";
        leaked.consumers = {{"Xero", "Settings", ""}};
        leaked.scopes = {"invoices:write"};
        const auto id = wallet->keys().add(leaked, secretOf("PLANTED-VALUE")).value().id;
        QVERIFY(wallet->keys().add(simpleKey("The same again"), secretOf("PLANTED-VALUE")));
        auto sibling = simpleKey("Of one account");
        sibling.provider = "Stripe";
        sibling.account = "SHOP";
        QVERIFY(wallet->keys().add(sibling, secretOf("another")));
        auto stranger = simpleKey("Of another account");
        stranger.provider = "Stripe";
        stranger.account = "Old shop";
        QVERIFY(wallet->keys().add(stranger, secretOf("third")));
        const auto bo = wallet->parties().add({{}, "Bo & Co", "", "", {}, {}}).value().id;
        QVERIFY(wallet->parties().give(id, bo, std::nullopt, "e-mail"));
        QVERIFY(wallet->incidents().open(id, "Seen in a repository\n# not a heading"));
        QVERIFY(wallet->incidents().stepDone(id, IncidentStep::Disable, "in the <console>"));
        QVERIFY(wallet->incidents().noteLoss(id, "EUR 240"));

        const auto report = IncidentReport::of(*wallet, id);
        QVERIFY2(report, outcome(report));
        QCOMPARE(report->radius.sameValue.size(), std::size_t(1));
        QCOMPARE(report->radius.sameAccount.size(), std::size_t(1));
        QCOMPARE(report->radius.knownTo, std::vector<std::string>{"Bo & Co"});

        const auto markdown = toMarkdown(*report);
        for (const char* part :
            {"- [x] Disable the key at the provider", "- [ ] Tell whom it concerns", "Ann", "EUR 240", "Bo \\& Co",
                "The same again", "Of one account", "Xero, Settings", "invoices:write", "**At risk:** money",
                "incident.opened", "Seen in a repository \\# not a heading", "Stripe \\<b\\>live\\</b\\> \\*1\\*"})
            QVERIFY2(has(markdown, part), qPrintable(QString::fromStdString(std::string(part) + " in " + markdown)));
        QVERIFY(!has(markdown, "Of another account"));

        const auto html = toHtml(*report);
        for (const char* part : {"&#x2611; Disable", "&#x2610; Tell", "Bo &amp; Co", "in the &lt;console&gt;",
                 "Stripe &lt;b&gt;live&lt;/b&gt;", "default-src 'none'", "</html>"})
            QVERIFY2(has(html, part), qPrintable(QString::fromStdString(std::string(part) + " in " + html)));
        for (const auto& text : {markdown, html})
            QVERIFY(!has(text, "PLANTED-VALUE"));
    }

    void aKeyWithoutAnIncidentHasNone()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        const auto id = wallet->keys().add(simpleKey("Stripe"), secretOf("one")).value().id;
        QCOMPARE(IncidentReport::of(*wallet, id).error().code, ErrorCode::NoOpenIncident);
    }
};

QTEST_GUILESS_MAIN(IncidentReportTest)
#include "incident_report_test.moc"
