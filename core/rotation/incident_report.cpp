// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rotation/incident_report.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/rotation/policy.h"

namespace keyfold {

namespace {

constexpr auto lookBack = std::chrono::days(31);

/// The parts of a report in order; Markdown and HTML write the same ones.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual void title(const std::string& text) = 0;
    virtual void heading(const std::string& text) = 0;
    virtual void paragraph(const std::string& text) = 0;
    /// What is not known is left out.
    virtual void fact(const std::string& label, const std::string& text) = 0;
    virtual void step(bool done, const std::string& text) = 0;
    virtual void item(const std::string& text) = 0;
    virtual void end() = 0;
};

class MarkdownWriter final : public ReportWriter {
public:
    std::string text;

    void title(const std::string& what) override { text += "# " + escaped(what) + "\n"; }
    void heading(const std::string& what) override { block("## " + escaped(what)); }
    void paragraph(const std::string& what) override { block(escaped(what)); }
    void fact(const std::string& label, const std::string& what) override
    {
        line(what.empty() ? "" : "- **" + label + ":** " + escaped(what));
    }
    void step(bool done, const std::string& what) override { line((done ? "- [x] " : "- [ ] ") + escaped(what)); }
    void item(const std::string& what) override { line("- " + escaped(what)); }
    void end() override {}

private:
    /// What CommonMark would read as something else (section 2.4); line breaks become spaces.
    static std::string escaped(std::string_view what)
    {
        std::string plain;
        for (const char c : what) {
            if (std::string_view("\\`*_{}[]<>#|~&!").find(c) != std::string_view::npos)
                plain += '\\';
            plain += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        }
        return plain;
    }

    void block(const std::string& what)
    {
        text += "\n" + what + "\n";
        m_inList = false;
    }

    void line(const std::string& what)
    {
        if (what.empty())
            return;
        text += (m_inList ? "" : "\n") + what + "\n";
        m_inList = true;
    }

    bool m_inList = false;
};

class HtmlWriter final : public ReportWriter {
public:
    std::string text;

    void title(const std::string& what) override
    {
        text =
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<title>"
            + escaped(what)
            + "</title>\n<style>\n"
              "body { font: 11pt/1.5 sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; }\n"
              "h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 1.6em; break-after: avoid; }\n"
              "ul { padding-left: 1.2em; } li { break-inside: avoid; overflow-wrap: anywhere; }\n"
              "ul.steps { list-style: none; padding-left: 0; }\n"
              "@media print { body { margin: 0; max-width: none; } }\n"
              "</style>\n</head>\n<body>\n<h1>"
            + escaped(what) + "</h1>\n";
    }
    void heading(const std::string& what) override
    {
        open(List::None);
        text += "<h2>" + escaped(what) + "</h2>\n";
    }
    void paragraph(const std::string& what) override
    {
        open(List::None);
        text += "<p>" + escaped(what) + "</p>\n";
    }
    void fact(const std::string& label, const std::string& what) override
    {
        if (what.empty())
            return;
        open(List::Plain);
        text += "<li><strong>" + label + ":</strong> " + escaped(what) + "</li>\n";
    }
    void step(bool done, const std::string& what) override
    {
        open(List::Steps);
        text += std::string("<li>") + (done ? "&#x2611; " : "&#x2610; ") + escaped(what) + "</li>\n";
    }
    void item(const std::string& what) override
    {
        open(List::Plain);
        text += "<li>" + escaped(what) + "</li>\n";
    }
    void end() override
    {
        open(List::None);
        text += "</body>\n</html>\n";
    }

private:
    enum class List { None, Plain, Steps };

    static std::string escaped(std::string_view what)
    {
        std::string plain;
        for (const char c : what) {
            switch (c) {
            case '&':
                plain += "&amp;";
                break;
            case '<':
                plain += "&lt;";
                break;
            case '>':
                plain += "&gt;";
                break;
            case '"':
                plain += "&quot;";
                break;
            default:
                plain += c;
            }
        }
        return plain;
    }

    void open(List list)
    {
        if (list == m_list)
            return;
        if (m_list != List::None)
            text += "</ul>\n";
        if (list != List::None)
            text += list == List::Steps ? "<ul class=\"steps\">\n" : "<ul>\n";
        m_list = list;
    }

    List m_list = List::None;
};

std::string joined(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, ", "));
}

std::string mayDo(const Key& key)
{
    std::vector<std::string> parts;
    if (key.privilege)
        parts.emplace_back(nameOf(*key.privilege));
    parts.insert(parts.end(), key.scopes.begin(), key.scopes.end());
    return joined(parts);
}

std::string joined(const std::vector<Risk>& risks)
{
    std::vector<std::string> names;
    for (const auto risk : risks)
        names.emplace_back(nameOf(risk));
    return joined(names);
}

void writeFacts(ReportWriter& out, const IncidentReport& report)
{
    const auto& [incident, key, radius, timeline] = report;
    out.heading("The key");
    out.fact("Name", key.name);
    out.fact("Provider", key.provider);
    out.fact("Account", key.account);
    out.fact("Environment", key.environment);
    out.fact("What it is for", key.purpose);
    out.fact("What it may do", mayDo(key));
    out.fact("At risk", joined(radius.risks));
    out.fact("Who looks after it", key.owner);
    out.fact("State", std::string(nameOf(key.status)));
}

