// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/request_file.h"

#include <QTest>

#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

RequestFile anyRequest()
{
    SeededRandom random;
    return {AgeIdentity::make(random)->recipient(), "Ann & Söhne", "The key for 50 % off?\n# age1evil =+/🔑",
        RequestId::random(random), Timestamp(std::chrono::milliseconds(1'792'000'000'000))};
}

std::string recipientText()
{
    return anyRequest().recipient.text();
}

} // namespace

class RequestFileTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromAFileAndFromALine()
    {
        const auto request = anyRequest();
        for (const auto& text : {writeRequest(request), requestLine(request), "  " + requestLine(request) + "\r\n"}) {
            const auto read = readRequest(text);
            QVERIFY2(read, outcome(read).constData());
            QCOMPARE(read->recipient.text(), request.recipient.text());
            QCOMPARE(read->from, request.from);
            QCOMPARE(bytes(read->asked), QByteArray("The key for 50 % off? # age1evil =+/🔑"));
            QVERIFY(read->id == request.id);
        }
    }

    void aLineIsOneWord()
    {
        const auto line = requestLine(anyRequest());
        QVERIFY(isRequestLine(line) && !isRequestLine(writeRequest(anyRequest())));
        QVERIFY(std::ranges::all_of(line, [](char c) { return c > ' ' && c < 0x7F; }));
        QVERIFY(line.starts_with("keyfold-request:" + recipientText() + "?id="));
    }

    void takesWhatItDoesNotKnow()
    {
        const auto read = readRequest("keyfold-request:" + recipientText() + "?later=1&asked=A%20key&&x");
        QVERIFY2(read, outcome(read).constData());
        QCOMPARE(bytes(read->asked), QByteArray("A key"));
        QVERIFY(readRequest("keyfold-request:" + recipientText()));
        QVERIFY(readRequest(recipientText()));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto line = bytes("keyfold-request:" + recipientText());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no recipient") << QByteArray("keyfold-request:?asked=x");
        QTest::newRow("another recipient") << QByteArray("keyfold-request:age1nothing?asked=x");
        QTest::newRow("two recipients") << bytes(recipientText() + "\n" + recipientText());
        QTest::newRow("half an escape") << line + "?asked=a%2";
        QTest::newRow("no escape") << line + "?asked=a%zz";
        QTest::newRow("not UTF-8") << line + "?asked=%ff";
        QTest::newRow("NUL") << line + "?asked=%00";
        QTest::newRow("a second line") << line + "?asked=x\nage1evil";
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        const auto read = readRequest(view(text));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::HandoffMalformed);
    }
};

QTEST_APPLESS_MAIN(RequestFileTest)
#include "request_file_test.moc"
