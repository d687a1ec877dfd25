// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendar.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CalendarOptions options;
    options.before = asText({data, size});
    const auto calendar = calendarOf({}, Timestamp(), options);
    test::mustHold(!calendar || calendar->starts_with("BEGIN:VCALENDAR"), "a calendar is one");
    return 0;
}