void writeSteps(ReportWriter& out, const Incident& incident)
{
    out.heading("What was done");
    for (const auto step : incidentSteps) {
        const auto* done = incident.doneAt(step);
        std::string text(titleOf(step));
        if (done != nullptr)
            text += fmt::format(
                " – {}, {}{}{}", toIso(done->when), done->actor, done->note.empty() ? "" : ": ", done->note);
        out.step(done != nullptr, text);
    }
}

void writeNames(ReportWriter& out, std::string_view lead, const std::vector<KeySummary>& keys)
{
    for (const auto& key : keys)
        out.item(fmt::format("{}: {}{}", lead, key.name, key.environment.empty() ? "" : ", " + key.environment));
}

void writeRadius(ReportWriter& out, const IncidentReport& report)
{
    out.heading("What else it touches");
    for (const auto& consumer : report.key.consumers)
        out.item("Used in: " + consumer.name + (consumer.location.empty() ? "" : ", " + consumer.location));
    for (const auto& party : report.radius.knownTo)
        out.item("Given to: " + party);
    writeNames(out, "The same value is stored as", report.radius.sameValue);
    writeNames(out, "A key of the same account", report.radius.sameAccount);
    const bool nothing = report.key.consumers.empty() && report.radius.knownTo.empty()
        && report.radius.sameValue.empty() && report.radius.sameAccount.empty();
    if (nothing)
        out.paragraph("Nothing is noted.");
}

void write(ReportWriter& out, const IncidentReport& report)
{
    const auto& incident = report.incident;
    out.title("Incident: " + report.key.name);
    out.fact("What happened", incident.what);
    out.fact("Opened", toIso(incident.opened));
    out.fact("Closed", incident.closed ? toIso(*incident.closed) : "not yet");
    out.fact("What was lost", incident.loss);
    writeFacts(out, report);
    writeSteps(out, incident);
    writeRadius(out, report);
    out.heading("Timeline");
    out.paragraph("From the wallet's audit log; times are UTC.");
    for (const auto& event : report.timeline)
        out.item(fmt::format("{} {} {}{}{}", toIso(event.time), event.actor, nameOf(event.action),
            event.detail.empty() ? "" : ": ", event.detail));
    out.end();
}

} // namespace

std::string_view titleOf(IncidentStep step)
{
    switch (step) {
    case IncidentStep::Disable:
        return "Disable the key at the provider";
    case IncidentStep::Replace:
        return "Make a new key and put it in place";
    case IncidentStep::ReviewLogs:
        return "Look through the provider's logs since the leak";
    case IncidentStep::BlastRadius:
        return "Look at what else it touches";
    case IncidentStep::Loss:
        return "Where money was lost: keep screenshots, tell the platform, file a statement with the police";
    case IncidentStep::Inform:
        return "Tell whom it concerns";
    }
    return {};
}

Result<BlastRadius> blastRadiusOf(Wallet& wallet, const Key& key)
{
    BlastRadius radius;
    const auto providers = wallet.providers().known();
    if (!providers)
        return failure(providers);
    radius.risks = likelyRisks(key, providers->catalogue());
    const auto shared = wallet.keys().keysSharingValues(key.id);
    if (!shared)
        return failure(shared);
    radius.sameValue = *shared;
    for (const auto& grant : key.grants)
        if (std::find(radius.knownTo.begin(), radius.knownTo.end(), grant.party) == radius.knownTo.end())
            radius.knownTo.push_back(grant.party);
    if (key.account.empty())
        return radius;
    const auto account = folded(key.account);
    KeyFilter ofProvider;
    ofProvider.provider = key.provider;
    const auto ok = wallet.keys().forEach(ofProvider, [&](const Key& other) {
        if (other.id != key.id && folded(other.account) == account)
            radius.sameAccount.push_back(other.summary());
    });
    if (!ok)
        return failure(ok);
    return radius;
}

Result<IncidentReport> IncidentReport::of(Wallet& wallet, const KeyId& id)
{
    auto incident = wallet.incidents().newestOf(id);
    if (!incident)
        return failure(incident);
    auto key = wallet.keys().get(id);
    if (!key)
        return failure(key);
    auto radius = blastRadiusOf(wallet, *key);
    if (!radius)
        return failure(radius);
    EventFilter ofKey;
    ofKey.key = id;
    ofKey.since = incident->opened - lookBack;
    auto timeline = wallet.log().read(ofKey);
    if (!timeline)
        return failure(timeline);
    return IncidentReport{std::move(*incident), std::move(*key), std::move(*radius), std::move(*timeline)};
}

std::string toMarkdown(const IncidentReport& report)
{
    MarkdownWriter writer;
    write(writer, report);
    return std::move(writer.text);
}

std::string toHtml(const IncidentReport& report)
{
    HtmlWriter writer;
    write(writer, report);
    return std::move(writer.text);
}

} // namespace keyfold
