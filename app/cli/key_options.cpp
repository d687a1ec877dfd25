// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_options.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/cli/display_text.h"
#include "app/cli/options.h"
#include "app/cli/sentences.h"
#include "app/cli/terminal.h"
#include "core/base/files.h"
#include "core/base/text.h"

namespace keyfold::cli {

namespace {

std::vector<std::string> splitAtBars(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('|', start), text.size());
        parts.emplace_back(trimmed(text.substr(start, end - start)));
        start = end + 1;
    }
    return parts;
}

Outcome<Consumer> consumerFrom(const std::string& text)
{
    const auto parts = splitAtBars(text);
    if (parts.size() > 4 || parts.front().empty())
        return misuse(fmt::format(
            "“{}” is not a place. Write it as 'NAME|LOCATION' or 'NAME|LOCATION|NOTE|VARIABLE'.", onOneLine(text)));
    const auto part = [&](std::size_t at) { return at < parts.size() ? parts[at] : std::string(); };
    return Consumer{part(0), part(1), part(2), part(3)};
}

Outcome<Field> plainFieldFrom(const std::string& text)
{
    const auto equals = text.find('=');
    // The value is not repeated: it may be a secret that was typed into the wrong option.
    if (equals == std::string::npos || trimmed(text.substr(0, equals)).empty())
        return misuse("--field takes LABEL=VALUE. For a secret value give --secret-field LABEL.");
    return Field{{}, std::string(trimmed(text.substr(0, equals))), FieldKind::Plain, text.substr(equals + 1)};
}

void replace(std::string& target, const std::optional<std::string>& given)
{
    if (given)
        target = trimmed(*given);
}

void replaceTexts(std::vector<std::string>& target, const std::vector<std::string>& given)
{
    if (given.empty())
        return;
    target.clear();
    for (const auto& text : given)
        if (const auto plain = trimmed(text); !plain.empty())
            target.emplace_back(plain);
}

void applyTexts(const KeyOptions& options, Key& key)
{
    replace(key.name, options.name);
    replace(key.provider, options.provider);
    replace(key.account, options.account);
    replace(key.kind, options.kind);
    replace(key.purpose, options.purpose);
    replace(key.owner, options.owner);
    replace(key.consoleUrl, options.consoleUrl);
    if (options.environment)
        key.environment = normalisedEnvironment(*options.environment);
    replaceTexts(key.scopes, options.scopes);
    replaceTexts(key.neededScopes, options.neededScopes);
    replaceTexts(key.tags, options.tags);
    replace(key.onlyKeyReason, options.onlyKeyReason);
    replace(key.revoking.contact, options.revokeContact);
}

Outcome<> applyRisks(const KeyOptions& options, Key& key)
{
    if (!options.risks.empty())
        key.risks.clear();
    for (const auto& text : options.risks) {
        const auto risk = riskNamed(text);
        if (!risk)
            return misuse(fmt::format("“{}” is not a risk. Give money, personal-data or payroll.", onOneLine(text)));
        key.risks.push_back(*risk);
    }
    return {};
}

Outcome<> applyChoices(const KeyOptions& options, Key& key)
{
    if (options.privilege && !(key.privilege = privilegeNamed(*options.privilege)))
        return misuse(
            fmt::format("“{}” is not a privilege. Give read, write or admin.", onOneLine(*options.privilege)));
    if (options.origin) {
        const auto origin = originNamed(*options.origin);
        if (!origin)
            return misuse(
                fmt::format("“{}” is not an origin. Give console, email, chat, phone, paper, handoff, import or "
                            "unknown.",
                    onOneLine(*options.origin)));
        key.origin = *origin;
    }
    if (options.revokedBy) {
        const auto by = revokedByNamed(*options.revokedBy);
        if (!by || *by == RevokedBy::Unknown)
            return misuse(
                fmt::format("“{}” is not a way to revoke. Give console or support.", onOneLine(*options.revokedBy)));
        key.revoking.by = *by;
    }
    if (options.revokeLead)
        key.revoking.leadDays = options.revokeLead;
    if (options.expires)
        key.expires = options.expires;
    if (options.madeOn)
        key.madeOn = options.madeOn;
    if (options.rotateEvery)
        key.rotateEveryDays = options.rotateEvery;
    return {};
}

Outcome<> applyPlaces(const KeyOptions& options, Key& key)
{
    if (!options.consumers.empty())
        key.consumers.clear();
    for (const auto& text : options.consumers) {
        auto consumer = consumerFrom(text);
        if (!consumer)
            return problem(consumer);
        key.consumers.push_back(std::move(*consumer));
    }
    if (!options.ranges.empty())
        key.ipAllowlist.clear();
    for (const auto& text : options.ranges) {
        const auto range = IpRange::parse(text);
        if (!range)
            return problem(range);
        key.ipAllowlist.push_back(*range);
    }
    return {};
}

