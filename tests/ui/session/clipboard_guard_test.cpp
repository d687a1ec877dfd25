// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include "ui/session/clipboard_guard.h"

using namespace keyfold;
using namespace keyfold::ui;
using namespace std::chrono_literals;

class ClipboardGuardTest final : public QObject {
    Q_OBJECT

private:
    QClipboard* clipboard() const { return QGuiApplication::clipboard(); }
    static Secret example() { return Secret::copyOf("sk_live_EXAMPLE"); }
    static ClipboardGuard::Ending endingOf(const QSignalSpy& spy)
    {
        return spy.front().front().value<ClipboardGuard::Ending>();
    }

private slots:
    void whatIsMarkedIsTakenBack()
    {
        if (!clipboard()->supportsSelection())
            QSKIP("no primary selection here: ui.session.clipboard_marked has one");
        ClipboardGuard guard(*clipboard());
        clipboard()->setText(
            QStringLiteral("canary"), QClipboard::Selection); // as a field does with what is marked in it
        QTRY_VERIFY(clipboard()->ownsSelection());
        guard.clearMarked();
        QTRY_VERIFY(!clipboard()->ownsSelection() || clipboard()->text(QClipboard::Selection).isEmpty());
    }

    void init() { clipboard()->clear(); }

    void copiesWithTheHintForManagers()
    {
        ClipboardGuard guard(*clipboard());
        QSignalSpy copied(&guard, &ClipboardGuard::copied);
        guard.copy(example(), QStringLiteral("Stripe"), 1h);
        QCOMPARE(clipboard()->text(), QStringLiteral("sk_live_EXAMPLE"));
        QCOMPARE(clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(guard.isHolding());
        QVERIFY(guard.remaining() > 59min);
        QCOMPARE(copied.front().front().toString(), QStringLiteral("Stripe"));
        QVERIFY(!clipboard()->supportsSelection() || clipboard()->text(QClipboard::Selection).isEmpty());
    }

    void clearsWhenTheTimeIsOver()
    {
        ClipboardGuard guard(*clipboard());
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(example(), {}, 20ms);
        QVERIFY(ended.wait(test::patienceMilliseconds));
        QCOMPARE(endingOf(ended), ClipboardGuard::Ending::Cleared);
        QVERIFY(clipboard()->text().isEmpty());
        QVERIFY(!guard.isHolding());
    }

    void leavesAloneWhatWasCopiedSince()
    {
        ClipboardGuard guard(*clipboard());
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(example(), {}, 1h);
        clipboard()->setText(QStringLiteral("something else"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endingOf(ended), ClipboardGuard::Ending::LeftAlone);
        guard.clear();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(clipboard()->text(), QStringLiteral("something else"));
    }

    void aSecondCopyReplacesTheFirstWithoutAWord()
    {
        ClipboardGuard guard(*clipboard());
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(example(), {}, 1h);
        guard.copy(Secret::copyOf("second"), {}, 1h);
        QCoreApplication::sendPostedEvents();
        QVERIFY(ended.isEmpty());
        QCOMPARE(clipboard()->text(), QStringLiteral("second"));
    }

    void clearsWhenItIsDestroyed()
    {
        {
            ClipboardGuard guard(*clipboard());
            guard.copy(example(), {}, 1h);
        }
        QVERIFY(clipboard()->text().isEmpty());
    }

    void clearingWithoutACopyTouchesNothing()
    {
        ClipboardGuard guard(*clipboard());
        clipboard()->setText(QStringLiteral("mine"));
        guard.clear();
        QCOMPARE(clipboard()->text(), QStringLiteral("mine"));
    }
};

QTEST_MAIN(ClipboardGuardTest)
#include "clipboard_guard_test.moc"
