// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard of a real compositor, looked at by wl-paste: nothing of ours in between.
#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QRasterWindow>
#include <QSignalSpy>
#include <QtTest>

#include "ui/session/clipboard_guard.h"
#include "ui/session/wayland_clipboard.h"

using namespace keyfold;
using namespace keyfold::ui;
using namespace std::chrono_literals;

class WaylandClipboardTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QRasterWindow> m_window;

    static Secret example() { return Secret::copyOf("sk_live_EXAMPLE"); }

    /// What another program gets to see; our own answers it meanwhile.
    static QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess other;
        other.start(program, arguments);
        other.write(input);
        other.closeWriteChannel();
        (void)QTest::qWaitFor([&] { return other.state() == QProcess::NotRunning; }, test::patienceMilliseconds);
        return other.readAllStandardOutput();
    }
    static QByteArray pasted() { return run(QStringLiteral("wl-paste"), {QStringLiteral("--no-newline")}); }
    static void copyElsewhere(const QByteArray& text) { run(QStringLiteral("wl-copy"), {}, text); }

private slots:
    void initTestCase() { QVERIFY(isOnWayland()); }

    void init()
    {
        m_window = std::make_unique<QRasterWindow>();
        m_window->resize(200, 100);
        m_window->show();
        QTRY_COMPARE(QGuiApplication::applicationState(), Qt::ApplicationActive);
    }

    void anotherProgramGetsItWithTheHint()
    {
        ClipboardGuard guard(*QGuiApplication::clipboard());
        guard.copy(example(), {}, 1h);
        QTRY_COMPARE(pasted(), QByteArray("sk_live_EXAMPLE"));
        const auto types = run(QStringLiteral("wl-paste"), {QStringLiteral("--list-types")});
        QVERIFY2(types.contains("x-kde-passwordManagerHint"), types.constData());
    }

    void itIsGoneWhenTheTimeIsOver()
    {
        ClipboardGuard guard(*QGuiApplication::clipboard());
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(example(), {}, 3s);
        QTRY_COMPARE(pasted(), QByteArray("sk_live_EXAMPLE"));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!pasted().contains("EXAMPLE"));
    }

    void itIsGoneWithoutTheFocusToo()
    {
        ClipboardGuard guard(*QGuiApplication::clipboard());
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(example(), {}, 1h);
        QTRY_COMPARE(pasted(), QByteArray("sk_live_EXAMPLE"));
        m_window->hide();
        QTRY_VERIFY(QGuiApplication::applicationState() != Qt::ApplicationActive);
        guard.clear();
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!pasted().contains("EXAMPLE"));
    }

    void itIsGoneWithTheProgram()
    {
        {
            ClipboardGuard guard(*QGuiApplication::clipboard());
            guard.copy(example(), {}, 1h);
            QTRY_COMPARE(pasted(), QByteArray("sk_live_EXAMPLE"));
        }
        QTRY_VERIFY(!pasted().contains("EXAMPLE"));
    }

    void whatWasCopiedSinceIsLeftAlone()
    {
        ClipboardGuard guard(*QGuiApplication::clipboard());
        QSignalSpy ended(&guard, &ClipboardGuard::ended);
        guard.copy(example(), {}, 1h);
        QTRY_COMPARE(pasted(), QByteArray("sk_live_EXAMPLE"));
        copyElsewhere("theirs");
        QTRY_COMPARE(pasted(), QByteArray("theirs"));
        guard.clear();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.front().front().value<ClipboardGuard::Ending>(), ClipboardGuard::Ending::LeftAlone);
        QCOMPARE(pasted(), QByteArray("theirs"));
    }
};

QTEST_MAIN(WaylandClipboardTest)
#include "wayland_clipboard_test.moc"
