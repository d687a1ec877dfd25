// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_file.h"

#include <QTest>

#include "core/crypto/system_random.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

// What a real one takes a second for is as right at 2^4.
constexpr unsigned cheapWorkFactor = 4;

class BytesSink final : public ByteSink {
public:
    Result<void> write(ByteView bytes) override
    {
        content.insert(content.end(), bytes.begin(), bytes.end());
        return {};
    }
    Bytes content;
};

Bytes someBytes(std::size_t size)
{
    Bytes content(size);
    SeededRandom(size + 3).fill(content);
    return content;
}

struct People {
    People()
    {
        SeededRandom random;
        for (int i = 0; i < 3; ++i)
            identities.push_back(AgeIdentity::make(random).value());
    }
    AgeLock lockFor(std::size_t count) const
    {
        AgeLock lock;
        for (std::size_t i = 0; i < count; ++i)
            lock.recipients.push_back(identities[i].recipient());
        return lock;
    }
    std::vector<AgeIdentity> only(std::size_t index) const
    {
        std::vector<AgeIdentity> one;
        one.push_back(AgeIdentity::parse(identities[index].text().exposeText()).value());
        return one;
    }
    std::vector<AgeIdentity> identities;
};

Bytes sealed(ByteView content, const AgeLock& lock)
{
    MemorySource source(content);
    BytesSink sink;
    SystemRandom random;
    const auto ok = sealAge(source, sink, lock, random);
    Q_ASSERT(ok);
    return sink.content;
}

Result<Bytes> opened(ByteView file, const AgeUnlock& unlock)
{
    MemorySource source(file);
    auto age = AgeFile::read(source);
    if (!age)
        return failure(age);
    BytesSink sink;
    if (const auto ok = age->open(unlock, sink); !ok)
        return failure(ok);
    return sink.content;
}

ErrorCode codeOf(ByteView file, const AgeUnlock& unlock)
{
    const auto result = opened(file, unlock);
    return result ? ErrorCode::Internal : result.error().code;
}

Bytes joined(const Bytes& a, const Bytes& b)
{
    Bytes both = a;
    both.insert(both.end(), b.begin(), b.end());
    return both;
}

constexpr std::size_t chunk = 65536;

} // namespace

