// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/models/handoff_reading.h"
#include "ui/pages/task_page.h"

namespace keyfold::ui {

class ChooseHandoffStep;
class LookHandoffStep;
class TakenInStep;

/// Opens a handoff that somebody sent: the file, what is inside with its values masked, and what came of taking it in. Once
/// in the open wallet, and once for a window without one, where it shows what is inside and offers to make a wallet.
class OpenHandoffPage final : public TaskPage {
    Q_OBJECT

public:
    enum class Where { InWallet, Alone };

    explicit OpenHandoffPage(Where where, QWidget* parent = nullptr);

    Where where() const { return m_where; }
    void begin();
    void setFile(SealedHandoff sealed);
    const std::optional<SealedHandoff>& file() const { return m_file; }
    /// `present`: see presentHere(); empty without a wallet.
    void showDocument(
        std::shared_ptr<const HandoffDocument> document, const std::vector<std::string>& present, Date today);
    const std::shared_ptr<const HandoffDocument>& document() const { return m_document; }
    std::vector<std::size_t> chosen() const;
    void showTakenIn(const ImportedHandoff& imported);
    void showUndone();
    void showError(const Error& error);
    /// The wallet's own key does not open it.
    void offerKeyFile(const Error& error);
    void setBusy(bool busy);
    /// Forgets everything; the values are wiped.
    void close();

    void dropSecrets() override;
    bool stepBack() override;

signals:
    void chooseRequested();
    void keyFileRequested();
    void openRequested(std::shared_ptr<keyfold::Secret> passphrase);
    void takeInRequested();
    void undoRequested();
    /// Where there is no wallet yet.
    void createWalletRequested();
    void closed();

protected:
    void describe() override;
    QWidget* nextButton() override;

private:
    enum Step { File, Look, Done };

    void goOn();

    Where m_where;
    std::optional<SealedHandoff> m_file;
    std::shared_ptr<const HandoffDocument> m_document;
    bool m_busy = false;

    ChooseHandoffStep* m_fileStep;
    LookHandoffStep* m_look;
    TakenInStep* m_done;
    Button* m_cancel;
    Button* m_next;
};

} // namespace keyfold::ui
