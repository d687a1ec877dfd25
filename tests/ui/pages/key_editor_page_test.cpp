// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include "ui/pages/editor_parts.h"
#include "ui/pages/key_editor_page.h"
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
    /// Everything that can be read on it.
    QString texts()
    {
        QStringList all;
        for (const auto* label : m_page->findChildren<Label*>())
            if (label->isVisible())
                all.append(label->text());
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
