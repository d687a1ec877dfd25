// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the wallet for paper, calendars and other programs: page and controller over a real wallet.
#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QTextDocument>

#include "tests/ui/pages/open_wallet.h"
#include "ui/models/paper_texts.h"
#include "ui/pages/export_controller.h"
#include "ui/widgets/glyph_label.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class ExportPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    std::unique_ptr<ExportController> m_controller;
    ExportPage* m_page = nullptr;
    KeyId m_key;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    Path file(const char* name) { return m_open->folder.folder() / name; }
    std::string content(const Path& path)
    {
        const auto bytes = readFile(path, 1 << 20);
        return bytes ? std::string(asText(*bytes)) : std::string();
    }
    void waitForOutcome() { QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("exportOutcome")->isVisible(), 20'000); }
    QString outcome() { return find<Notice>("exportOutcome")->text(); }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_open->begin([this](Wallet& wallet) {
            auto key = simpleKey("Stripe – Payments <b>");
            key.provider = "Stripe";
            key.rotateEveryDays = 30;
            key.consumers = {{"Shop checkout", {}, {}, {}}};
            m_key = wallet.keys().add(key, secretOf("EXAMPLE-payments-1")).value().id;
            QVERIFY(wallet.keys().add(simpleKey("Xero – Bills"), secretOf("EXAMPLE-bills-1")));
        });
        m_page = new ExportPage;
        m_open->wallet->addPage(m_page);
        m_open->window.showPage(m_open->wallet);
        m_controller = std::make_unique<ExportController>(
            m_open->session, ExportController::Parts{*m_open->wallet, *m_page});
        m_controller->begin(m_key, QStringLiteral("Stripe – Payments <b>"));
    }

    void cleanup()
    {
        m_controller.reset();
        m_open.reset();
    }

    void papersHoldNoValue()
    {
        const auto keys = m_open->ask([](Wallet& wallet) { return keysForRegister(wallet); }).value();
        const auto html = registerPaper(keys, QStringLiteral("shop"), m_open->folder.clock().today());
        QTextDocument document;
        document.setHtml(html);
        const auto text = document.toPlainText();
        QVERIFY(text.contains(QStringLiteral("Stripe – Payments <b>")));
        QVERIFY(text.contains(QStringLiteral("Shop checkout")));
        QVERIFY(!text.contains(QStringLiteral("EXAMPLE-")));
    }

    void rulesAreMadeOfTheSettings()
    {
        const auto rules = m_open->ask([](Wallet& wallet) -> Result<StaffRules> {
            if (auto set = wallet.settings().set("rotation.days", "77"); !set)
                return failure(set);
            return readRules(wallet);
        });
        QVERIFY(rules);
        const auto html = rulesPaper(*rules, QStringLiteral("shop"), m_open->folder.clock().today());
        QVERIFY(html.contains(QStringLiteral("77 days")));
        QVERIFY(html.contains(QStringLiteral("{provider}")));
    }

    void pdfsAreWritten()
    {
        m_controller->savePaper(ExportPage::Paper::Register, file("register.pdf"));
        waitForOutcome();
        QVERIFY(content(file("register.pdf")).starts_with("%PDF"));
        m_controller->savePaper(ExportPage::Paper::Rules, file("rules.pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(content(file("rules.pdf")).starts_with("%PDF"), 20'000);
        const auto permissions = std::filesystem::status(file("rules.pdf")).permissions();
        QVERIFY((permissions & (std::filesystem::perms::group_all | std::filesystem::perms::others_all))
            == std::filesystem::perms::none);
    }

    void theRegisterIsATable()
    {
        m_controller->saveRegister(file("register.csv"));
        waitForOutcome();
        const auto text = content(file("register.csv"));
        QVERIFY(text.find("Xero – Bills") != std::string::npos);
        QVERIFY(text.find("EXAMPLE-") == std::string::npos);
    }

    void aCalendarIsBroughtUpToDate()
    {
        m_controller->saveCalendar(file("keyfold.ics"));
        waitForOutcome();
        QVERIFY(content(file("keyfold.ics")).starts_with("BEGIN:VCALENDAR"));
        m_controller->saveCalendar(file("keyfold.ics"));
        waitForOutcome();
        QVERIFY(outcome().startsWith(QStringLiteral("Saved")));
        QVERIFY(writeNewFile(file("other.ics"), asBytes("something else")));
        m_controller->saveCalendar(file("other.ics"));
        waitForOutcome();
        QCOMPARE(content(file("other.ics")), std::string("something else"));
    }

    void valuesLeaveAfterOneMoreQuestion()
    {
        m_controller->savePlain(file("one.env"));
        waitForOutcome();
        const auto text = content(file("one.env"));
        QVERIFY(text.find("EXAMPLE-payments-1") != std::string::npos);
        QVERIFY(text.find("EXAMPLE-bills-1") == std::string::npos);
        QVERIFY(outcome().startsWith(QStringLiteral("One key is in")));
        find<QComboBox>("exportWhat")->setCurrentIndex(1);
        find<QComboBox>("exportFormat")->setCurrentIndex(2);
        m_controller->savePlain(file("all.json"));
        QTRY_VERIFY(content(file("all.json")).find("EXAMPLE-bills-1") != std::string::npos);
        const auto events = m_open->ask([](Wallet& wallet) { return wallet.log().read(); });
        QVERIFY(events);
        QCOMPARE(std::ranges::count(*events, Action::ValueExported, &Event::action), 3);
    }

    void aFileThatIsThereStays()
    {
        QVERIFY(writeNewFile(file("one.env"), asBytes("mine")));
        m_controller->savePlain(file("one.env"));
        waitForOutcome();
        QCOMPARE(content(file("one.env")), std::string("mine"));
        const auto events = m_open->ask([](Wallet& wallet) { return wallet.log().read(); });
        QCOMPARE(std::ranges::count(*events, Action::ValueExported, &Event::action), 0);
    }

    void aHandoffIsOfferedInstead()
    {
        QSignalSpy handOff(m_controller.get(), &ExportController::handOffRequested);
        find<QAbstractButton>("handOffInstead")->click();
        QCOMPARE(handOff.size(), 1);
        find<QComboBox>("exportWhat")->setCurrentIndex(1);
        find<QAbstractButton>("handOffInstead")->click();
        QCOMPARE(handOff.size(), 1);
        QVERIFY(find<QWidget>("exportOutcome")->isVisible());
    }
};

QTEST_MAIN(ExportPageTest)
#include "export_page_test.moc"
