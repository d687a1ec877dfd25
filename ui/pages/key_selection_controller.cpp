// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_selection_controller.h"

#include "ui/models/words.h"
#include "ui/pages/key_list_controller.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/key_selection_view.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/undo_controller.h"
#include "ui/session/sentences.h"

namespace keyfold::ui {

KeySelectionController::KeySelectionController(Session& session, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    auto* view = m_parts.keys.selection();
    connect(view, &KeySelectionView::tagRequested, this, [this](const QString& tag) {
        change({tag.toStdString(), {}, {}}, tr("Tagged “%1”").arg(tag));
    });
    connect(view, &KeySelectionView::ownerRequested, this, [this](const QString& owner) {
        change({{}, owner.toStdString(), {}}, owner.isEmpty() ? tr("No owner any more") : tr("Owned by %1").arg(owner));
    });
    connect(view, &KeySelectionView::rotationRequested, this, [this](int days) {
        const auto every = days > 0 ? std::optional(days) : std::nullopt;
        change(
            {{}, {}, BulkChange::Rotation{every}}, every ? everyDaysText(days) : tr("Rotation not planned any more"));
    });
    connect(view, &KeySelectionView::revokeRequested, this, &KeySelectionController::revoke);
    connect(view, &KeySelectionView::handOffRequested, this,
        [this] { emit handOffRequested(m_parts.keys.list()->selected()); });
}

void KeySelectionController::change(BulkChange change, const QString& done)
{
    m_session.queue().change(
        this,
        [keys = m_parts.keys.list()->selected(), change](Wallet& wallet) { return changeKeys(wallet, keys, change); },
        [this, change, done](Result<std::vector<Key>> before) { onChanged(std::move(before), change, done); });
}

void KeySelectionController::onChanged(Result<std::vector<Key>> before, const BulkChange& change, const QString& done)
{
    if (!m_session.isUnlocked())
        return;
    if (!before) {
        m_parts.keys.selection()->showProblem(sentenceFor(before.error()).text());
        return;
    }
    m_parts.keys.selection()->clearFields();
    if (before->empty()) {
        m_parts.keys.selection()->showOutcome(
            Severity::Info, tr("Nothing changed: the chosen keys have that already."));
        return;
    }
    m_parts.list.refresh();
    const auto count = static_cast<int>(before->size());
    const auto note = tr("%1: %2", "Tagged “shop”: 7 keys").arg(done, keysText(count));
    m_parts.undo.offer(note, [this, change, before = std::move(*before)] {
        m_session.queue().change(
            this, [change, before](Wallet& wallet) { return undoChange(wallet, before, change); },
            [this](const Result<void>& undone) {
                if (!m_session.isUnlocked())
                    return;
                if (!undone)
                    emit failed(undone.error());
                m_parts.list.refresh();
            });
    });
}

void KeySelectionController::revoke()
{
    m_session.queue().change(
        this, [keys = m_parts.keys.list()->selected()](Wallet& wallet) { return revokeKeys(wallet, keys); },
        [this](const Result<int>& revoked) {
            if (!m_session.isUnlocked())
                return;
            if (!revoked)
                m_parts.keys.selection()->showProblem(sentenceFor(revoked.error()).text());
            else
                m_parts.keys.selection()->showOutcome(
                    Severity::Ok, tr("Marked as revoked: %1.", "Marked as revoked: 7 keys.").arg(keysText(*revoked)));
            m_parts.list.refresh();
        });
}

} // namespace keyfold::ui
