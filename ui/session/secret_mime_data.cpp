// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/secret_mime_data.h"

#include <array>

namespace keyfold::ui {

namespace {

struct Mark {
    const char* mimeType;
    QByteArrayView content;
};

// KDE's Klipper and most managers on Linux honour the first with exactly this content; wl-clipboard passes it on as
// CLIPBOARD_STATE=sensitive. The next three are Windows clipboard formats (Microsoft, "Clipboard Formats": the two Can…
// ones hold a DWORD 0). The last is macOS (nspasteboard.org). Each system ignores the others'.
constexpr std::array marks{
    Mark{"x-kde-passwordManagerHint", "secret"},
    Mark{"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"", "1"},
    Mark{"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\"", QByteArrayView("\0\0\0\0", 4)},
    Mark{"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\"", QByteArrayView("\0\0\0\0", 4)},
    Mark{"application/x-nspasteboard-concealed-type", ""},
};

constexpr QLatin1StringView plainText("text/plain");

} // namespace

SecretMimeData::SecretMimeData(Secret value) : m_value(std::move(value))
{
}

SecretMimeData::~SecretMimeData()
{
    forget();
}

void SecretMimeData::forget()
{
    m_value.clear();
    // In place, for all that share it: writing through data() would make a copy and wipe that.
    wipe(const_cast<char*>(m_given.constData()), static_cast<std::size_t>(m_given.size()));
    m_given.clear();
}

bool SecretMimeData::hasFormat(const QString& mimeType) const
{
    return formats().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    QStringList list{plainText};
    for (const auto& mark : marks)
        list.append(QLatin1StringView(mark.mimeType));
    return list;
}

QVariant SecretMimeData::retrieveData(const QString& mimeType, QMetaType) const
{
    if (mimeType == plainText) {
        const auto text = m_value.exposeText();
        if (m_given.isEmpty() && !text.empty())
            m_given = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return m_given;
    }
    for (const auto& mark : marks)
        if (mimeType == QLatin1StringView(mark.mimeType))
            return mark.content.toByteArray();
    return {};
}

} // namespace keyfold::ui
