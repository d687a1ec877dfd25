// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_controller.h"

#include "ui/models/words.h"
#include "ui/pages/file_choice.h"
#include "ui/pages/loss_dialog.h"
#include "ui/pages/sheet_offers.h"
#include "ui/pages/wallet_page.h"
#include "ui/session/quick_unlock.h"
#include "ui/session/sentences.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

Result<SettingsPage::Facts> readFacts(Wallet& wallet, const Surroundings& around)
{
    SettingsPage::Facts facts;
    for (const auto& spec : Settings::all()) {
        auto value = wallet.settings().get(spec.name);
        if (!value)
            return failure(value);
        facts.settings.emplace(spec.name, std::move(*value));
    }
    auto ways = wallet.keySlots().list();
    if (!ways)
        return failure(ways);
    facts.ways = std::move(*ways);
    facts.today = around.clock.today();
    return facts;
}

/// The new one first: a crash in between leaves two sheets rather than none.
Result<void> replaceSheets(KeySlots& ways, const RecoveryKey& key)
{
    const auto before = ways.list();
    if (!before)
        return failure(before);
    const auto cost = ways.costOfThis();
    if (!cost)
        return failure(cost);
    if (auto added = ways.addRecovery(key, "Recovery sheet", *cost); !added)
        return failure(added);
    for (const auto& way : *before)
        if (way.kind == SlotKind::Recovery)
            if (auto ok = ways.remove(way.id.text()); !ok)
                return ok;
    return {};
}

} // namespace

SettingsController::SettingsController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    auto* page = &m_parts.settings;
    auto* recovery = &m_parts.recovery;
    connect(page, &SettingsPage::shown, this, &SettingsController::refresh);
    connect(page, &SettingsPage::settingChanged, this, &SettingsController::set);
    connect(page, &SettingsPage::removeRequested, this, &SettingsController::remove);
    connect(page, &SettingsPage::backUpRequested, this, &SettingsController::backUp);
    connect(&m_session, &Session::locking, page, &SettingsPage::clear);
    connectQuickUnlock();
    connect(page, &SettingsPage::newSheetRequested, this, [this] {
        m_parts.recovery.begin();
        m_parts.wallet.showPage(&m_parts.recovery);
    });
    const auto facts = [this] {
        return SheetFacts{m_session.walletName(), toQString(m_session.path().filename()), QDate::currentDate()};
    };
    connect(recovery, &RecoveryPage::printRequested, this,
        [this, facts] { offerPrint(m_parts.wallet.window(), m_parts.recovery.step(), facts()); });
    connect(recovery, &RecoveryPage::saveRequested, this, [this, facts] {
        offerPdf(m_parts.wallet.window(), m_parts.recovery.step(), facts(), m_session.path().parent_path());
    });
    connect(recovery, &RecoveryPage::cancelled, this, [this] { m_parts.wallet.showPage(&m_parts.settings); });
    connect(recovery, &RecoveryPage::takeRequested, this, &SettingsController::takeSheet);
}

void SettingsController::connectQuickUnlock()
{
    auto* quick = &m_parts.quick;
    connect(&m_parts.settings, &SettingsPage::quickUnlockRequested, this,
        [quick](bool on) { on ? quick->turnOn() : quick->turnOff(); });
    connect(quick, &QuickUnlock::changed, this,
        [this] { finish({}, m_parts.quick.slot() ? tr("Quick unlock is on") : tr("Quick unlock is off")); });
    connect(quick, &QuickUnlock::failed, this, &SettingsController::failed);
    connect(quick, &QuickUnlock::keychainFailed, this, [this](KeychainProblem problem) {
        m_parts.wallet.status()->showDone(keychainSentence(problem).text());
        refresh();
    });
}

void SettingsController::refresh()
{
    if (!m_parts.settings.isVisible() || !m_session.isUnlocked())
        return;
    m_session.queue().ask(
        this,
        [&around = m_session.surroundings()](Wallet& wallet) -> Result<SettingsPage::Facts> {
            auto facts = readFacts(wallet, around);
            if (!facts)
                return failure(facts);
            const auto copies = wallet.backupCopies();
            facts->backups = copies;
            return facts;
        },
        [this](Result<SettingsPage::Facts> facts) {
            if (facts) {
                facts->quickWay = m_parts.quick.slot();
                m_parts.settings.setFacts(std::move(*facts));
            } else {
                emit failed(facts.error());
            }
        });
}

void SettingsController::set(const QString& name, const QString& value)
{
    m_session.queue().change(
        this,
        [name = name.toStdString(), value = value.toStdString()](
            Wallet& wallet) { return wallet.settings().set(name, value); },
        [this](const Result<void>& saved) {
            finish(saved, tr("Saved"));
            emit settingsChanged();
        });
}

void SettingsController::remove(const SlotInfo& way)
{
    const auto name = toQString(way.label);
    const bool recovery = way.kind == SlotKind::Recovery;
    const Loss loss{recovery ? tr("Remove the recovery sheet") : tr("Remove %1").arg(name),
        recovery
            ? tr("The printed sheet no longer opens this wallet. Copies of the file made before still open with it.")
            : tr("%1 can no longer open this wallet. Copies of the file that exist already stay open to this "
                 "password.")
                  .arg(name),
        tr("Keep it"), tr("Remove")};
    askForLoss(m_parts.wallet.window(), loss, [this, id = way.id] {
        m_session.queue().change(
            this, [id](Wallet& wallet) { return wallet.keySlots().remove(id.text()); },
            [this](const Result<void>& saved) { finish(saved, tr("Way to unlock removed")); });
    });
}

void SettingsController::takeSheet()
{
    m_session.queue().change(
        this,
        [key = m_parts.recovery.step().key().clone()](Wallet& wallet) { return replaceSheets(wallet.keySlots(), key); },
        [this](const Result<void>& saved) {
            m_parts.recovery.dropSecrets();
            finish(saved, tr("The new recovery sheet works"));
            m_parts.wallet.showPage(&m_parts.settings);
        });
}

void SettingsController::backUp()
{
    const auto name = tr("%1 – copy.keyfold").arg(m_session.walletName());
    chooseFile(m_parts.wallet.window(), FileChoice::SaveWallet, m_session.path().parent_path() / toPath(name),
        [this](const Path& file) {
            m_session.queue().change(
                this, [file](Wallet& wallet) { return wallet.backupTo(file); },
                [this](const Result<void>& saved) { finish(saved, tr("Copied, and checked")); });
        });
}

void SettingsController::finish(const Result<void>& saved, const QString& done)
{
    if (saved)
        m_parts.wallet.status()->showDone(done);
    else
        emit failed(saved.error());
    refresh(); // also after a failure: the control goes back to what holds
}

} // namespace keyfold::ui
