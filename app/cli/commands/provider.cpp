// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/options.h"
#include "core/base/text.h"

namespace keyfold::cli {

namespace {

struct ProviderChoices {
    std::string name;
    std::vector<std::string> aliases, patterns;
    std::optional<std::string> category, website, consoleUrl, docsUrl, label, kind, environment, privilege, ipAllowlist,
        scopes, multipleKeys;
    std::optional<int> rotationDays;
};

Outcome<> setFlag(std::optional<bool>& flag, const std::optional<std::string>& word, std::string_view option)
{
    if (!word)
        return {};
    if (*word != "yes" && *word != "no")
        return misuse(fmt::format("{} is yes or no.", option));
    flag = *word == "yes";
    return {};
}

Outcome<Provider> providerFrom(const ProviderChoices& choices)
{
    Provider provider;
    provider.name = trimmed(choices.name);
    provider.id = providerIdFor(provider.name);
    if (provider.id.empty())
        return misuse("The name has to have a letter or a digit.");
    provider.aliases = choices.aliases;
    provider.category = choices.category.value_or("");
    provider.website = choices.website.value_or("");
    provider.consoleUrl = choices.consoleUrl.value_or("");
    provider.docsUrl = choices.docsUrl.value_or("");
    if (choices.rotationDays)
        provider.rotationDays = choices.rotationDays;
    for (auto done : {setFlag(provider.ipAllowlist, choices.ipAllowlist, "--ip-allowlist"),
             setFlag(provider.scopes, choices.scopes, "--scopes"),
             setFlag(provider.multipleKeys, choices.multipleKeys, "--multiple-keys")})
        if (!done)
            return problem(done);
    for (const auto& pattern : choices.patterns) {
        KeyShape shape;
        shape.pattern = pattern;
        shape.label = choices.label.value_or("Key");
        shape.kind = choices.kind.value_or("secret");
        shape.environment = choices.environment ? normalisedEnvironment(*choices.environment) : "";
        shape.confidence = Confidence::High;
        if (choices.privilege && !(shape.privilege = privilegeNamed(*choices.privilege)))
            return misuse("--privilege is read, write or admin.");
        provider.shapes.push_back(std::move(shape));
    }
    return provider;
}

void write(JsonWriter& json, const Provider& provider, bool own)
{
    const auto flag = [&](std::string_view name, const std::optional<bool>& value) {
        json.name(name);
        if (value)
            json.boolean(*value);
        else
            json.null();
    };
    json.beginObject();
    json.member("id", provider.id);
    json.member("name", provider.name);
    json.member("own", own);
    json.member("category", provider.category);
    json.member("website", provider.website);
    json.member("console_url", provider.consoleUrl);
    json.member("docs_url", provider.docsUrl);
    flag("scopes", provider.scopes);
    json.member("scopes_note", provider.scopesNote);
    flag("ip_allowlist", provider.ipAllowlist);
    flag("expiry", provider.expiry);
    flag("roll_with_overlap", provider.rollWithOverlap);
    flag("multiple_keys", provider.multipleKeys);
    if (provider.rotationDays)
        json.member("rotation_days", *provider.rotationDays);
    json.name("kinds");
    json.beginArray();
    for (const auto& shape : provider.shapes)
        json.text(shape.label);
    json.endArray();
    json.endObject();
}

Outcome<ExitCode> addProvider(Context& context, const ProviderChoices& choices)
{
    const auto provider = providerFrom(choices);
    if (!provider)
        return problem(provider);
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    if (const auto saved = wallet->providers().save(*provider); !saved)
        return problem(saved);
    if (context.json()) {
        JsonWriter json(context.out());
        write(json, *provider, true);
    } else {
        context.out().line(onOneLine("Saved " + provider->name));
    }
    return ExitCode::Done;
}

Outcome<ExitCode> removeProvider(Context& context, const std::string& name)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    if (const auto removed = wallet->providers().remove(name); !removed)
        return problem(removed);
    context.out().line(onOneLine("Removed " + name + ". Its keys stay as they are."));
    return ExitCode::Done;
}

Outcome<ExitCode> listProviders(Context& context, bool all)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto own = wallet->providers().own();
    if (!own)
        return problem(own);
    const auto shown = all ? Catalogue::builtIn().with(*own) : *own;
    JsonWriter* json = nullptr;
    std::optional<JsonWriter> writer;
    if (context.json())
        json = &writer.emplace(context.out());
    if (json != nullptr)
        json->beginArray();
    for (const auto& provider : shown.providers()) {
        const bool isOwn = own->find(provider.id) != nullptr;
        if (json != nullptr)
            write(*json, provider, isOwn);
        else
            context.out().line(onOneLine(provider.name) + (all && isOwn ? "  (your own)" : ""));
    }
    if (json != nullptr)
        json->endArray();
    else if (shown.providers().empty())
        note("You have no providers of your own. --all lists those that Keyfold knows.");
    return ExitCode::Done;
}

