// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"

using namespace keyfold;
using namespace keyfold::ui;

namespace {

QStringList heard; // everything that screen readers were told

void record(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::TextInserted)
        heard.append(static_cast<QAccessibleTextInsertEvent*>(event)->textInserted());
    if (event->type() == QAccessible::TextRemoved)
        heard.append(static_cast<QAccessibleTextRemoveEvent*>(event)->textRemoved());
    if (event->type() == QAccessible::TextUpdated)
        heard.append(static_cast<QAccessibleTextUpdateEvent*>(event)->textInserted());
    if (event->type() == QAccessible::ValueChanged)
        heard.append(static_cast<QAccessibleValueChangeEvent*>(event)->value().toString());
    if (QAccessibleInterface* about = event->accessibleInterface()) {
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            heard.append(about->text(which));
        if (auto* text = about->textInterface())
            heard.append(text->text(0, text->characterCount()));
    }
}

const QString canary = QStringLiteral("sk_live_CANARY4711");

QByteArray valueOf(const SecretEdit& edit)
{
    const auto text = edit.secret().exposeText();
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class TestSecretEdit : public QObject {
    Q_OBJECT

private:
    void copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

private slots:
    void init()
    {
        m_edit = std::make_unique<SecretEdit>(SecretEdit::Kind::Key);
        m_edit->show();
        heard.clear();
        // What a screen reader does when it starts; Qt has no public way to it.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(&record);
    }

    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_edit.reset();
    }

    void typedValueNeverReachesAccessibility()
    {
        QTest::keyClicks(m_edit.get(), canary);
        m_edit->setShown(true);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QVERIFY(!heard.isEmpty());
        for (const QString& said : heard)
            QVERIFY2(said.count(u'*') == said.size() || !canary.contains(said) || said.isEmpty(), qPrintable(said));
    }

    void pastedValueNeverReachesAccessibility()
    {
        copy(canary);
        m_edit->paste();
        m_edit->setShown(true);
        (void)m_edit->takeSecret();
        QVERIFY(heard.contains(QString(canary.size(), u'*')));
        for (const QString& said : heard)
            QVERIFY(!said.contains(QStringLiteral("CANARY")));
    }

    void shownValueNeverReachesAccessibility()
    {
        SecretField field;
        field.show();
        field.reveal(Secret::copyOf(std::string_view("sk_live_CANARY4711")));
        heard.append(QAccessible::queryAccessibleInterface(&field)->text(QAccessible::Description));
        QVERIFY(heard.constLast().contains(QStringLiteral("15")));
        for (const QString& said : heard)
            QVERIFY(!said.contains(QStringLiteral("CANARY")));
    }

    void isAPasswordFieldForScreenReaders()
    {
        m_edit->setAccessibleName(QStringLiteral("Password"));
        QAccessibleInterface* about = QAccessible::queryAccessibleInterface(m_edit.get());
        QCOMPARE(about->role(), QAccessible::EditableText);
        QVERIFY(about->state().passwordEdit);
        QCOMPARE(about->text(QAccessible::Name), QStringLiteral("Password"));
        QCOMPARE(about->text(QAccessible::Value), QString());
    }

    void editsInTheMiddle()
    {
        QTest::keyClicks(m_edit.get(), QStringLiteral("abd"));
        QTest::keyClick(m_edit.get(), Qt::Key_Left);
        QTest::keyClicks(m_edit.get(), QStringLiteral("c"));
        QCOMPARE(valueOf(*m_edit), QByteArray("abcd"));
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QTest::keyClick(m_edit.get(), Qt::Key_Delete);
        QCOMPARE(valueOf(*m_edit), QByteArray("ab"));
    }

    void removesWholeLettersBeyondAscii()
    {
        m_edit->setSecret(Secret::copyOf(std::string_view("a\xC3\xA9\xF0\x9F\x94\x91"))); // a, e acute, a key
        QCOMPARE(m_edit->length(), 3);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(valueOf(*m_edit), QByteArray("a\xC3\xA9"));
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(valueOf(*m_edit), QByteArray("a"));
    }

    void pasteReplacesWhatIsSelected()
    {
        QTest::keyClicks(m_edit.get(), QStringLiteral("old"));
        QTest::keyClick(m_edit.get(), Qt::Key_A, Qt::ControlModifier);
        copy(QStringLiteral("new"));
        QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(valueOf(*m_edit), QByteArray("new"));
    }

    void pasteLeavesOutTheLineBreakAtTheEndOfOneLine()
    {
        QSignalSpy told(m_edit.get(), &SecretEdit::lineBreakLeftOut);
        copy(QStringLiteral("abc\r\n"));
        m_edit->paste();
        QCOMPARE(valueOf(*m_edit), QByteArray("abc"));
        QCOMPARE(told.count(), 1);
    }

    void pasteKeepsSeveralLinesAsTheyAre()
    {
        copy(QStringLiteral("-----BEGIN-----\nAAAA\n-----END-----\n"));
        m_edit->paste();
        QCOMPARE(valueOf(*m_edit), QByteArray("-----BEGIN-----\nAAAA\n-----END-----\n"));
    }

    void pasteRefusesWhatIsNotText()
    {
        QSignalSpy refused(m_edit.get(), &SecretEdit::pasteRefused);
        auto mime = std::make_unique<QMimeData>();
        mime->setData(QStringLiteral("text/plain;charset=utf-8"), QByteArray("\xFF\xFE\x00z", 4));
        QGuiApplication::clipboard()->setMimeData(mime.release());
        m_edit->paste();
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_edit->isEmpty());
    }

    void neverCopiesNorCutsNorUndoes()
    {
        copy(QStringLiteral("something else"));
        QTest::keyClicks(m_edit.get(), QStringLiteral("value"));
        QTest::keyClick(m_edit.get(), Qt::Key_A, Qt::ControlModifier);
        for (const auto key : {Qt::Key_C, Qt::Key_X, Qt::Key_Z})
            QTest::keyClick(m_edit.get(), key, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
        QCOMPARE(valueOf(*m_edit), QByteArray("value"));
    }

    void takingForgets()
    {
        QTest::keyClicks(m_edit.get(), QStringLiteral("value"));
        const Secret taken = m_edit->takeSecret();
        QCOMPARE(taken.size(), std::size_t(5));
        QVERIFY(m_edit->isEmpty());
        QCOMPARE(m_edit->cursorPosition(), 0);
    }

    void inputMethodsCommitAndLearnNothing()
    {
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("é"));
        QCoreApplication::sendEvent(m_edit.get(), &event);
        QCOMPARE(valueOf(*m_edit), QByteArray("\xC3\xA9"));
        QCOMPARE(m_edit->inputMethodQuery(Qt::ImSurroundingText).toString(), QString());
        QVERIFY(m_edit->inputMethodHints() & Qt::ImhSensitiveData);
    }

    void tellsAboutCapsLock()
    {
        QSignalSpy seen(m_edit.get(), &SecretEdit::capsLockSeen);
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
        QCoreApplication::sendEvent(m_edit.get(), &capital);
        QCOMPARE(seen.count(), 1);
        QCOMPARE(seen.first().first().toBool(), true);
    }

    void hidingTheFieldHidesTheValue()
    {
        SecretField field;
        field.show();
        QSignalSpy hidden(&field, &SecretField::hidden);
        field.reveal(Secret::copyOf(std::string_view("value")));
        field.hide();
        QVERIFY(!field.isRevealed());
        QCOMPARE(hidden.count(), 1);
    }

    void valueHidesItselfWhenTheTimeIsOver()
    {
        SecretField field;
        field.show();
        field.setRevealTime(std::chrono::milliseconds(1));
        field.reveal(Secret::copyOf(std::string_view("value")));
        QTRY_VERIFY(!field.isRevealed());
    }

private:
    std::unique_ptr<SecretEdit> m_edit;
};

QTEST_MAIN(TestSecretEdit)
#include "test_secret_edit.moc"
