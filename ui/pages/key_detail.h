// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/secret.h"
#include "core/model/event.h"
#include "core/model/key.h"
#include "ui/models/sections.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QScrollArea;

namespace keyfold::ui {

class Commands;
class KeyFindingsCard;
class ValuesCard;

/// One key: name, what can be done with it, its values, what it is for, where it is used, when it is replaced, notes.
/// Shows a value of the model; nothing secret but a value that was asked for, for as long as it is shown.
class KeyDetail final : public Pane {
    Q_OBJECT

public:
    explicit KeyDetail(Commands& commands, QWidget* parent = nullptr);

    void setKey(const Key& key, Date today);
    /// Of the key that is shown, the oldest first.
    void setHistory(std::vector<Event> events);
    /// Of all keys; null where nobody looked yet.
    void setFindings(KeyFindings findings);
    /// Why a finding of the key that is shown could not be left out.
    void showFindingProblem(const TaskRow& row, const QString& sentence);
    /// Nothing chosen; the pane is empty.
    void clear();
    const std::optional<Key>& key() const { return m_key; }

    void showValue(FieldId field, Secret value, std::chrono::milliseconds time);
    void hideValues();
    bool isShown(FieldId field) const;
    QWidget* firstFocus() const;
    /// A button back to the list stands above the key: there is no room for both.
    void setCloseable(bool closeable);

signals:
    void revealRequested(keyfold::FieldId field);
    void copyRequested(keyfold::FieldId field);
    void plainCopyRequested(const QString& label, const QString& value);
    void replaceRequested();
    /// The button of a finding.
    void findingChosen(const keyfold::ui::TaskRow& row);
    void dismissWanted(const keyfold::ui::TaskRow& row, const QString& reason, std::optional<keyfold::Date> until);
    /// Note who has the key.
    void giveRequested();
    void closeRequested();

private:
    void rebuild(Date today);
    QWidget* buildHead(const Key& key);
    QWidget* buildActions(const Key& key, Date today);
    QWidget* buildBack();
    void showHistory();
    void showFindings();
    QWidget* buildWarning(const Key& key);
    ValuesCard* buildValues(const Key& key);

    Commands& m_commands;
    std::optional<Key> m_key;
    Date m_today;
    bool m_closeable = false;
    QScrollArea* m_area;
    QBoxLayout* m_cards;
    ValuesCard* m_values = nullptr;
    std::vector<Event> m_history;
    QBoxLayout* m_historyPlace = nullptr;
    KeyFindings m_findings;
    QBoxLayout* m_findingsPlace = nullptr;
    KeyFindingsCard* m_findingsCard = nullptr;
};

} // namespace keyfold::ui
