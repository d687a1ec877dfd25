// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/models/handoff_task.h"
#include "ui/pages/task_step.h"

class QButtonGroup;

namespace keyfold::ui {

class ActionRow;
class Card;
class Label;
class Notice;
class SecretWords;

/// The file is there. Its passphrase, shown this once in numbered words, and by which way it is told.
class HandoffTellStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffTellStep(QWidget* parent = nullptr);

    /// `passphrase` empty: the file opens with their key.
    void begin(const HandoffMade& made, const QString& person, Secret passphrase);
    /// The passphrase went with a lock.
    void showForgotten();
    void clear() override;
    void dropSecrets();
    QWidget* firstFocus() override;
    const Secret& passphrase() const;
    /// "handoff, passphrase by phone"; empty for a file without one.
    std::string how() const;

signals:
    void copyRequested();
    void folderRequested();

private:
    Card* m_card;
    SecretWords* m_words;
    Notice* m_forgotten;
    ActionRow* m_file;
    QWidget* m_ways;
    QButtonGroup* m_way;
    bool m_withPassphrase = false;
};

} // namespace keyfold::ui
