// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/wallet/password_strength.h"
#include "core/wallet/wallet.h"

class QLineEdit;
class QProgressBar;

namespace keyfold::ui {

class Button;
class GlyphLabel;
class Label;
class Notice;
class Paragraph;
class SecretEdit;
class SecretWords;
class StrengthMeter;

// The steps of NewWalletPage, each a form of its own.

/// What the wallet is called, which is its file's name, and the folder it lies in.
class NameStep final : public QWidget {
    Q_OBJECT

public:
    explicit NameStep(QWidget* parent = nullptr);

    void setFolder(const Path& folder);
    const Path& folder() const { return m_folder; }
    Path path() const;
    QString name() const;
    /// False with a sentence under the field when there is no name or the file exists.
    bool check();
    void showProblem(const QString& sentence);
    QWidget* firstFocus() const;

signals:
    void folderRequested();
    void returnPressed();

private:
    void describe();

    Path m_folder;
    QLineEdit* m_name;
    Label* m_place;
    Notice* m_problem;
};

/// A passphrase that is offered, and a password twice.
class PasswordStep final : public QWidget {
    Q_OBJECT

public:
    /// With a heading, unless `title` is empty.
    PasswordStep(RandomSource& random, const QString& title, const QString& text, QWidget* parent = nullptr);

    /// Offers a passphrase where none is offered.
    void begin();
    /// False with a sentence under the field.
    bool check();
    /// As typed; stays here until clear().
    const Secret& password() const;
    void showStrength(const PasswordStrength& strength);
    void clear();
    QWidget* firstFocus() const;
    /// Where the password is typed.
    QWidget* field() const;

signals:
    /// Measure password() and call showStrength().
    void passwordEdited();
    void returnPressed();

private:
    QWidget* buildOffer();
    void offerAnother();
    void useOffer();
    void onEdited();
    void showProblem(Notice* place, const QString& sentence);

    RandomSource& m_random;
    SecretWords* m_offer;
    Button* m_use;
    SecretEdit* m_password;
    StrengthMeter* m_meter;
    Notice* m_passwordProblem;
    SecretEdit* m_again;
    Notice* m_same;
    Notice* m_againProblem;
};

/// The recovery key, to be printed or saved.
class RecoveryStep final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryStep(RandomSource& random, QWidget* parent = nullptr);

    /// Makes the key when the step is seen for the first time.
    void begin();
    const RecoveryKey& key() const { return m_key; }
    void showSaved(const QString& place);
    void showPrinted();
    void showProblem(const QString& sentence);
    void clear();
    QWidget* firstFocus() const;

signals:
    void printRequested();
    void saveRequested();

private:
    RandomSource& m_random;
    RecoveryKey m_key;
    SecretWords* m_words;
    Button* m_print;
    Button* m_save;
    Notice* m_done;
};

/// Waiting while the wallet is made, then what to do first.
class ReadyStep final : public QWidget {
    Q_OBJECT

public:
    explicit ReadyStep(QWidget* parent = nullptr);

    void showWaiting();
    void showReady(const QString& name);
    QWidget* firstFocus() const;

signals:
    void addKeyRequested();
    void finished();

private:
    Label* m_title;
    Paragraph* m_text;
    QProgressBar* m_progress;
    QWidget* m_ways;
    Button* m_add;
};

} // namespace keyfold::ui
