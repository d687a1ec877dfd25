// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keyfold {
class KeyStore;
}

namespace keyfold::ui {

/// How many letters have to be added, left out, changed or swapped with their neighbour to get from one word to the other
/// (optimal string alignment); `limit` + 1 for everything above it. By code points.
int wordDistance(std::string_view one, std::string_view other, int limit);

/// The typed words with those that no key has replaced by the nearest that one has: "paypall" is "PayPal". Empty where nothing
/// is near enough. Goes through all names, so only after a search that found nothing. One thread at a time, like the store.
std::string nearestWords(KeyStore& keys, const std::string& search);

} // namespace keyfold::ui
