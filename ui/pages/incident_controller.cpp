// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incident_controller.h"

#include <QStandardPaths>
#include <QUrl>

#include "core/base/files.h"
#include "ui/models/words.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/incident_view.h"
#include "ui/pages/incidents_page.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/places.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

/// Whatever was given back: only whether it worked.
template <typename T>
Result<void> outcome(Result<T> result)
{
    if (!result)
        return failure(std::move(result));
    return {};
}

} // namespace

IncidentController::IncidentController(Session& session, const Parts& parts, OpenUrl openUrl, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
    , m_openUrl(std::move(openUrl))
{
    auto* page = &m_parts.page;
    auto* view = page->incident();
    connect(page, &IncidentsPage::chosenChanged, this, &IncidentController::load);
    connect(page->report(), &PeopleForm::saveRequested, this, &IncidentController::saveReport);
    connect(view, &IncidentView::rotateRequested, this, &IncidentController::rotateRequested);
    connect(view, &IncidentView::keyRequested, this, &IncidentController::keyRequested);
    connect(view, &IncidentView::consoleRequested, this, [this](const QUrl& url) {
        if (!m_openUrl(url))
            m_parts.wallet.status()->showDone(tr("No browser could be opened. Go to %1 yourself.").arg(url.host()));
    });
    connect(view, &IncidentView::stepDone, this, [this](IncidentStep step, const QString& note, const QString& loss) {
        const auto key = m_parts.page.chosen();
        if (!key)
            return;
        change(
            [key = *key, step, note = note.trimmed().toStdString(), loss = loss.toStdString()](
                Wallet& wallet) -> Result<void> {
                return wallet.atOnce([&]() -> Result<void> {
                    if (!loss.empty())
                        if (auto noted = wallet.incidents().noteLoss(key, loss); !noted)
                            return noted;
                    return wallet.incidents().stepDone(key, step, note);
                });
            },
            tr("Noted, with the time"));
    });
    connect(view, &IncidentView::closeRequested, this, [this](bool falseAlarm) {
        const auto key = m_parts.page.chosen();
        if (!key)
            return;
        const auto end = falseAlarm ? IncidentEnd::FalseAlarm : IncidentEnd::Handled;
        change([key = *key, end](Wallet& wallet) { return outcome(wallet.incidents().close(key, end)); },
            tr("The incident is closed"));
    });
    connect(view, &IncidentView::reportRequested, this, &IncidentController::writeReport);
    connect(&m_session, &Session::locking, this, [this] { ++m_load; });
}

void IncidentController::show(const KeyId& key)
{
    m_parts.page.closeForm();
    m_parts.page.choose(key);
    m_parts.wallet.showPage(&m_parts.page);
}

void IncidentController::report(const KeyId& key, const QString& name)
{
    m_parts.wallet.showPage(&m_parts.page);
    m_parts.page.showReport(key, name);
}

void IncidentController::load()
{
    const auto key = m_parts.page.chosen();
    const auto load = ++m_load;
    if (!key || !m_session.isUnlocked())
        return;
    m_session.queue().ask(
        this,
        [key = *key, today = m_session.clock().today()](Wallet& wallet) { return readIncident(wallet, key, today); },
        [this, load](const Result<IncidentTask>& task) {
            if (load != m_load)
                return;
            if (task)
                m_parts.page.incident()->showIncident(*task);
            else
                emit failed(task.error());
        });
}

void IncidentController::saveReport()
{
    const auto key = m_parts.page.report()->key();
    if (!key)
        return;
    m_session.queue().change(
        this,
        [key = *key, what = m_parts.page.report()->what()](
            Wallet& wallet) { return outcome(wallet.incidents().open(key, what)); },
        [this, key = *key](const Result<void>& opened) {
            if (!m_session.isUnlocked())
                return;
            if (!opened) {
                m_parts.page.report()->showProblem(opened.error());
                return;
            }
            m_parts.page.report()->clear();
            m_parts.page.closeForm();
            m_parts.page.choose(key);
            m_parts.list.refresh();
        });
}

void IncidentController::writeReport()
{
    const auto& task = m_parts.page.incident()->task();
    if (!task)
        return;
    const auto folder = toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto file = folder
        / toPath(fileNameFor(tr("Leak report %1").arg(toQString(task->key.name))) + QStringLiteral(".html"));
    chooseFile(m_parts.wallet.window(), FileChoice::SaveReport, file, [this, key = task->key.id](const Path& chosen) {
        m_session.queue().ask(
            this,
            [key, chosen](Wallet& wallet) -> Result<void> {
                const auto report = IncidentReport::of(wallet, key);
                if (!report)
                    return failure(report);
                return writeFileAtomically(chosen, asBytes(toHtml(*report)));
            },
            [this, chosen](const Result<void>& written) {
                if (written)
                    m_parts.wallet.status()->showDone(tr("Saved %1").arg(placeText(chosen)));
                else
                    emit failed(written.error());
            });
    });
}

void IncidentController::change(std::function<Result<void>(Wallet&)> job, const QString& done)
{
    m_session.queue().change(this, std::move(job), [this, done](const Result<void>& changed) {
        if (!m_session.isUnlocked())
            return;
        if (!changed) {
            emit failed(changed.error());
            return;
        }
        m_parts.wallet.status()->showDone(done);
        m_parts.list.refresh();
    });
}

} // namespace keyfold::ui
