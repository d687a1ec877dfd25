// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/error.h"
#include "core/model/ids.h"
#include "ui/models/export_task.h"
#include "ui/pages/page.h"

class QComboBox;

namespace keyfold::ui {

class Button;
class Notice;

/// What leaves the wallet for paper, calendars and other programs: registers and rules without a value, and last the values in
/// the clear, with what speaks against that.
class ExportPage final : public Page {
    Q_OBJECT

public:
    explicit ExportPage(QWidget* parent = nullptr);

    enum class Paper { Register, Rules };

    /// `key`: the one that was chosen in the list, with its name.
    void begin(const std::optional<KeyId>& key, const QString& name);
    /// Of the values: the one key, or nullopt for all.
    std::optional<KeyId> chosenKey() const;
    PlainFormat format() const;
    void showDone(const QString& sentence);
    void showProblem(const QString& sentence);
    void setBusy(bool busy);
    void clear();

    QWidget* firstFocus() override;
    bool stepBack() override;

signals:
    void pdfRequested(keyfold::ui::ExportPage::Paper paper);
    void printRequested(keyfold::ui::ExportPage::Paper paper);
    void registerRequested();
    void calendarRequested();
    void plainRequested();
    void handOffRequested();
    void closed();

private:
    QWidget* buildPapers();
    QWidget* buildPlain();

    std::optional<KeyId> m_key;
    Notice* m_outcome;
    QComboBox* m_what;
    QComboBox* m_format;
    QWidget* m_papers;
    QWidget* m_plain;
    Button* m_first = nullptr;
};

} // namespace keyfold::ui
