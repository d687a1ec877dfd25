// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/recovery_key.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto key = parseRecoveryKey({data, size});
    if (!key) {
        test::mustHold(key.error().subject.empty() && key.error().detail.empty(), "the error tells nothing of the key");
        return 0;
    }
    test::mustHold(key->secret().size() == 32, "a key has 32 characters");
    const auto again = parseRecoveryKey(recoveryKeyText(*key).expose());
    test::mustHold(again && again->secret().equals(key->secret()), "a key comes back from its text");
    return 0;
}
