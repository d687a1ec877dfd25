// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace keyfold::ui {

/// The language of the windows, for as long as it lives. Texts that are shown already stay as they are, so it is chosen before
/// the windows are made. GUI thread.
class Language {
public:
    /// Codes as QLocale has them ("de", "pt_BR"), English first, then by their own names.
    static QStringList available();
    /// "Deutsch": what somebody looks for who does not understand the present one.
    static QString nameOf(const QString& code);
    /// Of the available ones, the one that a locale asks for first; English where there is none.
    static QString closestTo(const QLocale& locale);

    /// An empty code, or one that is not there: as the system has it. Dates and numbers go with it.
    explicit Language(const QString& code = {});
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    const QString& code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt; // the texts of Qt's own dialogs
};

} // namespace keyfold::ui
