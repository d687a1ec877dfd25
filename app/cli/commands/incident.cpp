// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/commands/commands.h"
#include "app/cli/display_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/options.h"
#include "app/cli/pick_field.h"
#include "core/base/files.h"
#include "core/rotation/incident_report.h"

namespace keyfold::cli {

namespace {

void write(JsonWriter& json, const Incident& incident)
{
    json.beginObject();
    json.member("id", incident.id.text());
    json.member("key", incident.keyName);
    json.member("key_id", incident.key.text());
    json.member("what", incident.what);
    json.member("loss", incident.loss);
    json.member("opened", toIso(incident.opened));
    json.member("closed", incident.closed);
    json.name("steps");
    json.beginArray();
    for (const auto step : incidentSteps) {
        const auto* done = incident.doneAt(step);
        json.beginObject();
        json.member("step", nameOf(step));
        json.member("title", titleOf(step));
        json.member("done", done != nullptr ? std::optional(done->when) : std::nullopt);
        json.member("actor", done != nullptr ? done->actor : std::string());
        json.member("note", done != nullptr ? done->note : std::string());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeSteps(Output& out, const Incident& incident)
{
    for (const auto step : incidentSteps) {
        const auto* done = incident.doneAt(step);
        out.line(fmt::format("  [{}] {:12}  {}{}", done != nullptr ? 'x' : ' ', nameOf(step), titleOf(step),
            done != nullptr && !done->note.empty() ? ": " + onOneLine(done->note) : std::string()));
    }
}

Outcome<ExitCode> answer(Context& context, const Incident& incident, std::string_view sentence)
{
    if (context.json()) {
        JsonWriter json(context.out());
        write(json, incident);
    } else {
        context.out().line(onOneLine(sentence));
        writeSteps(context.out(), incident);
    }
    return ExitCode::Done;
}

struct OpenChoices {
    std::string key;
    std::optional<std::string> what, loss;
};

Outcome<ExitCode> open(Context& context, const OpenChoices& choices)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto saved = wallet->atOnce([&]() -> Result<void> {
        if (const auto opened = wallet->incidents().open(key->id, choices.what.value_or("")); !opened)
            return failure(opened);
        return choices.loss ? wallet->incidents().noteLoss(key->id, *choices.loss) : Result<void>();
    });
    if (!saved)
        return problem(saved);
    const auto incident = wallet->incidents().newestOf(key->id);
    if (!incident)
        return problem(incident);
    if (!key->consoleUrl.empty())
        note("Disable the key at " + onOneLine(key->consoleUrl));
    return answer(context, *incident, "Opened an incident of " + key->name + ". What to do, from the top:");
}

struct StepChoices {
    std::string key, step;
    std::optional<std::string> note, loss;
};

Outcome<ExitCode> step(Context& context, const StepChoices& choices)
{
    const auto step = incidentStepNamed(choices.step);
    if (!step) {
        Error error{ErrorCode::NoSuchStep, choices.step, {}, {}};
        for (const auto one : incidentSteps)
            error.candidates.emplace_back(nameOf(one));
        return problem(error);
    }
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto saved = wallet->atOnce([&]() -> Result<void> {
        if (auto ok = wallet->incidents().stepDone(key->id, *step, choices.note.value_or("")); !ok)
            return ok;
        return choices.loss ? wallet->incidents().noteLoss(key->id, *choices.loss) : Result<void>();
    });
    if (!saved)
        return problem(saved);
    const auto incident = wallet->incidents().newestOf(key->id);
    if (!incident)
        return problem(incident);
    return answer(context, *incident, fmt::format("Noted: {}", titleOf(*step)));
}

struct ReportChoices {
    std::string key;
    std::optional<std::string> file;
    bool html = false;
};

Outcome<ExitCode> report(Context& context, const ReportChoices& choices)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto report = IncidentReport::of(*wallet, key->id);
    if (!report)
        return problem(report);
    if (context.json()) {
        JsonWriter json(context.out());
        write(json, report->incident);
        return ExitCode::Done;
    }
    const bool html = choices.html || (choices.file && Path(*choices.file).extension() == ".html");
    const auto text = html ? toHtml(*report) : toMarkdown(*report);
    if (!choices.file) {
        context.out().write(html ? text : onSeveralLines(text, 0));
        return ExitCode::Done;
    }
    if (const auto done = writeNewFile(*choices.file, asBytes(text)); !done)
        return problem(done);
    context.out().line("Wrote " + onOneLine(*choices.file));
    return ExitCode::Done;
}

struct CloseChoices {
    std::string key;
    bool falseAlarm = false;
};

Outcome<ExitCode> close(Context& context, const CloseChoices& choices)
{
    auto wallet = context.openForChange();
    if (!wallet)
        return problem(wallet);
    const auto key = findKey(*wallet, choices.key);
    if (!key)
        return problem(key);
    const auto closed = wallet->incidents().close(
        key->id, choices.falseAlarm ? IncidentEnd::FalseAlarm : IncidentEnd::Handled);
    if (!closed)
        return problem(closed);
    const auto after = wallet->keys().get(key->id);
    if (!after)
        return problem(after);
    if (!choices.falseAlarm && !closed->left().empty())
        note(fmt::format("{} of its steps were not done.", closed->left().size()));
    if (after->status == KeyStatus::Compromised)
        note("The key still counts as compromised: its value was not replaced. Rotate it.");
    return answer(context, *closed, "Closed the incident of " + key->name);
}

Outcome<ExitCode> list(Context& context)
{
    auto wallet = context.open();
    if (!wallet)
        return problem(wallet);
    const auto incidents = wallet->incidents().list();
    if (!incidents)
        return problem(incidents);
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginArray();
        for (const auto& incident : *incidents)
            write(json, incident);
        json.endArray();
        return ExitCode::Done;
    }
    if (incidents->empty())
        note("There was no incident.");
    for (const auto& incident : *incidents)
        context.out().line(
            fmt::format("{}  {:6}  {}{}", localDay(incident.opened).toIso(), incident.closed ? "closed" : "open",
                onOneLine(incident.keyName), incident.what.empty() ? "" : ": " + onOneLine(incident.what)));
    return ExitCode::Done;
}

constexpr auto keyHelp = "A name, an id, or a part that only one name has";

} // namespace

