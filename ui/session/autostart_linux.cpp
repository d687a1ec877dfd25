// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop Application Autostart Specification 0.5; how a program is quoted: Desktop Entry Specification 1.5, "The Exec key".
#include "ui/session/autostart.h"

#include <QStandardPaths>

#include "ui/session/session.h"

namespace keyfold::ui {

namespace {

/// In quotation marks, with what a shell would take for its own escaped; once more for the backslashes of a desktop file.
QString quoted(const QString& program)
{
    QString text;
    for (const auto letter : program) {
        if (letter == u'"' || letter == u'`' || letter == u'$' || letter == u'\\')
            text += QStringLiteral("\\\\");
        if (letter == u'\\')
            text += QStringLiteral("\\\\");
        else if (letter == u'%')
            text += QStringLiteral("%%");
        else
            text += letter;
    }
    return u'"' + text + u'"';
}

} // namespace

Autostart::Autostart(QString program, Path folder) : m_program(std::move(program)), m_folder(std::move(folder))
{
}

Path Autostart::standardFolder()
{
    return toPath(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)) / "autostart";
}

Path Autostart::file() const
{
    return m_folder / "keyfold.desktop";
}

bool Autostart::isOn() const
{
    const auto text = readFile(file(), 64 * 1024);
    // Desktops turn an entry off by this line rather than by deleting the file.
    return text && asText(*text).find("\nHidden=true") == std::string_view::npos;
}

Result<void> Autostart::set(bool on) const
{
    if (!on) {
        std::error_code failed;
        std::filesystem::remove(file(), failed);
        return failed ? tl::unexpected<Error>(errorFromErrno(failed.value(), file())) : Result<void>();
    }
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed)
        return tl::unexpected<Error>(errorFromErrno(failed.value(), m_folder));
    const auto text = QStringLiteral("[Desktop Entry]\n"
                                     "Type=Application\n"
                                     "Name=Keyfold\n"
                                     "Icon=keyfold\n"
                                     "Exec=%1 --background\n"
                                     "Terminal=false\n"
                                     "X-GNOME-Autostart-enabled=true\n")
                          .arg(quoted(m_program));
    return writeFileAtomically(file(), asBytes(text.toStdString()));
}

} // namespace keyfold::ui
