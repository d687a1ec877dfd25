// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_opener.h"

namespace keyfold::desktop {

namespace {

constexpr std::string_view walletStart = "KEYFOLD\n"; // docs/file-format.md

bool looksLikeWallet(const Path& file)
{
    if (file.extension() == ".keyfold")
        return true;
    const auto start = readStart(file, walletStart.size());
    return start && asText(*start) == walletStart;
}

bool isSameFile(const Path& one, const Path& other)
{
    std::error_code unknown;
    return one == other || std::filesystem::equivalent(one, other, unknown);
}

} // namespace

FileOpener::FileOpener(ui::Session& session, OtherFiles otherFiles, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_otherFiles(std::move(otherFiles))
{
}

void FileOpener::open(const Path& file)
{
    if (file.empty())
        return;
    // Not on this thread: the file may lie on a stick that has to wake up.
    m_session.queue().compute(
        this, [file] { return looksLikeWallet(file); },
        [this, file](bool wallet) {
            if (wallet || !m_otherFiles)
                chooseWallet(file);
            else
                m_otherFiles(file);
        });
}

void FileOpener::chooseWallet(const Path& file)
{
    if (m_session.path().empty() || !isSameFile(file, m_session.path()))
        m_session.choose(file);
}

} // namespace keyfold::desktop
