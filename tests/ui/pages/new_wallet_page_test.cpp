// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "core/crypto/system_random.h"
#include "ui/pages/new_wallet_page.h"
#include "ui/pages/places.h"
#include "ui/pages/secret_words.h"
#include "ui/widgets/secret_edit.h"

using namespace keyfold;
using namespace keyfold::ui;

class NewWalletPageTest final : public QObject {
    Q_OBJECT

private:
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NewWalletPage> m_page;

    void click(const char* name) { m_page->findChild<QAbstractButton*>(QLatin1StringView(name))->click(); }
    SecretEdit* secret(const char* name) { return m_page->findChild<SecretEdit*>(QLatin1StringView(name)); }
    void setName(const QString& name) { m_page->findChild<QLineEdit*>(QStringLiteral("walletName"))->setText(name); }
    bool isVisible(const char* name) { return m_page->findChild<QWidget*>(QLatin1StringView(name))->isVisible(); }

    void enterPassword(const QString& first, const QString& second)
    {
        QTest::keyClicks(secret("newPassword"), first);
        QTest::keyClicks(secret("newPasswordAgain"), second);
        click("continue");
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_page = std::make_unique<NewWalletPage>(m_random);
        m_page->begin(m_folder->path().toStdString());
        m_page->show();
    }

    void aNameIsNeeded()
    {
        click("continue");
        QVERIFY(isVisible("walletName"));
    }

    void anExistingFileIsNotOverwritten()
    {
        QFile file(m_folder->filePath(QStringLiteral("Shop.keyfold")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        setName(QStringLiteral("Shop"));
        click("continue");
        QVERIFY(isVisible("walletName"));
    }

    void passwordsHaveToBeTheSame()
    {
        setName(QStringLiteral("Shop"));
        click("continue");
        enterPassword(QStringLiteral("lantern"), QStringLiteral("lanterm"));
        QVERIFY(isVisible("newPassword"));
    }

    void handsOutWhatWasEntered()
    {
        QSignalSpy create(m_page.get(), &NewWalletPage::createRequested);
        setName(QStringLiteral("Juniper & Pine"));
        click("continue");
        enterPassword(QStringLiteral("lantern"), QStringLiteral("lantern"));
        QVERIFY(isVisible("saveSheet"));
        click("continue");
        QCOMPARE(create.size(), 1);
        const auto wallet = m_page->wallet();
        QCOMPARE(wallet.path.filename().string(), std::string("Juniper & Pine.keyfold"));
        QVERIFY(wallet.password.secret().equals(Secret::copyOf("lantern")));
        QVERIFY(wallet.recovery && !wallet.recovery->empty());
        m_page->showReady(QStringLiteral("Juniper & Pine"));
        QVERIFY(m_page->password().empty());
        QVERIFY(m_page->recoveryKey().empty());
    }

    void theOfferedPassphraseHasSevenWords()
    {
        setName(QStringLiteral("Shop"));
        click("continue");
        click("usePassphrase");
        QCOMPARE(std::ranges::count(m_page->password().exposeText(), ' '), 6);
        const auto first = m_page->password().clone();
        click("anotherPassphrase");
        click("usePassphrase");
        QVERIFY(!m_page->password().equals(first));
    }

    void anErrorLeadsBackToTheStepThatMendsIt()
    {
        setName(QStringLiteral("Shop"));
        click("continue");
        enterPassword(QStringLiteral("lantern"), QStringLiteral("lantern"));
        click("continue");
        m_page->showProblem({ErrorCode::PermissionDenied, "/Shop.keyfold", {}, {}});
        QVERIFY(isVisible("walletName"));
    }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("as it is") << QStringLiteral("Juniper & Pine") << QStringLiteral("Juniper & Pine");
        QTest::newRow("folder") << QStringLiteral("../a/b") << QStringLiteral("-a-b");
        QTest::newRow("ending") << QStringLiteral("shop.keyfold") << QStringLiteral("shop");
        QTest::newRow("dots") << QStringLiteral(" .Shop Ltd. ") << QStringLiteral("Shop Ltd");
        QTest::newRow("nothing") << QStringLiteral(" . ") << QString();
    }

    void namesBecomeFileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QCOMPARE(fileNameFor(name), file);
    }
};

QTEST_MAIN(NewWalletPageTest)
#include "new_wallet_page_test.moc"
