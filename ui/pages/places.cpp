// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include "ui/session/session.h"

namespace keyfold::ui {

namespace {

Path folderOf(QStandardPaths::StandardLocation location)
{
    const auto path = QStandardPaths::writableLocation(location);
    return toPath(QDir(path).exists() ? path : QDir::homePath());
}

} // namespace

Path documentsFolder()
{
    return folderOf(QStandardPaths::DocumentsLocation);
}

Path downloadsFolder()
{
    return folderOf(QStandardPaths::DownloadLocation);
}

QString placeText(const Path& path)
{
    auto text = toQString(path);
    const auto home = QDir::homePath() + u'/';
    if (text.startsWith(home))
        text = text.mid(home.size());
    const bool absolute = text.startsWith(u'/');
    const auto parts = text.split(u'/', Qt::SkipEmptyParts).join(QStringLiteral(" / "));
    return absolute ? QStringLiteral("/ ") + parts : parts;
}

QString fileNameFor(const QString& walletName)
{
    // Windows forbids these and names that end in a dot; a name that begins with one is hidden elsewhere.
    static const QRegularExpression forbidden(QStringLiteral(R"([<>:"/\\|?*\x00-\x1f])"));
    auto name = walletName;
    name.replace(forbidden, QStringLiteral("-"));
    name = name.trimmed();
    if (name.endsWith(QStringLiteral(".keyfold"), Qt::CaseInsensitive))
        name.chop(8);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

} // namespace keyfold::ui
