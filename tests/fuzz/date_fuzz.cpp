// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText({data, size});
    const auto date = Date::parse(text);
    if (!date)
        return 0;
    test::mustHold(date->toIso() == text, "a day has one way to be written");
    test::mustHold(Date::fromDayNumber(date->dayNumber()) == *date, "the day number stands for the day");
    test::mustHold(date->dayNumber() >= 0, "no day lies before 1970");
    return 0;
}
