// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include "core/model/key.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace keyfold::ui {

class Button;
class Label;
class Notice;
class Paragraph;

/// "7 keys": what can be done with several chosen keys at once, in the place of the one key.
class KeySelectionView final : public Pane {
    Q_OBJECT

public:
    explicit KeySelectionView(QWidget* parent = nullptr);

    void setKeys(const std::vector<KeySummary>& keys);
    void setCloseable(bool closeable);
    /// "Hand off" is there only where something comes of it.
    void setHandOffPossible(bool possible);
    /// Done: the fields are there for the next change, and Ctrl+Z in them for taking this one back.
    void clearFields();
    /// Why what was wanted did not happen.
    void showProblem(const QString& sentence);
    /// What came of it, where there is nothing to undo that would say so.
    void showOutcome(Severity severity, const QString& sentence);

signals:
    void handOffRequested();
    void tagRequested(const QString& tag);
    void ownerRequested(const QString& owner);
    /// -1: not planned.
    void rotationRequested(int everyDays);
    void revokeRequested();
    void closeRequested();

private:
    Card* buildChanges();
    Card* buildRevoke();
    void askRevoke(bool asking);

    std::set<KeyId> m_keys;
    Button* m_back;
    Button* m_handOff;
    Paragraph* m_title;
    Label* m_names;
    Notice* m_problem;
    QLineEdit* m_tag;
    QLineEdit* m_owner;
    QComboBox* m_every;
    Button* m_revoke;
    Paragraph* m_warning;
    Button* m_confirm;
    Button* m_keep;
};

} // namespace keyfold::ui