Command incidentOpenCommand()
{
    return {"incident open", "Note that a key leaked, or may have", R"(
The key counts as compromised, and the steps to take are listed and kept.

Example:
  keyfold-cli incident open "Stripe – Invoice sending" --what "Key seen in a public repository")",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<OpenChoices>();
            addRequired(app, "KEY", choices->key, keyHelp);
            addText(app, "--what", choices->what, "TEXT", "What happened");
            addText(app, "--loss", choices->loss, "TEXT", "What was lost, if anything");
            return [choices](Context& context) { return open(context, *choices); };
        }};
}

Command incidentStepCommand()
{
    return {"incident step", "Note that a step is done", R"(
The steps: disable, replace, review-logs, blast-radius, loss, inform; their numbers 1 to 6 do too. Rotating and revoking the key
tick their own steps off.

Example:
  keyfold-cli incident step "Stripe – Invoice sending" disable --note "Rolled in the console")",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<StepChoices>();
            addRequired(app, "KEY", choices->key, keyHelp);
            addRequired(app, "STEP", choices->step, "Which one");
            addText(app, "--note", choices->note, "TEXT", "What was done");
            addText(app, "--loss", choices->loss, "TEXT", "What was lost, if anything");
            return [choices](Context& context) { return step(context, *choices); };
        }};
}

Command incidentReportCommand()
{
    return {"incident report", "Write the report of an incident", R"(
Of the open incident, else the last. Markdown; a web page to print with --html, or with a file named .html. No value is in it.

Example:
  keyfold-cli incident report "Stripe – Invoice sending" -o report.html)",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<ReportChoices>();
            addRequired(app, "KEY", choices->key, keyHelp);
            addText(app, "-o,--output", choices->file, "FILE", "Where to; standard output where not given");
            addFlag(app, "--html", choices->html, "As a web page");
            return [choices](Context& context) { return report(context, *choices); };
        }};
}

Command incidentCloseCommand()
{
    return {"incident close", "Close an incident", R"(
The key is active again where its value was replaced, or it was a false alarm.

Example:
  keyfold-cli incident close "Stripe – Invoice sending")",
        [](CLI::App& app) -> Run {
            auto choices = std::make_shared<CloseChoices>();
            addRequired(app, "KEY", choices->key, keyHelp);
            addFlag(app, "--false-alarm", choices->falseAlarm, "Nothing had leaked");
            return [choices](Context& context) { return close(context, *choices); };
        }};
}

Command incidentListCommand()
{
    return {"incident list", "List the incidents, open ones first", R"(
Example:
  keyfold-cli incident list)",
        [](CLI::App&) -> Run { return list; }};
}

} // namespace keyfold::cli
