// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ip_range.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto range = IpRange::parse(asText({data, size}));
    if (!range) {
        for (const auto& candidate : range.error().candidates)
            test::mustHold(IpRange::parse(candidate).has_value(), "the network that was perhaps meant is one");
        return 0;
    }
    const auto again = IpRange::parse(range->text());
    test::mustHold(again && *again == *range, "a range comes back from its text");
    test::mustHold(range->contains(*range), "a range contains itself");
    test::mustHold(
        range->prefixLength() >= 0 && range->prefixLength() <= (range->isV6() ? 128 : 32), "the prefix fits");
    return 0;
}
