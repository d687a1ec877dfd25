// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unnamed_file.h"

#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace keyfold {

namespace {

constexpr const char* openFiles = "/proc/self/fd/";

} // namespace

int openUnnamed(const Path& folder)
{
    if (::access(openFiles, X_OK) != 0) // without it the file could never be named
        return -1;
    return ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
}

bool nameUnnamed(int descriptor, const Path& target)
{
    const auto link = openFiles + std::to_string(descriptor);
    return ::linkat(AT_FDCWD, link.c_str(), AT_FDCWD, target.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

} // namespace keyfold
