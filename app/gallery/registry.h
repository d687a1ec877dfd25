// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QSize>
#include <QString>
#include <QWidget>

namespace keyfold::gallery {

/// One picture: a name for the file, and how to make what is on it. Add an entry in registry.cpp for every new page.
struct Picture {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
    QSize size = QSize(1280, 800);
    bool isSheet = false; ///< parts in their states, not a page that anybody uses
};

std::vector<Picture> pictures();

} // namespace keyfold::gallery
