// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/system_random.h"

#include <array>
#include <set>

#include <QTest>

#include "core/base/bytes.h"

using namespace keyfold;

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void givesOtherBytesEveryTime()
    {
        SystemRandom random;
        std::set<Bytes> seen;
        for (int i = 0; i < 1000; ++i) {
            Bytes draw(16);
            random.fill(draw);
            QVERIFY(seen.insert(draw).second);
        }
        random.fill({});
    }

    // No proof of randomness; it finds a generator that is not there. Each value is expected 256 times in 65,536 bytes,
    // with a standard deviation of 16: 128 away from it is 8 of them, once in 10^13 runs.
    void givesEveryValueAboutAsOften()
    {
        SystemRandom random;
        Bytes draw(65536);
        random.fill(draw);
        std::array<int, 256> counts{};
        for (const auto byte : draw)
            ++counts[byte];
        for (const int count : counts)
            QVERIFY(count > 128 && count < 384);
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
