// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/options.h"
#include "core/catalogue/naming.h"
#include "core/catalogue/recogniser.h"

namespace keyfold::cli {

namespace {

struct LintChoices {
    std::string name;
    std::optional<std::string> provider;
};

struct Judges {
    NamingConvention convention;
    KnownProviders providers;
};

Outcome<Judges> judgesOf(Context& context)
{
    if (!context.walletPath())
        return Judges();
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto pattern = wallet->settings().get("naming.pattern");
    if (!pattern)
        return problem(pattern);
    const auto banned = wallet->settings().get("naming.banned");
    if (!banned)
        return problem(banned);
    auto convention = NamingConvention::parse(*pattern, *banned);
    if (!convention)
        return problem(convention);
    auto providers = wallet->providers().known();
    if (!providers)
        return problem(providers);
    return Judges{std::move(*convention), std::move(*providers)};
}

Outcome<ExitCode> lintName(Context& context, const LintChoices& choices)
{
    const auto judges = judgesOf(context);
    if (!judges)
        return problem(judges);
    const auto provider = choices.provider.value_or("");
    const auto& catalogue = judges->providers.catalogue();
    const auto& recogniser = judges->providers.recogniser();
    const auto problems = judges->convention.judge(choices.name, provider, catalogue, recogniser);
    const auto suggestion = problems.empty()
        ? choices.name
        : judges->convention.suggest(choices.name, provider, catalogue, recogniser);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.member("good", problems.empty());
        json.name("findings");
        json.beginArray();
        for (const auto& slip : problems) {
            json.beginObject();
            json.member("rule", nameOf(slip.slip));
            json.member("title", messageFor(slip).english());
            json.endObject();
        }
        json.endArray();
        json.member("suggestion", suggestion);
        json.endObject();
    } else if (problems.empty()) {
        context.out().line("The name is good.");
    } else {
        for (const auto& slip : problems)
            context.out().line(onOneLine(messageFor(slip).english()));
        context.out().line(onOneLine("Better: " + suggestion));
    }
    return problems.empty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command lintNameCommand()
{
    return {"lint-name", "Judge a name, and suggest a better one", R"(
By the wallet's naming convention (settings naming.pattern and naming.banned); by the usual one where no wallet is given.
Exit code 6 where the name could be better.

Example:
  keyfold-cli lint-name "API key 2" --provider Stripe)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<LintChoices>();
            addRequired(app, "NAME", choices->name, "The name to judge");
            addText(app, "--provider", choices->provider, "TEXT", "The provider that the key is from");
            return [choices](Context& context) { return lintName(context, *choices); };
        }};
}

} // namespace keyfold::cli
