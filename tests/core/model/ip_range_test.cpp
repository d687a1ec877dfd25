// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ip_range.h"

#include <QTest>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

IpRange range(const char* text)
{
    return IpRange::parse(text).value();
}

} // namespace

class IpRangeTest : public QObject {
    Q_OBJECT

private slots:
    void readsNetworks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("v6");
        QTest::addColumn<int>("prefix");
        const auto row = [](const char* name, const char* text, const char* written, bool v6, int prefix) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(written) << v6 << prefix;
        };
        row("IPv4 network", "203.0.113.0/24", "203.0.113.0/24", false, 24);
        row("IPv4 address", "203.0.113.7", "203.0.113.7", false, 32);
        row("IPv4 address with its prefix", "203.0.113.7/32", "203.0.113.7", false, 32);
        row("all of IPv4", "0.0.0.0/0", "0.0.0.0/0", false, 0);
        row("half of IPv4", "128.0.0.0/1", "128.0.0.0/1", false, 1);
        row("pair of addresses", "10.0.0.254/31", "10.0.0.254/31", false, 31);
        row("prefix within a byte", "172.16.0.0/12", "172.16.0.0/12", false, 12);
        row("IPv6 network", "2001:db8::/32", "2001:db8::/32", true, 32);
        row("IPv6 address", "2001:db8::1", "2001:db8::1", true, 128);
        row("IPv6 address with its prefix", "2001:db8::1/128", "2001:db8::1", true, 128);
        row("all of IPv6", "::/0", "::/0", true, 0);
        row("IPv6 loopback", "::1", "::1", true, 128);
        row("IPv6 prefix within a byte", "fe80::/10", "fe80::/10", true, 10);
        row("IPv6 prefix of 127", "2001:db8::2/127", "2001:db8::2/127", true, 127);
        // RFC 5952, section 4: lower case, no leading zeros, the longest run of zeros shortened, the first of equals.
        row("capitals", "2001:DB8:ABCD::/48", "2001:db8:abcd::/48", true, 48);
        row("leading zeros", "2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1", true, 128);
        row("one group of zeros", "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1", true, 128);
        row("longest run of zeros", "2001:0:0:1:0:0:0:1", "2001:0:0:1::1", true, 128);
        row("first of two equal runs", "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1", true, 128);
        row("IPv4 in IPv6", "::ffff:192.0.2.1", "::ffff:192.0.2.1", true, 128);
    }

    void readsNetworks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        QFETCH(bool, v6);
        QFETCH(int, prefix);
        const auto parsed = IpRange::parse(view(text));
        QVERIFY2(parsed, outcome(parsed).constData());
        QCOMPARE(bytes(parsed->text()), written);
        QCOMPARE(parsed->isV6(), v6);
        QCOMPARE(parsed->prefixLength(), prefix);
        QVERIFY(IpRange::parse(parsed->text()).value() == *parsed);
        QVERIFY(parsed->contains(*parsed));
    }

    void namesTheNetworkWhereHostBitsAreSet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("network");
        QTest::newRow("IPv4") << QByteArray("203.0.113.7/24") << QByteArray("203.0.113.0/24");
        QTest::newRow("last bit") << QByteArray("10.0.0.1/31") << QByteArray("10.0.0.0/31");
        QTest::newRow("within a byte") << QByteArray("10.1.129.0/17") << QByteArray("10.1.128.0/17");
        QTest::newRow("prefix 0") << QByteArray("10.0.0.0/0") << QByteArray("0.0.0.0/0");
        QTest::newRow("IPv6") << QByteArray("2001:db8::1/64") << QByteArray("2001:db8::/64");
        QTest::newRow("IPv6, last bit") << QByteArray("2001:db8::1/127") << QByteArray("2001:db8::/127");
    }

    void namesTheNetworkWhereHostBitsAreSet()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, network);
        const auto parsed = IpRange::parse(view(text));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidIpRange);
        QCOMPARE(bytes(parsed.error().subject), text);
        QCOMPARE(parsed.error().candidates.size(), std::size_t{1});
        QCOMPARE(bytes(parsed.error().candidates.front()), network);
        QVERIFY(IpRange::parse(parsed.error().candidates.front()));
    }

    void refusesJunk_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("slash alone") << QByteArray("/");
        QTest::newRow("prefix alone") << QByteArray("/24");
        QTest::newRow("no prefix after the slash") << QByteArray("10.0.0.0/");
        QTest::newRow("two slashes") << QByteArray("10.0.0.0/8/8");
        QTest::newRow("prefix too long for IPv4") << QByteArray("10.0.0.0/33");
        QTest::newRow("prefix too long for IPv6") << QByteArray("::/129");
        QTest::newRow("enormous prefix") << QByteArray("10.0.0.0/99999999999999999999");
        QTest::newRow("negative prefix") << QByteArray("10.0.0.0/-1");
        QTest::newRow("minus zero") << QByteArray("0.0.0.0/-0");
        QTest::newRow("plus") << QByteArray("10.0.0.0/+8");
        QTest::newRow("letters in the prefix") << QByteArray("10.0.0.0/8a");
        QTest::newRow("netmask") << QByteArray("10.0.0.0/255.0.0.0");
        QTest::newRow("leading zero in the prefix") << QByteArray("10.0.0.0/08");
        QTest::newRow("space before") << QByteArray(" 10.0.0.1");
        QTest::newRow("space after") << QByteArray("10.0.0.1 ");
        QTest::newRow("space before the slash") << QByteArray("10.0.0.0 /8");
        QTest::newRow("space after the slash") << QByteArray("10.0.0.0/ 8");
        QTest::newRow("three numbers") << QByteArray("10.0.0");
        QTest::newRow("five numbers") << QByteArray("10.0.0.0.1");
        QTest::newRow("number above 255") << QByteArray("10.0.0.256");
        QTest::newRow("leading zero, octal to some") << QByteArray("10.0.0.010");
        QTest::newRow("hexadecimal number") << QByteArray("0x0a.0.0.1");
        QTest::newRow("one number") << QByteArray("167772161");
        QTest::newRow("range with a dash") << QByteArray("10.0.0.1-10.0.0.9");
        QTest::newRow("star") << QByteArray("10.0.0.*");
        QTest::newRow("name") << QByteArray("localhost");
        QTest::newRow("IPv4 with a port") << QByteArray("10.0.0.1:80");
        QTest::newRow("IPv6 in brackets") << QByteArray("[::1]");
        QTest::newRow("IPv6 with a zone") << QByteArray("fe80::1%eth0");
        QTest::newRow("two runs shortened") << QByteArray("2001::db8::1");
        QTest::newRow("nine groups") << QByteArray("1:2:3:4:5:6:7:8:9");
        QTest::newRow("seven groups") << QByteArray("1:2:3:4:5:6:7");
        QTest::newRow("group of five digits") << QByteArray("2001:0db80::1");
        QTest::newRow("three colons") << QByteArray(":::1");
        QTest::newRow("colon") << QByteArray(":");
        QTest::newRow("NUL after an address") << QByteArray("10.0.0.1\0", 9);
        QTest::newRow("text behind a NUL") << QByteArray("10.0.0.1\0evil", 13);
        QTest::newRow("text behind a NUL, with a prefix") << QByteArray("10.0.0.0\0.1/8", 13);
        QTest::newRow("NUL after IPv6") << QByteArray("::1\0x", 5);
        QTest::newRow("full-width digits") << QByteArray("\xEF\xBC\x91.0.0.1");
        QTest::newRow("very long") << QByteArray(100'000, '1');
    }

    void refusesJunk()
    {
        QFETCH(QByteArray, text);
        const auto parsed = IpRange::parse(view(text));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidIpRange);
        QVERIFY(parsed.error().candidates.empty());
    }

    void contains_data()
    {
        QTest::addColumn<QByteArray>("outer");
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, const char* outer, const char* inner, bool expected) {
            QTest::newRow(name) << QByteArray(outer) << QByteArray(inner) << expected;
        };
        row("address in its network", "203.0.113.0/24", "203.0.113.255", true);
        row("address beside it", "203.0.113.0/24", "203.0.114.0", false);
        row("network in a network", "10.0.0.0/8", "10.1.0.0/16", true);
        row("network in a smaller one", "10.1.0.0/16", "10.0.0.0/8", false);
        row("itself", "10.0.0.0/8", "10.0.0.0/8", true);
        row("everything", "0.0.0.0/0", "255.255.255.255", true);
        row("within a byte", "172.16.0.0/12", "172.31.255.255", true);
        row("past it within a byte", "172.16.0.0/12", "172.32.0.0", false);
        row("IPv6 address in its network", "2001:db8::/32", "2001:db8:ffff::1", true);
        row("IPv6 address beside it", "2001:db8::/32", "2001:db9::", false);
        row("IPv4 is not in IPv6", "::/0", "10.0.0.1", false);
        row("IPv6 is not in IPv4", "0.0.0.0/0", "::1", false);
    }

    void contains()
    {
        QFETCH(QByteArray, outer);
        QFETCH(QByteArray, inner);
        QFETCH(bool, expected);
        QCOMPARE(range(outer.constData()).contains(range(inner.constData())), expected);
    }

    void sameNetworkIsEqualHoweverWritten()
    {
        QVERIFY(range("10.0.0.1") == range("10.0.0.1/32"));
        QVERIFY(range("2001:DB8::/32") == range("2001:db8:0::/32"));
        QVERIFY(!(range("10.0.0.0/8") == range("10.0.0.0/9")));
        QVERIFY(!(range("0.0.0.0/0") == range("::/0")));
    }
};

QTEST_APPLESS_MAIN(IpRangeTest)
#include "ip_range_test.moc"
