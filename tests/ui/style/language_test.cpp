// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

#include "ui/style/language.h"

using keyfold::ui::Language;

namespace {

struct Text {
    QString context, source;
    QStringList translations; // all plural forms
    bool finished = true;
};

QList<Text> textsOf(const QString& code)
{
    QFile file(QStringLiteral(KEYFOLD_TRANSLATIONS "/keyfold_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            texts.append({context, {}, {}, true});
        } else if (name == u"source") {
            texts.last().source = xml.readElementText();
        } else if (name == u"translation") {
            texts.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            texts.last().translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        }
    }
    return texts;
}

/// "%1", "%n" of a text, sorted.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:[1-9]|n)"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("code");
        for (const auto& code : Language::available().mid(1))
            QTest::newRow(qPrintable(code)) << code;
    }

private slots:
    void sixLanguagesAreThere()
    {
        auto codes = Language::available();
        QCOMPARE(codes.first(), QStringLiteral("en"));
        codes.sort();
        QCOMPARE(codes, QStringList({"de", "en", "es", "fr", "ja", "pt_BR"}));
        QCOMPARE(Language::nameOf(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(Language::nameOf(QStringLiteral("fr")), QStringLiteral("Français"));
    }

    void theSystemsLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("ours");
        QTest::newRow("the same") << "ja_JP"
                                  << "ja";
        QTest::newRow("of another country") << "de_AT"
                                            << "de";
        QTest::newRow("Portuguese of Brazil is better than none") << "pt_PT"
                                                                  << "pt_BR";
        QTest::newRow("none of ours") << "pl_PL"
                                      << "en";
        QTest::newRow("English") << "en_NZ"
                                 << "en";
    }

    void theSystemsLanguageIsTaken()
    {
        QFETCH(QString, system);
        QFETCH(QString, ours);
        QCOMPARE(Language::closestTo(QLocale(system)), ours);
    }

    void textsAndDatesAreTranslated()
    {
        {
            const Language german(QStringLiteral("de"));
            QVERIFY(QCoreApplication::translate("keyfold::health_rules::Health", "Rotate it.") != "Rotate it.");
            QCOMPARE(QLocale().monthName(10), QStringLiteral("Oktober"));
        }
        QCOMPARE(
            QCoreApplication::translate("keyfold::health_rules::Health", "Rotate it."), QStringLiteral("Rotate it."));
    }

    void everyTextIsTranslated_data() { eachLanguage(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const auto texts = textsOf(code);
        QVERIFY(texts.size() > 1000);
        for (const auto& text : texts) {
            // Through an alias of a class lupdate finds the text, and not the name that it is asked for under.
            QVERIFY2(!text.context.isEmpty(), qPrintable(text.source));
            QVERIFY2(text.finished && !text.translations.join(QString()).trimmed().isEmpty(),
                qPrintable(text.context + QStringLiteral(": ") + text.source));
        }
    }

    void whatIsFilledInHasItsPlace_data() { eachLanguage(); }
    void whatIsFilledInHasItsPlace()
    {
        QFETCH(QString, code);
        for (const auto& text : textsOf(code)) {
            auto wanted = placesOf(text.source);
            auto found = placesOf(text.translations.join(QString()));
            QVERIFY2(wanted == found, qPrintable(text.context + QStringLiteral(": ") + text.source));
        }
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
