#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that never fails checks nothing: each slip is made here once, and must be found."""
import unittest

import check_layers
import check_style

HEAD = "// SPDX-FileCopyrightText: The Keyfold authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def slips(files, exceptions=None):
    """The slips of a tree given as path -> the lines below the licence."""
    return check_layers.Check({path: HEAD + text for path, text in files.items()}, exceptions or {}).run()


class Layers(unittest.TestCase):
    def assert_slip(self, files, part, exceptions=None):
        found = slips(files, exceptions)
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_includes_along_the_arrows_are_fine(self):
        self.assertEqual(slips({
            "core/base/text.h": "#include <string>\n",
            "core/wallet/wallet.h": '#include "core/base/text.h"\n',
            "core/wallet/wallet.cpp": '#include "core/wallet/wallet.h"\n#include <fmt/format.h>\n',
            "core/base/files.h": "",
            "core/base/files_posix.cpp": '#include "core/base/files.h"\n#include <unistd.h>\n',
            "ui/pages/key_page.h": '#include <QWidget>\n#include "core/wallet/wallet.h"\n',
            "tests/core/test_text.cpp": '#include "core/base/text.h"\n#include <QtTest>\n#include "test_text.moc"\n',
        }), [])

    def test_include_against_an_arrow(self):
        for path, header in [("core/base/text.cpp", "core/crypto/aead.h"), ("core/crypto/aead.cpp", "core/model/key.h"),
                             ("core/model/key.cpp", "core/storage/file.h"), ("core/wallet/a.cpp", "core/health/b.h"),
                             ("core/health/a.cpp", "core/rotation/b.h"), ("core/wallet/a.cpp", "ui/models/b.h"),
                             ("ui/session/a.cpp", "ui/models/b.h"), ("ui/models/a.cpp", "ui/widgets/b.h"),
                             ("ui/widgets/a.cpp", "ui/pages/b.h"), ("ui/pages/a.cpp", "app/desktop/b.h"),
                             ("ui/pages/a.cpp", "core/storage/b.h"), ("ui/style/a.cpp", "ui/models/b.h"),
                             ("app/cli/a.cpp", "ui/models/b.h"), ("core/base/a.cpp", "tests/support/b.h")]:
            with self.subTest(path=path, header=header):
                self.assert_slip({header: "", path: f'#include "{header}"\n'}, "against the arrows")

    def test_library_outside_its_folder(self):
        for path, header in [("core/wallet/a.cpp", "botan/aead.h"), ("core/wallet/a.cpp", "sqlcipher/sqlite3.h"),
                             ("core/wallet/a.cpp", "sqlite3.h"), ("core/health/a.cpp", "re2/re2.h"),
                             ("core/rotation/a.cpp", "libical/ical.h"), ("core/base/a.cpp", "QString"),
                             ("core/base/a.cpp", "QtCore/QString"), ("core/base/a.cpp", "qglobal.h"),
                             ("app/cli/a.cpp", "QCoreApplication"), ("ui/pages/a.cpp", "qt6keychain/keychain.h"),
                             ("ui/pages/a.cpp", "qrencode.h"), ("ui/widgets/a.cpp", "zxcvbn/zxcvbn.h"),
                             ("ui/pages/a.cpp", "nlohmann/json.hpp"), ("ui/pages/a.cpp", "fmt/format.h"),
                             ("core/base/a.cpp", "CLI/CLI.hpp"), ("core/model/a.cpp", "tl/expected.hpp")]:
            with self.subTest(path=path, header=header):
                self.assert_slip({path: f"#include <{header}>\n"}, "is only seen in")

    def test_library_in_a_second_file(self):
        files = {"core/qr/qr_code.cpp": "#include <qrencode.h>\n", "core/qr/other.cpp": "#include <qrencode.h>\n"}
        self.assert_slip(files, "belongs in one file")

    def test_qtsql_anywhere(self):
        for header in ["QtSql", "QtSql/QSqlDatabase", "QSqlDatabase"]:
            with self.subTest(header=header):
                self.assert_slip({"ui/models/a.cpp": f"#include <{header}>\n"}, "second SQLite")

    def test_exception_lets_one_include_through(self):
        files = {"core/model/b.h": "", "core/crypto/a.cpp": '#include "core/model/b.h"\n'}
        self.assertEqual(slips(files, {("core/crypto/a.cpp", "core/model/b.h"): "a reason"}), [])

    def test_exception_that_is_no_longer_needed(self):
        self.assert_slip({"core/crypto/a.cpp": ""}, "no longer needed", {("core/crypto/a.cpp", "core/model/b.h"): "why"})

    def test_include_not_from_the_root(self):
        self.assert_slip({"core/base/a.h": "", "core/base/b.cpp": '#include "a.h"\n'}, "not written from the root")
        self.assert_slip({"core/base/a.h": "", "core/base/b.cpp": '#include "../base/a.h"\n'}, "not written from")
        self.assert_slip({"core/base/a.h": "", "core/base/b.cpp": "#include <core/base/a.h>\n"}, "wants quotes")

    def test_include_of_nothing(self):
        self.assert_slip({"core/base/b.cpp": '#include "core/base/a.h"\n'}, "does not exist")

    def test_own_header_not_first(self):
        self.assert_slip({"core/base/a.h": "", "core/base/a.cpp": '#include <string>\n#include "core/base/a.h"\n'},
                         "before its own header")
        self.assert_slip({"core/base/a.h": "", "core/base/a_posix.cpp": "#include <unistd.h>\n"}, "before its own header")

    def test_unknown_folder(self):
        self.assert_slip({"core/misc/a.cpp": ""}, "does not know")

    def test_missing_licence(self):
        found = check_layers.Check({"core/base/a.h": "#pragma once\n"}, {}).run()
        self.assertIn("does not begin with the two lines", found[0])
        script = {"dev": "#!/bin/sh\n" + HEAD.replace("//", "#")}
        self.assertEqual(check_layers.Check(script, {}).run(), [])

    def test_registry_host(self):
        self.assert_slip({"docs/a.md": "https://registry." + "npmjs.org/left-pad"}, "package registry")


class Style(unittest.TestCase):
    def assert_slip(self, path, text):
        self.assertEqual(len(list(check_style.slips_of({path: text}))), 1)

    def test_each_habit(self):
        self.assert_slip("core/base/KeyStore.cpp", "")
        self.assert_slip("ui/pages/a.cpp", "auto t = QString::fromStdString(std::string(secret.expose()));")
        self.assert_slip("ui/pages/a.cpp", "connect(a, SIGNAL(b()), c, d);")
        self.assert_slip("ui/pages/a.cpp", "QCoreApplication::processEvents();")
        self.assert_slip("app/cli/a.cpp", "log << secret.expose();")

    def test_clean_code_is_fine(self):
        self.assertEqual(list(check_style.slips_of({"core/base/key_store.cpp": "write(secret.expose());"})), [])


if __name__ == "__main__":
    unittest.main()
