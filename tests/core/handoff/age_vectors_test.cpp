// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/handoff/age_file.h"
#include "tests/core/support/describe.h"

using namespace keyfold;
using namespace keyfold::test;

namespace {

/// One of the public test vectors (C2SP/CCTV, age/testdata): lines "name: value", an empty line, the file.
struct Vector {
    QByteArray expect, payload, fileKey, file;
    QByteArrayList identities, passphrases;
    bool armored = false;
    bool compressed = false;
};

QString vectorFolder()
{
    return qEnvironmentVariable("KEYFOLD_SHARED_DIR") + QStringLiteral("/age-vectors");
}

/// zlib's format; Qt wants the length in front, for which any lower bound does.
QByteArray inflated(const QByteArray& bytes)
{
    return qUncompress(QByteArray("\0\0\0\1", 4) + bytes);
}

Vector read(const QString& path)
{
    QFile file(path);
    Vector vector;
    if (!file.open(QIODevice::ReadOnly))
        return vector;
    while (true) {
        const auto line = file.readLine().chopped(1);
        if (line.isEmpty())
            break;
        const auto colon = line.indexOf(": ");
        const auto name = line.left(colon);
        const auto value = line.mid(colon + 2);
        if (name == "expect")
            vector.expect = value;
        else if (name == "payload")
            vector.payload = value;
        else if (name == "file key")
            vector.fileKey = value;
        else if (name == "identity")
            vector.identities += value;
        else if (name == "passphrase")
            vector.passphrases += value;
        else if (name == "armored")
            vector.armored = true;
        else if (name == "compressed")
            vector.compressed = true;
        else if (name != "comment")
            qWarning() << path << "has a line that is not known:" << line;
    }
    vector.file = file.readAll();
    if (vector.compressed)
        vector.file = inflated(vector.file);
    return vector;
}

/// Hashes what is handed on, as the vectors do with what comes before a failure.
class HashSink final : public ByteSink {
public:
    Result<void> write(ByteView bytes) override
    {
        m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return {};
    }
    QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// A small piece at a time: nothing may depend on how a source happens to hand out its bytes.
class SlowSource final : public ByteSource {
public:
    explicit SlowSource(ByteView bytes, std::size_t most) : m_all(bytes), m_most(most) {}
    Result<std::size_t> read(std::span<std::uint8_t> out) override
    {
        return m_all.read(out.first(std::min(out.size(), m_most)));
    }

private:
    MemorySource m_all;
    std::size_t m_most;
};

struct Opened {
    QByteArray outcome; ///< "success", or the vectors' word for the failure
    QByteArray hash;
    Error error;
};

QByteArray classOf(const Error& error, const Vector& vector)
{
    const auto what = bytes(error.detail).split(':').front();
    // Told by its first bytes to be no armor, the file is read as binary.
    if (error.code == ErrorCode::NotAnAgeFile && vector.armored && !vector.file.startsWith("-----BEGIN")
        && vector.file.contains("-----BEGIN"))
        return "armor failure";
    return what == "no match" ? what : what + " failure";
}

Opened open(const Vector& vector, ByteSource& source)
{
    std::vector<AgeIdentity> identities;
    for (const auto& line : vector.identities) {
        auto identity = AgeIdentity::parse(view(line));
        if (identity)
            identities.push_back(std::move(*identity));
    }
    HashSink sink;
    auto file = AgeFile::read(source);
    if (!file)
        return {classOf(file.error(), vector), {}, file.error()};
    Secret passphrase;
    if (!vector.passphrases.isEmpty())
        passphrase = Secret::copyOf(view(vector.passphrases.front()));
    const auto ok = file->open({&identities, vector.passphrases.isEmpty() ? nullptr : &passphrase}, sink);
    if (!ok)
        return {classOf(ok.error(), vector), sink.hex(), ok.error()};
    return {"success", sink.hex(), {}};
}

} // namespace

class AgeVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void opensOrRefusesAsItIsExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(vectorFolder());
        const auto names = folder.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty())
            QTest::newRow("no vectors") << QString();
        for (const auto& name : names)
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }

    void opensOrRefusesAsItIsExpected()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP(qPrintable(QStringLiteral("There are no age vectors in ") + vectorFolder()));
        const auto vector = read(path);
        QVERIFY(!vector.expect.isEmpty());
        for (const std::size_t most : {std::size_t{1} << 20, std::size_t{7}}) {
            SlowSource source(asBytes(view(vector.file)), most);
            const auto opened = open(vector, source);
            // The post-quantum kind is not opened, and whatever else is in its stanza is not looked at.
            if (vector.file.contains("-> mlkem768x25519") || vector.file.contains("-> MLKEM768X25519")
                || vector.identities.join().contains("-PQ-") || path.endsWith("armor_hybrid")) {
                QVERIFY(opened.outcome == vector.expect || opened.outcome == "no match");
                continue;
            }
            QVERIFY2(opened.outcome == vector.expect,
                "'" + opened.outcome + "' but expected '" + vector.expect + "': " + bytes(opened.error.detail));
            if (!vector.payload.isEmpty() && !opened.hash.isEmpty())
                QCOMPARE(opened.hash, vector.payload);
        }
    }
};

QTEST_APPLESS_MAIN(AgeVectorsTest)
#include "age_vectors_test.moc"
