// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handover_text.h"

#include <algorithm>

namespace keyfold::desktop {

namespace {

constexpr auto format = "keyfold open 1\n";
constexpr qsizetype longestActivation = 512; // tokens are made by the compositor: some 40 letters

bool isPlain(const QByteArray& token)
{
    return token.size() <= longestActivation
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

QByteArray handoverText(const Handover& handover)
{
    const auto& path = handover.file.native();
    QByteArray text(format);
    if (isPlain(handover.activation))
        text += handover.activation;
    return text + '\n' + QByteArray(path.data(), static_cast<qsizetype>(path.size()));
}

std::optional<Handover> readHandover(const QByteArray& text)
{
    if (text.size() > mostHandoverBytes || !text.startsWith(format))
        return std::nullopt;
    const auto rest = text.mid(static_cast<qsizetype>(qstrlen(format)));
    const auto end = rest.indexOf('\n');
    if (end < 0 || rest.contains('\0'))
        return std::nullopt;
    Handover handover{Path(rest.mid(end + 1).toStdString()), rest.left(end)};
    if (!isPlain(handover.activation) || (!handover.file.empty() && !handover.file.is_absolute()))
        return std::nullopt;
    return handover;
}

} // namespace keyfold::desktop
