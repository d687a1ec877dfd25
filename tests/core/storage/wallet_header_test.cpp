// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/storage/wallet_header.h"
#include "tests/core/support/describe.h"
#include "tests/core/support/scripted_random.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

WalletHeader sample()
{
    SeededRandom random;
    WalletHeader header;
    header.wallet = WalletId::random(random);
    header.generation = 7;
    for (const auto kind : {SlotKind::Password, SlotKind::Recovery, SlotKind::Device})
        header.keySlots.push_back({SlotId::random(random), kind, {65536, 3, 4}, Bytes(16, 1), Bytes(72, 2)});
    header.mac = Bytes(32, 3);
    return header;
}

Bytes file(const Bytes& first, const Bytes& second)
{
    Bytes both = first;
    both.insert(both.end(), second.begin(), second.end());
    return both;
}

} // namespace

class WalletHeaderTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWasWritten()
    {
        const auto copy = writeHeaderCopy(sample());
        QCOMPARE(copy.size(), WalletHeader::copyBytes);
        const auto read = readHeaderCopies(file(copy, copy), "x");
        QVERIFY2(read, outcome(read));
        QVERIFY(read->bothAre(sample()));
    }

    void theNewerCopyCounts()
    {
        auto newer = sample();
        newer.generation = 8;
        for (const auto& both : {file(writeHeaderCopy(newer), writeHeaderCopy(sample())),
                 file(writeHeaderCopy(sample()), writeHeaderCopy(newer))})
            QCOMPARE(readHeaderCopies(both, "x")->newest().generation, 8u);
    }

    void theMostSlotsFit()
    {
        auto header = sample();
        header.keySlots.resize(WalletHeader::mostSlots, header.keySlots.back());
        const auto copy = writeHeaderCopy(header);
        QCOMPARE(copy.size(), WalletHeader::copyBytes);
        QVERIFY(readHeaderCopies(file(copy, copy), "x")->bothAre(header));
    }

    void theMacCoversEveryPart()
    {
        const Secret key = Secret::copyOf(std::string(32, 'k'));
        const auto mac = headerMac(sample(), key);
        const auto differs = [&](auto change) {
            auto header = sample();
            change(header);
            return headerMac(header, key) != mac;
        };
        QVERIFY(differs([](auto& h) { h.generation += 1; }));
        QVERIFY(differs([](auto& h) { h.format += 1; }));
        QVERIFY(differs([](auto& h) { h.wallet = WalletId(); }));
        QVERIFY(differs([](auto& h) { h.keySlots.pop_back(); }));
        QVERIFY(differs([](auto& h) { h.keySlots[0].id = SlotId(); }));
        QVERIFY(differs([](auto& h) { h.keySlots[0].kind = SlotKind::Device; }));
        QVERIFY(differs([](auto& h) { h.keySlots[0].kdf.memoryKiB += 1; }));
        QVERIFY(differs([](auto& h) { h.keySlots[0].salt[0] ^= 1; }));
        QVERIFY(differs([](auto& h) { h.keySlots[0].wrapped[0] ^= 1; }));
        QVERIFY(!differs([](auto& h) { h.mac[0] ^= 1; }));
    }
};

QTEST_GUILESS_MAIN(WalletHeaderTest)
#include "wallet_header_test.moc"
