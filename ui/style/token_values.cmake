# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DTOKENS=tokens.json -DHEADER=token_values.h -P token_values.cmake
# Writes the design tokens as constants, so that a name with a slip in it does not compile. tokens.json stays the source.
file(READ "${TOKENS}" tokens)
set(out "// Written at build time by ui/style/token_values.cmake from resources/tokens.json.\n#pragma once\n\n")
string(APPEND out "#include <array>\n#include <cstdint>\n\nnamespace keyfold::ui {\n\n")

# "title-1" becomes Title1, "row-compact" becomes RowCompact.
function(camel name result)
  string(REPLACE "-" ";" parts "${name}")
  set(joined "")
  foreach(part IN LISTS parts)
    string(SUBSTRING "${part}" 0 1 head)
    string(SUBSTRING "${part}" 1 -1 tail)
    string(TOUPPER "${head}" head)
    string(APPEND joined "${head}${tail}")
  endforeach()
  set(${result} "${joined}" PARENT_SCOPE)
endfunction()

function(members group)
  string(JSON count LENGTH "${tokens}" ${group})
  math(EXPR last "${count} - 1")
  set(names "")
  foreach(i RANGE ${last})
    string(JSON name MEMBER "${tokens}" ${group} ${i})
    list(APPEND names "${name}")
  endforeach()
  set(names "${names}" PARENT_SCOPE)
  set(count "${count}" PARENT_SCOPE)
endfunction()

# Enumerations with their tables: colours and type.
foreach(group IN ITEMS colour type)
  members(${group})
  set(enumerators "")
  set(rows "")
  foreach(name IN LISTS names)
    camel("${name}" id)
    string(APPEND enumerators "    ${id},\n")
    if(group STREQUAL "colour")
      string(JSON light GET "${tokens}" colour "${name}" light)
      string(JSON dark GET "${tokens}" colour "${name}" dark)
      string(REPLACE "#" "0xFF" light "${light}")
      string(REPLACE "#" "0xFF" dark "${dark}")
      string(APPEND rows "    {\"${name}\", ${light}U, ${dark}U},\n")
    else()
      string(JSON factor GET "${tokens}" type "${name}" factor)
      string(JSON weight GET "${tokens}" type "${name}" weight)
      string(APPEND rows "    {\"${name}\", ${factor}, ${weight}},\n")
    endif()
  endforeach()
  if(group STREQUAL "colour")
    string(APPEND out "enum class Role {\n${enumerators}};\n\nstruct ColourToken {\n    const char* name;\n"
      "    std::uint32_t light;\n    std::uint32_t dark;\n};\n\n"
      "inline constexpr std::array<ColourToken, ${count}> colourTokens{{\n${rows}}};\n\n")
  else()
    string(APPEND out "enum class TextStyle {\n${enumerators}};\n\nstruct TypeToken {\n    const char* name;\n"
      "    double factor;\n    int weight;\n};\n\n"
      "inline constexpr std::array<TypeToken, ${count}> typeTokens{{\n${rows}}};\n\n")
  endif()
endforeach()

# Plain numbers: height::Control, space::S4.
foreach(group IN ITEMS space radius height width motion)
  members(${group})
  string(APPEND out "namespace ${group} {\n")
  foreach(name IN LISTS names)
    camel("${name}" id)
    if(group STREQUAL "space")
      set(id "S${id}")
    endif()
    string(JSON value GET "${tokens}" ${group} "${name}")
    string(APPEND out "inline constexpr int ${id} = ${value};\n")
  endforeach()
  string(APPEND out "} // namespace ${group}\n\n")
endforeach()

# The ground and the letters of provider marks: lightness and chroma in OKLCH.
string(JSON hues GET "${tokens}" mark hues)
string(APPEND out "struct MarkTone {\n    double lightness;\n    double chroma;\n};\n\n"
  "inline constexpr int markHues = ${hues};\n")
foreach(theme IN ITEMS light dark)
  foreach(part IN ITEMS back letters)
    string(JSON lightness GET "${tokens}" mark ${theme} ${part} 0)
    string(JSON chroma GET "${tokens}" mark ${theme} ${part} 1)
    camel("${theme}-${part}" id)
    string(APPEND out "inline constexpr MarkTone mark${id}{${lightness}, ${chroma}};\n")
  endforeach()
endforeach()
string(APPEND out "\n} // namespace keyfold::ui\n")
file(WRITE "${HEADER}" "${out}")
