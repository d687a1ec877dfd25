// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rescue_controller.h"

#include <variant>

#include "ui/pages/main_window.h"
#include "ui/session/sentences.h"

namespace keyfold::ui {

namespace {

using Unlocker = std::variant<Password, RecoveryKey>;

struct Restored {
    Result<std::optional<Path>> kept;
    Unlocker unlocker;
};

TroublePage::Trouble look(const Error& error, const Path& file, const Surroundings& around)
{
    std::error_code missing;
    const auto bytes = std::filesystem::file_size(file, missing);
    return {error, file, missing ? 0 : bytes, Wallet::backupsOf(file, around.folders), around.clock.today()};
}

} // namespace

RescueController::RescueController(Session& session, MainWindow& window, TroublePage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_page(page)
{
    connect(&m_page, &TroublePage::restoreRequested, this, &RescueController::carryOut);
    connect(&m_page, &TroublePage::retryRequested, this, [this] { m_session.choose(m_page.file()); });
}

void RescueController::examine()
{
    const auto path = m_session.path();
    // In the queue: a wallet that is closing has to be closed before another handle looks at its file.
    m_session.queue().compute(
        this, [path] { return Wallet::info(path); },
        [this, path](const Result<WalletInfo>& info) {
            if (!info && path == m_session.path() && m_session.state() == Session::State::Locked)
                show(info.error());
        });
}

bool RescueController::show(const Error& error)
{
    if (!TroublePage::isAbout(error.code))
        return false;
    m_session.queue().compute(
        this,
        [error, path = m_session.path(), &around = m_session.surroundings()] { return look(error, path, around); },
        [this](const TroublePage::Trouble& trouble) {
            if (trouble.file != m_session.path() || m_session.state() != Session::State::Locked)
                return;
            m_page.setTrouble(trouble);
            m_window.showPage(&m_page);
        });
    return true;
}

void RescueController::restore(const BackupInfo& backup)
{
    m_session.lock(LockReason::Asked);
    m_page.showFormAlone(m_session.path(), backup, m_session.clock().today());
    m_window.showPage(&m_page);
}

void RescueController::carryOut()
{
    auto& form = m_page.form();
    auto typed = form.takeTyped();
    std::optional<Unlocker> unlocker;
    if (form.way() == RestoreForm::Way::Password) {
        unlocker = Password(std::move(typed));
    } else {
        auto key = parseRecoveryKey(typed.expose());
        if (!key)
            return form.showProblem(sentenceFor(key.error()).text());
        unlocker = std::move(*key);
    }
    form.setBusy(true);
    m_session.queue().compute(
        this,
        [given = std::move(*unlocker), backup = form.backup().path, target = m_page.file(),
            &around = m_session.surroundings()]() mutable {
            auto kept = std::visit(
                [&](const auto& one) {
                    return Wallet::restore(backup, target, one, around.folders, around.clock, around.random);
                },
                given);
            return Restored{std::move(kept), std::move(given)};
        },
        [this](Restored result) {
            m_page.form().setBusy(false);
            if (!result.kept)
                return m_page.form().showProblem(sentenceFor(result.kept.error()).text());
            m_session.choose(m_page.file());
            std::visit([this](auto& one) { m_session.unlock(std::move(one)); }, result.unlocker);
            emit restored(result.kept->value_or(Path()));
        });
}

} // namespace keyfold::ui