Outcome<> applyNotes(const KeyOptions& options, Key& key)
{
    if (!options.notesFile)
        return {};
    const auto content = readFile(*options.notesFile, KeyLimits::notesBytes);
    if (!content && content.error().code == ErrorCode::InvalidValue)
        return problem(Error{ErrorCode::TextTooLong, "notes, " + humanSize(KeyLimits::notesBytes), {}, {}});
    if (!content)
        return problem(content);
    if (!isCleanUtf8(asText(*content)))
        return problem(Error{ErrorCode::TextNotUtf8, onOneLine(*options.notesFile), {}, {}});
    key.notes = trimmed(asText(*content));
    return {};
}

/// The plain fields given take the place of all plain ones; a label that stays keeps its row.
Outcome<> applyFields(const KeyOptions& options, Key& key)
{
    if (options.fields.empty())
        return {};
    std::vector<Field> given;
    for (const auto& text : options.fields) {
        auto field = plainFieldFrom(text);
        if (!field)
            return problem(field);
        if (const auto* present = key.fieldLabelled(field->label); present != nullptr && present->kind == field->kind)
            field->id = present->id;
        given.push_back(std::move(*field));
    }
    std::erase_if(key.fields(), [](const Field& field) { return field.kind == FieldKind::Plain; });
    key.fields().insert(key.fields().end(), given.begin(), given.end());
    return {};
}

void applyEmptying(const KeyOptions& options, Key& key)
{
    for (const auto& what : options.emptied) {
        for (auto [name, text] : {std::pair{"provider", &key.provider}, {"account", &key.account},
                 {"environment", &key.environment}, {"kind", &key.kind}, {"purpose", &key.purpose},
                 {"owner", &key.owner}, {"notes", &key.notes}, {"console-url", &key.consoleUrl},
                 {"only-key-reason", &key.onlyKeyReason}, {"revoke-contact", &key.revoking.contact}})
            if (what == name)
                text->clear();
        if (what == "privilege")
            key.privilege.reset();
        else if (what == "scope")
            key.scopes.clear();
        else if (what == "needed-scope")
            key.neededScopes.clear();
        else if (what == "risk")
            key.risks.clear();
        else if (what == "revoked-by")
            key.revoking.by = RevokedBy::Unknown;
        else if (what == "revoke-lead")
            key.revoking.leadDays.reset();
        else if (what == "consumer")
            key.consumers.clear();
        else if (what == "origin")
            key.origin = Origin::Unknown;
        else if (what == "ip")
            key.ipAllowlist.clear();
        else if (what == "expires")
            key.expires.reset();
        else if (what == "rotate-every")
            key.rotateEveryDays.reset();
        else if (what == "made-on")
            key.madeOn.reset();
        else if (what == "tag")
            key.tags.clear();
        else if (what == "field")
            std::erase_if(key.fields(), [](const Field& field) { return field.kind == FieldKind::Plain; });
    }
}

Outcome<SecretValue> cleaned(Secret value, const std::string& label)
{
    auto clean = cleanSecret(std::move(value));
    if (!clean)
        return problem(clean);
    if (clean->trimmedAround)
        note(fmt::format(
            "The value of “{}” had spaces or line breaks around it. They were left out.", onOneLine(label)));
    return SecretValue{label, std::move(clean->value)};
}

} // namespace

