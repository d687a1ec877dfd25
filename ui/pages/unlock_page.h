// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/wallet.h"
#include "ui/pages/page.h"

class QProgressBar;

namespace keyfold::ui {

class Button;
class Label;
class Notice;
class SecretEdit;

/// The password of a wallet, and nothing that a locked wallet may not tell. Unlocking with the recovery sheet is the same
/// page with another word over the field.
class UnlockPage final : public Page {
    Q_OBJECT

public:
    enum class Way { Password, RecoverySheet };

    explicit UnlockPage(QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

    /// `folder` stands under the name: "Documents / juniper-and-pine.keyfold".
    void setWallet(const QString& name, const QString& place);
    /// Why it locked by itself, or that an edit is kept; empty for nothing.
    void setNote(const QString& note);
    /// "4 keys are due. Unlock to see which."; empty for nothing.
    void setDue(const QString& due);

    /// Whether this computer can unlock it without the password; then Enter in the empty field does so too.
    void setQuick(bool possible);

    Way way() const { return m_way; }
    /// Hands over what was typed and forgets it.
    Secret takeTyped();
    /// The password is being tried: nothing can be changed meanwhile, Cancel gives up.
    void setBusy(bool busy);
    /// The sentence under the field, which is empty again and has the focus.
    void showProblem(const QString& sentence);

signals:
    void unlockRequested();
    void quickRequested();
    void cancelRequested();
    void openRequested();
    void createRequested();

private:
    void setWay(Way way);
    void buildWays(QLayout* column);
    void requestUnlock();

    Way m_way = Way::Password;
    Label* m_name;
    Label* m_place;
    SecretEdit* m_field;
    Notice* m_problem;
    Button* m_unlock;
    QProgressBar* m_progress;
    Label* m_busyText;
    Button* m_other;
    Button* m_quick;
    QWidget* m_ways;
    Button* m_cancel;
    Label* m_note;
    Label* m_due;
    bool m_capsLock = false;
    bool m_busy = false;
};

} // namespace keyfold::ui
