// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_controller.h"

#include <QUrl>

#include <utility>

#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_use_controller.h"
#include "ui/pages/rotate_page.h"
#include "ui/pages/rotate_steps.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

/// What saving gives back: the rotation as it stands or why not, and the secrets, so that nothing pasted is lost.
struct Saving {
    Result<RotationTask> task;
    std::vector<SecretValue> secrets;
};

Saving store(Wallet& wallet, const KeyId& key, std::vector<SecretValue> secrets, Date today)
{
    std::vector<SecretValue> clean;
    for (const auto& secret : secrets) {
        auto cleaned = cleanSecret(secret.value.clone());
        if (!cleaned)
            return {failure(std::move(cleaned)), std::move(secrets)};
        clean.push_back({secret.label, std::move(cleaned->value)});
    }
    if (auto started = wallet.rotations().start(key, clean); !started)
        return {failure(std::move(started)), std::move(secrets)};
    return {readRotation(wallet, key, today), {}};
}

} // namespace

RotateController::RotateController(Session& session, const Parts& parts, OpenUrl openUrl, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
    , m_openUrl(std::move(openUrl))
    , m_draft(
          session, "rotation", [this] { return unsaved(); }, [this](Secret text) { bringBack(std::move(text)); })
{
    auto* page = &m_parts.page;
    connect(&m_draft, &SealedDraft::failed, this, &RotateController::failed);
    connect(page, &RotatePage::valueEdited, &m_draft, &SealedDraft::touch);
    connect(page, &RotatePage::consoleRequested, this, [this](const QUrl& url) {
        if (!m_openUrl(url))
            m_parts.wallet.status()->showDone(tr("No browser could be opened. Go to %1 yourself.").arg(url.host()));
    });
    connect(page, &RotatePage::saveRequested, this, &RotateController::save);
    connect(page, &RotatePage::valueEdited, this, &RotateController::lookForHolders);
    connect(page, &RotatePage::placeDone, this, [this](const QString& name) {
        const auto key = m_parts.page.keyId();
        if (!key)
            return;
        m_session.queue().change(
            this,
            [key = *key, name = name.toStdString(), today = m_session.clock().today()](
                Wallet& wallet) -> Result<RotationTask> {
                if (auto done = wallet.rotations().consumerDone(key, name); !done)
                    return failure(std::move(done));
                return readRotation(wallet, key, today);
            },
            [this](const Result<RotationTask>& task) { onChanged(task); });
    });
    connect(page, &RotatePage::revealRequested, this, [this](FieldId field) {
        m_session.queue().ask(
            this, [field](Wallet& wallet) { return wallet.keys().reveal(field, Action::ValueRevealed); },
            [this, field](Result<Secret> value) {
                if (value)
                    m_parts.page.places()->showValue(field, std::move(*value), m_parts.use.revealTime());
                else
                    emit failed(value.error());
            });
    });
    connect(page, &RotatePage::copyRequested, this,
        [this](FieldId field) { m_parts.use.copyField(field, toQString(m_parts.page.task().key.name)); });
    connect(page, &RotatePage::copyAsRequested, this, [this](FieldId field, const QString& variable) {
        m_parts.use.copyAs(field, variable, toQString(m_parts.page.task().key.name));
    });
    connect(page, &RotatePage::finishRequested, this, &RotateController::finish);
    connect(page, &RotatePage::left, this, [this] {
        m_parts.page.close();
        m_draft.settle();
        emit left();
    });
    connect(page, &RotatePage::closed, this, &RotateController::close);
    connect(&m_session, &Session::locking, this, [this] {
        m_looking = m_lookAgain = m_loading = false;
        m_back.reset();
        m_parts.page.blank();
    });
}

void RotateController::rotate(const KeyId& key)
{
    load(key, false);
}

void RotateController::revokeOld(const KeyId& key)
{
    load(key, true);
}

bool RotateController::resume()
{
    const auto key = m_parts.page.keyId();
    if (key)
        load(*key, m_parts.page.toRevoke());
    return key.has_value();
}

void RotateController::load(const KeyId& key, bool toRevoke)
{
    m_loading = true;
    m_session.queue().ask(
        this, [key, today = m_session.clock().today()](Wallet& wallet) { return readRotation(wallet, key, today); },
        [this, toRevoke](const Result<RotationTask>& task) {
            m_loading = false;
            if (!task) {
                m_parts.page.close();
                m_back.reset();
                m_draft.settle();
                emit failed(task.error());
                return;
            }
            m_parts.page.close();
            m_parts.page.begin(*task, toRevoke);
            m_parts.wallet.showPage(&m_parts.page);
            resumePaste();
        });
}

// Of a new value that is not in the wallet yet; once it is, nothing is lost.
std::optional<Secret> RotateController::unsaved() const
{
    const auto key = m_parts.page.keyId();
    if (m_back)
        return writeEdit(*m_back);
    if (!key || m_parts.page.task().state || m_parts.page.paste()->isEmpty())
        return {};
    return writeEdit({*key, {}, m_parts.page.paste()->copySecrets(), {}});
}

void RotateController::bringBack(Secret text)
{
    auto edit = readEdit(text);
    if (!edit || !edit->key) {
        m_draft.settle();
        return;
    }
    m_back = std::move(*edit);
    if (m_parts.page.task().key.id == *m_back->key)
        resumePaste();
    else if (!m_loading)
        load(*m_back->key, false);
}

void RotateController::resumePaste()
{
    auto edit = std::exchange(m_back, {});
    // Saved meanwhile, or another key's: then it is not wanted any more.
    if (edit && edit->key == m_parts.page.keyId() && !m_parts.page.task().state)
        m_parts.page.resumePaste(std::move(edit->secrets));
    m_draft.settle();
}

void RotateController::save()
{
    const auto key = m_parts.page.keyId();
    if (!key)
        return;
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this,
        [key = *key, secrets = m_parts.page.paste()->takeSecrets(), today = m_session.clock().today()](
            Wallet& wallet) mutable { return store(wallet, key, std::move(secrets), today); },
        [this](Saving saving) {
            // A lock came in between: nothing of it goes back into a window that shows it is locked.
            if (!m_session.isUnlocked())
                return;
            if (!saving.task) {
                m_parts.page.paste()->restore(std::move(saving.secrets));
                m_parts.page.showError(saving.task.error());
                return;
            }
            onChanged(saving.task);
            m_draft.settle();
            m_parts.wallet.status()->showDone(tr("The new key is in. The old one is kept beside it."));
        });
}

