// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/new_wallet_steps.h"
#include "ui/pages/page.h"
#include "ui/session/session.h"

class QBoxLayout;
class QStackedWidget;

namespace keyfold::ui {

class Button;
class StepRail;

/// Makes a wallet in four steps: name and place, password, recovery sheet, ready. Hands out what was entered; whoever
/// makes the wallet says when it is ready, or what went wrong.
class NewWalletPage final : public Page {
    Q_OBJECT

public:
    /// For the passphrase and the recovery key. `random` has to outlive the page.
    explicit NewWalletPage(RandomSource& random, QWidget* parent = nullptr);

    /// Whatever its layout of the moment would like: it makes do with less by laying itself out anew.
    QSize minimumSizeHint() const override { return {0, 0}; }
    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

    /// From the first step on, with nothing entered.
    void begin(const Path& folder);
    void setFolder(const Path& folder) { m_name->setFolder(folder); }
    const Path& folder() const { return m_name->folder(); }

    /// What was typed, for measuring.
    const Secret& password() const { return m_password->password(); }
    void showStrength(const PasswordStrength& strength) { m_password->showStrength(strength); }

    const RecoveryKey& recoveryKey() const { return m_recovery->key(); }
    Path path() const { return m_name->path(); }
    RecoveryStep& recoveryStep() { return *m_recovery; }

    /// After createRequested(): everything that was entered. The page keeps it too, until it is made.
    NewWallet wallet() const;
    void showReady(const QString& name);
    /// Goes back to the step that can mend it.
    void showProblem(const Error& error);

signals:
    void cancelled();
    void folderRequested();
    void passwordEdited();
    void printSheetRequested();
    void saveSheetRequested();
    void createRequested();
    void addKeyRequested();
    void finished();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step { NamePlace, PasswordTwice, Recovery, Ready };

    QWidget* buildRail();
    void arrange(bool narrow);
    QWidget* buildFooter();
    void showStep(Step step);
    void goOn();
    void describe();

    QBoxLayout* m_whole = nullptr;
    QWidget* m_side = nullptr;
    StepRail* m_rail;
    QStackedWidget* m_steps;
    NameStep* m_name;
    PasswordStep* m_password;
    RecoveryStep* m_recovery;
    ReadyStep* m_ready;
    QWidget* m_footer = nullptr;
    Button* m_back;
    Button* m_continue;
};

} // namespace keyfold::ui
