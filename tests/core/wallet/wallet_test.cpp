// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <sys/stat.h>

#include "core/storage/wallet_header.h"
#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// Rewrites both header copies of a wallet with another header.
void putHeader(const Path& path, const WalletHeader& header)
{
    auto content = readFile(path, 1u << 30).value();
    const auto copy = writeHeaderCopy(header);
    std::copy(copy.begin(), copy.end(), content.begin());
    std::copy(copy.begin(), copy.end(), content.begin() + WalletHeader::copyBytes);
    QVERIFY(writeFileAtomically(path, content));
}

WalletHeader headerOf(const Path& path)
{
    return readHeaderCopies(readStart(path, WalletHeader::bytes).value(), "x")->newest();
}

unsigned modeOf(const Path& path)
{
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 0777u : 0;
}

} // namespace

class WalletTest : public QObject {
    Q_OBJECT

private slots:
    void aNewWalletIsForItsOwnerAlone()
    {
        TestWallet test;
        ::umask(0);
        const auto wallet = test.create();
        QVERIFY2(wallet, outcome(wallet));
        QCOMPARE(modeOf(test.path()), 0600u);
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(test.folder()))
            files += entry.is_regular_file() ? 1 : 0;
        QCOMPARE(files, 1);
    }

    void createNeverOverwrites()
    {
        TestWallet test;
        QVERIFY(writeFileAtomically(test.path(), asBytes("mine")));
        QCOMPARE(test.create().error().code, ErrorCode::FileExists);
        QCOMPARE(bytes(asText(readFile(test.path(), 100).value())), "mine");
        std::filesystem::remove(test.path());
        std::filesystem::create_symlink("/nowhere/else", test.path());
        QCOMPARE(test.create().error().code, ErrorCode::FileExists);
    }

    void createRefusesWhatIsTooWeak()
    {
        TestWallet test;
        auto options = test.options();
        options.kdfFloor = argon2Floor;
        QCOMPARE(test.create(options).error().code, ErrorCode::KdfTooWeak);
        QCOMPARE(Wallet::create(test.path(), Password(), test.options(), test.folders(), test.clock(), test.random())
                     .error()
                     .code,
            ErrorCode::WeakPassword);
        QVERIFY(!std::filesystem::exists(test.path()));
    }

    void aLockedFileTellsNoMoreThanItsCosts()
    {
        TestWallet test;
        const auto id = test.create()->id();
        const auto info = Wallet::info(test.path());
        QVERIFY2(info, outcome(info));
        QCOMPARE(info->format, 1);
        QVERIFY(info->id == id);
        QCOMPARE(info->keySlots.size(), 1u);
        QCOMPARE(info->keySlots.front().kdf.memoryKiB, TestWallet::cheap.memoryKiB);
    }

    void hostileCostsAreRefusedBeforeAnyWork()
    {
        TestWallet test;
        {
            auto wallet = test.create();
        }
        auto header = headerOf(test.path());
        header.keySlots.front().kdf.memoryKiB = 64u << 20;
        putHeader(test.path(), header);
        const auto opened = test.open();
        QCOMPARE(opened.error().code, ErrorCode::KdfTooCostly);
        QCOMPARE(bytes(opened.error().subject), "64 GiB");
        QVERIFY(Wallet::info(test.path()));
    }

    void aCheaperCostInTheHeaderDoesNotOpen()
    {
        TestWallet test;
        {
            auto wallet = test.create();
        }
        auto header = headerOf(test.path());
        header.keySlots.front().kdf.passes += 1;
        putHeader(test.path(), header);
        QCOMPARE(test.open().error().code, ErrorCode::WrongPassword);
    }

    void aSlotSlippedInIsNoticed()
    {
        TestWallet test;
        {
            auto wallet = test.create();
        }
        auto header = headerOf(test.path());
        header.keySlots.push_back(header.keySlots.front());
        header.generation += 1;
        putHeader(test.path(), header);
        QCOMPARE(test.open().error().code, ErrorCode::Tampered);
    }

    void aNewerFormatIsLeftAlone()
    {
        TestWallet test;
        {
            auto wallet = test.create();
        }
        auto header = headerOf(test.path());
        header.format = 99;
        putHeader(test.path(), header);
        const auto before = readFile(test.path(), 1u << 30).value();
        QCOMPARE(test.open().error().code, ErrorCode::MadeByNewer);
        QCOMPARE(Wallet::info(test.path()).error().code, ErrorCode::MadeByNewer);
        QVERIFY(readFile(test.path(), 1u << 30).value() == before);
    }

    void twoOpenWalletsSeeEachOthersChanges()
    {
        TestWallet test;
        auto one = test.create();
        // In one process only because SQLite keeps its locks apart for connections of one process.
        auto two = test.open();
        QVERIFY(one->keys().add(simpleKey("From one"), secretOf("a")));
        QVERIFY(two->keys().add(simpleKey("From two"), secretOf("b")));
        QCOMPARE(one->keys().list()->size(), 2u);
        QCOMPARE(one->keys().changeStamp().value(), two->keys().changeStamp().value());
        QVERIFY(!one->log().firstBroken().value());
    }

    void aBackupIsAWholeWalletAndNeverOverwrites()
    {
        TestWallet test;
        const Path copy = test.folder() / "copy.keyfold";
        auto wallet = test.create();
        QVERIFY(wallet->keys().add(simpleKey("One"), secretOf("a")));
        QVERIFY(wallet->backupTo(copy));
        QCOMPARE(modeOf(copy), 0600u);
        QCOMPARE(wallet->backupTo(copy).error().code, ErrorCode::FileExists);
        auto opened = test.open(copy);
        QVERIFY2(opened, outcome(opened));
        QCOMPARE(opened->keys().list()->size(), 1u);
        QVERIFY(opened->check()->problems.empty());
    }

    void theNewestDailyBackupsAreKept()
    {
        TestWallet test;
        auto wallet = test.create();
        QVERIFY(wallet->settings().set("backup.keep", "3"));
        for (int day = 0; day < 5; ++day) {
            QVERIFY(wallet->backupOfTheDay()->has_value());
            QVERIFY(!wallet->backupOfTheDay()->has_value());
            test.clock().moveDays(1);
        }
        QCOMPARE(wallet->backups()->size(), 3u);
        QVERIFY(wallet->backups()->back().string().ends_with("shop-2026-10-16.keyfold"));
        QVERIFY(wallet->settings().set("backup.daily", "off"));
        QVERIFY(!wallet->backupOfTheDay()->has_value());
    }

    void restoringKeepsWhatWasThere()
    {
        TestWallet test;
        const Path copy = test.folder() / "copy.keyfold";
        {
            auto wallet = test.create();
            QVERIFY(wallet->keys().add(simpleKey("One"), secretOf("a")));
            QVERIFY(wallet->backupTo(copy));
            QVERIFY(wallet->keys().add(simpleKey("Two"), secretOf("b")));
        }
        QVERIFY(writeFileAtomically(test.path().string() + "-journal", asBytes("left over")));
        const auto kept = Wallet::restore(
            copy, test.path(), password(TestWallet::masterPassword), test.folders(), test.clock(), test.random());
        QVERIFY2(kept, outcome(kept));
        QVERIFY(kept->has_value());
        QVERIFY(std::filesystem::exists((*kept)->string() + "-journal"));
        auto restored = test.open();
        QVERIFY2(restored, outcome(restored));
        QCOMPARE(restored->keys().list()->size(), 1u);
        QVERIFY(!restored->notes().changesMissing);
    }

    void restoringTakesTheRecoveryKeyToo()
    {
        TestWallet test;
        const auto recovery = makeRecoveryKey(test.random());
        auto options = test.options();
        options.recovery = &recovery;
        const Path copy = test.folder() / "copy.keyfold";
        {
            auto wallet = test.create(options);
            QVERIFY(wallet->keys().add(simpleKey("One"), secretOf("a")));
            QVERIFY(wallet->backupTo(copy));
        }
        QVERIFY(writeFileAtomically(test.path(), asBytes("no wallet any more")));
        const auto other = makeRecoveryKey(test.random());
        QCOMPARE(Wallet::restore(copy, test.path(), other, test.folders(), test.clock(), test.random()).error().code,
            ErrorCode::WrongPassword);
        const auto kept = Wallet::restore(copy, test.path(), recovery, test.folders(), test.clock(), test.random());
        QVERIFY2(kept, outcome(kept));
        QCOMPARE(readFile(**kept, 100)->size(), std::size_t(18));
        QCOMPARE(test.open()->keys().list()->size(), 1u);
    }

    void backupsAreFoundWithoutAPassword()
    {
        TestWallet test;
        {
            auto wallet = test.create();
            QVERIFY(wallet->keys().add(simpleKey("One"), secretOf("a")));
            QVERIFY(wallet->backupOfTheDay()->has_value());
            test.clock().moveDays(1);
            QVERIFY(wallet->backupOfTheDay()->has_value());
        }
        // Another wallet of the same file name has nothing to do with it, as long as the header says which is which.
        QVERIFY(createPrivateFolder(test.folders().backups / "other"));
        QVERIFY(writeFileAtomically(test.folders().backups / "other" / "shop-2026-10-20.keyfold", asBytes("x")));
        QVERIFY(writeFileAtomically(test.folders().backups / "other" / "shop-notes.keyfold", asBytes("x")));
        auto found = Wallet::backupsOf(test.path(), test.folders());
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(bytes(found.front().day.toIso()), "2026-10-13");
        QVERIFY(found.front().bytes > 16384);
        QVERIFY(writeFileAtomically(test.path(), asBytes("no wallet any more")));
        QCOMPARE(Wallet::backupsOf(test.path(), test.folders()).size(), std::size_t(3));
        QVERIFY(Wallet::backupsOf(test.folder() / "elsewhere.keyfold", test.folders()).empty());
    }

    void aBackupThatDoesNotOpenRestoresNothing()
    {
        TestWallet test;
        {
            auto wallet = test.create();
        }
        const auto before = readFile(test.path(), 1u << 30).value();
        QVERIFY(writeFileAtomically(test.folder() / "bad.keyfold", asBytes("KEYFOLD\nrest")));
        const auto restored = Wallet::restore(test.folder() / "bad.keyfold", test.path(),
            password(TestWallet::masterPassword), test.folders(), test.clock(), test.random());
        QCOMPARE(restored.error().code, ErrorCode::Damaged);
        QVERIFY(readFile(test.path(), 1u << 30).value() == before);
    }

    void settingsHaveLimits()
    {
        TestWallet test;
        auto wallet = test.create();
        QCOMPARE(wallet->settings().integer("clipboard.clear-seconds").value(), 20);
        QVERIFY(wallet->settings().set("clipboard.clear-seconds", "30"));
        QCOMPARE(wallet->settings().integer("clipboard.clear-seconds").value(), 30);
        for (const char* wrong : {"4", "601", "ten", "", "30 "})
            QCOMPARE(wallet->settings().set("clipboard.clear-seconds", wrong).error().code, ErrorCode::InvalidValue);
        QCOMPARE(wallet->settings().get("nothing").error().code, ErrorCode::NoSuchSetting);
    }
};

QTEST_GUILESS_MAIN(WalletTest)
#include "wallet_test.moc"
