// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wallet_header.h"

#include <algorithm>
#include <string_view>

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

namespace {

/// A checksum stands in the way of every change, so the input is the body, and the frame is made around it here.
/// docs/file-format.md has the places.
Bytes framed(ByteView body)
{
    Bytes copy;
    const auto magic = asBytes("KEYFOLD\n");
    copy.insert(copy.end(), magic.begin(), magic.end());
    appendBigEndian(copy, std::uint64_t{7});
    appendBigEndian(copy, static_cast<std::uint32_t>(body.size()));
    appendBigEndian(copy, std::uint32_t{0});
    Bytes covered = copy;
    covered.insert(covered.end(), body.begin(), body.end());
    const auto sum = sha256(covered);
    copy.insert(copy.end(), sum.begin(), sum.end());
    copy.insert(copy.end(), body.begin(), body.end());
    copy.resize(std::max(copy.size(), WalletHeader::copyBytes));
    return copy;
}

void check(ByteView start)
{
    const auto read = readHeaderCopies(start, "fuzzed.keyfold");
    if (!read)
        return;
    const auto& newest = read->newest();
    test::mustHold(newest.keySlots.size() <= WalletHeader::mostSlots, "the number of slots is bounded");
    // Costs are checked before any work is done, whatever they are.
    for (const auto& slot : newest.keySlots)
        (void)checkArgon2Ceiling(slot.kdf);
    (void)authenticates(newest, Secret::ofSize(32));
    auto written = writeHeaderCopy(newest);
    written.insert(written.end(), written.begin(), written.end());
    // Salts and boxes of any length are read; only what fits a copy can be written.
    if (written.size() != WalletHeader::bytes)
        return;
    const auto again = readHeaderCopies(written, "fuzzed.keyfold");
    test::mustHold(!again || again->bothAre(newest), "a header comes back as it was written");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView input(data, size);
    check(input);
    auto start = framed(input.first(std::min(input.size(), WalletHeader::copyBytes)));
    start.resize(WalletHeader::bytes);
    check(start);
    return 0;
}
