// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/handoff_pictures.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "app/gallery/section_scene.h"
#include "core/crypto/system_random.h"
#include "ui/models/paper_texts.h"
#include "ui/pages/date_field.h"
#include "ui/pages/export_page.h"
#include "ui/pages/handoff_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/open_handoff_page.h"
#include "ui/pages/request_page.h"

namespace keyfold::gallery {

namespace {

template <typename T>
T* find(QWidget* page, const char* name)
{
    return page->findChild<T*>(QLatin1StringView(name));
}

void press(QWidget* page, const char* name)
{
    find<QAbstractButton>(page, name)->click();
}

ui::HandoffTask demoHandoff()
{
    ui::HandoffTask task;
    task.keys = {demoKey()};
    Party mika;
    mika.name = "Mika Sato";
    Party agency;
    agency.name = "Bright Agency";
    agency.recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    static SystemRandom random;
    mika.id = PartyId::random(random);
    agency.id = PartyId::random(random);
    task.people = {agency, mika};
    task.from = "Ruth";
    task.today = demoToday();
    return task;
}

enum class Giving { Keys, Person, WrongKey, Words, File, Tell, Send };

std::unique_ptr<QWidget> makeHandoff(Giving at)
{
    auto* page = new ui::HandoffPage;
    page->begin(demoHandoff(), "/home/ruth/Documents/Handoffs");
    const auto person = at == Giving::Send ? QStringLiteral("Bright Agency") : QStringLiteral("Mika Sato");
    if (at != Giving::Keys) {
        press(page, "nextStep");
        find<QComboBox>(page, "handoffPerson")->setEditText(person);
    }
    if (at == Giving::WrongKey) {
        press(page, "byPublicKey");
        find<QLineEdit>(page, "handoffRecipient")->setText(QStringLiteral("age1ql3z7hjy54pw3"));
        press(page, "nextStep");
    }
    if (at >= Giving::Words) {
        press(page, "nextStep");
        find<ui::DateField>(page, "handoffUntil")->setDate(demoToday().plusDays(49));
        find<QPlainTextEdit>(page, "handoffMessage")
            ->setPlainText(QStringLiteral("For the new checkout. Ring me when it runs."));
    }
    if (at >= Giving::File)
        press(page, "nextStep");
    if (at >= Giving::Tell)
        page->showMade({page->wish().file, 3072, {}},
            at == Giving::Send ? Secret() : Secret::copyOf("harbour violet ginger saddle north pebble autumn"));
    return std::make_unique<SectionScene>(page, ui::SidebarSection::AllKeys);
}

enum class Opening { Nothing, Passphrase, Wrong, Look, Done, Alone };

std::shared_ptr<const HandoffDocument> demoDocument()
{
    HandoffDocument document;
    document.from = "Bright Agency";
    document.created = demoToday().days() - std::chrono::hours(20);
    document.until = demoToday().plusDays(80);
    document.message = "The two keys for the newsletter, as agreed on the phone.";
    for (const auto* name : {"MailerLite – Newsletter – live", "Google Maps – Address check – live"}) {
        HandedKey handed;
        handed.key.name = name;
        handed.key.provider = document.keys.empty() ? "MailerLite" : "Google Maps";
        handed.key.environment = "live";
        handed.key.fields() = {{{}, "API key", FieldKind::Secret, {}}};
        handed.secrets.push_back({"API key", Secret::copyOf("EXAMPLE-not-a-real-key")});
        document.keys.push_back(std::move(handed));
    }
    return std::make_shared<const HandoffDocument>(std::move(document));
}

std::unique_ptr<QWidget> makeOpening(Opening at)
{
    using Where = ui::OpenHandoffPage::Where;
    auto* page = new ui::OpenHandoffPage(at == Opening::Alone ? Where::Alone : Where::InWallet);
    page->begin();
    if (at != Opening::Nothing)
        page->setFile({"/home/ruth/Downloads/newsletter-for-ruth.age", {}, true});
    if (at == Opening::Wrong)
        page->showError({ErrorCode::WrongPassphrase, {}, {}, {}});
    const std::string present = "Google Maps – Address check – live";
    if (at >= Opening::Look)
        page->showDocument(demoDocument(),
            at == Opening::Alone ? std::vector<std::string>() : std::vector<std::string>{"", present}, demoToday());
    if (at == Opening::Done) {
        ImportedHandoff imported;
        imported.added = {demoDocument()->keys.front().key};
        page->showTakenIn(imported);
    }
    if (at != Opening::Alone)
        return std::make_unique<SectionScene>(page, ui::SidebarSection::AllKeys);
    return std::unique_ptr<QWidget>(page);
}

enum class Asking { First, Ask, Send };

std::unique_ptr<QWidget> makeRequest(Asking at)
{
    auto* page = new ui::RequestPage;
    const auto task = demoHandoff();
    const auto recipient = AgeRecipient::parse(task.people.front().recipient).value();
    page->begin({task.people, at == Asking::First ? std::string() : recipient.text()}, task.people.front().id);
    find<QLineEdit>(page, "requestAsked")->setText(QStringLiteral("The key for the newsletter, to send only"));
    if (at == Asking::Send)
        page->showRequest({recipient, "Ruth", "The key for the newsletter, to send only", {}, demoToday().days()});
    return std::make_unique<SectionScene>(page, ui::SidebarSection::People);
}

enum class Importing { File, Columns, Trial, Running, Done };

ui::ImportSource demoTable()
{
    const auto text = Secret::copyOf("Title,Token,Service,Remarks\nNewsletter,EXAMPLE-1,MailerLite,from Ines\n"
                                     "Address check,EXAMPLE-2,Google Maps,\n");
    return {"/home/ruth/Documents/keys of the shop.csv", {}, ImportFormat::Csv,
        std::make_shared<const CsvTable>(CsvTable::parse(text).value())};
}

ImportPlan demoPlan()
{
    ImportPlan plan;
    for (const auto& summary : demoSummaries()) {
        PlannedKey planned;
        planned.imported.key.name = summary.name;
        planned.imported.key.provider = summary.provider;
        planned.imported.key.environment = summary.environment;
        if (plan.keys.size() > 17) {
            planned.verdict = ImportVerdict::SameValue;
            planned.otherKey = summary.name;
        }
        plan.keys.push_back(std::move(planned));
    }
    plan.skipped = {{14, "PORT", SkipReason::LooksLikeSetting}, {31, "", SkipReason::NotAnAssignment}};
    return plan;
}

std::unique_ptr<QWidget> makeImport(Importing at)
{
    auto* page = new ui::ImportPage;
    page->begin();
    auto source = demoTable();
    if (at != Importing::Columns) {
        source.table.reset();
        source.file = "/home/ruth/shop/.env";
        source.format = ImportFormat::Dotenv;
    }
    if (at != Importing::File)
        page->setSource(source);
    if (at >= Importing::Trial)
        page->showPlan(demoPlan());
    if (at == Importing::Running) {
        page->setBusy(true);
        page->showProgress(2400, 8000);
    }
    if (at == Importing::Done)
        page->showImported({std::vector<KeyId>(18), 0});
    return std::make_unique<SectionScene>(page, ui::SidebarSection::AllKeys);
}

std::unique_ptr<QWidget> makeExport(bool done)
{
    auto* page = new ui::ExportPage;
    page->begin(demoKey().id, QString::fromStdString(demoKey().name));
    if (done)
        page->showDone(QStringLiteral("Saved as Documents / key register.pdf"));
    return std::make_unique<SectionScene>(page, ui::SidebarSection::AllKeys);
}

/// A printed page, as it comes out of the printer.
std::unique_ptr<QWidget> makePaper(const QString& html, qreal points)
{
    auto paper = std::make_unique<QLabel>();
    QFont font;
    font.setPointSizeF(points);
    paper->setFont(font);
    paper->setTextFormat(Qt::RichText);
    paper->setText(html);
    paper->setWordWrap(true);
    paper->setMargin(76);
    paper->setAlignment(Qt::AlignTop);
    paper->setStyleSheet(QStringLiteral("background: white; color: black"));
    return paper;
}

} // namespace

std::vector<Picture> handoffPictures()
{
    const QSize narrow(960, 600);
    return {
        {QStringLiteral("handoff-1"), [] { return makeHandoff(Giving::Keys); }},
        {QStringLiteral("handoff-2"), [] { return makeHandoff(Giving::Person); }},
        {QStringLiteral("handoff-2-wrong"), [] { return makeHandoff(Giving::WrongKey); }},
        {QStringLiteral("handoff-3"), [] { return makeHandoff(Giving::Words); }},
        {QStringLiteral("handoff-4"), [] { return makeHandoff(Giving::File); }},
        {QStringLiteral("handoff-5"), [] { return makeHandoff(Giving::Tell); }},
        {QStringLiteral("handoff-5-narrow"), [] { return makeHandoff(Giving::Tell); }, narrow},
        {QStringLiteral("handoff-5-key"), [] { return makeHandoff(Giving::Send); }},
        {QStringLiteral("request-1"), [] { return makeRequest(Asking::Ask); }},
        {QStringLiteral("request-1-first"), [] { return makeRequest(Asking::First); }},
        {QStringLiteral("request-2"), [] { return makeRequest(Asking::Send); }},
        {QStringLiteral("request-2-narrow"), [] { return makeRequest(Asking::Send); }, narrow},
        {QStringLiteral("import-1"), [] { return makeImport(Importing::File); }},
        {QStringLiteral("import-2"), [] { return makeImport(Importing::Columns); }},
        {QStringLiteral("import-3"), [] { return makeImport(Importing::Trial); }},
        {QStringLiteral("import-3-narrow"), [] { return makeImport(Importing::Trial); }, narrow},
        {QStringLiteral("import-3-running"), [] { return makeImport(Importing::Running); }},
        {QStringLiteral("import-4"), [] { return makeImport(Importing::Done); }},
        {QStringLiteral("export"), [] { return makeExport(false); }},
        {QStringLiteral("export-narrow"), [] { return makeExport(true); }, narrow},
        {QStringLiteral("paper-register"),
            [] { return makePaper(ui::registerPaper({demoKey()}, QStringLiteral("Juniper & Pine"), demoToday()), 8); },
            QSize(1123, 794), true},
        {QStringLiteral("paper-rules"),
            [] {
                return makePaper(
                    ui::rulesPaper({"{provider} – {purpose}[ – {consumer}][ – {environment}]", 90, 30, 5, 20},
                        QStringLiteral("Juniper & Pine"), demoToday()),
                    10.5);
            },
            QSize(794, 1123), true},
        {QStringLiteral("open-handoff-1"), [] { return makeOpening(Opening::Nothing); }},
        {QStringLiteral("open-handoff-1-passphrase"), [] { return makeOpening(Opening::Passphrase); }},
        {QStringLiteral("open-handoff-1-wrong"), [] { return makeOpening(Opening::Wrong); }},
        {QStringLiteral("open-handoff-2"), [] { return makeOpening(Opening::Look); }},
        {QStringLiteral("open-handoff-3"), [] { return makeOpening(Opening::Done); }},
        {QStringLiteral("open-handoff-alone"), [] { return makeOpening(Opening::Alone); }},
    };
}

} // namespace keyfold::gallery
