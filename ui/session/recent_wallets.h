// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/files.h"

class QSettings;

namespace keyfold::ui {

/// The wallets opened last on this device, the newest first. Paths and nothing else; a file that is gone is left out.
class RecentWallets {
public:
    static constexpr int kept = 8; ///< more than fit into a menu at a glance

    /// `settings` has to outlive it.
    explicit RecentWallets(QSettings& settings) : m_settings(settings) {}

    std::vector<Path> all() const;
    void add(const Path& path);
    void remove(const Path& path);

private:
    void store(const std::vector<Path>& paths);

    QSettings& m_settings;
};

} // namespace keyfold::ui
