// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_edit_controller.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

#include "ui/pages/file_choice.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/places.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/undo_controller.h"
#include "ui/pages/wallet_page.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

constexpr std::uint64_t largestFile = 1024 * 1024; // as much as can be pasted

/// What saving gives back: the stored key or why not, and the draft, so that nothing typed is lost.
struct Saving {
    Result<Key> key;
    KeyDraft draft;
};

Result<Key> update(Wallet& wallet, const KeyDraft& draft)
{
    auto now = wallet.keys().get(draft.key.id);
    if (!now)
        return now;
    return wallet.keys().update(rebased(draft.before, draft.key, std::move(*now)), draft.secrets);
}

Saving store(Wallet& wallet, KeyDraft draft)
{
    for (auto& secret : draft.secrets) {
        auto cleaned = cleanSecret(secret.value.clone());
        if (!cleaned)
            return {failure(std::move(cleaned)), std::move(draft)};
        secret.value = std::move(cleaned->value);
    }
    auto key = draft.key.id == KeyId() ? wallet.keys().add(draft.key, draft.secrets) : update(wallet, draft);
    if (key)
        draft.secrets.clear();
    return {std::move(key), std::move(draft)};
}

/// Each key once, in the order of the values.
Result<std::vector<KeySummary>> keysWithAny(Wallet& wallet, const std::vector<Secret>& secrets)
{
    std::vector<KeySummary> all;
    for (const auto& secret : secrets) {
        auto cleaned = cleanSecret(secret.clone());
        if (!cleaned)
            return failure(std::move(cleaned));
        const auto keys = wallet.keys().keysWithValue(cleaned->value);
        if (!keys)
            return failure(keys);
        for (const auto& key : *keys)
            if (std::ranges::find(all, key.id, &KeySummary::id) == all.end())
                all.push_back(key);
    }
    return all;
}

} // namespace

KeyEditController::KeyEditController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    auto* editor = &m_parts.editor;
    connect(editor, &KeyEditorPage::saveRequested, this, [this] { save(After::ShowKey); });
    connect(editor, &KeyEditorPage::saveAndAddRequested, this, [this] { save(After::AnotherOne); });
    connect(editor, &KeyEditorPage::cancelled, this, [this] {
        m_parts.editor.close();
        leaveEditor();
    });
    connect(editor, &KeyEditorPage::leftOpen, this, [this] {
        if (!m_parts.editor.isHalfWritten())
            m_parts.editor.close();
        leaveEditor();
    });
    connect(editor, &KeyEditorPage::halfWrittenChanged, this,
        [this] { m_parts.wallet.topBar()->setHalfWritten(m_parts.editor.isHalfWritten()); });
    connect(editor, &KeyEditorPage::fileDropped, this, &KeyEditController::readFile);
    connect(editor, &KeyEditorPage::fileRequested, this, &KeyEditController::chooseFile);
    connect(editor, &KeyEditorPage::valueEdited, this, &KeyEditController::lookForDuplicates);
    connect(&m_session, &Session::locking, this, [this] { m_looking = m_lookAgain = false; });
    connect(m_parts.keys.detail(), &KeyDetail::replaceRequested, this, [this] { edit(KeyEditorPage::Begin::Value); });
}

void KeyEditController::add()
{
    auto& editor = m_parts.editor;
    if (!editor.isHalfWritten()) {
        editor.setProviders(m_parts.list.providers());
        editor.beginNew(m_session.clock().today());
        readConventions();
    }
    m_parts.wallet.showPage(&editor);
}

void KeyEditController::goOn()
{
    readConventions();
    m_parts.wallet.showPage(&m_parts.editor);
}

void KeyEditController::edit(KeyEditorPage::Begin begin)
{
    // What is shown has to be what is chosen: after a quick step in the list the key is still on its way.
    const auto& key = m_parts.keys.detail()->key();
    if (!key || m_parts.keys.list()->chosen() != key->id || m_parts.wallet.page() != &m_parts.keys)
        return;
    auto& editor = m_parts.editor;
    // One task at a time: a half-written key is gone on with, not lost.
    if (!editor.isHalfWritten()) {
        editor.setProviders(m_parts.list.providers());
        editor.beginEdit(*key, m_session.clock().today());
        editor.setBegin(begin);
        readConventions();
    }
    m_parts.wallet.showPage(&editor);
}

// One question at a time; what is typed meanwhile is asked for afterwards.
void KeyEditController::lookForDuplicates()
{
    auto secrets = m_parts.editor.secrets();
    if (!m_session.isUnlocked() || secrets.empty())
        return;
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_session.queue().ask(
        this, [secrets = std::move(secrets)](Wallet& wallet) { return keysWithAny(wallet, secrets); },
        [this](const Result<std::vector<KeySummary>>& keys) {
            m_looking = false;
            if (m_lookAgain)
                lookForDuplicates();
            else if (keys && !m_parts.editor.secrets().empty())
                m_parts.editor.showDuplicates(*keys);
        });
}