void declareKeyOptions(CLI::App& app, KeyOptions& o)
{
    addText(app, "--provider", o.provider, "TEXT", "The service that issued the key: Stripe, Xero…");
    addText(app, "--account", o.account, "TEXT", "The account at the provider");
    addText(app, "--environment", o.environment, "live|test|staging|development", "Or a word of your own");
    addText(app, "--kind", o.kind, "TEXT", "What sort of key: secret key, webhook secret…");
    addText(app, "--privilege", o.privilege, "read|write|admin", "What it may do");
    addTexts(app, "--scope", o.scopes, "TEXT", "The provider's name for a right it has (repeatable)");
    addTexts(app, "--needed-scope", o.neededScopes, "TEXT", "A right that its purpose takes (repeatable)");
    addTexts(app, "--risk", o.risks, "money|personal-data|payroll", "What a leak would cost (repeatable)");
    addText(app, "--purpose", o.purpose, "TEXT", "What it is for");
    addTexts(app, "--consumer", o.consumers, "'NAME|LOCATION'",
        "A place where it is used; |NOTE and |VARIABLE may follow (repeatable)");
    addText(app, "--only-key-reason", o.onlyKeyReason, "TEXT", "Why several uses share it");
    addText(app, "--owner", o.owner, "TEXT", "Who looks after it");
    addText(app, "--origin", o.origin, "console|email|chat|phone|paper|handoff|import|unknown", "How it reached you");
    addTexts(app, "--ip", o.ranges, "CIDR", "An address or network it may be used from (repeatable)");
    addDate(app, "--expires", o.expires, "When the provider ends it: 2027-03-31");
    addNumber(app, "--rotate-every", o.rotateEvery, KeyLimits::rotateDaysMin, KeyLimits::rotateDaysMax, "DAYS",
        "Replace it every so many days");
    addDate(app, "--made-on", o.madeOn, "When the value was made, if earlier than today");
    addTexts(app, "--tag", o.tags, "TEXT", "A word to find it by (repeatable)");
    addText(app, "--notes-file", o.notesFile, "FILE", "A text file with notes");
    addText(app, "--console-url", o.consoleUrl, "URL", "The page where it is managed");
    addText(app, "--revoked-by", o.revokedBy, "console|support", "Where it is revoked");
    addText(app, "--revoke-contact", o.revokeContact, "TEXT", "Whom to write to for that");
    addNumber(app, "--revoke-lead", o.revokeLead, 0, KeyLimits::leadDaysMax, "DAYS",
        "How long before that has to be asked for: reminders come earlier");
    addTexts(app, "--field", o.fields, "LABEL=VALUE", "A value that is not secret, like a client ID (repeatable)");
    addTexts(
        app, "--secret-field", o.secretFields, "LABEL", "A further secret value, read like the first (repeatable)");
    addText(app, "--secret-label", o.secretLabel, "LABEL", "What the main secret is called; “Secret” where not given");
    addText(app, "--secret-file", o.secretFile, "FILE", "The main secret is this whole file; - is standard input");
}

void declareEmptying(CLI::App& app, KeyOptions& options)
{
    for (const auto* what : {"provider", "account", "environment", "kind", "privilege", "scope", "needed-scope", "risk",
             "purpose", "consumer", "only-key-reason", "owner", "origin", "ip", "expires", "rotate-every", "made-on",
             "tag", "notes", "console-url", "revoked-by", "revoke-contact", "revoke-lead", "field"})
        app.add_flag_callback(
               std::string("--no-") + what, [&options, what] { options.emptied.emplace_back(what); },
               std::string("Empty what --") + what + " sets")
            ->group("To empty");
}

Outcome<> apply(const KeyOptions& options, Key& key)
{
    applyTexts(options, key);
    applyEmptying(options, key);
    if (auto done = applyChoices(options, key); !done)
        return done;
    if (auto done = applyRisks(options, key); !done)
        return done;
    if (auto done = applyPlaces(options, key); !done)
        return done;
    if (auto done = applyNotes(options, key); !done)
        return done;
    if (auto done = applyFields(options, key); !done)
        return done;
    tidy(key);
    return {};
}

bool saysNothing(const KeyOptions& o)
{
    for (const auto* text : {&o.name, &o.provider, &o.account, &o.environment, &o.kind, &o.privilege, &o.purpose,
             &o.owner, &o.origin, &o.consoleUrl, &o.onlyKeyReason, &o.revokedBy, &o.revokeContact, &o.notesFile,
             &o.secretFile, &o.secretLabel})
        if (*text)
            return false;
    for (const auto* list : {&o.scopes, &o.neededScopes, &o.risks, &o.consumers, &o.ranges, &o.tags, &o.fields,
             &o.secretFields, &o.emptied})
        if (!list->empty())
            return false;
    return !o.expires && !o.madeOn && !o.rotateEvery && !o.revokeLead;
}

Outcome<std::vector<SecretValue>> readSecrets(
    Context& context, const KeyOptions& options, const std::vector<std::string>& labels)
{
    std::vector<SecretValue> secrets;
    bool fromFile = options.secretFile && (*options.secretFile != "-" || !inputIsTerminal());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        // The first one takes what is left of standard input only when it is the only one.
        const auto follows = labels.size() > 1 ? Follows::More : Follows::Nothing;
        const auto prompt = fmt::format("{} (not shown): ", onOneLine(labels[i]));
        auto value = fromFile ? SecretInput::wholeFile(*options.secretFile) : context.input().value(prompt, follows);
        fromFile = false;
        if (!value)
            return problem(value);
        auto secret = cleaned(std::move(*value), labels[i]);
        if (!secret)
            return problem(secret);
        secrets.push_back(std::move(*secret));
    }
    return secrets;
}

} // namespace keyfold::cli
