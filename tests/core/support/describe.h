// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace keyfold::test {

// Qt Test prints these when a comparison fails; it cannot print a std::string.

inline QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

inline QByteArray hex(ByteView view)
{
    return bytes(toHex(view));
}

/// The text of a QByteArray, NUL characters included. Valid as long as the array is.
inline std::string_view view(const QByteArray& array)
{
    return {array.constData(), static_cast<std::size_t>(array.size())};
}

/// Bytes from hexadecimal digits that the test itself wrote.
inline Bytes fromDigits(const QByteArray& digits)
{
    const auto parsed = fromHex(view(digits));
    Q_ASSERT(parsed);
    return *parsed;
}

/// "ok", or the number of the error with what the log would say.
template <typename T>
QByteArray outcome(const Result<T>& result)
{
    if (result)
        return "ok";
    const Error& error = result.error();
    return "error " + QByteArray::number(static_cast<int>(error.code)) + " about '" + bytes(error.subject)
        + "': " + bytes(error.detail);
}

} // namespace keyfold::test
