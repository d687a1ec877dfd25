// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rotation/policy.h"

#include <algorithm>

namespace keyfold {

Result<RotationDefaults> RotationDefaults::of(Wallet& wallet)
{
    const auto days = wallet.settings().integer("rotation.days");
    if (!days)
        return failure(days);
    const auto shorter = wallet.settings().integer("rotation.days-admin");
    if (!shorter)
        return failure(shorter);
    return RotationDefaults{*days, *shorter};
}

bool muchAtStake(const Key& key, const Catalogue& catalogue)
{
    if (key.privilege == Privilege::Admin)
        return true;
    const auto risks = likelyRisks(key, catalogue);
    return std::any_of(
        risks.begin(), risks.end(), [](Risk risk) { return risk == Risk::Money || risk == Risk::Payroll; });
}

int rotationDaysFor(const Key& key, const Catalogue& catalogue, const RotationDefaults& defaults)
{
    const int usual = muchAtStake(key, catalogue) ? defaults.daysWithMuchAtStake : defaults.days;
    const auto* provider = catalogue.find(key.provider);
    return provider != nullptr && provider->ownersOwn ? provider->rotationDays.value_or(usual) : usual;
}

std::vector<Risk> likelyRisks(const Key& key, const Catalogue& catalogue)
{
    if (!key.risks.empty())
        return key.risks;
    const auto* provider = catalogue.find(key.provider);
    if (provider == nullptr)
        return {};
    const auto of = risksOf(*provider);
    std::vector<Risk> risks;
    for (const auto& [holds, risk] :
        {std::pair(of.money, Risk::Money), {of.personalData, Risk::PersonalData}, {of.payroll, Risk::Payroll}})
        if (holds)
            risks.push_back(risk);
    return risks;
}

} // namespace keyfold
