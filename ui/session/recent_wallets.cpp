// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_wallets.h"

#include <QSettings>
#include <QStringList>

#include "ui/session/session.h"

namespace keyfold::ui {

namespace {

constexpr auto settingName = "wallets/recent";

} // namespace

std::vector<Path> RecentWallets::all() const
{
    std::vector<Path> paths;
    for (const auto& text : m_settings.value(QLatin1StringView(settingName)).toStringList()) {
        auto path = toPath(text);
        std::error_code ignored;
        if (std::filesystem::is_regular_file(path, ignored))
            paths.push_back(std::move(path));
    }
    return paths;
}

void RecentWallets::add(const Path& path)
{
    auto paths = all();
    std::erase(paths, path);
    paths.insert(paths.begin(), path);
    if (paths.size() > kept)
        paths.resize(kept);
    store(paths);
}

void RecentWallets::remove(const Path& path)
{
    auto paths = all();
    std::erase(paths, path);
    store(paths);
}

void RecentWallets::store(const std::vector<Path>& paths)
{
    QStringList texts;
    for (const auto& path : paths)
        texts.append(toQString(path));
    m_settings.setValue(QLatin1StringView(settingName), texts);
}

} // namespace keyfold::ui
