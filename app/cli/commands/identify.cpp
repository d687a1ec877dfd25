// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/recognise.h"
#include "core/base/json_writer.h"
#include "core/catalogue/recogniser.h"

namespace keyfold::cli {

namespace {

void writeNothing(JsonWriter& json)
{
    json.beginObject();
    for (const char* name : {"provider", "provider_id", "label", "kind", "environment", "privilege", "confidence"}) {
        json.name(name);
        json.null();
    }
    json.endObject();
}

std::optional<std::string> ifAny(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

void write(JsonWriter& json, const Recognition& found)
{
    json.beginObject();
    json.member("provider", ifAny(found.provider));
    json.member("provider_id", ifAny(found.providerId));
    json.member("label", found.label);
    json.member("kind", found.kind);
    json.member("environment", ifAny(found.environment));
    json.member("privilege", found.privilege ? std::optional(std::string(nameOf(*found.privilege))) : std::nullopt);
    json.member("confidence", nameOf(found.confidence));
    json.name("others");
    json.beginArray();
    for (const auto& other : found.others)
        json.text(other);
    json.endArray();
    json.endObject();
}

struct IdentifyChoices {
    std::optional<std::string> secretFile;
    bool withOwn = false;
};

Outcome<KnownProviders> providersFor(Context& context, const IdentifyChoices& choices)
{
    if (!choices.withOwn)
        return KnownProviders();
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    auto known = wallet->providers().known();
    if (!known)
        return problem(known);
    return std::move(*known);
}

Outcome<ExitCode> identify(Context& context, const IdentifyChoices& choices)
{
    const auto providers = providersFor(context, choices);
    if (!providers)
        return problem(providers);
    auto read = choices.secretFile ? SecretInput::wholeFile(*choices.secretFile)
                                   : context.input().value("Key: ", Follows::Nothing);
    if (!read)
        return problem(read);
    const auto clean = cleanSecret(std::move(*read));
    if (!clean)
        return problem(clean);
    const auto found = providers->recogniser().identify(clean->value.expose());
    if (!found && looksLikeLogin(clean->value.expose()))
        note(adviceForLogin({}, providers->catalogue()));
    if (context.json()) {
        JsonWriter json(context.out());
        if (found)
            write(json, *found);
        else
            writeNothing(json);
    } else if (found) {
        context.out().line(sentenceOf(*found));
    } else {
        context.out().line("No known provider's keys look like this.");
    }
    return ExitCode::Done;
}

} // namespace

Command identifyCommand()
{
    return {"identify", "Tell what a key looks like", R"(
Reads a value as “add” does, and prints whose key it looks like. Needs no wallet, and keeps nothing.

Example:
  keyfold-cli identify --secret-file token.txt)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<IdentifyChoices>();
            addText(app, "--secret-file", choices->secretFile, "FILE", "Holds the value; - is standard input");
            addFlag(app, "--with-own", choices->withOwn, "With the wallet's own providers, which takes its password");
            return [choices](Context& context) { return identify(context, *choices); };
        }};
}

} // namespace keyfold::cli
