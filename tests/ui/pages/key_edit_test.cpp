// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor with its controllers over a real wallet: what is pasted at once, looked up, kept over a lock and saved.
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QtTest>

#include <fstream>

#include "tests/ui/pages/open_wallet.h"
#include "ui/pages/draft_keeper.h"
#include "ui/pages/key_edit_controller.h"
#include "ui/pages/undo_controller.h"
#include "ui/pages/undo_note.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/secret_edit.h"

using namespace keyfold;
using namespace keyfold::test;
using namespace keyfold::ui;

namespace {

constexpr auto canary = "EXAMPLE-canary-91c0de";

bool contains(const Path& file, std::string_view text)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(stream)), {});
    return content.find(text) != std::string::npos;
}

} // namespace

class KeyEditTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OpenWallet> m_open;
    std::unique_ptr<UndoController> m_undo;
    KeyEditorPage* m_page = nullptr;
    std::unique_ptr<KeyEditController> m_edit;
    std::unique_ptr<DraftKeeper> m_drafts;

    void click(const char* name) { m_page->findChild<QAbstractButton*>(QLatin1StringView(name))->click(); }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        click("paste");
    }
    QString provider() { return m_page->findChild<QComboBox*>(QStringLiteral("provider"))->currentText(); }
    bool says(const QString& text)
    {
        for (const auto* notice : m_page->findChildren<Notice*>())
            if (notice->isVisible() && notice->text().contains(text))
                return true;
        return false;
    }
    bool isInTheClear()
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_open->folder.folder()))
            if (entry.is_regular_file() && contains(entry.path(), canary))
                return true;
        return false;
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWallet>();
        m_open->begin([](Wallet& wallet) {
            Provider till;
            till.id = "our-till";
            till.name = "Our till";
            KeyShape shape;
            shape.label = "Till key";
            shape.pattern = "till_[a-z]{8}";
            shape.confidence = Confidence::High;
            till.shapes = {shape};
            QVERIFY(wallet.providers().save(till));
            QVERIFY(wallet.keys().add(simpleKey("Webhooks of the shop"), secretOf("EXAMPLE-webhook")));
        });
        m_undo = std::make_unique<UndoController>(*m_open->wallet->undoNote());
        m_page = new KeyEditorPage;
        m_open->wallet->addPage(m_page);
        m_open->window.showPage(m_open->wallet);
        m_edit = std::make_unique<KeyEditController>(
            m_open->session, KeyEditController::Parts{*m_open->wallet, *m_open->keys, *m_page, m_open->list, *m_undo});
        m_drafts = std::make_unique<DraftKeeper>(m_open->session, *m_page, m_open->list);
        // As the window does it.
        connect(&m_open->session, &Session::locking, m_page, &KeyEditorPage::dropSecrets);
        m_edit->add();
    }

    void cleanup()
    {
        m_drafts.reset();
        m_edit.reset();
        m_undo.reset();
        m_open.reset();
    }

    void aPartThatIsThereAlreadyIsSaidBeforeSaving()
    {
        paste(QStringLiteral("API secret: abc\nWebhook secret: EXAMPLE-webhook\n"));
        QTRY_VERIFY(says(QStringLiteral("You already have this value: Webhooks of the shop")));
        click("leaveOut/Webhook secret");
        QTRY_VERIFY(!says(QStringLiteral("You already have this value")));
    }

    void theWalletsOwnProviderIsRecognised()
    {
        QTRY_COMPARE_WITH_TIMEOUT(
            [this] {
                paste(QStringLiteral("till_abcdefgh"));
                return provider();
            }(),
            QStringLiteral("Our till"), 10'000);
    }

    void partsSurviveALockAndAreSaved()
    {
        paste(QStringLiteral("API secret: %1\nWebhook secret: def\nAccount: 42\n").arg(QLatin1StringView(canary)));
        m_page->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Shop – Till – live"));
        QSignalSpy closed(&m_open->session.queue(), &WalletQueue::closed);
        m_open->session.lock(LockReason::Idle);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20'000);
        QVERIFY(m_page->secrets().empty());
        QVERIFY(!isInTheClear());
        m_open->unlock();
        QTRY_COMPARE(m_page->secrets().size(), std::size_t(2));
        click("save");
        QTRY_VERIFY(!m_page->isHalfWritten());
        const auto key = m_open->ask([](Wallet& wallet) -> Result<Key> {
            const auto id = wallet.keys().find("Shop – Till – live");
            if (!id)
                return failure(id);
            return wallet.keys().get(*id);
        });
        QVERIFY(key);
        QCOMPARE(key->fields().size(), std::size_t(3));
        QCOMPARE(key->mainField()->label, std::string("API secret"));
        QCOMPARE(key->fieldLabelled("Account")->value, std::string("42"));
        const auto value = m_open->ask([id = key->fieldLabelled("Webhook secret")->id](
                                           Wallet& wallet) { return wallet.keys().reveal(id, Action::ValueRevealed); });
        QVERIFY(value->equals(Secret::copyOf("def")));
        QVERIFY(!m_open->ask([](Wallet& wallet) { return wallet.drafts().findText("key"); })->has_value());
        QVERIFY(!isInTheClear());
    }
};

QTEST_MAIN(KeyEditTest)
#include "key_edit_test.moc"
