// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "core/base/result.h"

namespace keyfold {

/// Asks long work to stop. Copies share one state; any thread may set it, the work looks at it between steps.
class CancelToken {
public:
    void cancel() noexcept { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const noexcept { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Called by long work on its own thread: steps done, of how many (0 when that is not known).
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Between two steps: tells how far the work is, and whether it goes on. Cancelled.
inline Result<void> goOn(std::uint64_t done, std::uint64_t total, const CancelToken& cancel, const Progress& progress)
{
    if (progress)
        progress(done, total);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    return {};
}

} // namespace keyfold
