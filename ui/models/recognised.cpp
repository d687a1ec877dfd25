// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recognised.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Recognised {
    Q_DECLARE_TR_FUNCTIONS(Recognised)
};

QString orText(const std::vector<std::string>& names)
{
    QStringList list;
    for (const auto& name : names)
        list.append(toQString(name));
    return list.join(Recognised::tr(" or ", "between providers"));
}

QString sentenceOf(const NameProblem& problem)
{
    const auto word = toQString(problem.word);
    switch (problem.slip) {
    case NameSlip::Empty:
        return Recognised::tr("Give it a name.");
    case NameSlip::HoldsSecret:
        return Recognised::tr("The name holds a key. Names are shown and exported: take it out.");
    case NameSlip::NoPurpose:
        return Recognised::tr("Say what it is for.");
    case NameSlip::BannedWord:
        return Recognised::tr("“%1” says nothing about this key.").arg(word);
    case NameSlip::OtherProvider:
        return word.isEmpty() ? Recognised::tr("The name does not say whose key it is.")
                              : Recognised::tr("The name says %1, the key is of another provider.").arg(word);
    }
    return {};
}

} // namespace

RecognisedWords wordsOf(const Recognition& found, Saying saying)
{
    RecognisedWords words;
    words.sure = found.confidence == Confidence::High;
    words.owner = toQString(found.provider);
    const auto label = toQString(found.label);
    if (found.provider.empty())
        words.title = label;
    else if (words.sure)
        words.title = Recognised::tr("%1: %2", "Stripe: Live secret key").arg(words.owner, label);
    else
        words.title = Recognised::tr("Perhaps %1: %2", "Stripe: Live secret key").arg(words.owner, label);
    QStringList parts;
    if (!found.environment.empty())
        parts.append(environmentName(found.environment) + u'.');
    if (found.privilege)
        parts.append(privilegeSentence(found.privilege) + u'.');
    const auto others = orText(found.others);
    if (saying == Saying::Told) {
        if (!others.isEmpty())
            parts.append(Recognised::tr("Or of %1, which look the same.").arg(others));
    } else if (!others.isEmpty()) {
        parts.append(Recognised::tr("Or of %1, which look the same. Choose below.").arg(others));
    } else if (words.sure) {
        parts.append(Recognised::tr("Not right? Change it below."));
    } else if (!found.provider.empty()) {
        parts.append(Recognised::tr("Others look like this too. Choose below."));
    }
    words.line = parts.join(u' ');
    return words;
}

std::optional<QString> adviceOn(
    ByteView value, const std::optional<Recognition>& found, std::string_view provider, const Catalogue& catalogue)
{
    if (!found && looksLikeLogin(value)) {
        const auto* known = catalogue.find(provider);
        return known
            ? Recognised::tr("This looks like a login. %1 gives out keys that do less and can be revoked alone.")
                  .arg(toQString(known->name))
            : Recognised::tr("This looks like a login, which opens everything. Ask for an API key instead.");
    }
    if (!found || found->privilege != Privilege::Admin)
        return {};
    const auto* known = catalogue.find(found->providerId);
    if (!known || !known->scopes.value_or(false))
        return {};
    return Recognised::tr(
        "A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.")
        .arg(toQString(known->name));
}

std::optional<QString> mismatch(
    const Recognition& found, std::string_view provider, std::string_view environment, const Catalogue& catalogue)
{
    if (found.confidence != Confidence::High)
        return {};
    const auto* given = catalogue.find(provider);
    if (!found.providerId.empty() && given && given->id != found.providerId)
        return Recognised::tr("This looks like a key of %1. The key that you are changing is of %2.")
            .arg(toQString(found.provider), toQString(given->name));
    if (found.environment.empty() || environment.empty() || found.environment == environment)
        return {};
    return found.environment == "test"
        ? Recognised::tr("This is a test key. The places you are changing run %1.").arg(environmentWord(environment))
        : Recognised::tr("This is a key for %1. The key that you are changing is for %2.")
              .arg(environmentWord(found.environment), environmentWord(environment));
}

std::optional<QString> duplicateText(const std::vector<KeySummary>& keys)
{
    if (keys.empty())
        return {};
    QStringList names;
    for (const auto& key : keys)
        names.append(toQString(key.name));
    return Recognised::tr("You already have this value: %1.").arg(names.join(QStringLiteral(", ")));
}

std::optional<NameAdvice> adviceOnName(
    const NamingConvention& convention, std::string_view name, std::string_view provider, const KnownProviders& known)
{
    const auto& catalogue = known.catalogue();
    const auto& recogniser = known.recogniser();
    const auto problems = convention.judge(name, provider, catalogue, recogniser);
    if (problems.empty())
        return {};
    const auto worst = std::ranges::find(problems, NameSlip::HoldsSecret, &NameProblem::slip);
    const auto& problem = worst == problems.end() ? problems.front() : *worst;
    NameAdvice advice{sentenceOf(problem), {}, problem.slip == NameSlip::HoldsSecret};
    const auto better = toQString(convention.suggest(name, provider, catalogue, recogniser));
    // "…" stands for what only the person knows.
    if (!better.contains(u'…') && better.toStdString() != name)
        advice.better = better;
    return advice;
}

} // namespace keyfold::ui
