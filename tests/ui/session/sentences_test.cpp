// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/session/sentences.h"

using namespace keyfold;
using namespace keyfold::ui;

class SentencesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasAWholeSentence()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::HandoffNewer); ++code) {
            const auto sentence = sentenceFor({static_cast<ErrorCode>(code), "/home/ines/a.keyfold", {}, "detail"});
            QVERIFY2(sentence.what.endsWith(u'.'), qPrintable(sentence.what));
            QVERIFY2(sentence.next.isEmpty() || sentence.next.endsWith(u'.'), qPrintable(sentence.next));
            QVERIFY2(!sentence.text().contains(QStringLiteral("%1")), qPrintable(sentence.text()));
            QVERIFY2(!sentence.text().contains(QStringLiteral("detail")), qPrintable(sentence.text()));
        }
    }

    void filesAreNamedWithoutTheirFolder()
    {
        const auto sentence = sentenceFor({ErrorCode::Damaged, "/home/ines/a.keyfold", {}, {}});
        QCOMPARE(sentence.what, QStringLiteral("a.keyfold is damaged."));
    }

    void theNearestNameIsOffered()
    {
        const auto sentence = sentenceFor({ErrorCode::NoSuchParty, "Bob", {"Bo"}, {}});
        QCOMPARE(sentence.next, QStringLiteral("Did you mean “Bo”?"));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
