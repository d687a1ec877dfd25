// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_controller.h"

#include "ui/models/paper_texts.h"
#include "ui/models/words.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/loss_dialog.h"
#include "ui/pages/paper_print.h"
#include "ui/pages/places.h"
#include "ui/pages/wallet_page.h"
#include "ui/session/sentences.h"

namespace keyfold::ui {

namespace {

Result<QString> paperOf(Wallet& wallet, ExportPage::Paper paper, const QString& walletName, Date today)
{
    if (paper == ExportPage::Paper::Rules) {
        const auto rules = readRules(wallet);
        if (!rules)
            return failure(rules);
        return rulesPaper(*rules, walletName, today);
    }
    const auto keys = keysForRegister(wallet);
    if (!keys)
        return failure(keys);
    return registerPaper(*keys, walletName, today);
}

Paper formOf(ExportPage::Paper paper)
{
    return paper == ExportPage::Paper::Register ? Paper::Across : Paper::Upright;
}

QString suffixOf(PlainFormat format)
{
    switch (format) {
    case PlainFormat::Dotenv:
        return QStringLiteral("env");
    case PlainFormat::Csv:
        return QStringLiteral("csv");
    case PlainFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

} // namespace

ExportController::ExportController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    auto* page = &m_parts.page;
    connect(page, &ExportPage::pdfRequested, this, [this](ExportPage::Paper paper) {
        const bool rules = paper == ExportPage::Paper::Rules;
        choose(rules ? tr("Save the rules") : tr("Save the key register"),
            rules ? tr("rules for keys.pdf", "file name") : tr("key register.pdf", "file name"), tr("PDF (*.pdf)"),
            true, [this, paper](const Path& file) { savePaper(paper, file); });
    });
    connect(page, &ExportPage::printRequested, this, &ExportController::print);
    connect(page, &ExportPage::registerRequested, this, [this] {
        choose(tr("Save the key register"), tr("key register.csv", "file name"), tr("Table (*.csv)"), true,
            [this](const Path& file) { saveRegister(file); });
    });
    connect(page, &ExportPage::calendarRequested, this, [this] {
        choose(tr("Save the calendar"), tr("keyfold.ics", "file name"), tr("Calendar (*.ics)"), true,
            [this](const Path& file) { saveCalendar(file); });
    });
    connect(page, &ExportPage::plainRequested, this, &ExportController::choosePlain);
    connect(page, &ExportPage::handOffRequested, this, [this] {
        if (const auto key = m_parts.page.chosenKey())
            emit handOffRequested(*key);
        else
            m_parts.page.showProblem(tr("Choose a key in the list first, then hand that one off."));
    });
    connect(page, &ExportPage::closed, this, [this] {
        m_parts.page.clear();
        emit closed();
    });
    connect(&m_session, &Session::locking, page, &ExportPage::clear);
}

void ExportController::begin(const std::optional<KeyId>& key, const QString& name)
{
    m_parts.page.begin(key, name);
    m_parts.wallet.showPage(&m_parts.page);
}

void ExportController::choose(const QString& title, const QString& name, const QString& filter, bool replaces,
    std::function<void(const Path&)> then)
{
    const FileAsk ask{FileAsk::Mode::Save, title, {filter}, name.section(u'.', -1), replaces};
    chooseFile(m_parts.wallet.window(), ask, documentsFolder() / toPath(name), std::move(then));
}

void ExportController::savePaper(ExportPage::Paper paper, const Path& file)
{
    m_parts.page.setBusy(true);
    m_session.queue().ask(
        this,
        [paper, file, name = m_session.walletName(), today = m_session.clock().today()](
            Wallet& wallet) -> Result<void> {
            const auto html = paperOf(wallet, paper, name, today);
            if (!html)
                return failure(html);
            return writePaper(file, *html, formOf(paper));
        },
        [this, file](const Result<void>& written) { finish(written, file); });
}

void ExportController::print(ExportPage::Paper paper)
{
    m_session.queue().ask(
        this,
        [paper, name = m_session.walletName(), today = m_session.clock().today()](
            Wallet& wallet) { return paperOf(wallet, paper, name, today); },
        [this, paper](const Result<QString>& html) {
            if (html)
                printPaper(m_parts.wallet.window(), *html, formOf(paper));
            else
                m_parts.page.showProblem(sentenceFor(html.error()).text());
        });
}

void ExportController::saveRegister(const Path& file)
{
    m_parts.page.setBusy(true);
    m_session.queue().ask(
        this, [file](Wallet& wallet) { return writeRegister(wallet, file); },
        [this, file](const Result<void>& written) { finish(written, file); });
}

void ExportController::saveCalendar(const Path& file)
{
    m_parts.page.setBusy(true);
    m_session.queue().ask(
        this, [file, now = m_session.clock().now()](Wallet& wallet) { return writeCalendar(wallet, file, now); },
        [this, file](const Result<void>& written) { finish(written, file); });
}

void ExportController::choosePlain()
{
    const auto suffix = suffixOf(m_parts.page.format());
    choose(tr("Export in the clear"), tr("keys.%1", "file name").arg(suffix), tr("All files (*)"), false,
        [this](const Path& file) { askForPlain(file); });
}

void ExportController::askForPlain(const Path& file)
{
    const auto name = toQString(file.filename());
    const Loss loss{tr("Write values in the clear?"),
        m_parts.page.chosenKey() ? tr(
            "Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in "
            "History.")
                                       .arg(name)
                                 : tr("Anyone who finds %1 can use every key of this wallet, now and from every backup "
                                      "of it. That they were "
                                      "exported is noted in History.")
                                       .arg(name),
        tr("Keep them locked"), tr("Export in the clear")};
    askForLoss(m_parts.wallet.window(), loss, [this, file] { savePlain(file); });
}

void ExportController::savePlain(const Path& file)
{
    std::vector<KeyId> keys;
    if (const auto key = m_parts.page.chosenKey())
        keys.push_back(*key);
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this,
        [keys, format = m_parts.page.format(), file](
            Wallet& wallet) { return exportPlain(wallet, keys, format, file); },
        [this, file](const Result<int>& written) {
            if (!m_session.isUnlocked())
                return;
            if (!written)
                m_parts.page.showProblem(sentenceFor(written.error()).text());
            else if (*written == 1)
                m_parts.page.showDone(
                    tr("One key is in %1, in the clear. Delete the file as soon as it has done its work.")
                        .arg(placeText(file)));
            else
                m_parts.page.showDone(
                    tr("%n keys are in %1, in the clear. Delete the file as soon as it has done its work.", nullptr,
                        *written)
                        .arg(placeText(file)));
        });
}

void ExportController::finish(const Result<void>& written, const Path& file)
{
    if (written)
        m_parts.page.showDone(tr("Saved as %1").arg(placeText(file)));
    else
        m_parts.page.showProblem(sentenceFor(written.error()).text());
}

} // namespace keyfold::ui
