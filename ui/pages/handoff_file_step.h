// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/handoff_draft.h"
#include "ui/pages/task_step.h"

class QRadioButton;

namespace keyfold::ui {

class Label;

/// What kind of file, and where.
class HandoffFileStep final : public TaskStep {
    Q_OBJECT

public:
    explicit HandoffFileStep(QWidget* parent = nullptr);

    /// A page needs a passphrase; where the program was built without it, it is not offered.
    void begin(bool withPassphrase);
    void setPlace(const Path& file);
    /// What is chosen here, and back from where that was kept; after begin().
    void keep(HandoffDraft& draft) const;
    void resume(const HandoffDraft& draft);
    void clear() override;
    QWidget* firstFocus() override { return nullptr; }
    HandoffWish::Form form() const;

signals:
    void placeRequested();
    void formChosen();

private:
    QRadioButton* m_file;
    QRadioButton* m_text;
    QRadioButton* m_page;
    Label* m_name;
    Label* m_folder;
};

} // namespace keyfold::ui
