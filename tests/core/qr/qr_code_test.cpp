// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qr/qr_code.h"

#include <QTest>

using namespace keyfold;

class QrCodeTest : public QObject {
    Q_OBJECT

private slots:
    void hasItsThreeCorners()
    {
        const auto code = QrCode::of(asBytes("hello"));
        QVERIFY(code);
        const int far = code->side() - 7;
        for (const auto& [column, row] : {std::pair(0, 0), std::pair(far, 0), std::pair(0, far)}) {
            QVERIFY(
                code->isDark(column, row) && code->isDark(column + 6, row + 6) && code->isDark(column + 3, row + 3));
            QVERIFY(!code->isDark(column + 1, row + 1));
        }
        QVERIFY(!code->isDark(-1, 0) && !code->isDark(0, code->side()));
    }

    void hasLargerModulesWithLessToSpare()
    {
        const std::string text(200, 'x');
        QVERIFY(QrCode::of(asBytes(text), QrCode::Spare::Little)->side() < QrCode::of(asBytes(text))->side());
    }

    void refusesWhatDoesNotFit()
    {
        QVERIFY(!QrCode::of({}));
        QVERIFY(!QrCode::of(asBytes(std::string(1700, 'x'))));
        QVERIFY(QrCode::of(asBytes(std::string(1700, 'x')), QrCode::Spare::Little));
        QVERIFY(!QrCode::of(asBytes(std::string(3000, 'x')), QrCode::Spare::Little));
        QVERIFY(!QrCode::of(asBytes(std::string(100'000, 'x'))));
    }
};

QTEST_APPLESS_MAIN(QrCodeTest)
#include "qr_code_test.moc"
