// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/wallet/wallet.h"
#include "ui/style/tokens.h"

class QBoxLayout;

namespace keyfold::ui {

class Banner;

/// What a person should know after unlocking, though it stopped nothing: one banner each, worst first, above the page until
/// it is closed. Hidden while there is none. Screen readers are told when one appears.
class OpenNotesBar final : public QWidget {
    Q_OBJECT

public:
    explicit OpenNotesBar(QWidget* parent = nullptr);

    /// In the place of those before.
    void setNotes(const OpenNotes& notes);
    /// The wallet was opened with the recovery sheet, and the forgotten password still stands.
    void addForgottenPassword();
    /// A backup took the wallet's place; what was there is now called `kept`.
    void addRestored(const Path& kept);
    void clear();

signals:
    /// The file is older than the one last seen: another one may be the right one.
    void openAnotherRequested();
    void newPasswordRequested();

private:
    Banner* add(Severity severity, const char* name, const QString& lead, const QString& text);
    void closed(Banner* banner);

    QBoxLayout* m_banners;
};

} // namespace keyfold::ui
