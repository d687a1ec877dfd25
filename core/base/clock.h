// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

namespace keyfold {

/// What time it is. Passed in wherever a date is stored or compared, so that tests can move it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
    /// The day at the user's place: time zone and daylight saving as the system has them.
    virtual Date today() const = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override;
    Date today() const override;
};

} // namespace keyfold
