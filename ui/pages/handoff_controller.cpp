// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_controller.h"

#include <QUrl>

#include "core/crypto/passphrase.h"
#include "ui/models/handoff_reading.h"
#include "ui/models/handoff_task.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/handoff_page.h"
#include "ui/pages/handoff_tell_step.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_use_controller.h"
#include "ui/pages/places.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

/// What saving gives back, with the passphrase that is shown once.
struct Made {
    Result<HandoffMade> made;
    Secret passphrase;
};

} // namespace

HandoffController::HandoffController(Session& session, const Parts& parts, OpenUrl openUrl, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
    , m_openUrl(std::move(openUrl))
    , m_draft(
          session, "handoff",
          [this] {
              const auto draft = m_parts.page.draft();
              return draft ? std::optional(writeHandoffDraft(*draft)) : std::nullopt;
          },
          [this](const Secret& text) { bringBack(text); })
{
    auto* page = &m_parts.page;
    connect(&m_draft, &SealedDraft::failed, this, &HandoffController::failed);
    connect(page, &HandoffPage::edited, &m_draft, &SealedDraft::touch);
    connect(page, &HandoffPage::consoleRequested, this, [this](const QUrl& url) {
        if (!m_openUrl(url))
            m_parts.wallet.status()->showDone(tr("No browser could be opened. Go to %1 yourself.").arg(url.host()));
    });
    connect(page, &HandoffPage::folderRequested, this, [this](const Path& file) {
        if (!m_openUrl(QUrl::fromLocalFile(toQString(file.parent_path()))))
            m_parts.wallet.status()->showDone(
                tr("The folder could not be shown. It is %1.").arg(toQString(file.parent_path())));
    });
    connect(page, &HandoffPage::addKeyRequested, this, [this] {
        m_parts.page.close();
        m_draft.settle();
        emit addKeyRequested();
    });
    connect(page, &HandoffPage::requestFileWanted, this, &HandoffController::chooseRequest);
    connect(page, &HandoffPage::placeRequested, this, &HandoffController::choosePlace);
    connect(page, &HandoffPage::saveRequested, this, &HandoffController::save);
    connect(page, &HandoffPage::copyPassphraseRequested, this, [this] {
        if (const auto& passphrase = m_parts.page.tell()->passphrase(); !passphrase.empty())
            m_parts.use.copyShown(passphrase.clone(), tr("the passphrase"));
    });
    connect(page, &HandoffPage::closed, this, &HandoffController::finish);
}

void HandoffController::handOver(const std::vector<KeyId>& keys)
{
    // A passphrase that is still to be told, or what was chosen for the same keys, is not thrown away.
    if (m_parts.page.made() || (!keys.empty() && m_parts.page.keyIds() == keys))
        m_parts.wallet.showPage(&m_parts.page);
    else
        begin(keys, {});
}

void HandoffController::answer(const std::vector<KeyId>& keys, const RequestFile& request)
{
    begin(keys, request);
}

bool HandoffController::resume()
{
    const bool open = m_parts.page.made() || !m_parts.page.keyIds().empty();
    if (open)
        m_parts.wallet.showPage(&m_parts.page);
    return open;
}

void HandoffController::begin(const std::vector<KeyId>& keys, const std::optional<RequestFile>& request)
{
    if (keys.empty())
        return;
    m_session.queue().ask(
        this,
        [keys, today = m_session.clock().today()](Wallet& wallet) { return readHandoffTask(wallet, keys, today); },
        [this, request](const Result<HandoffTask>& task) {
            if (!task) {
                emit failed(task.error());
                return;
            }
            m_parts.page.begin(*task, documentsFolder());
            if (request)
                m_parts.page.answer(*request);
            m_parts.wallet.showPage(&m_parts.page);
        });
}

// A lock leaves it on its page; what comes from before a restart is put there.
void HandoffController::bringBack(const Secret& text)
{
    const auto draft = readHandoffDraft(text);
    if (!draft || m_parts.page.made() || !m_parts.page.keyIds().empty())
        return m_draft.settle();
    m_session.queue().ask(
        this,
        [keys = draft->keyIds(), today = m_session.clock().today()](
            Wallet& wallet) { return readHandoffTask(wallet, keys, today); },
        [this, draft = *draft](const Result<HandoffTask>& task) {
            // A key that is gone meanwhile cannot be handed over.
            if (!task || m_parts.page.made() || !m_parts.page.keyIds().empty())
                return m_draft.settle();
            m_parts.page.begin(*task, documentsFolder());
            m_parts.page.resume(draft);
            m_parts.wallet.showPage(&m_parts.page);
        });
}

void HandoffController::save()
{
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this,
        [wish = m_parts.page.wish(), &clock = m_session.clock(), &random = m_session.random()](Wallet& wallet) {
            auto passphrase = wish.recipient ? Secret() : makePassphrase(random);
            auto made = makeHandoff(wallet, wish, &passphrase, clock, random);
            return Made{std::move(made), std::move(passphrase)};
        },
        [this](Made result) {
            if (!result.made) {
                m_parts.page.showError(result.made.error());
                return;
            }
            m_parts.page.showMade(*result.made, std::move(result.passphrase));
            m_draft.settle();
            // A lock came in between: the file is there, and its passphrase is nobody's any more.
            if (m_session.isUnlocked())
                m_parts.list.refresh();
            else
                m_parts.page.dropSecrets();
        });
}

void HandoffController::chooseRequest()
{
    const FileAsk ask{FileAsk::Mode::Open, tr("Open somebody’s request"), {tr("All files (*)")}, {}};
    chooseFile(m_parts.wallet.window(), ask, documentsFolder(), [this](const Path& file) {
        m_session.queue().computeAside(
            this, [file] { return readRequestFile(file); },
            [this](const Result<RequestFile>& request) { showRequest(request); });
    });
}

void HandoffController::showRequest(const Result<RequestFile>& request)
{
    if (request)
        m_parts.page.answer(*request);
    else if (request.error().code == ErrorCode::HandoffMalformed)
        m_parts.page.showProblem(
            tr("This file is not a request for keys. Ask for it again, or paste their public key."));
    else
        m_parts.page.showError(request.error());
}

void HandoffController::choosePlace(const Path& present)
{
    const bool page = present.extension() == ".html";
    const FileAsk ask{FileAsk::Mode::Save, tr("Save the handoff"),
        {page ? tr("Web page (*.html)") : tr("Encrypted file (*.age)")},
        page ? QStringLiteral("html") : QStringLiteral("age"), false};
    chooseFile(m_parts.wallet.window(), ask, present, [this](const Path& file) { m_parts.page.setPlace(file); });
}

// How the passphrase was told is kept with the grant.
void HandoffController::finish()
{
    const auto made = m_parts.page.made();
    const auto how = m_parts.page.tell()->how();
    if (made && !how.empty() && m_session.isUnlocked()) {
        m_session.queue().change(
            this,
            [party = made->party, keys = m_parts.page.keyIds(), until = m_parts.page.wish().until, how](
                Wallet& wallet) {
                return wallet.atOnce([&]() -> Result<void> {
                    for (const auto& key : keys)
                        if (auto ok = wallet.parties().give(key, party, until, how); !ok)
                            return ok;
                    return {};
                });
            },
            [this](const Result<void>& noted) {
                if (!noted)
                    emit failed(noted.error());
                else if (m_session.isUnlocked())
                    m_parts.list.refresh();
            });
    }
    m_parts.page.close();
    m_draft.settle();
    emit closed();
}

} // namespace keyfold::ui
