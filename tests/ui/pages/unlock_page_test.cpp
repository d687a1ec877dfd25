// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QSignalSpy>
#include <QtTest>

#include "ui/pages/unlock_page.h"
#include "ui/widgets/secret_edit.h"

using namespace keyfold;
using namespace keyfold::ui;

class UnlockPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UnlockPage> m_page;

    SecretEdit* field() const { return m_page->findChild<SecretEdit*>(QStringLiteral("password")); }
    QAbstractButton* button(const char* name) const
    {
        return m_page->findChild<QAbstractButton*>(QLatin1StringView(name));
    }

private slots:
    void init()
    {
        m_page = std::make_unique<UnlockPage>();
        m_page->setWallet(QStringLiteral("Shop"), QStringLiteral("Documents / Shop.keyfold"));
        m_page->show();
        m_page->firstFocus()->setFocus();
    }

    void everyInputHasANameForScreenReaders()
    {
        QVERIFY(!field()->accessibleName().isEmpty());
        for (const auto* one : m_page->findChildren<QAbstractButton*>())
            QVERIFY2(!one->accessibleName().isEmpty() || !one->text().isEmpty(), qPrintable(one->objectName()));
    }

    void enterUnlocksWithWhatWasTyped()
    {
        QSignalSpy requested(m_page.get(), &UnlockPage::unlockRequested);
        QTest::keyClicks(field(), QStringLiteral("lantern"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QVERIFY(m_page->takeTyped().equals(Secret::copyOf("lantern")));
        QVERIFY(field()->isEmpty());
    }

    void nothingTypedAsksForNothing()
    {
        QSignalSpy requested(m_page.get(), &UnlockPage::unlockRequested);
        button("unlock")->click();
        QVERIFY(requested.isEmpty());
    }

    void onlyOneTryAtATime()
    {
        QSignalSpy requested(m_page.get(), &UnlockPage::unlockRequested);
        QTest::keyClicks(field(), QStringLiteral("lantern"));
        m_page->setBusy(true);
        button("unlock")->click();
        QVERIFY(requested.isEmpty());
        QSignalSpy cancelled(m_page.get(), &UnlockPage::cancelRequested);
        QVERIFY(m_page->stepBack());
        QCOMPARE(cancelled.size(), 1);
    }

    void theRecoverySheetIsTheOtherWay()
    {
        button("otherWay")->click();
        QCOMPARE(m_page->way(), UnlockPage::Way::RecoverySheet);
        QVERIFY(m_page->stepBack());
        QCOMPARE(m_page->way(), UnlockPage::Way::Password);
        QVERIFY(!m_page->stepBack());
    }

    void leavingForgetsWhatWasTyped()
    {
        QTest::keyClicks(field(), QStringLiteral("lantern"));
        m_page->dropSecrets();
        QVERIFY(field()->isEmpty());
    }
};

QTEST_MAIN(UnlockPageTest)
#include "unlock_page_test.moc"
