// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/cancel.h"
#include "core/base/random_source.h"

namespace keyfold {

// The payload of an age v1 file (https://c2sp.org/age, "Payload"): a nonce of 16 bytes, then STREAM over ChaCha20-Poly1305
// in chunks of 64 KiB. A chunk is handed on once it has been authenticated; that there is no more to come is only known
// at the end, so the receiver must not take what it got for the whole before the call has returned well.

/// How long work is watched. `total` is the number of bytes to read, 0 where it is not known.
struct AgeWork {
    CancelToken cancel = {};
    Progress progress = {};
    std::uint64_t total = 0;
};

Result<void> sealAgePayload(
    const Secret& fileKey, ByteSource& plaintext, ByteSink& out, RandomSource& random, const AgeWork& work = {});

/// AgePayloadChanged, AgeCutOff, AgeTrailingData, Cancelled.
Result<void> openAgePayload(const Secret& fileKey, ByteSource& source, ByteSink& plaintext, const AgeWork& work = {});

} // namespace keyfold
