// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/handoff_reading.h"
#include "ui/pages/task_step.h"

class QCheckBox;

namespace keyfold::ui {

class ActionRow;
class Button;
class Notice;
class SecretEdit;

/// Which file, and the passphrase where it is sealed with one.
class ChooseHandoffStep final : public TaskStep {
    Q_OBJECT

public:
    explicit ChooseHandoffStep(QWidget* parent = nullptr);

    void begin();
    void showFile(const Path& path, bool wantsPassphrase);
    void showProblem(const QString& sentence);
    /// Sealed for a key that this wallet does not have: the person may have it in a file.
    void offerKeyFile();
    void clear() override;
    QWidget* firstFocus() override;
    bool hasPassphrase() const;
    Secret takePassphrase();
    void dropSecrets();
    void setBusy(bool busy);

signals:
    void chooseRequested();
    void keyFileRequested();
    void edited();
    void returnPressed();

private:
    ActionRow* m_file;
    Button* m_choose;
    QWidget* m_passphrasePart;
    SecretEdit* m_passphrase;
    Notice* m_problem;
    Button* m_keyFile;
};

/// What is inside, values masked. In a wallet each key can be left out.
class LookHandoffStep final : public TaskStep {
    Q_OBJECT

public:
    explicit LookHandoffStep(QWidget* parent = nullptr);

    /// `present`: as presentHere() gives it; empty where there is no wallet, and nothing to choose.
    void begin(const HandoffDocument& document, const std::vector<std::string>& present, Date today);
    void clear() override;
    QWidget* firstFocus() override;
    std::vector<std::size_t> chosen() const;
    void hideValues();

signals:
    void edited();

private:
    QWidget* buildKey(const HandedKey& handed, std::size_t at, const std::string& present, bool choosing);

    QBoxLayout* m_content;
    std::vector<QCheckBox*> m_boxes;
};

/// What came of it, and the way back.
class TakenInStep final : public TaskStep {
    Q_OBJECT

public:
    explicit TakenInStep(QWidget* parent = nullptr);

    void begin(const ImportedHandoff& imported, const QString& from);
    void showUndone();
    void clear() override;
    QWidget* firstFocus() override { return nullptr; }

signals:
    void undoRequested();

private:
    QBoxLayout* m_content;
    Notice* m_outcome;
    Button* m_undo;
};

} // namespace keyfold::ui
