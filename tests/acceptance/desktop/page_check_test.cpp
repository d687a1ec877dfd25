// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check of the gallery's pages finds what it looks for.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "app/gallery/page_check.h"

using keyfold::gallery::problemsOf;

class PageCheckTest final : public QObject {
    Q_OBJECT

private:
    QWidget m_page;

    template <typename T>
    T* put(const QRect& place)
    {
        auto* widget = new T(&m_page);
        widget->setGeometry(place);
        widget->show();
        return widget;
    }
    QString found() { return problemsOf(m_page).join(u'\n'); }

private slots:
    void init()
    {
        // One at a time: one of them may take another with it.
        while (auto* child = m_page.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            delete child;
        m_page.resize(400, 300);
        m_page.show();
    }

    void aGoodPageHasNoProblems()
    {
        put<QPushButton>({10, 10, 200, 40})->setText(QStringLiteral("Save"));
        put<QLabel>({10, 100, 200, 40})->setText(QStringLiteral("Saved"));
        QCOMPARE(found(), QString());
    }

    void cutOffTextsAreFound()
    {
        put<QPushButton>({10, 10, 30, 40})->setText(QStringLiteral("Save and add another"));
        put<QLabel>({10, 100, 30, 40})->setText(QStringLiteral("Only the value is required"));
        QCOMPARE(found().count(QLatin1StringView("cut off")), 2);
    }

    void elidedChoicesAreFound()
    {
        auto* box = put<QComboBox>({10, 10, 60, 40});
        box->setAccessibleName(QStringLiteral("Theme"));
        box->addItem(QStringLiteral("As the rest of the system has it"));
        QCOMPARE(found().count(QLatin1StringView("cut off")), 1);
        box->resize(box->sizeHint());
        QCOMPARE(found(), QString());
    }

    void overlapsAreFound()
    {
        put<QLabel>({10, 10, 200, 40})->setText(QStringLiteral("One"));
        put<QLabel>({50, 20, 200, 40})->setText(QStringLiteral("Two"));
        QCOMPARE(found().count(QLatin1StringView("overlap")), 1);
    }

    void whatSticksOutIsFound()
    {
        put<QLabel>({350, 10, 200, 40})->setText(QStringLiteral("One"));
        QVERIFY(found().contains(QLatin1StringView("sticks out")));
    }

    void namelessControlsAreFound()
    {
        put<QPushButton>({10, 10, 60, 40});
        auto* edit = put<QLineEdit>({10, 100, 200, 40});
        QCOMPARE(found().count(QLatin1StringView("no name")), 2);
        edit->setAccessibleName(QStringLiteral("Password"));
        QCOMPARE(found().count(QLatin1StringView("no name")), 1);
    }
};

QTEST_MAIN(PageCheckTest)
#include "page_check_test.moc"
