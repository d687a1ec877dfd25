// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QString>
#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

std::string utf8Of(char32_t point)
{
    return QString::fromUcs4(&point, 1).toStdString();
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    // The edges of the table in RFC 3629, section 4, and the attacks in its section 10.
    void knowsUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("clean");
        const auto good = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text << true; };
        const auto bad = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text << false; };
        good("nothing", "");
        good("first of one byte but NUL", "\x01");
        good("last of one byte", "\x7F");
        good("first of two bytes", "\xC2\x80");
        good("last of two bytes", "\xDF\xBF");
        good("first of three bytes", "\xE0\xA0\x80");
        good("last before the surrogates", "\xED\x9F\xBF");
        good("first after the surrogates", "\xEE\x80\x80");
        good("last of three bytes", "\xEF\xBF\xBF");
        good("first of four bytes", "\xF0\x90\x80\x80");
        good("last of four bytes", "\xF4\x8F\xBF\xBF");
        good("byte order mark", "\xEF\xBB\xBF");
        good("several lengths", "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91z");
        bad("NUL", QByteArray("\0", 1));
        bad("NUL inside", QByteArray("a\0b", 3));
        bad("NUL in two bytes", "\xC0\x80");
        bad("lone continuation, first", "\x80");
        bad("lone continuation, last", "a\xBF");
        bad("overlong, two bytes", "\xC1\xBF");
        bad("overlong slash, two bytes", "\xC0\xAF");
        bad("overlong, three bytes", "\xE0\x9F\xBF");
        bad("overlong slash, three bytes", "\xE0\x80\xAF");
        bad("overlong, four bytes", "\xF0\x8F\xBF\xBF");
        bad("first surrogate", "\xED\xA0\x80");
        bad("last surrogate", "\xED\xBF\xBF");
        bad("pair of surrogates", "\xED\xA1\x8C\xED\xBE\xB4");
        bad("first after the last", "\xF4\x90\x80\x80");
        bad("lead byte F5", "\xF5\x80\x80\x80");
        bad("five bytes", "\xF8\x88\x80\x80\x80");
        bad("six bytes", "\xFC\x84\x80\x80\x80\x80");
        bad("byte FE", "\xFE");
        bad("byte FF", "\xFF");
        bad("two bytes cut short", "\xC2");
        bad("three bytes cut short", "\xE2\x82");
        bad("four bytes cut short", "\xF0\x9F\x94");
        bad("cut short by a letter", "\xC3(");
        bad("cut short by another", "\xE2\x82\xE2\x82\xAC");
        bad("Latin-1", "caf\xE9");
        bad("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0",
                4));
    }

    void knowsUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, clean);
        QCOMPARE(isCleanUtf8(view(text)), clean);
        QCOMPARE(isCleanUtf8("before " + text.toStdString()), clean);
        QCOMPARE(isCleanUtf8(text.toStdString() + " after"), clean);
    }

    void everyCharacterIsCleanButNul()
    {
        for (char32_t point = 1; point <= 0x10FFFF; ++point)
            if (point < 0xD800 || point > 0xDFFF)
                QVERIFY2(isCleanUtf8(utf8Of(point)), QByteArray::number(point, 16).constData());
    }

    void foldsForComparing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* folded) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(folded);
        };
        row("nothing", "", "");
        row("capitals", "Stripe LIVE", "stripe live");
        row("accent in one character", "Café", "cafe");
        row("accent of its own", "Cafe\u0301", "cafe");
        row("capital with an accent", "ÉCOLE", "ecole");
        row("umlauts", "Müller ÄÖÜ", "muller aou");
        row("sharp s", "Straße", "strasse");
        row("capital sharp s", "STRA\u1E9EE", "strasse");
        row("Turkish dotted capital", "\u0130stanbul", "istanbul");
        row("Turkish dotless i", "d\u0131\u015F", "d\u0131s");
        row("Greek final sigma", "ΟΔΟΣ ὁδός", "οδοσ οδοσ");
        row("Cyrillic", "ЁЛКА", "елка");
        row("ligature", "o\uFB03ce", "office");
        row("full-width letters", "\uFF21\uFF30\uFF29", "api");
        row("mathematical letters", "\U0001D400\U0001D41B", "ab");
        row("roman numeral", "\u2163", "iv");
        row("no-break space", "a\u00A0b", "a b");
        row("zero-width space", "a\u200Bb", "ab");
        row("soft hyphen", "a\u00ADb", "ab");
        row("Japanese", "\u30AD\u30FC", "\u30AD\u30FC");
        row("half-width katakana", "\uFF77", "\u30AD");
        row("stroke is no accent", "Øresund", "øresund");
        row("digits and signs stay", "sk_live-42 (EU)", "sk_live-42 (eu)");
        row("not UTF-8 stays", "Caf\xE9", "Caf\xE9");
    }

    void foldsForComparing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(folded(view(text))), expected);
        QCOMPARE(bytes(folded(folded(view(text)))), expected);
    }

    void keepsWhatComesAfterANul() { QCOMPARE(folded(std::string_view("A\0B", 3)), std::string("a\0b", 3)); }

    void foldingTwiceChangesNothing()
    {
        QByteArrayList unstable;
        for (char32_t point = 1; point <= 0x10FFFF; ++point) {
            if (point >= 0xD800 && point <= 0xDFFF)
                continue;
            const auto once = folded(utf8Of(point));
            if (folded(once) != once)
                unstable << QByteArray::number(point, 16);
        }
        QVERIFY2(unstable.isEmpty(), unstable.join(' ').constData());
    }

    void trims_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("nothing but space") << QByteArray(" \t\r\n") << QByteArray();
        QTest::newRow("both ends") << QByteArray("  a b\t") << QByteArray("a b");
        QTest::newRow("line break of Windows") << QByteArray("a\r\n") << QByteArray("a");
        QTest::newRow("no space") << QByteArray("a") << QByteArray("a");
        QTest::newRow("NUL is no space") << QByteArray("\0a", 2) << QByteArray("\0a", 2);
        QTest::newRow("letters beyond ASCII stay whole") << QByteArray("\u00E0 ") << QByteArray("\u00E0");
    }

    void trims()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(trimmed(view(text))), expected);
    }

    void tellsSizes_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << quint64{0} << QByteArray("0 bytes");
        QTest::newRow("under a unit") << quint64{512} << QByteArray("512 bytes");
        QTest::newRow("a unit") << quint64{1024} << QByteArray("1 KiB");
        QTest::newRow("between units") << quint64{1025} << QByteArray("1025 bytes");
        QTest::newRow("not whole") << quint64{1536 * 1024} << QByteArray("1536 KiB");
        QTest::newRow("mebibytes") << quint64{16} * 1024 * 1024 << QByteArray("16 MiB");
        QTest::newRow("gibibytes") << (quint64{64} << 30) << QByteArray("64 GiB");
        QTest::newRow("beyond the last unit") << (quint64{1} << 50) << QByteArray("1024 TiB");
    }

    void tellsSizes()
    {
        QFETCH(quint64, size);
        QFETCH(QByteArray, expected);
        QCOMPARE(bytes(humanSize(size)), expected);
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
