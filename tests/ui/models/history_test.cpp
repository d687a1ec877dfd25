// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/dates.h"
#include "ui/models/history.h"

using namespace keyfold;
using namespace keyfold::ui;

class HistoryTest final : public QObject {
    Q_OBJECT

private slots:
    void whatWasDoneIsSaidInWords()
    {
        for (int i = 0; i <= static_cast<int>(Action::ValuePassedOn); ++i) {
            const auto action = static_cast<Action>(i);
            const auto text = actionText(action);
            QVERIFY2(!text.isEmpty() && text.front().isUpper() && !text.contains(u'.'), nameOf(action).data());
        }
    }

    void aSettingIsSaidInWords()
    {
        const Event event{1, {}, "Ruth", Action::SettingChanged, {}, {}, "reminders.while-locked = on"};
        const auto rows = historyRows({event}, Date::parse("2026-10-12").value(), {});
        QCOMPARE(rows.size(), std::size_t(2)); // the day, the line
        QVERIFY2(rows.back().line.endsWith(QStringLiteral("Reminders while locked: on")), qPrintable(rows.back().line));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
