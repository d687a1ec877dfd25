// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyfold::test {

/// A VFS below the wallet's own that fails on demand: the n-th write, sync, truncation or deletion from now on, once or
/// from then on, with an I/O error or a full disk. Install it before anything opens a database.
class FaultVfs {
public:
    enum class Fault { InputOutput, DiskFull };
    enum class Extent { Once, FromThenOn };

    static void install();
    /// `call` counts from 1; 0 never fails.
    static void failAt(int call, Fault fault, Extent extent);
    /// Calls since failAt().
    static int calls();
    static bool hasFailed();
};

} // namespace keyfold::test
