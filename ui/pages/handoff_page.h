// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/request_file.h"
#include "ui/models/handoff_draft.h"
#include "ui/pages/task_page.h"

class QUrl;

namespace keyfold::ui {

class HandoffAside;
class HandoffFileStep;
class HandoffKeysStep;
class HandoffPersonStep;
class HandoffTellStep;
class HandoffWordsStep;
class ProviderMark;

/// Hands keys over in an encrypted file, step by step. Nothing is written or noted before the file is saved in the fourth step, so
/// that it can be left at any time.
class HandoffPage final : public TaskPage {
    Q_OBJECT

public:
    explicit HandoffPage(QWidget* parent = nullptr);

    void begin(const HandoffTask& task, const Path& folder);
    /// Somebody's request is answered: whom and what for is filled in.
    void answer(const RequestFile& request);
    /// What is unfinished; nullopt where nothing was chosen yet, or the file is made.
    std::optional<HandoffDraft> draft() const;
    /// Goes on with it; after begin().
    void resume(const HandoffDraft& draft);
    /// Which keys, also while the wallet is locked; empty when nothing is being handed over.
    std::vector<KeyId> keyIds() const;
    /// What was chosen up to here.
    HandoffWish wish() const;
    bool withPassphrase() const;
    const HandoffTask& task() const { return m_task; }
    const std::optional<HandoffMade>& made() const { return m_made; }

    void setPlace(const Path& file);
    void setBusy(bool busy);
    void showError(const Error& error);
    void showMade(const HandoffMade& made, Secret passphrase);
    HandoffTellStep* tell() const { return m_tell; }
    HandoffPersonStep* person() const { return m_person; }

    /// About to lock: forgets the passphrase.
    void dropSecrets() override;
    /// Nothing is being handed over any more.
    void close();
    bool stepBack() override;

signals:
    /// Something was chosen or written, or another step is shown.
    void edited();
    void consoleRequested(const QUrl& url);
    void addKeyRequested();
    void requestFileWanted();
    void placeRequested(const keyfold::Path& present);
    void saveRequested();
    void copyPassphraseRequested();
    void folderRequested(const keyfold::Path& file);
    /// Done, or left before anything was written.
    void closed();

protected:
    void describe() override;
    QWidget* nextButton() override;

private:
    enum Step { Keys, Person, Words, File, Tell };

    void goOn();
    void goBack();
    void proposePlace();

    HandoffTask m_task;
    Path m_folder;
    Path m_file;
    bool m_placeChosen = false; // by the person: its name stays
    bool m_busy = false;
    std::optional<HandoffMade> m_made;

    ProviderMark* m_mark;
    HandoffKeysStep* m_keys;
    HandoffPersonStep* m_person;
    HandoffWordsStep* m_words;
    HandoffFileStep* m_fileStep;
    HandoffTellStep* m_tell;
    HandoffAside* m_aside;
    Button* m_cancel;
    Button* m_back;
    Button* m_next;
};

} // namespace keyfold::ui
