// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "ui/session/session.h"

namespace keyfold::desktop {

/// Takes a file that came from outside the windows (command line, double click, a second start) to where it belongs: a
/// wallet becomes the session's, anything else goes to whoever takes other files.
class FileOpener final : public QObject {
    Q_OBJECT

public:
    using OtherFiles = std::function<void(const Path&)>;

    FileOpener(ui::Session& session, OtherFiles otherFiles, QObject* parent = nullptr);

    /// What the file is its name and its first bytes tell. A wallet that is in use already stays as it is.
    void open(const Path& file);

private:
    void chooseWallet(const Path& file);

    ui::Session& m_session;
    OtherFiles m_otherFiles; // may be empty: then every file is taken for a wallet, and said to be none
};

} // namespace keyfold::desktop