void row(Output& out, std::string_view label, std::string_view value)
{
    if (!value.empty())
        out.line(fitted(label, 16) + onOneLine(value));
}

std::string_view wordFor(const std::optional<bool>& flag)
{
    return !flag ? "" : *flag ? "yes" : "no";
}

Outcome<ExitCode> showProvider(Context& context, const std::string& name)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto own = wallet->providers().own();
    if (!own)
        return problem(own);
    const auto both = Catalogue::builtIn().with(*own);
    const auto* found = both.find(name);
    if (found == nullptr)
        return problem(ExitCode::NotThere,
            fmt::format(
                "“{}” is not a provider that is known. Add it with “keyfold-cli provider add”.", onOneLine(name)));
    if (context.json()) {
        JsonWriter json(context.out());
        write(json, *found, own->find(found->id) != nullptr);
        return ExitCode::Done;
    }
    auto& out = context.out();
    out.line(onOneLine(found->name));
    row(out, "Console", found->consoleUrl);
    row(out, "Help", found->docsUrl);
    row(out, "Scopes", wordFor(found->scopes));
    row(out, "", found->scopesNote);
    row(out, "IP allowlist", wordFor(found->ipAllowlist));
    row(out, "Several keys", wordFor(found->multipleKeys));
    row(out, "Old key overlaps", wordFor(found->rollWithOverlap));
    if (found->rotationDays)
        row(out, "Rotate", fmt::format("every {} days", *found->rotationDays));
    for (const auto& shape : found->shapes)
        row(out, "Kind", shape.label);
    return ExitCode::Done;
}

} // namespace

Command providerAddCommand()
{
    return {"provider add", "Add a provider of your own, or change it", R"(
What --pattern fits (a regular expression of RE2 for the whole value) is recognised from then on. One of the name of a provider
that Keyfold knows takes its place.

Example:
  keyfold-cli provider add "Acme Shop" --console-url https://acme.example/keys --pattern 'acme_[a-z0-9]{32}')",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ProviderChoices>();
            addRequired(app, "NAME", choices->name, "What it is called");
            addTexts(app, "--alias", choices->aliases, "NAME", "What it is also called (repeatable)");
            addText(app, "--category", choices->category, "TEXT", "payments, commerce, accounting, crm, email…");
            addText(app, "--website", choices->website, "URL", "Its front page");
            addText(app, "--console-url", choices->consoleUrl, "URL", "Where keys are made and revoked");
            addText(app, "--docs-url", choices->docsUrl, "URL", "Where that is explained");
            addText(app, "--scopes", choices->scopes, "yes|no", "A key can be given less than everything");
            addText(app, "--ip-allowlist", choices->ipAllowlist, "yes|no", "A key can be limited to addresses");
            addText(app, "--multiple-keys", choices->multipleKeys, "yes|no", "An account can have several keys");
            addNumber(app, "--rotate-every", choices->rotationDays, KeyLimits::rotateDaysMin, KeyLimits::rotateDaysMax,
                "DAYS", "How often its keys are to be replaced");
            addTexts(app, "--pattern", choices->patterns, "REGEX", "What its keys look like (repeatable)");
            addText(app, "--label", choices->label, "TEXT", "What such a key is called");
            addText(app, "--kind", choices->kind, "TEXT", "Its kind: secret, token, webhook-secret…");
            addText(app, "--environment", choices->environment, "live|test", "Where such a key is valid");
            addText(app, "--privilege", choices->privilege, "read|write|admin", "What such a key may do");
            return [choices](Context& context) { return addProvider(context, *choices); };
        }};
}

Command providerRemoveCommand()
{
    return {"provider remove", "Remove a provider of your own", R"(
Example:
  keyfold-cli provider remove "Acme Shop")",
        [](CLI::App& app) -> Run {
            auto name = std::make_shared<std::string>();
            addRequired(app, "NAME", *name, "Its name");
            return [name](Context& context) { return removeProvider(context, *name); };
        }};
}

Command providerListCommand()
{
    return {"provider list", "List your own providers", R"(
Example:
  keyfold-cli provider list --all)",
        [](CLI::App& app) -> Run {
            auto all = std::make_shared<bool>(false);
            addFlag(app, "--all", *all, "With those that Keyfold knows");
            return [all](Context& context) { return listProviders(context, *all); };
        }};
}

Command providerShowCommand()
{
    return {"provider show", "Show what is known of a provider", R"(
Example:
  keyfold-cli provider show Stripe)",
        [](CLI::App& app) -> Run {
            auto name = std::make_shared<std::string>();
            addRequired(app, "NAME", *name, "Its name, or what it is also called");
            return [name](Context& context) { return showProvider(context, *name); };
        }};
}

} // namespace keyfold::cli
