// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace keyfold {

/// A value, or the reason why there is none. Constructors do not fail; functions that can fail return this.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Makes the failing side of a Result: `return failure(ErrorCode::DiskFull, path)`.
inline tl::unexpected<Error> failure(ErrorCode code, std::string subject = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), {}, std::move(detail)});
}

/// Passes on the failure of another Result: `if (!x) return failure(x)`.
template <typename T>
tl::unexpected<Error> failure(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

template <typename T>
tl::unexpected<Error> failure(Result<T>&& failed)
{
    return tl::unexpected<Error>(std::move(failed).error());
}

} // namespace keyfold
