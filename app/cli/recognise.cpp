// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recognise.h"

#include <fmt/format.h>

#include "app/cli/display_text.h"
#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/catalogue/fill_in.h"

namespace keyfold::cli {

namespace {

void noteMismatch(const Recognition& found, const Key& key, const Catalogue& catalogue)
{
    const auto* given = catalogue.find(key.provider);
    if (given != nullptr && !found.providerId.empty() && given->id != found.providerId)
        note(fmt::format("This looks like a key of {}, not of {}. See whether it is the right one.", found.provider,
            onOneLine(key.provider)));
    else if (!key.environment.empty() && !found.environment.empty() && key.environment != found.environment)
        note(fmt::format("This looks like a {} key, not a {} one. See whether it is the right one.", found.environment,
            onOneLine(key.environment)));
}

} // namespace

std::string sentenceOf(const Recognition& found)
{
    if (found.provider.empty())
        return fmt::format("This looks like a {}.", found.label);
    if (found.confidence == Confidence::High)
        return fmt::format("This looks like a key of {}: {}.", found.provider, found.label);
    std::string others;
    for (const auto& other : found.others)
        others += " or " + other;
    return fmt::format("This may be a key of {}{}: {}.", found.provider, others, found.label);
}

std::string adviceForLogin(std::string_view provider, const Catalogue& catalogue)
{
    const auto* known = catalogue.find(provider);
    const auto page = known == nullptr ? std::string() : known->consoleUrl.empty() ? known->docsUrl : known->consoleUrl;
    if (page.empty())
        return "This looks like an e-mail address and a password, which open everything. Ask for an API key instead.";
    return fmt::format(
        "This looks like an e-mail address and a password, which open everything. Make an API key instead, "
        "at {}",
        page);
}

void fillInFrom(const Secret& value, Key& key, const KnownProviders& providers)
{
    const auto& catalogue = providers.catalogue();
    const auto found = providers.recogniser().identify(value.expose());
    if (!found && looksLikeLogin(value.expose()))
        note(adviceForLogin(key.provider, catalogue));
    if (found && found->confidence == Confidence::High)
        noteMismatch(*found, key, catalogue);
    const bool told = !key.provider.empty() && !key.environment.empty();
    if (found && !told && fits(*found, key, catalogue))
        note(sentenceOf(*found));
    fillIn(key, found, catalogue);
}

} // namespace keyfold::cli
