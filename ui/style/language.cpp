// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace keyfold::ui {

namespace {

const QString folder = QStringLiteral(":/keyfold/translations");
const QString source = QStringLiteral("en");

} // namespace

QStringList Language::available()
{
    QStringList codes;
    const auto files = QDir(folder).entryList({QStringLiteral("keyfold_*.qm")});
    for (const auto& file : files)
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    std::ranges::sort(codes, {}, &Language::nameOf);
    codes.prepend(source);
    return codes;
}

QString Language::nameOf(const QString& code)
{
    auto name = QLocale(code).nativeLanguageName();
    if (code == source)
        name = QStringLiteral("English");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString Language::closestTo(const QLocale& locale)
{
    const auto codes = available();
    // One of another country is better than a foreign one.
    for (const auto& wanted : locale.uiLanguages())
        for (const auto& code : codes)
            if (code.section(u'_', 0, 0) == QString(wanted).replace(u'-', u'_').section(u'_', 0, 0))
                return code;
    return source;
}

Language::Language(const QString& code) : m_code(available().contains(code) ? code : closestTo(QLocale::system()))
{
    if (m_code != source) {
        if (m_qt.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_own.load(QStringLiteral("keyfold_") + m_code, folder))
            QCoreApplication::installTranslator(&m_own);
    }
    // Who reads German has German dates, the Swiss way where the system is Swiss.
    const auto system = QLocale::system();
    QLocale::setDefault(closestTo(system) == m_code ? system : QLocale(m_code));
}

Language::~Language()
{
    QLocale::setDefault(QLocale::system());
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace keyfold::ui
