# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run with `cmake -D INPUT=file -D OUTPUT=file.cpp -D HEADER=header.h -D FUNCTION=name -P EmbedFile.cmake`: turns a file into
# a source file that defines `std::string_view keyfold::name()`, declared by the header, which gives its bytes.
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
get_filename_component(name "${INPUT}" NAME)
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
// Made by cmake/EmbedFile.cmake from @name@.
#include "@HEADER@"

namespace keyfold {

std::string_view @FUNCTION@()
{
    static constexpr char content[]{@bytes@'\0'};
    return {content, sizeof content - 1};
}

} // namespace keyfold
]])
