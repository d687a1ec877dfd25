// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;
namespace fs = std::filesystem;

namespace {

/// What the functions below do instead of their work. A full disk, a failing device or a stick without hard links cannot
/// be had in a test, so the core's calls, which are linked into this program, come here.
struct Faults {
    int writesLeft = std::numeric_limits<int>::max(); ///< then ENOSPC
    std::size_t bytesAWrite = std::numeric_limits<std::size_t>::max();
    int interruptions = 0; ///< so many writes end with EINTR
    int fsyncError = 0;
    int renameError = 0;
    int linkError = 0;
};
Faults faults;

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int failing(int error)
{
    errno = error;
    return -1;
}

} // namespace

extern "C" ssize_t write(int fd, const void* data, std::size_t size)
{
    if (faults.interruptions > 0 && faults.interruptions--)
        return failing(EINTR);
    if (faults.writesLeft-- <= 0)
        return failing(ENOSPC);
    static const auto real = next<ssize_t (*)(int, const void*, std::size_t)>("write");
    return real(fd, data, std::min(size, faults.bytesAWrite));
}

extern "C" int fsync(int fd)
{
    if (faults.fsyncError != 0)
        return failing(faults.fsyncError);
    static const auto real = next<int (*)(int)>("fsync");
    return real(fd);
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    if (faults.renameError != 0)
        return failing(faults.renameError);
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return real(from, to);
}

extern "C" int link(const char* from, const char* to) noexcept
{
    if (faults.linkError != 0)
        return failing(faults.linkError);
    static const auto real = next<int (*)(const char*, const char*)>("link");
    return real(from, to);
}

