// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/secret.h"
#include "core/catalogue/recogniser.h"

namespace keyfold {

/// One of several values that were pasted at once.
struct PastedPart {
    std::string label; ///< as it stood beside the value, tidied up, else what its shape is called
    FieldKind kind = FieldKind::Secret;
    Secret value;
};

/// Takes apart what was copied as a whole: a key pair under its labels ("Client ID: …", `AWS_SECRET_ACCESS_KEY=…`, the CSV that
/// AWS gives out, a table as browsers copy it, each value below its name), JSON with several texts, bare lines of which each has a known shape, PEM blocks one after the other. The file
/// of a service account stays whole, as programs want it, and its address, project and key ID come beside it.
///
/// Secret is everything but what is known to be none: an ID, an address, a publishable or public key. The first secret is the main one
/// and comes first. Empty where it is one value: nothing is taken apart on a guess. Reads at most 64 KiB and 12 parts.
std::vector<PastedPart> partsOf(ByteView pasted, const Recogniser& recogniser);

} // namespace keyfold
