// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "core/catalogue/recogniser.h"

using namespace keyfold;

namespace {

std::optional<Recognition> identify(std::string_view value)
{
    return Recogniser::builtIn().identify(asBytes(value));
}

} // namespace

class RecogniserTest : public QObject {
    Q_OBJECT

private slots:
    void everyShapeKnowsItsExample()
    {
        for (const auto& provider : Catalogue::builtIn().providers()) {
            for (const auto& shape : provider.shapes) {
                const auto what = provider.id + ": " + shape.label;
                const auto found = identify(shape.example);
                QVERIFY2(found, what.c_str());
                if (shape.confidence == Confidence::High) {
                    QVERIFY2(found->provider == provider.name, what.c_str());
                    QVERIFY2(found->confidence == Confidence::High, what.c_str());
                    QVERIFY2(found->environment == shape.environment, what.c_str());
                }
            }
        }
    }

    void aStripeKeyTellsItsEnvironment()
    {
        const auto found = identify("  sk_test_EXAMPLE0000000000000000000000\n");
        QVERIFY(found);
        QCOMPARE(found->provider, std::string("Stripe"));
        QCOMPARE(found->environment, std::string("test"));
        QCOMPARE(found->kind, std::string("secret"));
        QVERIFY(found->privilege == Privilege::Admin);
    }

    void whatTwoProvidersShareIsNotSure()
    {
        const auto provider = [](std::string id, std::string name, std::string pattern) {
            return "{\"id\": \"" + id + "\", \"name\": \"" + name
                + "\", \"patterns\": [{\"label\": \"Key\", \"confidence\": \"high\", \"regex\": \"" + pattern + "\"}]}";
        };
        const auto catalogue = Catalogue::parse("[" + provider("a", "A", "k_[0-9]+") + ", "
            + provider("b", "B", "k_[0-9]{4}") + ", " + provider("c", "Broken", "k_(") + "]");
        const Recogniser recogniser(catalogue.value());
        const auto both = recogniser.identify(asBytes("k_1234"));
        QVERIFY(both);
        QCOMPARE(both->confidence, Confidence::Low);
        QCOMPARE(both->others, std::vector<std::string>{"B"});
        const auto one = recogniser.identify(asBytes("k_12345"));
        QCOMPARE(one->provider, std::string("A"));
        QCOMPARE(one->confidence, Confidence::High);
    }

    void apemBlockIsAPrivateKeyOfNobody()
    {
        const auto found = identify("-----BEGIN PRIVATE KEY-----\nRkFLRQ==\n-----END PRIVATE KEY-----\n");
        QVERIFY(found);
        QVERIFY(found->provider.empty());
        QCOMPARE(found->kind, std::string("private-key"));
        QVERIFY(found->label.find("without") != std::string::npos);
        QVERIFY(identify("-----BEGIN ENCRYPTED PRIVATE KEY-----\nx\n")->label.find("with a") != std::string::npos);
        QCOMPARE(identify("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nx\n")->kind,
            std::string("private-key-locked"));
        const std::string openSsh = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA";
        QCOMPARE(identify(openSsh + "BG5vbmUAAAAE\n")->kind, std::string("private-key"));
        QCOMPARE(identify(openSsh + "CmFlczI1Ni1j\n")->kind, std::string("private-key-locked"));
        QVERIFY(!identify("-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----"));
    }

    void aWebTokenIsOneOfNobodyInParticular()
    {
        const auto found = identify("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJFWEFNUExFIn0.EXAMPLEEXAMPLEEXAMPLE00");
        QVERIFY(found);
        QVERIFY(found->provider.empty());
        QVERIFY(found->confidence == Confidence::Low);
        QVERIFY(!identify("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJFWEFNUExFIn0"));
    }

    void strangeValuesAreNotKnown()
    {
        QVERIFY(!identify(""));
        QVERIFY(!identify("   \n"));
        QVERIFY(!identify(std::string(1 << 20, 'a')));
        QVERIFY(!identify("sk_live_\xFF\xFE"));
        QVERIFY(!identify(std::string("sk_live_EXAMPLE000000000000000\0000000000000", 42)));
    }

    void whatLooksLikeAKeyAndIsNoneIsNeverSure()
    {
        QFile file(QStringLiteral(SHARED "/provider-negatives.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/provider-negatives.txt is missing: what must not be recognised was NOT checked");
        int lines = 0;
        while (!file.atEnd()) {
            const auto line = file.readLine().chopped(1);
            const auto found = identify(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
            QVERIFY2(!found || found->confidence != Confidence::High, line.constData());
            ++lines;
        }
        QVERIFY(lines > 100);
    }

    void aLoginIsNotAKey_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("login");
        QTest::newRow("with a password") << QByteArray("anna@shop.example hunter2") << true;
        QTest::newRow("on two lines") << QByteArray("anna@shop.example\nhunter2\n") << true;
        QTest::newRow("with a colon") << QByteArray("anna.holm+x@shop.example:hunter2") << true;
        QTest::newRow("named") << QByteArray("E-Mail: anna@shop.example\nPassword: hunter2") << true;
        QTest::newRow("address alone") << QByteArray("anna@shop.example") << true;
        QTest::newRow("a web address") << QByteArray("https://anna:secret@shop.example/hook") << false;
        QTest::newRow("a key") << QByteArray("sk_live_EXAMPLE0000000000000000000000") << false;
        QTest::newRow("a service account") << QByteArray("{\"client_email\": \"robot@project.example\"}") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void aLoginIsNotAKey()
    {
        QFETCH(QByteArray, value);
        QTEST(looksLikeLogin(asBytes(value.toStdString())), "login");
    }
};

QTEST_GUILESS_MAIN(RecogniserTest)
#include "recogniser_test.moc"
