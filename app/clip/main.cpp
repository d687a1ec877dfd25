// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QRasterWindow>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

#include "core/base/locked_memory.h"
#include "core/base/secret.h"
#include "ui/session/clipboard_guard.h"
#include "ui/session/wayland_clipboard.h"

// keyfold-clip SECONDS: puts what it reads from standard input on the clipboard, and takes it off again. For keyfold-cli.
// Says "copied" on standard output once it is there, and at the end "cleared" or "left alone".

namespace {

using namespace keyfold;

int signalPipe[2] = {-1, -1};

void passOn(int)
{
    const char byte = 1;
    (void)!::write(signalPipe[1], &byte, 1);
}

Secret readAll(int descriptor)
{
    Secret all;
    Secret block = Secret::ofSize(65536);
    for (;;) {
        const auto count = ::read(descriptor, block.exposeWritable().data(), block.size());
        if (count <= 0)
            return all;
        all.append(block.expose().first(static_cast<std::size_t>(count)));
    }
}

void say(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    forbidMemoryInspection();
    const int seconds = argc == 2 ? std::atoi(argv[1]) : 0;
    if (seconds <= 0 || ::pipe(signalPipe) != 0)
        return 2;
    Secret value = readAll(STDIN_FILENO);
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    ui::ClipboardGuard guard(*QGuiApplication::clipboard());
    QObject::connect(&guard, &ui::ClipboardGuard::ended, &application, [](ui::ClipboardGuard::Ending ending) {
        if (ending == ui::ClipboardGuard::Ending::Waiting)
            return;
        say(ending == ui::ClipboardGuard::Ending::Cleared ? "cleared" : "left alone");
        QCoreApplication::quit();
    });
    QSocketNotifier signalled(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &guard, [&guard] { guard.clear(); });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, passOn);
    const auto copy = [&guard, &value, seconds] {
        guard.copy(std::move(value), QString(), std::chrono::seconds(seconds));
        say("copied");
    };
    // Wayland lets copy who has the focus, which takes a window.
    QRasterWindow focus;
    if (ui::isOnWayland()) {
        QObject::connect(&application, &QGuiApplication::applicationStateChanged, &focus,
            [&focus, copy](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive || !focus.isVisible())
                    return;
                copy();
                focus.hide();
            });
        focus.setFlag(Qt::FramelessWindowHint);
        focus.setTitle(QStringLiteral("Keyfold"));
        focus.resize(1, 1);
        focus.show();
    } else {
        copy();
    }
    return QGuiApplication::exec();
}
