// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/request_task.h"
#include "ui/pages/task_page.h"
#include "ui/pages/task_step.h"

class QComboBox;
class QLineEdit;

namespace keyfold::ui {

class Label;
class Notice;
class Paragraph;
class PublicKeyCard;

/// What is asked for, and of whom.
class AskStep final : public TaskStep {
    Q_OBJECT

public:
    explicit AskStep(QWidget* parent = nullptr);

    void begin(const std::vector<Party>& people, const std::optional<PartyId>& person);
    void clear() override;
    QWidget* firstFocus() override;
    QString asked() const;
    std::optional<PartyId> person() const;
    QString personName() const;

signals:
    void edited();
    void returnPressed();

private:
    QLineEdit* m_asked;
    QComboBox* m_person;
    std::vector<Party> m_people;
};

/// The request, to be sent as text or as a file.
class SendRequestStep final : public TaskStep {
    Q_OBJECT

public:
    explicit SendRequestStep(QWidget* parent = nullptr);

    void begin(const QString& text);
    void showSaved(const QString& place);
    void clear() override;
    QWidget* firstFocus() override;
    const QString& text() const { return m_whole; }

signals:
    void copyRequested();
    void saveRequested();

private:
    QString m_whole;
    Label* m_text;
    Button* m_copy;
    Notice* m_saved;
};

/// Asks somebody for a key, so that it comes encrypted: with this wallet's public key, which stands beside it.
class RequestPage final : public TaskPage {
    Q_OBJECT

public:
    explicit RequestPage(QWidget* parent = nullptr);

    void begin(const RequestTask& task, const std::optional<PartyId>& person);
    void setRecipient(const QString& recipient);
    void showRequest(const RequestFile& request);
    void showError(const Error& error);
    void setBusy(bool busy);
    AskStep* ask() const { return m_ask; }
    SendRequestStep* sendStep() const { return m_send; }
    void close();
    bool stepBack() override;

signals:
    void makeRequested();
    void makeRecipientRequested();
    void copyRequested(const QString& text);
    void saveRequested();
    void closed();

protected:
    void describe() override;
    QWidget* nextButton() override;

private:
    void goOn();

    AskStep* m_ask;
    SendRequestStep* m_send;
    PublicKeyCard* m_own;
    Button* m_cancel;
    Button* m_next;
    bool m_busy = false;
};

} // namespace keyfold::ui
