// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <future>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/desktop/handover_text.h"

using namespace keyfold;
using namespace keyfold::desktop;
using Place = SingleInstance::Place;

namespace {

int connectTo(const Path& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socket.native().copy(address.sun_path, sizeof address.sun_path - 1);
    const int number = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::connect(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ? number : -1;
}

void say(const Path& socket, const QByteArray& text)
{
    const int number = connectTo(socket);
    QVERIFY(number >= 0);
    [[maybe_unused]] const auto sent = ::send(
        number, text.data(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    ::close(number);
}

} // namespace

class SingleInstanceTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    Path folder() const { return Path(m_folder->path().toStdString()) / "keyfold"; }
    Path socket() const { return folder() / "instance.socket"; }

    /// What a second start gets, while this thread serves the first.
    Place second(const Handover& handover, std::chrono::milliseconds patience = std::chrono::seconds(10))
    {
        auto place = std::async(
            std::launch::async, [&, where = folder()] { return SingleInstance(where).take(handover, patience); });
        while (place.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        return place.get();
    }

private slots:
    // A socket's path has at most 107 bytes, and the folder for other temporary files lies deep.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(
            qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/k-XXXXXX"));
        QVERIFY(m_folder->isValid());
    }

    void aSecondStartHandsItsFileOver()
    {
        SingleInstance first(folder());
        QCOMPARE(first.take({}), Place::First);
        std::vector<Handover> all;
        connect(&first, &SingleInstance::received, this, [&](const Handover& one) { all.push_back(one); });
        const Handover given{"/tmp/Müller & Co\nsecond line.keyfold", "token-1"};
        QCOMPARE(second(given), Place::HandedOver);
        QCOMPARE(second({}), Place::HandedOver);
        QCOMPARE(all.size(), 2U);
        QVERIFY(all[0] == given);
        QVERIFY(all[1] == Handover());
    }

    void theNextIsFirstOnceTheFirstHasEnded()
    {
        {
            SingleInstance first(folder());
            QCOMPARE(first.take({}), Place::First);
        }
        QVERIFY(!std::filesystem::exists(socket()));
        SingleInstance next(folder());
        QCOMPARE(next.take({}), Place::First);
    }

    void whatACrashLeftIsReplaced()
    {
        QVERIFY(createPrivateFolder(folder()));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        socket().native().copy(address.sun_path, sizeof address.sun_path - 1);
        const int dead = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(dead);
        SingleInstance first(folder());
        QCOMPARE(first.take({}), Place::First);
        QCOMPARE(second({"/tmp/a.keyfold", {}}), Place::HandedOver);
    }

    void whoSaysSomethingElseIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto valid = handoverText({"/tmp/a.keyfold", "token"});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another format") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("no path") << QByteArray("keyfold open 1\ntoken");
        QTest::newRow("a path that depends on the folder") << QByteArray("keyfold open 1\n\nshop.keyfold");
        QTest::newRow("NUL") << valid + '\0' + "x";
        QTest::newRow("a token with control characters") << QByteArray("keyfold open 1\nto\tken\n/tmp/a");
        QTest::newRow("too long") << valid + QByteArray(100'000, 'x');
    }

    void whoSaysSomethingElseIsNotHeard()
    {
        QFETCH(QByteArray, text);
        SingleInstance first(folder());
        QCOMPARE(first.take({}), Place::First);
        int heard = 0;
        connect(&first, &SingleInstance::received, this, [&] { ++heard; });
        say(socket(), text);
        QCOMPARE(second({"/tmp/a.keyfold", {}}), Place::HandedOver);
        QCOMPARE(heard, 1);
    }

    void whoSaysNothingDoesNotKeepOthersOut()
    {
        SingleInstance first(folder());
        QCOMPARE(first.take({}), Place::First);
        std::vector<int> silent;
        for (int i = 0; i < 8; ++i)
            silent.push_back(connectTo(socket()));
        // Until their time is over nobody else is let in; the second start tries again by itself.
        QCOMPARE(second({"/tmp/a.keyfold", {}}), Place::HandedOver);
        for (const int number : silent)
            ::close(number);
    }

    void aFirstThatDoesNotAnswerIsSaid()
    {
        QVERIFY(createPrivateFolder(folder()));
        SingleInstance hangs(folder());
        QCOMPARE(hangs.take({}), Place::First);
        ::unlink(socket().c_str());
        QCOMPARE(second({}, std::chrono::milliseconds(200)), Place::NoAnswer);
    }

    void aFolderThatOthersCanUseIsNotUsed()
    {
        QVERIFY(createPrivateFolder(folder()));
        std::filesystem::permissions(folder(), std::filesystem::perms::others_all, std::filesystem::perm_options::add);
        SingleInstance first(folder());
        QCOMPARE(first.take({}), Place::Alone);
        QVERIFY(!std::filesystem::exists(socket()));
    }

    void theRealProgramHandsItsFileOverAndEnds()
    {
        SingleInstance first(folder());
        QCOMPARE(first.take({}), Place::First);
        QSignalSpy received(&first, &SingleInstance::received);
        std::vector<Handover> all;
        connect(&first, &SingleInstance::received, this, [&](const Handover& one) { all.push_back(one); });
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_folder->path());
        program.start(
            qEnvironmentVariable("KEYFOLD_BIN") + QStringLiteral("/keyfold"), {QStringLiteral("shop.keyfold")});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].file, Path(m_folder->path().toStdString()) / "shop.keyfold");
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
