// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/fill_in.h"

namespace keyfold {

namespace {

void fill(std::string& text, const std::string& with)
{
    if (text.empty())
        text = with;
}

} // namespace

bool fits(const Recognition& found, const Key& key, const Catalogue& catalogue)
{
    if (found.confidence != Confidence::High || found.provider.empty())
        return false;
    const auto* given = catalogue.find(key.provider);
    return key.provider.empty() || key.provider == found.provider
        || (given != nullptr && given->id == found.providerId);
}

void fillIn(Key& key, const std::optional<Recognition>& found, const Catalogue& catalogue)
{
    if (found && fits(*found, key, catalogue)) {
        fill(key.provider, found->provider);
        fill(key.environment, found->environment);
        fill(key.kind, found->kind);
        fill(key.consoleUrl, found->consoleUrl);
        if (!key.privilege)
            key.privilege = found->privilege;
    } else if (found && found->provider.empty()) { // the form alone is known, and that for sure
        fill(key.kind, found->kind);
    }
    if (const auto* provider = catalogue.find(key.provider); provider != nullptr)
        fill(key.consoleUrl, provider->consoleUrl);
}

} // namespace keyfold
