// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QtTest>

#include "ui/pages/action_row.h"

using namespace keyfold::ui;

class ActionRowTest final : public QObject {
    Q_OBJECT

private slots:
    void aButtonIsCalledByWhatItIsFor()
    {
        ActionRow row(Glyph::File, QStringLiteral("Recovery sheet"), QStringLiteral("On paper"));
        QCOMPARE(
            row.addButton(QStringLiteral("Print"), "print")->accessibleName(), QStringLiteral("Print: Recovery sheet"));
        ActionRow empty(Glyph::File, {}, {}); // its title comes later
        QCOMPARE(empty.addButton(QStringLiteral("Choose"), "choose")->accessibleName(), QStringLiteral("Choose"));
    }

    void aChoiceSaysOfWhat()
    {
        ActionRow row(Glyph::Lock, QStringLiteral("Lock"), QStringLiteral("Keyboard and mouse count"));
        auto* box = new QComboBox;
        row.addControl(box);
        QCOMPARE(box->accessibleDescription(), QStringLiteral("Lock. Keyboard and mouse count"));
        ActionRow bare(Glyph::Lock, QStringLiteral("Lock"), {});
        auto* other = new QComboBox;
        bare.addControl(other);
        QCOMPARE(other->accessibleDescription(), QStringLiteral("Lock"));
    }
};

QTEST_MAIN(ActionRowTest)
#include "action_row_test.moc"
