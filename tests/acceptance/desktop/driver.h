// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include <algorithm>

#include "app/desktop/application.h"
#include "tests/support/test_wallet.h"

namespace keyfold::test {

/// The whole program in this process with a wallet of its own, and how it is driven through its window.
class Driver {
public:
    Driver()
    {
        // Where the last one ended is not where the next begins.
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("keyfold"), QStringLiteral("keyfold"))
            .clear();
        QVERIFY(m_folder.create());
    }

    TestWallet& folder() { return m_folder; }
    desktop::Application& app() { return *m_app; }
    QWidget& window() { return m_app->window(); }

    /// Starts the program; again, after stop().
    void start()
    {
        m_app = std::make_unique<desktop::Application>(ui::Surroundings{
            m_folder.folders(), m_folder.clock(), m_folder.random(), TestWallet::cheap, Argon2Params{8, 1, 1}});
        m_app->start(m_folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void stop() { m_app.reset(); }

    template <typename T>
    T* find(const char* name)
    {
        // Pages call the same thing by the same name: the one that is seen, else any.
        const auto all = window().findChildren<T*>(QLatin1StringView(name));
        const auto seen = std::ranges::find_if(all, [](const T* one) {
            const auto* widget = qobject_cast<const QWidget*>(one);
            return widget && widget->isVisible();
        });
        return seen != all.end() ? *seen : all.value(0);
    }
    bool isShown(const char* name)
    {
        const auto* widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), static_cast<Qt::Key>(key), modifiers);
    }
    void typeInto(const char* name, const QString& text)
    {
        auto* target = find<QWidget>(name);
        QVERIFY2(target, name);
        target->setFocus();
        QTest::keyClicks(target, text);
    }

    void unlock()
    {
        QTRY_VERIFY(isShown("password"));
        const auto& password = TestWallet::masterPassword;
        typeInto("password", QString::fromUtf8(password.data(), qsizetype(password.size())));
        QTest::keyClick(find<QWidget>("password"), Qt::Key_Return);
        QTRY_VERIFY(m_app->session().isUnlocked());
    }
    void startUnlocked()
    {
        start();
        unlock();
    }
    int rows() { return find<QListView>("keys")->model()->rowCount(); }
    void addKey(const QString& name, const QString& value)
    {
        const int before = rows();
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(isShown("value"));
        typeInto("value", value);
        typeInto("name", name);
        click("save");
        QTRY_COMPARE(rows(), before + 1);
        QTRY_VERIFY(isShown("keys"));
    }

private:
    TestWallet m_folder;
    std::unique_ptr<desktop::Application> m_app;
};

} // namespace keyfold::test
