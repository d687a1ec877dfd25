// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not finished when the wallet is locked is there again when it is open, and nowhere in the clear in between.
#include <QAbstractButton>
#include <QComboBox>
#include <QtTest>

#include <fstream>

#include "tests/ui/pages/open_wallet.h"
#include "ui/pages/rotate_controller.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/rotate_steps.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

namespace {

constexpr std::string_view canary = "EXAMPLE-canary-5b8e21";

bool contains(const Path& file, std::string_view text)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(stream)), {});
    return content.find(text) != std::string::npos;
}

/// The rotation, with the page and the controller of a program that was started anew.
struct Rotation {
    explicit Rotation(OpenWallet& open)
        : page(new RotatePage)
        , controller(open.session, {*open.wallet, *page, open.list, open.use}, [this](const QUrl& url) {
            opened = url;
            return true;
        })
    {
        open.wallet->addPage(page);
    }
    ~Rotation() { delete page; }

    template <typename T>
    T* find(const char* name)
    {
        return page->findChild<T*>(QLatin1StringView(name));
    }
    void press(const char* name) { find<QAbstractButton>(name)->click(); }
    SecretEdit* value() { return find<SecretEdit>("newValue/Secret"); }
    void paste(std::string_view text)
    {
        press("nextStep");
        value()->setSecret(Secret::copyOf(text));
        emit value()->edited();
    }
    bool holds(std::string_view text) { return value() && value()->secret().equals(Secret::copyOf(text)); }

    QUrl opened;
    RotatePage* page;
    RotateController controller;
};

} // namespace

class KeptWorkTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    KeyId m_key;

    bool isKept(const char* name)
    {
        return m_open->ask([name](Wallet& wallet) { return wallet.drafts().findText(name); }).value().has_value();
    }
    bool isInTheClear()
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_open->folder.folder()))
            if (entry.is_regular_file() && contains(entry.path(), canary))
                return true;
        return false;
    }
    void lock()
    {
        QSignalSpy closed(&m_open->session.queue(), &WalletQueue::closed);
        m_open->session.lock(LockReason::Idle);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20'000);
    }
    void begin(Rotation& rotation)
    {
        rotation.controller.rotate(m_key);
        QTRY_VERIFY(rotation.page->keyId());
        rotation.paste(canary);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_open->begin([this](Wallet& wallet) {
            Provider till;
            till.id = "our-till";
            till.name = "Our till";
            till.consoleUrl = "https:/"
                              "/till.example.com/keys";
            KeyShape shape;
            shape.label = "Till key";
            shape.pattern = "till_[a-z]{8}";
            shape.confidence = Confidence::High;
            till.shapes = {shape};
            QVERIFY(wallet.providers().save(till));
            auto key = simpleKey("Our till – Payments – live");
            key.provider = "Our till";
            m_key = wallet.keys().add(key, secretOf("EXAMPLE-old")).value().id;
        });
    }

    void cleanup() { m_open.reset(); }

    void aPastedValueSurvivesALock()
    {
        Rotation rotation(*m_open);
        begin(rotation);
        lock();
        QVERIFY(!rotation.holds(canary));
        QVERIFY(!isInTheClear());
        m_open->unlock();
        QTRY_VERIFY(rotation.holds(canary));
        QVERIFY(rotation.page->isVisible());
        QVERIFY(rotation.find<QAbstractButton>("nextStep")->isEnabled());
        rotation.press("nextStep");
        QTRY_VERIFY(rotation.page->task().state.has_value());
        QTRY_VERIFY(!isKept("rotation"));
        const auto field = rotation.page->task().newField()->id;
        const auto saved = m_open->ask(
            [field](Wallet& wallet) { return wallet.keys().reveal(field, Action::ValueRevealed); });
        QVERIFY(saved->equals(Secret::copyOf(canary)));
    }

    void aPastedValueSurvivesARestart()
    {
        auto rotation = std::make_unique<Rotation>(*m_open);
        begin(*rotation);
        lock();
        rotation = std::make_unique<Rotation>(*m_open);
        m_open->unlock();
        QTRY_VERIFY(rotation->holds(canary));
        QVERIFY(rotation->page->isVisible());
        rotation->press("leave");
        QTRY_VERIFY(!isKept("rotation"));
    }

    void aPastedValueIsKeptAsItIsEntered()
    {
        Rotation rotation(*m_open);
        begin(rotation);
        QTRY_VERIFY_WITH_TIMEOUT(isKept("rotation"), 20'000);
        rotation.press("backStep");
        QTRY_VERIFY_WITH_TIMEOUT(!isKept("rotation"), 20'000);
    }

    void aProviderOfOnesOwnIsKnownInTheRotation()
    {
        Rotation rotation(*m_open);
        rotation.controller.rotate(m_key);
        QTRY_VERIFY(rotation.page->keyId());
        rotation.press("openConsole");
        QCOMPARE(rotation.opened.host(), QStringLiteral("till.example.com"));
        rotation.paste("till_abcdefgh");
        QVERIFY(rotation.find<Label>("recognised")->text().contains(QStringLiteral("Our till")));
    }
};

QTEST_MAIN(KeptWorkTest)
#include "kept_work_test.moc"
