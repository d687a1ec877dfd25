// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include "core/storage/wallet_header.h"
#include "core/wallet/wallet.h"
#include "tests/core/support/describe.h"
#include "tests/support/test_wallet.h"

using namespace keyfold;
using namespace keyfold::test;

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void theSqlcipherProgramOpensWhatFollowsTheHeader()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlcipher")).isEmpty())
            QSKIP("the program sqlcipher is missing (Debian: sqlcipher)");
        TestWallet test;
        {
            auto wallet = test.create();
            QVERIFY(wallet->keys().add(simpleKey("Found by another program"), secretOf("sk_EXAMPLE")));
        }
        const auto file = readFile(test.path(), 1u << 30).value();
        const auto header = readHeaderCopies(ByteView(file).first(WalletHeader::bytes), "x")->newest();
        const auto key = openSlot(header.keySlots.front(), asBytes(TestWallet::masterPassword), header.wallet);
        QVERIFY2(key, outcome(key));
        const Path pages = test.folder() / "pages.db";
        QVERIFY(writeFileAtomically(pages, ByteView(file).subspan(WalletHeader::bytes)));

        QProcess program;
        program.start(QStringLiteral("sqlcipher"), {QString::fromStdString(pages.string())});
        QVERIFY(program.waitForStarted());
        program.write("PRAGMA key = \"x'" + hex(key->expose())
            + "'\";\nSELECT name FROM key;\nPRAGMA integrity_check;\n"
              "PRAGMA application_id;\nSELECT hex(box) FROM sealed_value;\n");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        const auto said = program.readAll();
        QVERIFY2(said.contains("Found by another program\nok\n1264941414\n"), said + program.readAllStandardError());
        QVERIFY(!said.contains(QByteArray("sk_EXAMPLE").toHex().toUpper()));
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
