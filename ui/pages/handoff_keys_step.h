// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <vector>

#include "ui/models/handoff_draft.h"
#include "ui/pages/task_step.h"

class QCheckBox;

namespace keyfold::ui {

/// What goes into the handoff; and first of all, whether a new key would not be better.
class HandoffKeysStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffKeysStep(QWidget* parent = nullptr);

    void begin(const HandoffTask& task);
    /// What is chosen here, and back from where that was kept; after begin().
    void keep(HandoffDraft& draft) const;
    void resume(const HandoffDraft& draft);
    void clear() override;
    QWidget* firstFocus() override { return nullptr; }
    /// With the fields that are ticked; empty names mean all of them.
    std::vector<HandedChoice> choices() const;
    /// Every key has a ticked secret value.
    bool isComplete() const;

signals:
    void consoleRequested(const QUrl& url);
    void addKeyRequested();
    void edited();

private:
    QWidget* buildQuestion(const HandoffTask& task);
    QWidget* buildKey(const Key& key);

    struct Tick {
        KeyId key;
        std::string label;
        bool secret = false;
        QCheckBox* box = nullptr; // null: the only value, which goes along
    };
    QBoxLayout* m_content;
    std::vector<Tick> m_ticks;
};

} // namespace keyfold::ui
