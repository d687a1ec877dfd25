// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/request_controller.h"

#include "ui/models/words.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/places.h"
#include "ui/pages/request_page.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

RequestController::RequestController(Session& session, const Parts& parts, CopyText copyText, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
    , m_copyText(std::move(copyText))
{
    auto* page = &m_parts.page;
    connect(page, &RequestPage::makeRequested, this, &RequestController::make);
    connect(page, &RequestPage::saveRequested, this, &RequestController::save);
    connect(page, &RequestPage::copyRequested, this, [this](const QString& text) {
        m_copyText(text);
        m_parts.wallet.status()->showDone(tr("Copied. It is no secret, and stays on the clipboard."));
    });
    connect(page, &RequestPage::makeRecipientRequested, this, [this] {
        m_session.queue().change(
            this, [&random = m_session.random()](Wallet& wallet) { return ownRecipient(wallet, random); },
            [this](const Result<std::string>& recipient) {
                if (!m_session.isUnlocked())
                    return;
                if (recipient)
                    m_parts.page.setRecipient(toQString(*recipient));
                else
                    m_parts.page.showError(recipient.error());
            });
    });
    connect(page, &RequestPage::closed, this, [this] {
        m_parts.page.close();
        emit closed();
    });
    connect(&m_session, &Session::locking, page, &RequestPage::close);
}

void RequestController::begin(const std::optional<PartyId>& person)
{
    m_session.queue().ask(
        this, [](Wallet& wallet) { return readRequestTask(wallet); },
        [this, person](const Result<RequestTask>& task) {
            if (!task) {
                emit failed(task.error());
                return;
            }
            m_parts.page.begin(*task, person);
            m_parts.wallet.showPage(&m_parts.page);
        });
}

void RequestController::make()
{
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this,
        [person = m_parts.page.ask()->person(), asked = m_parts.page.ask()->asked().toStdString(),
            &random = m_session.random()](Wallet& wallet) { return makeRequest(wallet, person, asked, random); },
        [this](const Result<RequestFile>& request) {
            if (!m_session.isUnlocked())
                return;
            if (request)
                m_parts.page.showRequest(*request);
            else
                m_parts.page.showError(request.error());
        });
}

void RequestController::save()
{
    const FileAsk ask{FileAsk::Mode::Save, tr("Save the request"), {tr("Text (*.txt)")}, QStringLiteral("txt")};
    const auto name = toPath(tr("key request.txt", "file name"));
    chooseFile(m_parts.wallet.window(), ask, documentsFolder() / name, [this](const Path& file) {
        const auto text = m_parts.page.sendStep()->text().toStdString();
        // The dialog has asked before another file is replaced.
        if (const auto written = writeFileAtomically(file, asBytes(text)); written)
            m_parts.page.sendStep()->showSaved(placeText(file));
        else
            m_parts.page.showError(written.error());
    });
}

} // namespace keyfold::ui
