// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/catalogue/known_providers.h"
#include "core/catalogue/naming.h"

namespace keyfold::ui {

/// What is said of a pasted value. Never holds it.
struct RecognisedWords {
    QString owner; ///< what the mark is made of; empty where no provider is known
    QString title; ///< "Stripe: Live secret key"
    QString line;  ///< "Live. Everything: read, write, admin."
    bool sure = false;
};

/// Correctable: with where to change what is wrong in it.
enum class Saying { Told, Correctable };
RecognisedWords wordsOf(const Recognition& found, Saying saying = Saying::Correctable);

/// Something to think about before this value is kept: a login where a key belongs, a key that can do more than it needs.
std::optional<QString> adviceOn(
    ByteView value, const std::optional<Recognition>& found, std::string_view provider, const Catalogue& catalogue);

/// A new value beside the key that it is for: of another provider, or of another environment.
std::optional<QString> mismatch(
    const Recognition& found, std::string_view provider, std::string_view environment, const Catalogue& catalogue);

/// "You already have this value: Google Maps – Address check – live."; nullopt for none.
std::optional<QString> duplicateText(const std::vector<KeySummary>& keys);

/// What is wrong with a name, and which one to take instead (may be empty).
struct NameAdvice {
    QString text;
    QString better;
    bool grave = false; ///< it holds a key
};

std::optional<NameAdvice> adviceOnName(
    const NamingConvention& convention, std::string_view name, std::string_view provider, const KnownProviders& known);

} // namespace keyfold::ui
