// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_payload.h"

#include <QDir>
#include <QTest>

#include "core/crypto/system_random.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

constexpr std::size_t chunk = 65536;
constexpr std::size_t box = chunk + 16;
constexpr std::size_t nonce = 16;
// Threads that are started beside the one that calls.
constexpr int mostThreads = 3;

int threadsNow()
{
    return static_cast<int>(QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

/// Keeps what comes; sees how many threads there are; fails once it has had `room` bytes.
class WatchingSink final : public ByteSink {
public:
    explicit WatchingSink(std::size_t room = SIZE_MAX) : m_room(room) {}
    Result<void> write(ByteView bytes) override
    {
        mostThreadsSeen = std::max(mostThreadsSeen, threadsNow());
        if (content.size() + bytes.size() > m_room)
            return failure(ErrorCode::DiskFull);
        content.insert(content.end(), bytes.begin(), bytes.end());
        return {};
    }
    Bytes content;
    int mostThreadsSeen = 0;

private:
    std::size_t m_room;
};

/// Fails where its bytes end.
class BreakingSource final : public ByteSource {
public:
    explicit BreakingSource(ByteView bytes) : m_bytes(bytes), m_left(bytes.size()) {}
    Result<std::size_t> read(std::span<std::uint8_t> out) override
    {
        if (m_left == 0)
            return failure(ErrorCode::InputOutput);
        auto got = m_bytes.read(out);
        m_left -= got.value_or(0);
        return got;
    }

private:
    MemorySource m_bytes;
    std::size_t m_left;
};

Bytes someBytes(std::size_t size)
{
    Bytes content(size);
    SeededRandom(size + 3).fill(content);
    return content;
}

Secret fileKey()
{
    return Secret::copyOf("sixteen bytes ..");
}

Bytes sealed(ByteView content)
{
    MemorySource source(content);
    WatchingSink sink;
    SystemRandom random;
    const auto ok = sealAgePayload(fileKey(), source, sink, random);
    if (!ok)
        qFatal("%s", outcome(ok).constData());
    return sink.content;
}

} // namespace

class AgePayloadTest : public QObject {
    Q_OBJECT

private slots:
    void takesNoThreadsForASmallFile()
    {
        const auto before = threadsNow();
        const auto content = someBytes(3 * chunk);
        MemorySource source(content);
        WatchingSink file;
        SystemRandom random;
        QVERIFY(sealAgePayload(fileKey(), source, file, random));
        QCOMPARE(file.mostThreadsSeen, before);
        MemorySource back(file.content);
        WatchingSink plain;
        QVERIFY(openAgePayload(fileKey(), back, plain));
        QCOMPARE(plain.mostThreadsSeen, before);
        QVERIFY(plain.content == content);
    }

    void takesAFewThreadsForALargeOneAndLeavesNone()
    {
        const auto before = threadsNow();
        const auto content = someBytes(200 * chunk + 12'345);
        MemorySource source(content);
        WatchingSink file;
        SystemRandom random;
        QVERIFY(sealAgePayload(fileKey(), source, file, random));
        QVERIFY(file.mostThreadsSeen <= before + mostThreads);
        QCOMPARE(threadsNow(), before);
        MemorySource back(file.content);
        WatchingSink plain;
        QVERIFY(openAgePayload(fileKey(), back, plain));
        QVERIFY(plain.mostThreadsSeen <= before + mostThreads);
        QCOMPARE(threadsNow(), before);
        QVERIFY(plain.content == content);
    }

    void givesOnNothingFromADamagedChunkOn_data()
    {
        QTest::addColumn<int>("damaged");
        for (const int number : {0, 1, 3, 4, 17, 38, 39})
            QTest::addRow("chunk %d", number) << number;
    }

    void givesOnNothingFromADamagedChunkOn()
    {
        QFETCH(int, damaged);
        const auto content = someBytes(40 * chunk);
        auto file = sealed(content);
        const auto good = static_cast<std::size_t>(damaged);
        file[nonce + good * box + 5] ^= 1;
        MemorySource source(file);
        WatchingSink plain;
        const auto result = openAgePayload(fileKey(), source, plain);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AgePayloadChanged);
        QCOMPARE(plain.content.size(), good * chunk);
        QVERIFY(std::equal(plain.content.begin(), plain.content.end(), content.begin()));
    }

    void refusesChunksThatChangedPlaces()
    {
        auto file = sealed(someBytes(40 * chunk));
        const auto at = [&](std::size_t number) {
            return file.begin() + static_cast<std::ptrdiff_t>(nonce + number * box);
        };
        std::swap_ranges(at(9), at(10), at(22));
        MemorySource source(file);
        WatchingSink plain;
        QCOMPARE(openAgePayload(fileKey(), source, plain).error().code, ErrorCode::AgePayloadChanged);
        QCOMPARE(plain.content.size(), 9 * chunk);
    }

    void refusesAFileCutAfterAnyChunk()
    {
        const auto file = sealed(someBytes(20 * chunk));
        for (std::size_t chunks = 0; chunks < 20; ++chunks) {
            MemorySource source(ByteView(file).first(nonce + chunks * box));
            WatchingSink plain;
            const auto result = openAgePayload(fileKey(), source, plain);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::AgeCutOff);
        }
    }

    // Whichever thread meets its failure first.
    void saysTheFirstFailureInTheOrderOfTheBytes()
    {
        const auto content = someBytes(40 * chunk);
        auto file = sealed(content);
        file[nonce + 8 * box] ^= 1;
        for (int i = 0; i < 20; ++i) {
            BreakingSource source(ByteView(file).first(nonce + 16 * box));
            WatchingSink plain;
            QCOMPARE(openAgePayload(fileKey(), source, plain).error().code, ErrorCode::AgePayloadChanged);
            QCOMPARE(plain.content.size(), 8 * chunk);
        }
    }

    void saysWhatIsWrongWithTheSource()
    {
        const auto content = someBytes(40 * chunk);
        BreakingSource source(ByteView(content).first(30 * chunk + 5));
        WatchingSink file;
        SystemRandom random;
        QCOMPARE(sealAgePayload(fileKey(), source, file, random).error().code, ErrorCode::InputOutput);
    }

    void stopsWhereTheSinkIsFull()
    {
        const auto content = someBytes(100 * chunk);
        MemorySource source(content);
        WatchingSink file(10 * chunk);
        SystemRandom random;
        QCOMPARE(sealAgePayload(fileKey(), source, file, random).error().code, ErrorCode::DiskFull);
        QVERIFY(file.content.size() <= 10 * chunk);
    }
};

QTEST_APPLESS_MAIN(AgePayloadTest)
#include "age_payload_test.moc"
