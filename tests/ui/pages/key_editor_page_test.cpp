// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "ui/pages/editor_parts.h"
#include "ui/pages/key_editor_page.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

using namespace keyfold;
using namespace keyfold::ui;

class KeyEditorPageTest final : public QObject {
    Q_OBJECT

private:
    Date m_today = Date::parse("2026-10-12").value();
    std::unique_ptr<KeyEditorPage> m_page;

    QLineEdit* line(const char* name) { return m_page->findChild<QLineEdit*>(QLatin1StringView(name)); }
    QComboBox* box(const char* name) { return m_page->findChild<QComboBox*>(QLatin1StringView(name)); }
    SecretEdit* value() { return m_page->findChild<SecretEdit*>(QStringLiteral("value")); }
    void click(const char* name) { m_page->findChild<QAbstractButton*>(QLatin1StringView(name))->click(); }

    Label* label(const char* name) { return m_page->findChild<Label*>(QLatin1StringView(name)); }
    SecretEdit* hiddenPart(const char* label)
    {
        return m_page->findChild<SecretEdit*>(QStringLiteral("part/") + QLatin1StringView(label));
    }
    QLineEdit* plainPart(const char* label)
    {
        return m_page->findChild<QLineEdit*>(QStringLiteral("part/") + QLatin1StringView(label));
    }
    /// As the button beside the field does it, from the real clipboard.
    void paste(const QByteArray& text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        click("paste");
    }
    /// "Secret access key!=abc, Access key ID=AK" of what would be saved; "!" marks a secret.
    static QString described(const KeyDraft& draft)
    {
        QStringList all;
        for (const auto& field : draft.key.fields()) {
            auto value = QString::fromStdString(field.value);
            for (const auto& secret : draft.secrets)
                if (secret.label == field.label)
                    value = QString::fromUtf8(secret.value.exposeText().data(), qsizetype(secret.value.size()));
            all.append(QString::fromStdString(field.label) + (field.kind == FieldKind::Secret ? "!=" : "=") + value);
        }
        return all.join(QStringLiteral(", "));
    }
    static Key storedPair()
    {
        auto key = storedKey();
        key.versions = {{1, Date::parse("2026-09-18").value(), {}, {},
            {{{7}, "Password", FieldKind::Secret, {}}, {{8}, "Number", FieldKind::Plain, "41"}}}};
        return key;
    }
    /// Everything that can be read on it.
    QString texts()
    {
        QStringList all;
        for (const auto* label : m_page->findChildren<Label*>())
            if (label->isVisible())
                all.append(label->text());
        for (const auto* notice : m_page->findChildren<Notice*>())
            if (notice->isVisible())
                all.append(notice->text());
        return all.join(u'|');
    }

    static Key storedKey()
    {
        Key key;
        key.id = *KeyId::fromBytes(Bytes(16, 1));
        key.name = "Stripe – Invoices – Xero – live";
        key.provider = "Stripe";
        key.environment = "live";
        key.purpose = "Invoices";
        key.privilege = Privilege::Write;
        key.scopes = {"invoices:write"};
        key.consumers = {{"Xero", "Settings", "a note"}, {"Sheet", {}, {}}};
        key.owner = "Ines";
        key.origin = Origin::Console;
        key.ipAllowlist = {*IpRange::parse("203.0.113.0/24")};
        key.expires = Date::parse("2027-01-31").value();
        key.rotateEveryDays = 45;
        key.tags = {"money"};
        key.notes = "Line one\nLine two";
        key.versions = {
            {1, Date::parse("2026-09-18").value(), {}, {}, {{{7}, "Restricted key", FieldKind::Secret, {}}}}};
        return key;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_page = std::make_unique<KeyEditorPage>();
        m_page->show();
        m_page->beginNew(m_today);
    }

