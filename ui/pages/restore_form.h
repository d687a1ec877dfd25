// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/wallet.h"
#include "ui/widgets/card.h"

class QProgressBar;

namespace keyfold::ui {

class Button;
class Label;
class Notice;
class SecretEdit;

/// Asks for what opens a backup before it takes the wallet's place: its password, or the recovery sheet.
class RestoreForm final : public QWidget {
    Q_OBJECT

public:
    enum class Way { Password, RecoverySheet };

    explicit RestoreForm(QWidget* parent = nullptr);

    void begin(const BackupInfo& backup, Date today);
    const BackupInfo& backup() const { return m_backup; }
    Way way() const { return m_way; }
    /// Hands over what was typed and forgets it.
    Secret takeTyped();
    void setBusy(bool busy);
    void showProblem(const QString& sentence);
    void clear();
    QWidget* firstFocus() const;

signals:
    void restoreRequested();
    void cancelled();

private:
    void setWay(Way way);

    BackupInfo m_backup;
    Way m_way = Way::Password;
    bool m_busy = false;
    Label* m_title;
    SecretEdit* m_field;
    Notice* m_problem;
    QProgressBar* m_progress;
    Button* m_other;
    Button* m_cancel;
    Button* m_restore;
};

} // namespace keyfold::ui
