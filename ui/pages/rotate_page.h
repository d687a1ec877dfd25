// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/wallet/draft_text.h"
#include "ui/models/rotation_task.h"
#include "ui/pages/task_page.h"

class QUrl;

namespace keyfold::ui {

class ConsoleStep;
class PasteStep;
class PlacesStep;
class ProviderMark;
class RotatedStep;

/// Replaces a key's value step by step: make a new one at the provider, paste it, update the places, revoke the old one.
///
/// Once the new value is in, everything is kept in the wallet: the page can be left, locked or closed with the program, and
/// goes on where it was. Before that nothing is stored, and a lock takes what was pasted off the page.
class RotatePage final : public TaskPage {
    Q_OBJECT

public:
    explicit RotatePage(QWidget* parent = nullptr);

    /// Begins, or goes on where the rotation stands. `toRevoke`: it was finished without, and now the old value is revoked.
    void begin(const RotationTask& task, bool toRevoke = false);
    /// The wallet changed: shows it; goes from pasting to the places once the new value is in.
    void update(const RotationTask& task);
    /// Back to pasting, with what was pasted before a lock.
    void resumePaste(KeyEdit edit);
    /// Whose rotation it is, also while the wallet is locked.
    std::optional<KeyId> keyId() const { return m_key; }
    bool toRevoke() const { return m_toRevoke; }
    const RotationTask& task() const { return m_task; }
    /// About to lock: forgets every name, and goes on with begin().
    void blank();
    /// Nothing is being rotated any more.
    void close();

    PasteStep* paste() const { return m_paste; }
    PlacesStep* places() const { return m_placesStep; }
    void showError(const Error& error);
    void showFinished(const RotationTask& task, bool revoked);
    void setBusy(bool busy);

    void dropSecrets() override;
    bool stepBack() override;

signals:
    void consoleRequested(const QUrl& url);
    /// Take the secrets from paste() and store them.
    void saveRequested();
    void valueEdited();
    void placeDone(const QString& name);
    void revealRequested(keyfold::FieldId field);
    void copyRequested(keyfold::FieldId field);
    void copyAsRequested(keyfold::FieldId field, const QString& variable);
    void finishRequested(bool revoked);
    /// Leave for later.
    void left();
    /// It is done, or was not begun.
    void closed();

protected:
    void describe() override;
    QWidget* nextButton() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step { Console, Paste, Places, Revoke, Finished };

    void go(Step step);
    void goOn();
    void goBack();
    void leave();
    Step at() const;

    std::optional<KeyId> m_key;
    RotationTask m_task;
    bool m_toRevoke = false;
    int m_placesDone = 0;
    bool m_busy = false;

    ProviderMark* m_mark;
    ConsoleStep* m_console;
    PasteStep* m_paste;
    PlacesStep* m_placesStep;
    ConsoleStep* m_revoke;
    RotatedStep* m_finished;
    Button* m_leave;
    Button* m_back;
    Button* m_without;
    Button* m_next;
};

} // namespace keyfold::ui
