// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing, page and controller over a real wallet and real files.
#include <QAbstractButton>
#include <QComboBox>
#include <QListView>

#include "core/wallet/removed_key.h"
#include "tests/ui/pages/open_wallet.h"
#include "ui/pages/import_controller.h"
#include "ui/pages/import_page.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class ImportPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    std::unique_ptr<ImportController> m_controller;
    ImportPage* m_page = nullptr;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    void press(const char* name) { find<QAbstractButton>(name)->click(); }
    QString said(const char* name) { return find<Notice>(name)->text(); }
    Path fileWith(const char* name, std::string_view content)
    {
        const auto file = m_open->folder.folder() / name;
        if (!writeNewFile(file, asBytes(content)))
            qFatal("no file");
        return file;
    }
    std::size_t keysHere()
    {
        return m_open->ask([](Wallet& wallet) { return wallet.keys().list(); }).value().size();
    }
    Result<KeyId> keyNamed(const char* name)
    {
        return m_open->ask([name](Wallet& wallet) { return wallet.keys().find(name); });
    }
    void choose(const char* column, const char* target)
    {
        auto* box = find<QComboBox>(column);
        box->setCurrentIndex(box->findData(QLatin1StringView(target)));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_open->begin(
            [](Wallet& wallet) { QVERIFY(wallet.keys().add(simpleKey("Books"), secretOf("EXAMPLE-books-0001"))); });
        m_page = new ImportPage;
        m_open->wallet->addPage(m_page);
        m_open->window.showPage(m_open->wallet);
        m_controller = std::make_unique<ImportController>(
            m_open->session, ImportController::Parts{*m_open->wallet, *m_page, m_open->list});
    }

    void cleanup()
    {
        m_controller.reset();
        m_open.reset();
    }

    void nothingIsSavedBeforeTheLook()
    {
        m_controller->open(fileWith("shop.env",
            "STRIPE_SECRET_KEY=sk_live_EXAMPLE51NotARealKeyForTheTest01\nBOOKS_TOKEN=EXAMPLE-books-0001\nPORT=8080\n"));
        QTRY_COMPARE(m_page->step(), 2);
        QCOMPARE(said("trialOutcome"),
            QStringLiteral("One key would come in. One you already have. One line is left out. Nothing is saved yet."));
        QCOMPARE(keysHere(), std::size_t(1));
        QCOMPARE(find<QListView>("importRows")->model()->rowCount(), 6);
        press("settingsToo");
        QTRY_VERIFY(said("trialOutcome").startsWith(QStringLiteral("2 keys")));
        m_page->stepBack();
        QCOMPARE(keysHere(), std::size_t(1));
    }

    void whatCameInCanBeTakenOutAgain()
    {
        const auto file = fileWith("shop.env", "STRIPE_SECRET_KEY=sk_live_EXAMPLE51NotARealKeyForTheTest01\n");
        m_controller->open(file);
        QTRY_COMPARE(m_page->step(), 2);
        press("nextStep");
        QTRY_COMPARE(m_page->step(), 3);
        QCOMPARE(keysHere(), std::size_t(2));
        press("undoImport");
        QTRY_COMPARE(keysHere(), std::size_t(1));
        QVERIFY(std::filesystem::exists(file));
    }

    void theFileIsDeletedWhenAskedTo()
    {
        const auto file = fileWith("shop.env", "STRIPE_SECRET_KEY=sk_live_EXAMPLE51NotARealKeyForTheTest01\n");
        m_controller->open(file);
        QTRY_COMPARE(m_page->step(), 2);
        press("nextStep");
        QTRY_COMPARE(m_page->step(), 3);
        QVERIFY(std::filesystem::exists(file));
        press("deleteImported");
        QTRY_VERIFY(!std::filesystem::exists(file));
        QTRY_VERIFY(!find<QWidget>("undoImport")->isVisible());
    }

    void whatWasNotAllTakenInIsNotOfferedForDeleting()
    {
        m_controller->open(
            fileWith("shop.env", "STRIPE_SECRET_KEY=sk_live_EXAMPLE51NotARealKeyForTheTest01\nPORT=1\n"));
        QTRY_COMPARE(m_page->step(), 2);
        press("nextStep");
        QTRY_COMPARE(m_page->step(), 3);
        QVERIFY(!find<QWidget>("deleteImported")->isVisible());
    }

    void columnsOfATableAreSaid()
    {
        m_controller->open(fileWith("keys.csv",
            "Bezeichnung,Geheimnis,Dienst\nRechnungen,EXAMPLE-invoices-1,Xero\nKasse,EXAMPLE-till-1,Stripe\n"));
        QTRY_COMPARE(m_page->step(), 1);
        QVERIFY(!find<QAbstractButton>("nextStep")->isEnabled());
        for (const auto* label : m_page->findChildren<Label*>())
            QVERIFY2(!label->text().contains(QStringLiteral("EXAMPLE")), qPrintable(label->text()));
        choose("column/0", "name");
        choose("column/1", "secret");
        choose("column/2", "provider");
        press("nextStep");
        QTRY_COMPARE(m_page->step(), 2);
        press("nextStep");
        QTRY_COMPARE(m_page->step(), 3);
        QVERIFY(keyNamed("Rechnungen"));
        QVERIFY(keyNamed("Kasse"));
    }

    void usualColumnsAreKnown()
    {
        m_controller->open(fileWith("keys.csv", "Title,Token,Service\nTill,EXAMPLE-till-1,Stripe\n"));
        QTRY_COMPARE(m_page->step(), 1);
        QCOMPARE(find<QComboBox>("column/0")->currentData().toString(), QStringLiteral("name"));
        QCOMPARE(find<QComboBox>("column/1")->currentData().toString(), QStringLiteral("secret"));
        QVERIFY(find<QAbstractButton>("nextStep")->isEnabled());
    }

    void whatIsNoImportIsSaid()
    {
        m_controller->open(fileWith("letter.txt", "Dear Ruth, here is nothing at all"));
        QTRY_VERIFY(find<Notice>("importProblem")->isVisible());
        QCOMPARE(m_page->step(), 0);
    }

    void aFileWaitsForTheWallet()
    {
        const auto file = fileWith("shop.env", "STRIPE_SECRET_KEY=sk_live_EXAMPLE51NotARealKeyForTheTest01\n");
        m_open->session.lock(LockReason::Asked);
        QSignalSpy waiting(m_controller.get(), &ImportController::waiting);
        m_controller->open(file);
        QCOMPARE(waiting.size(), 1);
        m_open->unlock();
        QVERIFY(m_controller->resume());
        QTRY_COMPARE(m_page->step(), 2);
    }
};

QTEST_MAIN(ImportPageTest)
#include "import_page_test.moc"
