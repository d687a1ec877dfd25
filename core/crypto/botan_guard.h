// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <new>

#include "core/base/result.h"

namespace keyfold {

/// Botan reports by exceptions; this is the one place where they end. Runs `work`, which returns a Result.
template <typename Work>
auto guarded(Work&& work) noexcept -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::OutOfMemory);
    } catch (const std::exception& error) {
        return failure(ErrorCode::CryptoFailed, {}, error.what());
    }
}

} // namespace keyfold
