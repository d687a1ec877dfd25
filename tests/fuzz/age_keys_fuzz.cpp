// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_keys.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText(ByteView(data, size));
    if (const auto recipient = AgeRecipient::parse(text)) {
        const auto again = AgeRecipient::parse(recipient->text());
        test::mustHold(again && *again == *recipient, "a recipient that was written is the same");
    }
    const auto identities = parseIdentityFile(text);
    if (!identities)
        return 0;
    test::mustHold(!identities->empty(), "a file without a key is none");
    for (const auto& identity : *identities) {
        const auto again = parseIdentityFile(identityFileOf(identity, "2026-10-12T08:41:07Z").exposeText());
        test::mustHold(again && again->size() == 1 && again->front().recipient() == identity.recipient(),
            "an identity that was written is the same");
    }
    return 0;
}
