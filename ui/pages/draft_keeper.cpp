// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_keeper.h"

#include "ui/pages/key_editor_page.h"
#include "ui/pages/key_list_controller.h"

namespace keyfold::ui {

namespace {

constexpr std::chrono::seconds interval{2};
constexpr std::string_view draftName = "key";

struct Found {
    std::optional<KeyEdit> edit;
    std::optional<Key> original; // gone meanwhile: what was entered makes a new one
};

Result<Found> findDraft(Wallet& wallet)
{
    auto edit = wallet.drafts().find(draftName);
    if (!edit)
        return failure(edit);
    Found found{std::move(*edit), {}};
    if (found.edit && found.edit->key)
        if (auto key = wallet.keys().get(*found.edit->key))
            found.original = std::move(*key);
    return found;
}

} // namespace

DraftKeeper::DraftKeeper(Session& session, KeyEditorPage& editor, KeyListController& list, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_list(list)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(interval);
    m_pause.callOnTimeout(this, &DraftKeeper::keep);
    connect(&m_editor, &KeyEditorPage::edited, this, [this] {
        if (m_editor.isHalfWritten() && !m_pause.isActive())
            m_pause.start();
    });
    connect(&m_editor, &KeyEditorPage::halfWrittenChanged, this, &DraftKeeper::onHalfWritten);
    connect(&m_session, &Session::locking, this, [this] {
        keep();
        m_locking = true;
    });
    connect(&m_session, &Session::opened, this, &DraftKeeper::resume);
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Closed)
            m_kept = false; // another wallet has drafts of its own
    });
}

void DraftKeeper::onHalfWritten()
{
    if (!m_locking && m_session.isUnlocked() && m_kept && !m_editor.isHalfWritten())
        drop();
}

void DraftKeeper::keep()
{
    m_pause.stop();
    if (!m_session.isUnlocked() || m_locking || !m_editor.isHalfWritten())
        return;
    m_kept = true;
    m_session.queue().change(
        this, [edit = m_editor.copyEdit()](Wallet& wallet) { return wallet.drafts().keep(draftName, edit); },
        [this](const Result<void>& kept) {
            if (!kept && m_session.isUnlocked())
                emit failed(kept.error());
        });
}

void DraftKeeper::drop()
{
    m_pause.stop();
    m_kept = false;
    ++m_dropped;
    m_session.queue().change(
        this, [](Wallet& wallet) { return wallet.drafts().drop(draftName); },
        [this](const Result<void>& dropped) {
            if (!dropped && m_session.isUnlocked())
                emit failed(dropped.error());
        });
}

void DraftKeeper::resume()
{
    m_locking = false;
    m_session.queue().ask(this, findDraft, [this, dropped = m_dropped](Result<Found> found) {
        if (!found)
            return emit failed(found.error());
        if (!found->edit || dropped != m_dropped) // given up while it was looked for
            return;
        m_kept = false; // what the editor empties on its way is not given up
        m_editor.setProviders(m_list.providers());
        m_editor.resume(
            std::move(*found->edit), found->original ? &*found->original : nullptr, m_session.clock().today());
        m_kept = true;
        emit resumed();
    });
}

} // namespace keyfold::ui