void KeyEditController::chooseFile()
{
    const FileAsk ask{FileAsk::Mode::Open, tr("Take a key from a file"),
        {tr("Key files (%1)").arg(QStringLiteral("*.json *.pem *.key *.env *.p8 *.crt *.txt *.ini")),
            tr("All files (*)")},
        {}};
    ui::chooseFile(m_parts.wallet.window(), ask, documentsFolder(), [this](const Path& file) { readFile(file); });
}

// It may lie on a stick that has to wake up.
void KeyEditController::readFile(const Path& file)
{
    m_session.queue().computeAside(
        this,
        [file]() -> Result<Secret> {
            if (auto ok = checkOrdinaryFile(file); !ok)
                return failure(ok);
            return readSecretFile(file, largestFile);
        },
        [this](Result<Secret> text) {
            if (m_session.isUnlocked())
                m_parts.editor.pasteFile(std::move(text));
        });
}

void KeyEditController::readConventions()
{
    m_session.queue().ask(
        this,
        [](Wallet& wallet) -> Result<KeyEditorPage::Conventions> {
            const auto pattern = wallet.settings().get("naming.pattern");
            if (!pattern)
                return failure(pattern);
            const auto banned = wallet.settings().get("naming.banned");
            if (!banned)
                return failure(banned);
            auto naming = NamingConvention::parse(*pattern, *banned);
            if (!naming)
                return failure(naming);
            const auto rotation = RotationDefaults::of(wallet);
            if (!rotation)
                return failure(rotation);
            auto providers = readProviders(wallet);
            if (!providers)
                return failure(providers);
            return KeyEditorPage::Conventions{std::move(*naming), *rotation, std::move(*providers)};
        },
        [this](Result<KeyEditorPage::Conventions> conventions) {
            if (conventions)
                m_parts.editor.setConventions(std::move(*conventions));
        });
}

void KeyEditController::save(After after)
{
    m_parts.editor.setBusy(true);
    m_session.queue().change(
        this, [draft = m_parts.editor.takeDraft()](Wallet& wallet) mutable { return store(wallet, std::move(draft)); },
        [this, after](Saving saving) { onSaved(saving.key, std::move(saving.draft), after); });
}

void KeyEditController::onSaved(const Result<Key>& saved, KeyDraft draft, After after)
{
    auto& editor = m_parts.editor;
    editor.setBusy(false);
    if (!saved) {
        // A lock came in between: the value is not put back into a window that shows it is locked.
        if (m_session.isUnlocked())
            editor.restore(std::move(draft));
        editor.showProblem(saved.error());
        return;
    }
    editor.close();
    if (!m_session.isUnlocked())
        return;
    m_parts.list.refresh(saved->id);
    saidDone(tr("Saved %1", "10:42").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    if (after == After::AnotherOne)
        add();
    else
        leaveEditor();
}

void KeyEditController::leaveEditor()
{
    m_parts.wallet.showPage(&m_parts.keys);
}

void KeyEditController::remove()
{
    const auto id = m_parts.keys.list()->chosen();
    if (!id || m_parts.wallet.page() != &m_parts.keys)
        return;
    m_session.queue().change(
        this, [id = *id](Wallet& wallet) { return wallet.keys().remove(id); },
        [this](Result<RemovedKey> removed) { onRemoved(std::move(removed)); });
}

void KeyEditController::onRemoved(Result<RemovedKey> removed)
{
    if (!m_session.isUnlocked())
        return;
    if (!removed) {
        emit failed(removed.error());
        return;
    }
    m_parts.keys.list()->chooseNeighbour();
    m_parts.list.refresh();
    const auto kept = std::make_shared<RemovedKey>(std::move(*removed));
    m_parts.undo.offer(tr("Key removed"), [this, kept] { putBack(kept); });
}

void KeyEditController::putBack(const std::shared_ptr<RemovedKey>& removed)
{
    m_session.queue().change(
        this, [removed](Wallet& wallet) { return wallet.keys().putBack(*removed); },
        [this, id = removed->id()](const Result<void>& back) {
            if (!m_session.isUnlocked())
                return;
            if (!back)
                emit failed(back.error());
            else
                saidDone(tr("The key is back"));
            m_parts.list.refresh(id);
        });
}

void KeyEditController::saidDone(const QString& what)
{
    m_parts.wallet.status()->showDone(what);
}

} // namespace keyfold::ui
