// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <fmt/format.h>

#include "app/cli/output.h"

namespace keyfold::cli {

namespace {

constexpr std::chrono::seconds worthShowing{2};
constexpr std::chrono::milliseconds betweenTwo{100};
constexpr std::uint64_t megabyte = 1'000'000;
constexpr const char* clearedLine = "\r\x1b[K";

} // namespace

ProgressLine::ProgressLine(Unit unit) : m_unit(unit), m_next(std::chrono::steady_clock::now() + worthShowing)
{
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        writeError(clearedLine);
}

Progress ProgressLine::progress()
{
    if (!errorIsTerminal())
        return {};
    return [this](std::uint64_t done, std::uint64_t total) { show(done, total); };
}

void ProgressLine::show(std::uint64_t done, std::uint64_t total)
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next)
        return;
    m_next = now + betweenTwo;
    m_shown = true;
    writeError(clearedLine + words(done, total));
}

std::string ProgressLine::words(std::uint64_t done, std::uint64_t total) const
{
    if (m_unit == Unit::Keys)
        return fmt::format("{} of {} keys", done, total);
    if (total == 0) // a pipe does not tell
        return fmt::format("{} MB", done / megabyte);
    return fmt::format("{} of {} MB", done / megabyte, total / megabyte);
}

} // namespace keyfold::cli
