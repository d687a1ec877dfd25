// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_file.h"

#include "core/crypto/digest.h"
#include "tests/fuzz/fuzz.h"

using namespace keyfold;

namespace {

/// A payload that opens is made of a header by this key, which is known to nobody but the fuzzer.
const std::vector<AgeIdentity>& identities()
{
    static const auto known = parseIdentityFile(
        "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0");
    return *known;
}

class CountingSink final : public ByteSink {
public:
    Result<void> write(ByteView bytes) override
    {
        count += bytes.size();
        return {};
    }
    std::size_t count = 0;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    MemorySource source(ByteView(data, size));
    auto file = AgeFile::read(source);
    if (!file)
        return 0;
    CountingSink sink;
    // Not with a passphrase: what one costs is for a test to show, not for a fuzzer to pay.
    const auto opened = file->open({&identities(), nullptr}, sink);
    test::mustHold(sink.count <= size, "no more comes out than went in");
    test::mustHold(!opened || !file->wantsPassphrase(), "a passphrase is not opened with a key");
    return 0;
}
