// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <algorithm>
#include <csignal>
#include <type_traits>

#include <QFile>
#include <QTest>

#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/secret_types.h"
#include "tests/core/support/memory_search.h"

using namespace keyfold;
using keyfold::test::Needle;
using keyfold::test::occurrencesInMemory;

namespace {

/// What a page held at the moment when it was given back to the system. Filled by munmap() below.
struct Watch {
    const void* page = nullptr;
    bool freed = false;
    bool wiped = false;
};
Watch watch;

bool allZero(const std::uint8_t* data, std::size_t size)
{
    return std::all_of(data, data + size, [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

// In place of the C library's: the core is linked into this program, so its calls come here.
extern "C" int munmap(void* address, std::size_t size) noexcept
{
    if (address == watch.page && address) {
        watch.freed = true;
        watch.wiped = allZero(static_cast<const std::uint8_t*>(address), size);
        watch.page = nullptr;
    }
    return static_cast<int>(::syscall(SYS_munmap, address, size));
}

namespace {

void watchPageOf(const Secret& secret)
{
    watch = {secret.expose().data(), false, false};
}

std::string_view exposed(const Secret& secret)
{
    return secret.exposeText();
}

/// The words after VmFlags: for the mapping that holds `address`; empty where the system does not tell.
QByteArrayList flagsOfMapping(const void* address)
{
    QFile smaps("/proc/self/smaps");
    if (!smaps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    for (const auto& line : smaps.readAll().split('\n')) {
        const auto range = line.left(line.indexOf(' ')).split('-');
        bool isRange = range.size() == 2;
        const auto begin = isRange ? range[0].toULongLong(&isRange, 16) : 0;
        if (isRange)
            inside = wanted >= begin && wanted < range[1].toULongLong(nullptr, 16);
        else if (inside && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
    return {};
}

qint64 lockedKiB()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmLck:"))
            return line.mid(6).simplified().split(' ').front().toLongLong();
    return -1;
}

/// By its effect: the address sanitizer makes mlock() do nothing and say that it did.
bool mayLockMemory()
{
    alignas(4096) static std::uint8_t page[4096];
    const auto before = lockedKiB();
    (void)::mlock(page, sizeof page);
    const bool locked = lockedKiB() > before;
    ::munlock(page, sizeof page);
    return locked;
}

/// Runs `work` in a child process; its exit code, or -1 where it ended by a signal.
template <typename Work>
int inChild(Work&& work)
{
    const auto child = ::fork();
    if (child == 0) {
        // Qt Test would catch the signal and print a stack.
        std::signal(SIGSEGV, SIG_DFL);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Secret secretOf(const Needle& needle)
{
    Secret secret = Secret::ofSize(needle.size());
    needle.write(secret.exposeWritable().data());
    return secret;
}

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void isNotCopyableNorConvertible()
    {
        static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
        static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
        static_assert(!std::is_convertible_v<Secret, std::string> && !std::is_convertible_v<Secret, std::string_view>);
        static_assert(!std::is_convertible_v<Secret, ByteView> && !std::is_convertible_v<std::string, Secret>);
        static_assert(!std::is_convertible_v<Secret, Password> && !std::is_constructible_v<WalletKey, Password>);
        static_assert(!std::is_copy_constructible_v<Password>);
    }

    void holdsWhatItWasGiven()
    {
        const Secret empty;
        QVERIFY(empty.empty());
        QCOMPARE(empty.size(), std::size_t{0});
        QCOMPARE(exposed(Secret::copyOf(std::string_view())), std::string_view());
        QCOMPARE(exposed(Secret::copyOf(std::string_view("with\0nul", 8))), std::string_view("with\0nul", 8));
        const auto zeros = Secret::ofSize(100);
        QCOMPARE(zeros.size(), std::size_t{100});
        QVERIFY(allZero(zeros.expose().data(), zeros.size()));
        QVERIFY(Secret::ofSize(0).empty());
    }

    void cloneIsACopyOfItsOwn()
    {
        auto original = Secret::copyOf("original");
        const auto copy = original.clone();
        original.exposeWritable()[0] = 'O';
        QCOMPARE(exposed(copy), std::string_view("original"));
        QVERIFY(copy.expose().data() != original.expose().data());
    }

    void growsAndKeepsItsContent()
    {
        Secret secret;
        std::string expected;
        for (int i = 0; i < 3000; ++i) {
            const std::string part = std::to_string(i) + ",";
            secret.append(asBytes(part));
            expected += part;
        }
        QCOMPARE(exposed(secret), std::string_view(expected));
        secret.append({});
        QCOMPARE(secret.size(), expected.size());
    }

    void appendsItsOwnBytes()
    {
        // In a child, because reading memory that was given back ends the process.
        const int code = inChild([] {
            auto secret = Secret::copyOf(std::string(3000, 'x'));
            secret.append(secret.expose());
            return secret.size() == 6000 && secret.exposeText() == std::string(6000, 'x') ? 0 : 1;
        });
        QCOMPARE(code, 0);
    }

    void truncates_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("to nothing") << 0 << QByteArray();
        QTest::newRow("to a part") << 4 << QByteArray("abcd");
        QTest::newRow("to its size") << 8 << QByteArray("abcdefgh");
        QTest::newRow("to more than there is") << 9 << QByteArray("abcdefgh");
    }

    void truncates()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, left);
        auto secret = Secret::copyOf("abcdefgh");
        const auto* page = secret.expose().data();
        secret.truncate(static_cast<std::size_t>(size));
        QCOMPARE(QByteArray(secret.exposeText().data(), static_cast<qsizetype>(secret.size())), left);
        QVERIFY(allZero(page + left.size(), 4096 - static_cast<std::size_t>(left.size())));
    }

    void removesFromTheFront_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing") << 0 << QByteArray("abcdefgh");
        QTest::newRow("a part") << 3 << QByteArray("defgh");
        QTest::newRow("all") << 8 << QByteArray();
        QTest::newRow("more than there is") << 100 << QByteArray();
    }

    void removesFromTheFront()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, left);
        auto secret = Secret::copyOf("abcdefgh");
        const auto* page = secret.expose().data();
        secret.removeFront(static_cast<std::size_t>(count));
        QCOMPARE(QByteArray(secret.exposeText().data(), static_cast<qsizetype>(secret.size())), left);
        QVERIFY(allZero(page + left.size(), 4096 - static_cast<std::size_t>(left.size())));
    }

    void wipesBeforeFreeingWhenCleared()
    {
        auto secret = Secret::copyOf("to be wiped");
        watchPageOf(secret);
        secret.clear();
        QVERIFY(watch.freed);
        QVERIFY(watch.wiped);
        QVERIFY(secret.empty());
        secret.append(asBytes("used again"));
        QCOMPARE(exposed(secret), std::string_view("used again"));
    }

    void wipesBeforeFreeingWhenDestroyed()
    {
        {
            const auto secret = Secret::copyOf("to be wiped");
            watchPageOf(secret);
        }
        QVERIFY(watch.freed);
        QVERIFY(watch.wiped);
    }

    void wipesTheOldPageWhenItGrows()
    {
        auto secret = Secret::copyOf(std::string(4096, 'x'));
        watchPageOf(secret);
        secret.append(asBytes("y"));
        QVERIFY(watch.freed);
        QVERIFY(watch.wiped);
        QCOMPARE(secret.size(), std::size_t{4097});
    }

    void wipesTheTargetOfAMove()
    {
        auto target = Secret::copyOf("old");
        auto source = Secret::copyOf("new");
        watchPageOf(target);
        target = std::move(source);
        QVERIFY(watch.freed);
        QVERIFY(watch.wiped);
        QCOMPARE(exposed(target), std::string_view("new"));
    }

    void movesWithoutCopying()
    {
        auto source = Secret::copyOf("moved");
        const auto* page = source.expose().data();
        Secret target(std::move(source));
        QCOMPARE(static_cast<const void*>(target.expose().data()), static_cast<const void*>(page));
        QVERIFY(source.empty()); // NOLINT(bugprone-use-after-move): what is left behind is what is asked
        auto& same = target;
        target = std::move(same);
        QCOMPARE(exposed(target), std::string_view("moved"));
    }

    void isInMemoryOnceAndThenNotAtAll()
    {
        const auto needle = Needle::unheardOf(40);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
        auto secret = secretOf(needle);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        auto moved = std::move(secret);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        moved.append(Bytes(8192, 'x'));
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        auto copy = moved.clone();
        QCOMPARE(occurrencesInMemory(needle), std::size_t{2});
        copy.truncate(1);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        moved.clear();
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
    }

    void isLockedAgainstSwapping()
    {
        if (!mayLockMemory())
            QSKIP("this process may lock no memory (RLIMIT_MEMLOCK), or runs under a sanitizer");
        const auto before = lockedKiB();
        auto secret = Secret::copyOf("locked");
        QVERIFY(lockedKiB() >= before + 4);
        QVERIFY(flagsOfMapping(secret.expose().data()).contains("lo"));
        secret.clear();
        QCOMPARE(lockedKiB(), before);
    }

    void isLeftOutOfCoreDumps()
    {
        const auto secret = Secret::copyOf("not dumped");
        const auto flags = flagsOfMapping(secret.expose().data());
        if (flags.isEmpty())
            QSKIP("the system does not tell the flags of a mapping");
        QVERIFY2(flags.contains("dd"), flags.join(' ').constData());
    }

    void isNotInAForkedChild()
    {
        const auto secret = Secret::copyOf("of the parent");
        QCOMPARE(inChild([&] { return allZero(secret.expose().data(), secret.size()) ? 0 : 1; }), 0);
        QCOMPARE(exposed(secret), std::string_view("of the parent"));
    }

    void equals_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("equal");
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("same") << QByteArray("same text") << QByteArray("same text") << true;
        QTest::newRow("first byte differs") << QByteArray("same text") << QByteArray("Same text") << false;
        QTest::newRow("last byte differs") << QByteArray("same text") << QByteArray("same texT") << false;
        QTest::newRow("one bit differs") << QByteArray("\x00", 1) << QByteArray("\x80", 1) << false;
        QTest::newRow("beginning of the other") << QByteArray("same") << QByteArray("same text") << false;
        QTest::newRow("a NUL more") << QByteArray("a") << QByteArray("a\0", 2) << false;
        QTest::newRow("differs after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    }

    void equals()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, equal);
        const auto left = Secret::copyOf(std::string_view(a.constData(), static_cast<std::size_t>(a.size())));
        const auto right = Secret::copyOf(std::string_view(b.constData(), static_cast<std::size_t>(b.size())));
        QCOMPARE(left.equals(right), equal);
        QCOMPARE(right.equals(left), equal);
        QVERIFY(left.equals(left));
    }

    void wipesAStringWithItsSpareCapacity()
    {
        // The tail of the text stands in the capacity that resize() leaves unused.
        const auto needle = Needle::unheardOf(40);
        std::string text(100, ' ');
        needle.write(reinterpret_cast<std::uint8_t*>(text.data() + 50));
        text.resize(10);
        QCOMPARE(occurrencesInMemory(needle), std::size_t{1});
        wipe(text);
        QVERIFY(text.empty());
        QCOMPARE(occurrencesInMemory(needle), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "secret_test.moc"
