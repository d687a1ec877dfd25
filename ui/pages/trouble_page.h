// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/restore_form.h"

class QBoxLayout;
class QStackedWidget;

namespace keyfold::ui {

/// A wallet that cannot be opened, whatever the password: damaged, changed outside, not a wallet, by a newer Keyfold, or
/// gone. Says what happened and what can be done, in the order of how much it saves.
class TroublePage final : public Page {
    Q_OBJECT

public:
    struct Trouble {
        Error error;
        Path file;
        std::uint64_t bytes = 0; ///< 0: not there
        std::vector<BackupInfo> backups;
        Date today;
    };

    explicit TroublePage(QWidget* parent = nullptr);

    /// Whether this error is one of the file's, which no other password would change.
    static bool isAbout(ErrorCode code);

    void setTrouble(const Trouble& trouble);
    const Path& file() const { return m_file; }
    RestoreForm& form() { return *m_form; }
    /// Straight to a backup; Back leads to the list, or out where there is no trouble to list.
    void showForm(const BackupInfo& backup);
    void showFormAlone(const Path& file, const BackupInfo& backup, Date today);

    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

signals:
    /// The file may be well (again): look at it anew.
    void retryRequested();
    void openRequested();
    void restoreRequested();
    void copyRequested(const QString& details);

private:
    QWidget* buildWays(const Trouble& trouble);
    QWidget* buildBackup(const BackupInfo& backup, bool best);
    QWidget* buildDetails(const Trouble& trouble);

    Path m_file;
    Date m_today;
    QStackedWidget* m_steps;
    QBoxLayout* m_list;
    RestoreForm* m_form;
    QWidget* m_first = nullptr;
    bool m_alone = false;
};

} // namespace keyfold::ui
