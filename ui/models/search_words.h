// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/wallet/key_store.h"
#include "ui/models/search_text.h"

namespace keyfold::ui {

/// What filters can be completed with: the values that the wallet has.
struct SearchVocabulary {
    Facets facets;
    std::vector<std::string> people;
};

/// A way to go on with what is typed last.
struct SearchSuggestion {
    SearchFilter filter; ///< without a value: only its name is taken over
    QString text;        ///< "Stripe", or "provider:"
    QString line;        ///< "4 keys", or what the filter is for

    bool operator==(const SearchSuggestion&) const = default;
};

/// For names of filters that are begun ("prov"), and for values after the colon. Empty for plain words.
std::vector<SearchSuggestion> suggestionsFor(const SearchText& typed, const SearchVocabulary& known);

/// "stri" is Stripe where no other value begins so; everything else stays as it was typed.
SearchFilter completed(SearchFilter filter, const SearchVocabulary& known);

/// What a chip says: "Live", "With Bright Agency", "Due within 30 days".
QString filterText(const SearchFilter& filter);

/// What a filter is for, beside its name.
QString filterPurpose(FilterName name);

QString problemText(const SearchProblem& problem);

} // namespace keyfold::ui