// One question at a time; what is typed meanwhile is asked for afterwards.
void RotateController::lookForHolders()
{
    if (!m_session.isUnlocked() || m_parts.page.paste()->value().empty())
        return;
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_session.queue().ask(
        this,
        [value = m_parts.page.paste()->value().clone()](Wallet& wallet) -> Result<std::vector<KeySummary>> {
            auto cleaned = cleanSecret(value.clone());
            if (!cleaned)
                return failure(std::move(cleaned));
            return wallet.keys().keysWithValue(cleaned->value);
        },
        [this](const Result<std::vector<KeySummary>>& keys) {
            m_looking = false;
            if (m_lookAgain) {
                lookForHolders();
            } else if (keys && !m_parts.page.paste()->value().empty()) {
                m_parts.page.paste()->showHolders(*keys);
            }
        });
}

void RotateController::finish(bool revoked)
{
    const auto key = m_parts.page.keyId();
    if (!key)
        return;
    m_parts.page.setBusy(true);
    m_session.queue().change(
        this,
        [key = *key, revoked, today = m_session.clock().today()](Wallet& wallet) -> Result<RotationTask> {
            if (auto done = wallet.rotations().finish(key, revoked); !done)
                return failure(std::move(done));
            return readRotation(wallet, key, today);
        },
        [this, revoked](const Result<RotationTask>& task) {
            if (!m_session.isUnlocked())
                return;
            if (!task) {
                m_parts.page.showError(task.error());
                return;
            }
            m_parts.page.showFinished(*task, revoked);
            m_parts.list.refresh();
        });
}

void RotateController::onChanged(const Result<RotationTask>& task)
{
    if (!m_session.isUnlocked())
        return;
    if (!task) {
        m_parts.page.showError(task.error());
        return;
    }
    m_parts.page.update(*task);
    m_parts.list.refresh();
}

void RotateController::close()
{
    const auto key = m_parts.page.keyId();
    m_parts.page.close();
    m_draft.settle();
    if (key)
        emit closed(*key);
}

} // namespace keyfold::ui