    void everyInputHasANameForScreenReaders()
    {
        for (const auto* input : m_page->findChildren<QLineEdit*>()) {
            const auto* combo = qobject_cast<QComboBox*>(input->parentWidget());
            const auto name = combo ? combo->accessibleName() : input->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(input->objectName()));
        }
        QVERIFY(!value()->accessibleName().isEmpty());
    }

    void theNameIsWrittenFromTheAnswers()
    {
        box("provider")->setEditText(QStringLiteral("Stripe"));
        line("purpose")->setText(QStringLiteral("Gift cards"));
        box("environment")->setEditText(QStringLiteral("Production"));
        QCOMPARE(line("name")->text(), QStringLiteral("Stripe – Gift cards – live"));
        line("name")->clear();
        QTest::keyClicks(line("name"), QStringLiteral("Mine"));
        line("place")->setText(QStringLiteral("Shop"));
        QCOMPARE(line("name")->text(), QStringLiteral("Mine"));
    }

    void onlyValueAndNameAreRequired()
    {
        QSignalSpy save(m_page.get(), &KeyEditorPage::saveRequested);
        click("save");
        QVERIFY(save.isEmpty());
        QTest::keyClicks(value(), QStringLiteral("EXAMPLE"));
        click("save");
        QVERIFY(save.isEmpty());
        QTest::keyClicks(line("name"), QStringLiteral("Mine"));
        QTest::keyClick(line("name"), Qt::Key_Return);
        QCOMPARE(save.size(), 1);
        const auto draft = m_page->takeDraft();
        QCOMPARE(draft.secrets.size(), std::size_t(1));
        QVERIFY(draft.secrets.front().value.equals(Secret::copyOf("EXAMPLE")));
        QVERIFY(draft.key.mainField() && draft.key.mainField()->label == draft.secrets.front().label);
        QVERIFY(value()->isEmpty());
    }

    void editingWithoutAChangeGivesTheSameKey()
    {
        m_page->beginEdit(storedKey(), m_today);
        QVERIFY(!m_page->isHalfWritten());
        const auto draft = m_page->takeDraft();
        QVERIFY(draft.key == storedKey());
        QVERIFY(draft.secrets.empty());
    }

    void aNewValueGoesUnderTheOldLabel()
    {
        m_page->beginEdit(storedKey(), m_today);
        QTest::keyClicks(value(), QStringLiteral("EXAMPLE2"));
        const auto draft = m_page->takeDraft();
        QCOMPARE(draft.secrets.front().label, std::string("Restricted key"));
        QVERIFY(draft.key == storedKey());
    }

    void aWrongDateIsNotSaved()
    {
        QSignalSpy save(m_page.get(), &KeyEditorPage::saveRequested);
        QTest::keyClicks(value(), QStringLiteral("EXAMPLE"));
        QTest::keyClicks(line("name"), QStringLiteral("Mine"));
        line("expires")->setText(QStringLiteral("31 of never"));
        click("save");
        QVERIFY(save.isEmpty());
        line("expires")->setText(QStringLiteral("2027-02-28"));
        click("save");
        QCOMPARE(save.size(), 1);
        QVERIFY(m_page->takeDraft().key.expires == Date::parse("2027-02-28").value());
    }

    void lockingKeepsAllButTheValue()
    {
        QTest::keyClicks(value(), QStringLiteral("EXAMPLE"));
        line("purpose")->setText(QStringLiteral("Gift cards"));
        QVERIFY(m_page->isHalfWritten());
        m_page->dropSecrets();
        QVERIFY(value()->isEmpty());
        QVERIFY(m_page->isHalfWritten());
        QCOMPARE(line("purpose")->text(), QStringLiteral("Gift cards"));
    }

    void aFailedSaveGivesTheValueBack()
    {
        QTest::keyClicks(value(), QStringLiteral("EXAMPLE"));
        line("name")->setText(QStringLiteral("Mine"));
        auto draft = m_page->takeDraft();
        m_page->restore(std::move(draft));
        m_page->showProblem({ErrorCode::NameTaken, "Mine", {}, {}});
        QVERIFY(value()->secret().equals(Secret::copyOf("EXAMPLE")));
    }

    void aPastedKeyIsRecognised()
    {
        value()->setSecret(Secret::copyOf("sk_live_EXAMPLE51NotARealKeyForTheTest01"));
        emit value()->edited();
        QCOMPARE(box("provider")->currentText(), QStringLiteral("Stripe"));
        QCOMPARE(box("environment")->currentText(), QStringLiteral("Live"));
        QVERIFY(label("recognised")->isVisible());
        QVERIFY(label("recognised")->text().contains(QStringLiteral("Stripe")));
        line("purpose")->setText(QStringLiteral("Gift cards"));
        QCOMPARE(line("name")->text(), QStringLiteral("Stripe – Gift cards – live"));
        const auto key = m_page->takeDraft().key;
        QVERIFY(!key.kind.empty());
        QVERIFY(!key.consoleUrl.empty());
        QVERIFY(key.privilege.has_value());
    }

    void theOwnersAnswersStayOverWhatIsRecognised()
    {
        box("provider")->setEditText(QStringLiteral("Our till"));
        value()->setSecret(Secret::copyOf("sk_live_EXAMPLE51NotARealKeyForTheTest01"));
        emit value()->edited();
        QCOMPARE(box("provider")->currentText(), QStringLiteral("Our till"));
        value()->clear();
        emit value()->edited();
        QVERIFY(!label("recognised")->isVisible());
        QCOMPARE(box("environment")->currentText(), QString());
    }

    void aLoginIsNoKey()
    {
        value()->setSecret(Secret::copyOf("ines@example.com:lantern"));
        emit value()->edited();
        QVERIFY(texts().contains(QStringLiteral("looks like a login")));
    }

    void duplicatesAreSaidBeforeSaving()
    {
        QTest::keyClicks(value(), QStringLiteral("EXAMPLE"));
        KeySummary other;
        other.name = "Google Maps – Address check – live";
        m_page->showDuplicates({other});
        QVERIFY(texts().contains(QStringLiteral("You already have this value: Google Maps")));
        QTest::keyClicks(value(), QStringLiteral("2"));
        QVERIFY(!texts().contains(QStringLiteral("You already have this value")));
    }

    void aPoorNameIsSaidAndABetterOneOffered()
    {
        box("provider")->setEditText(QStringLiteral("Stripe"));
        line("name")->clear();
        QTest::keyClicks(line("name"), QStringLiteral("Stripe API key gift cards"));
        QVERIFY(texts().contains(QStringLiteral("says nothing about this key")));
        auto* better = m_page->findChild<QAbstractButton*>(QStringLiteral("betterName"));
        QVERIFY(better->isVisible());
        better->click();
        QVERIFY(line("name")->text().startsWith(QStringLiteral("Stripe – ")));
        QVERIFY(!better->isVisible());
    }

    void aReplacementOfAnotherKindIsSaid()
    {
        m_page->beginEdit(storedKey(), m_today);
        value()->setSecret(Secret::copyOf("sk_test_EXAMPLE51NotARealKeyForTheTest01"));
        emit value()->edited();
        QVERIFY(texts().contains(QStringLiteral("This is a test key")));
        QCOMPARE(box("environment")->currentText(), QStringLiteral("Live"));
    }

    void whatWasPastedAtOnceIsTakenApart_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("provider");
        QTest::newRow("AWS, as a table") << QByteArray(
            "Access key ID\tSecret access key\nAKIAIOSFODNN7EXAMPLE\tabcDEF/1\n")
                                         << "Secret access key!=abcDEF/1, Access key ID=AKIAIOSFODNN7EXAMPLE"
                                         << "Amazon Web Services";
        QTest::newRow("Stripe, as variables")
            << QByteArray("STRIPE_PUBLISHABLE_KEY=pk_live_EXAMPLE51NotARealKeyForTheTest01\n"
                          "STRIPE_SECRET_KEY=sk_live_EXAMPLE51NotARealKeyForTheTest01\n")
            << "Stripe secret key!=sk_live_EXAMPLE51NotARealKeyForTheTest01, Stripe publishable "
               "key=pk_live_EXAMPLE51NotARealKeyForTheTest01"
            << "Stripe";
        QTest::newRow("an OAuth client") << QByteArray(R"({"web": {"client_id": "42", "client_secret": "abc"}})")
                                         << "Client secret!=abc, Client ID=42" << QString();
        QTest::newRow("two secrets") << QByteArray("API secret: abc\nWebhook secret: def\nAccount: 42\n")
                                     << "API secret!=abc, Webhook secret!=def, Account=42" << QString();
        QTest::newRow("PEM") << QByteArray("-----BEGIN PUBLIC KEY-----\nAA\n-----END PUBLIC KEY-----\n"
                                           "-----BEGIN PRIVATE KEY-----\nBB\n-----END PRIVATE KEY-----\n")
                             << "Private key!=-----BEGIN PRIVATE KEY-----\nBB\n-----END PRIVATE KEY-----, Public "
                                "key=-----BEGIN PUBLIC KEY-----\nAA\n-----END PUBLIC KEY-----"
                             << QString();
        const QByteArray account(R"({"type": "service_account", "project_id": "shop", "private_key_id": "77",
"private_key": "-----BEGIN PRIVATE KEY-----\nBB\n-----END PRIVATE KEY-----\n",
"client_email": "till@shop.iam.gserviceaccount.com"})");
        QTest::newRow("a service account") << account
                                           << "Service account file!=" + QString::fromUtf8(account)
                + ", Client e-mail=till@shop.iam.gserviceaccount.com, Project=shop, Key ID=77"
                                           << "Google Cloud, Maps and Workspace";
    }

    void whatWasPastedAtOnceIsTakenApart()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QString, fields);
        QFETCH(QString, provider);
        paste(pasted);
        QVERIFY2(texts().contains(QStringLiteral("parts found: ")), qPrintable(texts()));
        QVERIFY(m_page->findChild<QAbstractButton*>(QStringLiteral("joinParts"))->isVisible());
        QCOMPARE(box("provider")->currentText(), provider);
        QVERIFY(label("mainLabel")->isVisible());
        everyInputHasANameForScreenReaders();
        QCOMPARE(described(m_page->takeDraft()), fields);
    }

    void whatWasTakenApartCanBeKeptAsOne()
    {
        const QByteArray pair("Client ID: 42\nClient secret: abc");
        paste(pair);
        QVERIFY(plainPart("Client ID"));
        click("joinParts");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!plainPart("Client ID"));
        QVERIFY(!label("mainLabel")->isVisible());
        QVERIFY(value()->secret().equals(Secret::copyOf(pair.toStdString())));
        QCOMPARE(described(m_page->takeDraft()), QStringLiteral("Secret!=") + QString::fromUtf8(pair));
        m_page->restore([&] {
            KeyDraft draft;
            draft.secrets.push_back({"Secret", Secret::copyOf(pair.toStdString())});
            return draft;
        }());
        click("joinParts");
        QVERIFY(plainPart("Client ID"));
        QCOMPARE(described(m_page->takeDraft()), QStringLiteral("Client secret!=abc, Client ID=42"));
    }

    void aPartCanBeLeftOut()
    {
        paste("API secret: abc\nWebhook secret: def\nAccount: 42\n");
        click("leaveOut/Account");
        click("leaveOut/Webhook secret");
        QCOMPARE(described(m_page->takeDraft()), QStringLiteral("API secret!=abc"));
    }

    void anotherPasteTakesThePlaceOfAllParts()
    {
        paste("Client ID: 42\nClient secret: abc");
        paste("sk_live_EXAMPLE51NotARealKeyForTheTest01");
        QCOMPARE(described(m_page->takeDraft()), QStringLiteral("Secret!=sk_live_EXAMPLE51NotARealKeyForTheTest01"));
    }

    void theFieldsOfAStoredKeyTakeThePartsThatAreMeant()
    {
        m_page->beginEdit(storedPair(), m_today);
        paste("Client ID: 42\nClient secret: abc");
        QVERIFY2(texts().contains(QStringLiteral("Password and Number")), qPrintable(texts()));
        const auto draft = m_page->takeDraft();
        QCOMPARE(described(draft), QStringLiteral("Password!=abc, Number=42"));
        QCOMPARE(draft.key.fields().size(), std::size_t(2));
        QCOMPARE(draft.key.fields()[1].id.value, 8);
    }

    void everySecretPartIsLookedUp()
    {
        QSignalSpy looked(m_page.get(), &KeyEditorPage::valueEdited);
        paste("API secret: abc\nWebhook secret: def\nAccount: 42\n");
        QCOMPARE(looked.size(), 1);
        const auto secrets = m_page->secrets();
        QCOMPARE(secrets.size(), std::size_t(2));
        QVERIFY(secrets[1].equals(Secret::copyOf("def")));
    }

    void partsComeBackFromADraftAndLeaveWithALock()
    {
        paste("API secret: abc\nWebhook secret: def\nAccount: 42\n");
        auto kept = m_page->copyEdit();
        m_page->dropSecrets();
        QVERIFY(value()->isEmpty());
        QVERIFY(m_page->secrets().empty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!hiddenPart("Webhook secret"));
        m_page->resume(std::move(kept), nullptr, m_today);
        QVERIFY(!m_page->findChild<QAbstractButton*>(QStringLiteral("joinParts"))->isVisible());
        QCOMPARE(described(m_page->takeDraft()), QStringLiteral("API secret!=abc, Webhook secret!=def, Account=42"));
    }

    void aFileIsTakenAsIfPasted()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("shop.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"client_id": "42", "client_secret": "abc"})");
        file.close();
        QSignalSpy dropped(m_page.get(), &KeyEditorPage::fileDropped);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QCOMPARE(dropped.size(), 1);
        m_page->pasteFile(readSecretFile(dropped[0][0].value<Path>(), 1000));
        QCOMPARE(described(m_page->takeDraft()), QStringLiteral("Client secret!=abc, Client ID=42"));
        m_page->pasteFile(Secret::copyOf(std::string_view("\xff\x00", 2)));
        QVERIFY(texts().contains(QStringLiteral("That is not text")));
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/shop.keyfold"))});
        QDragEnterEvent wallet({9, 9}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.get(), &wallet);
        QVERIFY(!wallet.isAccepted());
    }

    void aProviderOfOnesOwnIsRecognised()
    {
        const auto own = Catalogue::parse(
            R"([{"id": "our-till", "name": "Our till", "console_url": "http:\/\/till.example",
"patterns": [{"label": "Till key", "regex": "till_[a-z]{8}", "confidence": "high", "example": "till_abcdefgh"}]}])");
        QVERIFY(own);
        m_page->setConventions({{}, {}, SharedProviders(KnownProviders(*own))});
        paste("till_abcdefgh");
        QCOMPARE(box("provider")->currentText(), QStringLiteral("Our till"));
        QCOMPARE(m_page->takeDraft().key.consoleUrl,
            std::string("http:/"
                        "/till.example"));
    }

    void listsAreSplitAtTheCommasOfOtherScripts()
    {
        const std::vector<std::string> items{"a b", "c", "d", "e", "f"};
        QCOMPARE(splitList(QString::fromUtf8("a b、c，d；;  e, ,f，")), items);
    }

    void tabLeavesTheNotes()
    {
        QVERIFY(m_page->findChild<QPlainTextEdit*>(QStringLiteral("notes"))->tabChangesFocus());
    }

    void theIntervalFollowsThePolicyUntilItIsChosen()
    {
        m_page->beginNew(m_today);
        m_page->setConventions({{}, {60, 10}});
        const auto days = [this] { return m_page->takeDraft().key.rotateEveryDays; };
        QCOMPARE(days(), 60);
        QVERIFY(!m_page->isHalfWritten());
        box("provider")->setEditText(QStringLiteral("Stripe"));
        QCOMPARE(days(), 10);
        box("provider")->setEditText(QStringLiteral("Mailchimp"));
        QCOMPARE(days(), 60);
        box("rotateEvery")->setCurrentIndex(box("rotateEvery")->findData(180));
        box("provider")->setEditText(QStringLiteral("Stripe"));
        QCOMPARE(days(), 180);
    }
};

QTEST_MAIN(KeyEditorPageTest)
#include "key_editor_page_test.moc"
