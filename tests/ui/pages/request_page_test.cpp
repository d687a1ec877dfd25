// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for a key, page and controller over a real wallet.
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

#include "tests/ui/pages/open_wallet.h"
#include "ui/pages/public_key_card.h"
#include "ui/pages/request_controller.h"
#include "ui/pages/request_page.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

class RequestPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    std::unique_ptr<RequestController> m_controller;
    RequestPage* m_page = nullptr;
    PartyId m_person;
    QString m_copied;

    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    void press(const char* name) { find<QAbstractButton>(name)->click(); }
    std::vector<KeyRequest> requests()
    {
        return m_open->ask([](Wallet& wallet) { return wallet.handoffs().requests(); }).value();
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_open->begin([this](Wallet& wallet) {
            Party agency;
            agency.name = "Bright Agency";
            m_person = wallet.parties().add(agency).value().id;
        });
        m_page = new RequestPage;
        m_open->wallet->addPage(m_page);
        m_open->window.showPage(m_open->wallet);
        m_controller = std::make_unique<RequestController>(m_open->session,
            RequestController::Parts{*m_open->wallet, *m_page}, [this](const QString& text) { m_copied = text; });
    }

    void cleanup()
    {
        m_controller.reset();
        m_open.reset();
    }

    void aRequestCanBeReadAgain()
    {
        m_controller->begin(m_person);
        QTRY_COMPARE(m_open->wallet->page(), m_page);
        QCOMPARE(find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Bright Agency"));
        QVERIFY(!find<QAbstractButton>("nextStep")->isEnabled());
        find<QLineEdit>("requestAsked")->setText(QStringLiteral("The newsletter’s key"));
        press("nextStep");
        QTRY_COMPARE(m_page->step(), 1);
        press("copyRequest");
        const auto request = readRequest(m_copied.toStdString());
        QVERIFY(request);
        QCOMPARE(request->asked, std::string("The newsletter’s key"));
        const auto noted = requests();
        QCOMPARE(noted.size(), std::size_t(1));
        QVERIFY(noted.front().party == m_person);
        QVERIFY(request->id == noted.front().id);
        press("copyRecipient");
        QCOMPARE(m_copied.toStdString(), request->recipient.text());
    }

    void thePublicKeyIsMadeWhenItIsAskedFor()
    {
        m_controller->begin();
        QTRY_COMPARE(m_open->wallet->page(), m_page);
        QVERIFY(!find<QWidget>("ownRecipient")->isVisible());
        press("makeRecipient");
        QTRY_VERIFY(find<QWidget>("ownRecipient")->isVisible());
        press("copyRecipient");
        QVERIFY(AgeRecipient::parse(m_copied.toStdString()));
        QVERIFY(requests().empty());
    }
};

QTEST_MAIN(RequestPageTest)
#include "request_page_test.moc"
