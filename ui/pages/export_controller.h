// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "ui/pages/export_page.h"
#include "ui/session/session.h"

namespace keyfold::ui {

class WalletPage;

/// Carries out what the export page asks for. Values leave in the clear after one more question, which names the risk.
class ExportController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WalletPage& wallet;
        ExportPage& page;
    };

    ExportController(Session& session, const Parts& parts, QObject* parent = nullptr);

    /// `key`: the one that is chosen in the list.
    void begin(const std::optional<KeyId>& key, const QString& name);

    /// What follows once a file was chosen.
    void savePaper(ExportPage::Paper paper, const Path& file);
    void saveRegister(const Path& file);
    void saveCalendar(const Path& file);
    void savePlain(const Path& file);

signals:
    void failed(const keyfold::Error& error);
    void handOffRequested(const keyfold::KeyId& key);
    void closed();

private:
    void choose(const QString& title, const QString& name, const QString& filter, bool replaces,
        std::function<void(const Path&)> then);
    void print(ExportPage::Paper paper);
    void choosePlain();
    void askForPlain(const Path& file);
    void finish(const Result<void>& written, const Path& file);

    Session& m_session;
    Parts m_parts;
};

} // namespace keyfold::ui