class AgeFileTest : public QObject {
    Q_OBJECT

private slots:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<qulonglong>("size");
        QTest::addColumn<bool>("armor");
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{47}, std::size_t{48},
                 std::size_t{49}, chunk - 1, chunk, chunk + 1, 2 * chunk, 5 * chunk + 77, 8 * chunk - 1, 8 * chunk,
                 8 * chunk + 1, 16 * chunk, 24 * chunk, 33 * chunk + 5})
            for (const bool armor : {false, true})
                QTest::addRow("%zu bytes%s", size, armor ? ", armored" : "") << qulonglong{size} << armor;
    }

    void opensWhatItSealed()
    {
        QFETCH(qulonglong, size);
        QFETCH(bool, armor);
        const People people;
        const auto content = someBytes(size);
        auto lock = people.lockFor(2);
        lock.armor = armor;
        const auto file = sealed(content, lock);
        for (const std::size_t who : {0u, 1u}) {
            const auto identities = people.only(who);
            const auto back = opened(file, {&identities, nullptr});
            QVERIFY2(back, outcome(back).constData());
            QVERIFY(*back == content);
        }
        const auto stranger = people.only(2);
        QCOMPARE(codeOf(file, {&stranger, nullptr}), ErrorCode::WrongIdentity);
        QCOMPARE(codeOf(file, {}), ErrorCode::IdentityWanted);
    }

    void opensWithThePassphraseAlone()
    {
        const auto passphrase = Secret::copyOf("seven words or so");
        AgeLock lock;
        lock.passphrase = &passphrase;
        lock.workFactor = cheapWorkFactor;
        const auto file = sealed(asBytes("text"), lock);
        const auto back = opened(file, {nullptr, &passphrase});
        QVERIFY2(back, outcome(back).constData());
        QCOMPARE(bytes(asText(*back)), "text");
        const auto other = Secret::copyOf("seven words or So");
        QCOMPARE(codeOf(file, {nullptr, &other}), ErrorCode::WrongPassphrase);
        const People people;
        QCOMPARE(codeOf(file, {&people.identities, nullptr}), ErrorCode::PassphraseWanted);
        QCOMPARE(codeOf(sealed(asBytes("text"), people.lockFor(1)), {nullptr, &passphrase}), ErrorCode::IdentityWanted);
    }

    void sealsForSomebodyOrWithAPassphraseButNotBoth()
    {
        const People people;
        const auto passphrase = Secret::copyOf("words");
        auto both = people.lockFor(1);
        both.passphrase = &passphrase;
        SystemRandom random;
        for (const auto& lock : {AgeLock(), both}) {
            MemorySource source({});
            BytesSink sink;
            QCOMPARE(sealAge(source, sink, lock, random).error().code, ErrorCode::NoRecipients);
            QVERIFY(sink.content.empty());
        }
    }

    void refusesTooManyRecipientsBeforeWritingAnything()
    {
        const People people;
        AgeLock lock;
        lock.recipients.assign(700, people.identities.front().recipient());
        SystemRandom random;
        MemorySource source({});
        BytesSink sink;
        QCOMPARE(sealAge(source, sink, lock, random).error().code, ErrorCode::InvalidValue);
        QVERIFY(sink.content.empty());
    }

    void refusesAFlippedBitAnywhere()
    {
        const People people;
        const auto file = sealed(asBytes("text"), people.lockFor(2));
        for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
            auto damaged = file;
            damaged[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            QVERIFY2(!opened(damaged, {&people.identities, nullptr}), QByteArray::number(qulonglong{bit}).constData());
        }
    }

    void refusesEveryShorterLength()
    {
        const People people;
        for (const bool armor : {false, true}) {
            auto lock = people.lockFor(1);
            lock.armor = armor;
            const auto file = sealed(asBytes("some text"), lock);
            // The line feed after an armor's last line may be missing.
            for (std::size_t size = 0; size < file.size() - (armor ? 1 : 0); ++size)
                QVERIFY2(!opened(ByteView(file).first(size), {&people.identities, nullptr}),
                    QByteArray::number(qulonglong{size}).constData());
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        const People people;
        const auto small = sealed(asBytes("some text"), people.lockFor(1));
        const auto large = sealed(someBytes(chunk), people.lockFor(1));
        const auto three = sealed(someBytes(3 * chunk), people.lockFor(1));
        auto lock = people.lockFor(1);
        lock.armor = true;
        const auto armored = sealed(asBytes("some text"), lock);
        const auto row = [](const char* name, const Bytes& file, ErrorCode code) {
            QTest::newRow(name) << bytes(asText(file)) << static_cast<int>(code);
        };
        const auto text = [](std::string_view written) { return Bytes(written.begin(), written.end()); };
        row("empty", {}, ErrorCode::NotAnAgeFile);
        row("a zip", text("PK\3\4 and so on"), ErrorCode::NotAnAgeFile);
        row("a text", text("age is but a number\n"), ErrorCode::NotAnAgeFile);
        row("another PEM block", text("-----BEGIN PRIVATE KEY-----\nAAAA\n"), ErrorCode::AgeArmorMalformed);
        row("version 2", text("age-encryption.org/v2\n-> X\n\n"), ErrorCode::AgeNewer);
        row("version one", text("age-encryption.org/vone\n"), ErrorCode::AgeHeaderMalformed);
        row("cut in the header", Bytes(small.begin(), small.begin() + 60), ErrorCode::AgeCutOff);
        row("cut in the payload", Bytes(small.begin(), small.end() - 3), ErrorCode::AgePayloadChanged);
        row("cut after a chunk", Bytes(three.begin(), three.end() - chunk - 16), ErrorCode::AgeCutOff);
        row("two glued", joined(small, small), ErrorCode::AgeTrailingData);
        row("two glued, the second is large", joined(small, three), ErrorCode::AgeTrailingData);
        row("two glued at a chunk's end", joined(large, small), ErrorCode::AgeTrailingData);
        row("two glued, armored", joined(armored, armored), ErrorCode::AgeTrailingData);
        row("a header without an end", joined(text("age-encryption.org/v1\n"), Bytes(100'000, 'a')),
            ErrorCode::AgeHeaderMalformed);
        Bytes many = text("age-encryption.org/v1\n");
        for (int i = 0; i < 10'000; ++i)
            many = joined(many, text("-> a b\n\n"));
        row("a header of endless stanzas", many, ErrorCode::AgeHeaderMalformed);
        row("post-quantum alone",
            text("age-encryption.org/v1\n-> mlkem768x25519 AAAA\nAAAA\n--- " + std::string(43, 'A') + "\n"),
            ErrorCode::AgePostQuantum);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        const People people;
        const auto result = opened(asBytes(view(file)), {&people.identities, nullptr});
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
    }

    void refusesACostlyPassphraseBeforeAnyWork_data()
    {
        QTest::addColumn<QByteArray>("workFactor");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("22") << QByteArray("22") << QByteArray("4 GiB");
        QTest::newRow("63") << QByteArray("63") << QByteArray("more memory than there is");
        QTest::newRow("64") << QByteArray("64") << QByteArray("more memory than there is");
        QTest::newRow("2^32 + 1") << QByteArray("4294967297") << QByteArray("more memory than there is");
        QTest::newRow("2^64 + 1") << QByteArray("18446744073709551617") << QByteArray("more memory than there is");
    }

    void refusesACostlyPassphraseBeforeAnyWork()
    {
        QFETCH(QByteArray, workFactor);
        QFETCH(QByteArray, said);
        const auto file = "age-encryption.org/v1\n-> scrypt rF0/NwblUHHTpgQgRpe5CQ " + workFactor
            + "\ngUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n--- " + QByteArray(43, 'A') + "\n";
        const auto passphrase = Secret::copyOf("password");
        const auto result = opened(asBytes(view(file)), {nullptr, &passphrase});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AgeTooCostly);
        QCOMPARE(bytes(result.error().candidates.front()), said);
    }

    void stopsWhenItIsCancelled()
    {
        const People people;
        const auto file = sealed(someBytes(40 * chunk), people.lockFor(1));
        MemorySource source(file);
        auto age = AgeFile::read(source);
        QVERIFY(age);
        BytesSink sink;
        AgeWork work;
        std::vector<std::uint64_t> told;
        work.progress = [&](std::uint64_t done, std::uint64_t) {
            told.push_back(done);
            if (told.size() == 2)
                work.cancel.cancel();
        };
        QCOMPARE(age->open({&people.identities, nullptr}, sink, work).error().code, ErrorCode::Cancelled);
        QCOMPARE(told.size(), std::size_t{2});
        QVERIFY(told[0] < told[1]);

        MemorySource content(file);
        BytesSink out;
        SystemRandom random;
        QCOMPARE(sealAge(content, out, people.lockFor(1), random, work).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(AgeFileTest)
#include "age_file_test.moc"
