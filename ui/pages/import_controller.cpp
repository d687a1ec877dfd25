// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_controller.h"

#include <QPointer>

#include "ui/models/handoff_reading.h"
#include "ui/models/import_task.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/import_page.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/places.h"
#include "ui/pages/wallet_page.h"

namespace keyfold::ui {

namespace {

constexpr std::uint64_t worthShowing = 2000; // keys: below that it is over before a bar could be read
constexpr std::uint64_t every = 100;

} // namespace

ImportController::ImportController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    auto* page = &m_parts.page;
    connect(page, &ImportPage::chooseRequested, this, &ImportController::choose);
    connect(page, &ImportPage::planRequested, this, &ImportController::plan);
    connect(page, &ImportPage::importRequested, this, &ImportController::run);
    connect(page, &ImportPage::cancelRequested, this, [this] { m_cancel.cancel(); });
    connect(page, &ImportPage::deleteRequested, this, &ImportController::deleteFile);
    connect(page, &ImportPage::undoRequested, this, &ImportController::undo);
    connect(page, &ImportPage::closed, this, [this] {
        forget();
        emit closed();
    });
    connect(&m_session, &Session::locking, this, &ImportController::forget);
}

void ImportController::begin()
{
    forget();
    m_parts.page.begin();
    m_parts.wallet.showPage(&m_parts.page);
}

void ImportController::open(const Path& file)
{
    if (m_session.isUnlocked()) {
        begin();
        read(file);
        return;
    }
    m_waiting = file;
    emit waiting(toQString(file.filename()));
}

bool ImportController::resume()
{
    if (m_waiting.empty())
        return false;
    open(std::exchange(m_waiting, {}));
    return true;
}

void ImportController::choose()
{
    const FileAsk ask{FileAsk::Mode::Open, tr("Import keys"), {tr("All files (*)")}, {}};
    chooseFile(m_parts.wallet.window(), ask, downloadsFolder(), [this](const Path& file) { read(file); });
}

void ImportController::read(const Path& file)
{
    m_session.queue().computeAside(
        this, [file] { return readSource(file); },
        [this](Result<ImportSource> source) {
            if (source)
                m_parts.page.setSource(*source);
            else
                m_parts.page.showError(source.error());
        });
}

// Called on the wallet's thread. The queue outlives what it runs; the page may be gone by then.
Progress ImportController::progress()
{
    return [queue = &m_session.queue(), page = QPointer<ImportPage>(&m_parts.page)](
               std::uint64_t done, std::uint64_t total) {
        if (total < worthShowing || done % every != 0)
            return;
        QMetaObject::invokeMethod(
            queue,
            [page, done, total] {
                if (page)
                    page->showProgress(done, total);
            },
            Qt::QueuedConnection);
    };
}

void ImportController::plan()
{
    if (!m_parts.page.source())
        return;
    m_cancel = {};
    m_parts.page.setBusy(true);
    m_session.queue().ask(
        this,
        [source = *m_parts.page.source(), wish = m_parts.page.wish(), cancel = m_cancel, progress = progress()](
            Wallet& wallet) { return planSource(wallet, source, wish, cancel, progress); },
        [this](Result<ImportPlan> plan) {
            if (!m_parts.page.source())
                return;
            if (!plan) {
                m_parts.page.showError(plan.error());
                return;
            }
            m_plan = std::make_shared<const ImportPlan>(std::move(*plan));
            m_parts.page.showPlan(*m_plan);
        });
}

void ImportController::run()
{
    if (!m_plan || !m_parts.page.source())
        return;
    m_cancel = {};
    m_running = true;
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this,
        [plan = m_plan, file = m_parts.page.source()->file, today = m_session.clock().today(), cancel = m_cancel,
            progress = progress()](Wallet& wallet) { return runSource(wallet, *plan, file, today, cancel, progress); },
        [this](const Result<ImportedKeys>& imported) {
            m_running = false;
            if (!m_session.isUnlocked() || !m_parts.page.source())
                return;
            if (!imported) {
                m_parts.page.showError(imported.error());
                return;
            }
            m_plan.reset();
            m_added = imported->added;
            m_parts.page.showImported(*imported);
            m_parts.list.refresh();
        });
}

void ImportController::deleteFile()
{
    if (!m_parts.page.source())
        return;
    m_session.queue().compute(
        this,
        [file = m_parts.page.source()->file]() -> Result<void> {
            std::error_code error;
            if (!std::filesystem::remove(file, error))
                return failure(Result<void>(tl::unexpect, errorFromErrno(error ? error.value() : ENOENT, file)));
            return {};
        },
        [this](const Result<void>& deleted) {
            if (deleted)
                m_parts.page.showDeleted();
            else
                m_parts.page.showError(deleted.error());
        });
}

void ImportController::undo()
{
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this, [added = std::exchange(m_added, {})](Wallet& wallet) { return takeOut(wallet, added); },
        [this](const Result<void>& done) {
            if (!m_session.isUnlocked())
                return;
            if (!done) {
                m_parts.page.showError(done.error());
                return;
            }
            m_parts.page.showUndone();
            m_parts.list.refresh();
        });
}

void ImportController::forget()
{
    if (!m_running)
        m_cancel.cancel();
    m_plan.reset();
    m_added.clear();
    m_parts.page.close();
}

} // namespace keyfold::ui
