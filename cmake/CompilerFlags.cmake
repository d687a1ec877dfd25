# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every Keyfold target links keyfold_flags. The hardening set follows the OpenSSF "Compiler Options Hardening Guide for C
# and C++"; flags that a compiler lacks (Clang 14, say) are left out after a probe.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(keyfold_flags INTERFACE)
target_include_directories(keyfold_flags INTERFACE "${PROJECT_SOURCE_DIR}")

function(keyfold_try_flags)
  foreach(flag IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER "KEYFOLD_HAS_${flag}" probe)
    check_cxx_compiler_flag("${flag}" ${probe})
    if(${probe})
      target_compile_options(keyfold_flags INTERFACE "${flag}")
    endif()
  endforeach()
endfunction()

keyfold_try_flags(-Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Wtrampolines -Wbidi-chars=any -Werror=format-security
  -Werror=switch)
if(KEYFOLD_WERROR)
  target_compile_options(keyfold_flags INTERFACE -Werror)
endif()

if(KEYFOLD_SANITIZE)
  target_compile_options(keyfold_flags INTERFACE -fsanitize=${KEYFOLD_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(keyfold_flags INTERFACE -fsanitize=${KEYFOLD_SANITIZE})
else()
  keyfold_try_flags(-fstack-protector-strong -fstack-clash-protection -fcf-protection=full
    -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing)
  if(CMAKE_BUILD_TYPE MATCHES "Release|RelWithDebInfo")
    keyfold_try_flags(-ftrivial-auto-var-init=zero)
    target_compile_options(keyfold_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
  endif()
  target_compile_definitions(keyfold_flags INTERFACE _GLIBCXX_ASSERTIONS)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # Not --as-needed's cousin --no-copy-dt-needed-entries alone: together they keep the program's own list of
    # libraries to what it uses itself, with libsqlcipher at depth one (ARCHITECTURE.md, "Two SQLites").
    target_link_options(keyfold_flags INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,nodlopen
      -Wl,--as-needed -Wl,--no-copy-dt-needed-entries)
  endif()
endif()

# keyfold_library(NAME SOURCES... ) makes a static library that carries the flags above.
function(keyfold_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC keyfold_flags)
endfunction()
