// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comes before every test source. Qt's waiting checks give up after 5 s, which a loaded machine takes; who waits for what comes
// anyway loses nothing by waiting longer.
#pragma once

#include <QTest>

namespace keyfold::test {

constexpr int patienceMilliseconds = 60'000;

} // namespace keyfold::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), keyfold::test::patienceMilliseconds)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                                               \
    QTRY_VERIFY2_WITH_TIMEOUT((condition), message, keyfold::test::patienceMilliseconds)
#undef QTRY_COMPARE
#define QTRY_COMPARE(value, expected) QTRY_COMPARE_WITH_TIMEOUT((value), expected, keyfold::test::patienceMilliseconds)