namespace {

/// Takes the fault away before Qt Test writes what it found.
class Fault {
public:
    explicit Fault(const Faults& what) { faults = what; }
    Fault(const Fault&) = delete;
    Fault& operator=(const Fault&) = delete;
    ~Fault() { faults = {}; }
};

void put(const Path& path, std::string_view content)
{
    std::ofstream(path, std::ios::binary) << content;
}

QByteArray contentOf(const Path& path)
{
    const auto content = readFile(path, 1 << 20);
    return content ? bytes(asText(*content)) : outcome(content);
}

int modeOf(const Path& path)
{
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

int openFiles()
{
    return static_cast<int>(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Path in(const char* name) const { return Path(m_folder->path().toStdString()) / name; }
    /// The names in the folder, sorted and joined.
    QByteArray names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(m_folder->path().toStdString()))
            all.push_back(entry.path().filename().string());
        std::sort(all.begin(), all.end());
        QByteArray joined;
        for (const auto& name : all)
            joined += (joined.isEmpty() ? "" : " ") + bytes(name);
        return joined;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup() { m_folder.reset(); }

    void writesAWholeFileForTheOwnerAlone()
    {
        const auto old = ::umask(0);
        const auto written = writeFileAtomically(in("a"), asBytes("content"));
        ::umask(old);
        QVERIFY2(written, outcome(written).constData());
        QCOMPARE(contentOf(in("a")), QByteArray("content"));
        QCOMPARE(modeOf(in("a")), 0600);
        QCOMPARE(names(), QByteArray("a"));
    }

    void replacesAFileAndItsRights()
    {
        put(in("a"), "old and longer");
        fs::permissions(in("a"), fs::perms(0644));
        QVERIFY(writeFileAtomically(in("a"), asBytes("new")));
        QCOMPARE(contentOf(in("a")), QByteArray("new"));
        QCOMPARE(modeOf(in("a")), 0600);
    }

    void writesAnEmptyFile()
    {
        QVERIFY(writeFileAtomically(in("a"), {}));
        QCOMPARE(contentOf(in("a")), QByteArray());
    }

    void writesALargeFileInPieces()
    {
        const std::string content(300'000, 'x');
        {
            const Fault fault({.bytesAWrite = 1000, .interruptions = 3});
            QVERIFY(writeFileAtomically(in("a"), asBytes(content)));
        }
        QCOMPARE(contentOf(in("a")), bytes(content));
    }

    void writesInTheWorkingFolder()
    {
        const auto before = fs::current_path();
        fs::current_path(m_folder->path().toStdString());
        const auto written = writeFileAtomically("bare", asBytes("content"));
        fs::current_path(before);
        QVERIFY2(written, outcome(written).constData());
        QCOMPARE(contentOf(in("bare")), QByteArray("content"));
    }

    void leavesNothingWhenWritingFails_data()
    {
        QTest::addColumn<int>("writesLeft");
        QTest::addColumn<int>("fsyncError");
        QTest::addColumn<int>("renameError");
        QTest::addColumn<int>("code");
        const auto full = static_cast<int>(ErrorCode::DiskFull);
        const auto device = static_cast<int>(ErrorCode::InputOutput);
        const auto all = std::numeric_limits<int>::max();
        QTest::newRow("no room for anything") << 0 << 0 << 0 << full;
        QTest::newRow("no room for the rest") << 1 << 0 << 0 << full;
        QTest::newRow("no room found at syncing") << all << ENOSPC << 0 << full;
        QTest::newRow("device fails at syncing") << all << EIO << 0 << device;
        QTest::newRow("device fails at renaming") << all << 0 << EIO << device;
        QTest::newRow("made read-only meanwhile") << all << 0 << EROFS << static_cast<int>(ErrorCode::ReadOnly);
    }

    void leavesNothingWhenWritingFails()
    {
        QFETCH(int, writesLeft);
        QFETCH(int, fsyncError);
        QFETCH(int, renameError);
        QFETCH(int, code);
        put(in("a"), "old");
        const auto openBefore = openFiles();
        Result<void> written;
        {
            const Fault fault(
                {.writesLeft = writesLeft, .bytesAWrite = 2, .fsyncError = fsyncError, .renameError = renameError});
            written = writeFileAtomically(in("a"), asBytes("new content"));
        }
        QVERIFY(!written);
        QCOMPARE(static_cast<int>(written.error().code), code);
        QCOMPARE(bytes(written.error().subject), bytes(in("a").string()));
        QCOMPARE(names(), QByteArray("a"));
        QCOMPARE(contentOf(in("a")), QByteArray("old"));
        QCOMPARE(openFiles(), openBefore);
    }

    void replacesALinkAndLeavesWhatItPointsTo()
    {
        put(in("target"), "old");
        fs::create_symlink(in("target"), in("link"));
        QVERIFY(writeFileAtomically(in("link"), asBytes("new")));
        QVERIFY(!fs::is_symlink(in("link")));
        QCOMPARE(contentOf(in("link")), QByteArray("new"));
        QCOMPARE(contentOf(in("target")), QByteArray("old"));
    }

    void doesNotWriteThroughADanglingLink()
    {
        fs::create_symlink(in("elsewhere"), in("link"));
        QVERIFY(writeFileAtomically(in("link"), asBytes("new")));
        QVERIFY(!fs::exists(in("elsewhere")));
    }

    void doesNotReplaceAFolder()
    {
        fs::create_directory(in("folder"));
        const auto written = writeFileAtomically(in("folder"), asBytes("new"));
        QVERIFY(!written);
        QVERIFY(fs::is_directory(in("folder")));
        QCOMPARE(names(), QByteArray("folder"));
    }

    void tellsWhatStoodInTheWay()
    {
        QCOMPARE(writeFileAtomically(in("none/a"), {}).error().code, ErrorCode::FileNotFound);
        put(in("file"), "");
        QCOMPARE(writeFileAtomically(in("file/a"), {}).error().code, ErrorCode::FileNotFound);
        if (isRoot())
            QSKIP("nothing is forbidden to root");
        fs::create_directory(in("closed"));
        fs::permissions(in("closed"), fs::perms(0500));
        QCOMPARE(writeFileAtomically(in("closed/a"), {}).error().code, ErrorCode::PermissionDenied);
    }

    void writesUnderALongName()
    {
        // 255 bytes is the limit of Linux' file systems; a wallet's own name may be near it.
        const std::string name(250, 'n');
        const auto written = writeFileAtomically(in(name.c_str()), asBytes("content"));
        QVERIFY2(written, outcome(written).constData());
    }

    void readsNoMoreThanTheLimit()
    {
        put(in("a"), "12345678");
        QVERIFY(readFile(in("a"), 8));
        QCOMPARE(readFile(in("a"), 7).error().code, ErrorCode::InvalidValue);
        put(in("empty"), "");
        QVERIFY(readFile(in("empty"), 0));
        QCOMPARE(readFile("/dev/zero", 100'000).error().code, ErrorCode::InvalidValue);
    }

    void tellsWhyItCannotRead()
    {
        QCOMPARE(readFile(in("none"), 8).error().code, ErrorCode::FileNotFound);
        QCOMPARE(readFile(m_folder->path().toStdString(), 8).error().code, ErrorCode::InputOutput);
        if (isRoot())
            QSKIP("nothing is forbidden to root");
        put(in("closed"), "x");
        fs::permissions(in("closed"), fs::perms(0));
        QCOMPARE(readFile(in("closed"), 8).error().code, ErrorCode::PermissionDenied);
    }

    void movesWithoutOverwriting_data()
    {
        QTest::addColumn<int>("linkError");
        QTest::newRow("with hard links") << 0;
        QTest::newRow("without hard links, as on a stick") << EPERM;
        QTest::newRow("without hard links, as in some sandboxes") << EOPNOTSUPP;
    }

    void movesWithoutOverwriting()
    {
        QFETCH(int, linkError);
        const Fault fault({.linkError = linkError});
        put(in("from"), "new");
        QVERIFY(moveWithoutOverwriting(in("from"), in("to")));
        QCOMPARE(contentOf(in("to")), QByteArray("new"));
        QCOMPARE(names(), QByteArray("to"));

        put(in("from"), "newer");
        const auto again = moveWithoutOverwriting(in("from"), in("to"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(bytes(again.error().subject), bytes(in("to").string()));
        QCOMPARE(contentOf(in("to")), QByteArray("new"));
        QCOMPARE(contentOf(in("from")), QByteArray("newer"));
    }

    void doesNotMoveOntoADanglingLink()
    {
        put(in("from"), "new");
        fs::create_symlink(in("elsewhere"), in("to"));
        QCOMPARE(moveWithoutOverwriting(in("from"), in("to")).error().code, ErrorCode::FileExists);
        QVERIFY(fs::is_symlink(in("to")));
        QVERIFY(!fs::exists(in("elsewhere")));
    }

    void replacesOneFileByAnother()
    {
        put(in("from"), "new");
        put(in("to"), "old");
        QVERIFY(replaceFile(in("from"), in("to")));
        QCOMPARE(contentOf(in("to")), QByteArray("new"));
        QCOMPARE(names(), QByteArray("to"));
        QCOMPARE(replaceFile(in("none"), in("to")).error().code, ErrorCode::FileNotFound);
        QCOMPARE(contentOf(in("to")), QByteArray("new"));
    }

    void namesATemporaryFileBesideTheOther()
    {
        const auto one = temporaryBeside(in("shop.keyfold"));
        QCOMPARE(bytes(one.parent_path().string()), bytes(in("x").parent_path().string()));
        const auto name = bytes(one.filename().string());
        QVERIFY2(name.startsWith(".shop.keyfold.") && name.endsWith(".tmp"), name.constData());
        QVERIFY(temporaryBeside(in("shop.keyfold")) != one);
        QVERIFY(!temporaryBeside("shop.keyfold").has_parent_path());
    }

    void createsFoldersForTheOwnerAlone()
    {
        const auto old = ::umask(0);
        const auto created = createPrivateFolder(in("a/b/c/"));
        ::umask(old);
        QVERIFY2(created, outcome(created).constData());
        QCOMPARE(modeOf(in("a")), 0700);
        QCOMPARE(modeOf(in("a/b/c")), 0700);
        fs::permissions(in("a/b"), fs::perms(0750));
        QVERIFY(createPrivateFolder(in("a/b/c")));
        QCOMPARE(modeOf(in("a/b")), 0750);
        QVERIFY(createPrivateFolder({}));
        QVERIFY(createPrivateFolder("/"));
    }

    void doesNotTakeAFileForAFolder()
    {
        put(in("file"), "");
        QVERIFY(!createPrivateFolder(in("file/below")));
        const auto created = createPrivateFolder(in("file"));
        QVERIFY(!created);
    }
};

QTEST_APPLESS_MAIN(FilesTest)
#include "files_test.moc"
