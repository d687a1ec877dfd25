// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// keyfold-bench-desktop MANY ONE PASSWORD: the windows over a wallet with 10,000 keys, in this process, as a person has them:
// from unlocking to a list that can be used (beyond what a wallet with one key takes, which is the key derivation), from a
// key press in the search to the painted result, and each frame of scrolling. Times are until the paint event has ended.

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

#include "app/desktop/application.h"
#include "core/crypto/system_random.h"
#include "ui/style/theme.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::bench {
namespace {

constexpr int runs = 5;
constexpr int patience = 60'000;

/// Counts the paints of a widget that come after something was asked for.
class Paints final : public QObject {
public:
    explicit Paints(QWidget* watched) { watched->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++count;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    // What was asked for is painted with the events that are there now.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return true;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

void say(const char* what, double time, double limit)
{
    std::printf("%-52s %9.1f ms   limit %6.1f ms%s\n", what, time, limit, time > limit ? "   OVER" : "");
}

/// The program with a wallet, locked.
class Window {
public:
    Window(const Path& wallet, const QByteArray& password)
        : m_password(password)
        , m_folders{Path(m_home.path().toStdString()) / "state", Path(m_home.path().toStdString()) / "backups"}
        , m_app(ui::Surroundings{m_folders, m_clock, m_random, {}})
    {
        m_app.start(wallet);
        waitFor([this] { return find<ui::SecretEdit>("password") && m_app.window().isVisible(); });
    }

    template <typename T>
    T* find(const char* name)
    {
        return m_app.window().findChild<T*>(QLatin1StringView(name));
    }
    QListView* keys() { return find<QListView>("keys"); }

    double unlock()
    {
        const int rows = keys()->model()->rowCount();
        QElapsedTimer timer;
        timer.start();
        m_app.session().unlock(Password(Secret::copyOf(m_password.constData())));
        // What was in front before the lock comes back, so the list is asked for as soon as it may be.
        const auto showKeys = QObject::connect(&m_app.session(), &ui::Session::stateChanged, &m_app.window(), [this] {
            for (auto* action : m_app.window().actions())
                if (action->objectName() == QLatin1StringView("showKeys"))
                    action->trigger();
        });
        waitFor([&] { return keys()->model()->rowCount() > rows && keys()->isVisible(); });
        const double time = milliseconds(timer);
        QObject::disconnect(showKeys);
        return time;
    }

    void lock()
    {
        m_app.session().lock(ui::LockReason::Asked);
        waitFor([this] { return keys()->model()->rowCount() == 0; });
    }

    /// From the letter to its painted result.
    double type(const QString& letter)
    {
        auto* search = find<QLineEdit>("search");
        search->setFocus();
        bool answered = false;
        const auto reset = QObject::connect(
            keys()->model(), &QAbstractItemModel::modelReset, keys(), [&answered] { answered = true; });
        Paints paints(keys()->viewport());
        QElapsedTimer timer;
        timer.start();
        const bool back = letter.isEmpty();
        QKeyEvent press(QEvent::KeyPress, back ? Qt::Key_Backspace : Qt::Key_A, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(search, &press);
        waitFor([&] { return answered && paints.count > 0; });
        const double time = milliseconds(timer);
        QObject::disconnect(reset);
        return time;
    }

    std::vector<double> scroll(int frames)
    {
        std::vector<double> times;
        auto* bar = keys()->verticalScrollBar();
        for (int frame = 0; frame < frames; ++frame) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue((bar->value() + 173) % bar->maximum());
            keys()->viewport()->repaint();
            times.push_back(milliseconds(timer));
        }
        return times;
    }

private:
    QTemporaryDir m_home;
    QByteArray m_password;
    SystemClock m_clock;
    SystemRandom m_random;
    DeviceFolders m_folders;
    desktop::Application m_app;
};

double unlockTime(const Path& wallet, const QByteArray& password)
{
    std::vector<double> times;
    Window window(wallet, password);
    for (int run = 0; run < runs; ++run) {
        times.push_back(window.unlock());
        window.lock();
    }
    return median(times);
}

void measure(const Path& many, const Path& one, const QByteArray& password)
{
    const double derivation = unlockTime(one, password);
    say("unlocked to a list of 10,000 keys that can be used", unlockTime(many, password) - derivation, 150);
    Window window(many, password);
    window.unlock();
    std::vector<double> typing;
    for (int run = 0; run < runs; ++run) {
        for (const auto letter : QStringLiteral("stripe"))
            typing.push_back(window.type(letter));
        for (int i = 0; i < 6; ++i)
            typing.push_back(window.type({}));
    }
    say("key press in the search to its painted result, median", median(typing), 50);
    say("the same, slowest", *std::ranges::max_element(typing), 50);
    auto frames = window.scroll(600);
    std::ranges::sort(frames);
    say("frame of scrolling, median", median(frames), 1000.0 / 60);
    say("frame of scrolling, 99 of 100 are quicker than", frames.at(frames.size() * 99 / 100), 1000.0 / 60);
}

} // namespace
} // namespace keyfold::bench

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc != 4) {
        std::fputs("keyfold-bench-desktop MANY ONE PASSWORD\n", stderr);
        return 2;
    }
    const keyfold::ui::Theme theme(app, keyfold::ui::ThemeChoice::Light);
    keyfold::bench::measure(argv[1], argv[2], argv[3]);
}
