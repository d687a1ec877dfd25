// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/argon2id.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

// Far less than anything takes that allocates gibibytes or counts passes, far more than a busy machine takes to refuse.
constexpr qint64 atOnceMs = 200;

} // namespace

Q_DECLARE_METATYPE(Argon2Params)

class Argon2idTest : public QObject {
    Q_OBJECT

private slots:
    // The first eight from the reference implementation (phc-winner-argon2, src/test.c, Argon2id v=19), the last two from
    // its command line program. RFC 9106's own vector has a secret and associated data, which Keyfold does not use.
    void derivesAsTheReferenceDoes_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<Argon2Params>("params");
        QTest::addColumn<QByteArray>("tag");
        const auto row = [](const char* name, const char* password, const char* salt, Argon2Params params,
                             const char* tag) {
            QTest::newRow(name) << QByteArray(password) << QByteArray(salt) << params << QByteArray(tag);
        };
        row("64 MiB, 2 passes", "password", "somesalt", {65536, 2, 1},
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
        row("256 KiB, 2 passes", "password", "somesalt", {256, 2, 1},
            "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
        row("256 KiB, 2 lanes", "password", "somesalt", {256, 2, 2},
            "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
        row("64 MiB, 1 pass", "password", "somesalt", {65536, 1, 1},
            "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98");
        row("64 MiB, 4 passes", "password", "somesalt", {65536, 4, 1},
            "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c");
        row("another password", "differentpassword", "somesalt", {65536, 2, 1},
            "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde");
        row("another salt", "password", "diffsalt", {65536, 2, 1},
            "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c");
        row("64 MiB, 3 passes, 4 lanes", "password", "somesalt", {65536, 3, 4},
            "661fefbd6f29bcbc8f4646abc32a9d7a4645bb5c059537f8a5587f31adbecccd");
        row("64-byte tag, 16-byte salt", "p", "saltsaltsaltsalt", {4096, 3, 4},
            "e92247ee10829ca81b51a5b4c1e7ee51fc306b9006ded60a8fe55082fdaab4ce6d689744b448a05b88f0d726ad746e8a4b0deddee0"
            "6"
            "ffc2df9ab148f445d9b99");
    }

    void derivesAsTheReferenceDoes()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(Argon2Params, params);
        QFETCH(QByteArray, tag);
        const auto derived = argon2id(
            asBytes(view(password)), asBytes(view(salt)), params, static_cast<std::size_t>(tag.size() / 2));
        QVERIFY2(derived, outcome(derived).constData());
        QCOMPARE(hex(derived->expose()), tag);
    }

    void takesAnyPassword()
    {
        const Bytes salt(16, 's');
        const Argon2Params cheap{64, 1, 1};
        const auto none = argon2id({}, salt, cheap, 32);
        QVERIFY2(none, outcome(none).constData());
        const auto withNul = argon2id(asBytes(std::string_view("a\0b", 3)), salt, cheap, 32);
        const auto upToNul = argon2id(asBytes("a"), salt, cheap, 32);
        QVERIFY(withNul && upToNul && !withNul->equals(*upToNul));
        QVERIFY(argon2id(Bytes(1024, 0xFF), salt, cheap, 32));
    }

    void refusesWhatIsTooCostlyBeforeAnyWork_data()
    {
        QTest::addColumn<Argon2Params>("params");
        QTest::addColumn<QByteArray>("asked");
        const auto most = std::numeric_limits<std::uint32_t>::max();
        QTest::newRow("a KiB above 2 GiB") << Argon2Params{2 * 1024 * 1024 + 1, 1, 1} << QByteArray("2097153 KiB");
        QTest::newRow("64 GiB") << Argon2Params{64 * 1024 * 1024, 1, 1} << QByteArray("64 GiB");
        QTest::newRow("the most that fits") << Argon2Params{most, 1, 1} << QByteArray("4294967295 KiB");
        QTest::newRow("65 passes") << Argon2Params{64, 65, 1} << QByteArray("65 passes");
        QTest::newRow("the most passes") << Argon2Params{64, most, 1} << QByteArray("4294967295 passes");
        QTest::newRow("17 lanes") << Argon2Params{1024, 1, 17} << QByteArray("17 lanes");
    }

    void refusesWhatIsTooCostlyBeforeAnyWork()
    {
        QFETCH(Argon2Params, params);
        QFETCH(QByteArray, asked);
        QElapsedTimer timer;
        timer.start();
        const auto derived = argon2id(asBytes("password"), asBytes("somesalt"), params, 32);
        QVERIFY(timer.elapsed() < atOnceMs);
        QVERIFY(!derived);
        QCOMPARE(derived.error().code, ErrorCode::KdfTooCostly);
        QCOMPARE(bytes(derived.error().subject), asked);
    }

    void refusesWhatArgon2CannotDo_data()
    {
        QTest::addColumn<Argon2Params>("params");
        QTest::newRow("nothing") << Argon2Params{};
        QTest::newRow("no memory") << Argon2Params{0, 1, 1};
        QTest::newRow("no passes") << Argon2Params{64, 0, 1};
        QTest::newRow("no lanes") << Argon2Params{64, 1, 0};
        QTest::newRow("less than 8 KiB") << Argon2Params{7, 1, 1};
        QTest::newRow("less than 8 KiB a lane") << Argon2Params{31, 1, 4};
        const auto most = std::numeric_limits<std::uint32_t>::max();
        QTest::newRow("lanes that would overflow") << Argon2Params{64, 1, most};
    }

    void refusesWhatArgon2CannotDo()
    {
        QFETCH(Argon2Params, params);
        const auto derived = argon2id(asBytes("password"), asBytes("somesalt"), params, 32);
        QVERIFY(!derived);
        QCOMPARE(derived.error().code, ErrorCode::KdfTooWeak);
    }

    void takesTheLimitsThemselves()
    {
        QVERIFY(checkArgon2Ceiling(argon2Ceiling));
        QVERIFY(checkArgon2Ceiling(standardArgon2));
        QVERIFY(checkArgon2Ceiling({8, 1, 1}));
        QVERIFY(checkArgon2Ceiling({128, 1, 16}));
        QVERIFY(checkArgon2Floor(argon2Floor));
        QVERIFY(checkArgon2Floor(standardArgon2));
    }

    void refusesWhatIsUnderTheFloor()
    {
        QCOMPARE(checkArgon2Floor({64 * 1024 - 1, 3, 4}).error().code, ErrorCode::KdfTooWeak);
        QCOMPARE(checkArgon2Floor({256 * 1024, 2, 4}).error().code, ErrorCode::KdfTooWeak);
        QVERIFY(checkArgon2Floor({64, 1, 1}, {64, 1, 1}));
    }

    void reportsATagThatCannotBe()
    {
        const auto derived = argon2id(asBytes("password"), asBytes("somesalt"), {64, 1, 1}, 3);
        QVERIFY(!derived);
        QCOMPARE(derived.error().code, ErrorCode::CryptoFailed);
    }

    void measuresThisMachine()
    {
        const Argon2Params base{4096, 9, 2};
        const auto hurried = calibrateArgon2(std::chrono::milliseconds(0), base);
        QVERIFY2(hurried, outcome(hurried).constData());
        QCOMPARE(*hurried, (Argon2Params{4096, argon2Floor.passes, 2}));
        const auto patient = calibrateArgon2(std::chrono::hours(1), base);
        QVERIFY(patient);
        QCOMPARE(*patient, (Argon2Params{4096, argon2Ceiling.passes, 2}));
    }
};

QTEST_APPLESS_MAIN(Argon2idTest)
#include "argon2id_test.moc"
