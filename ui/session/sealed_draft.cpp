// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sealed_draft.h"

namespace keyfold::ui {

namespace {

constexpr std::chrono::seconds interval{2};

} // namespace

SealedDraft::SealedDraft(Session& session, std::string name, Read read, Back back, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_name(std::move(name))
    , m_read(std::move(read))
    , m_back(std::move(back))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(interval);
    m_pause.callOnTimeout(this, &SealedDraft::keep);
    connect(&m_session, &Session::locking, this, [this] {
        keep();
        m_locking = true;
    });
    connect(&m_session, &Session::opened, this, &SealedDraft::look);
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Closed)
            m_kept = false; // another wallet has drafts of its own
    });
}

void SealedDraft::touch()
{
    if (!m_locking && m_session.isUnlocked() && !m_pause.isActive())
        m_pause.start();
}

void SealedDraft::settle()
{
    keep();
}

void SealedDraft::keep()
{
    m_pause.stop();
    if (m_locking || !m_session.isUnlocked())
        return;
    auto text = m_read();
    if (!text && !m_kept)
        return;
    m_kept = text.has_value();
    ++m_turn;
    m_session.queue().change(
        this,
        [name = m_name, text = std::move(text)](
            Wallet& wallet) { return text ? wallet.drafts().keepText(name, *text) : wallet.drafts().drop(name); },
        [this](const Result<void>& done) {
            if (!done && m_session.isUnlocked())
                emit failed(done.error());
        });
}

void SealedDraft::look()
{
    m_locking = false;
    m_session.queue().ask(
        this, [name = m_name](Wallet& wallet) { return wallet.drafts().findText(name); },
        [this, turn = m_turn](Result<std::optional<Secret>> text) {
            if (!text)
                return emit failed(text.error());
            if (!*text || turn != m_turn) // the page has gone on while it was looked for
                return;
            m_kept = true;
            m_back(std::move(**text));
        });
}

} // namespace keyfold::ui
