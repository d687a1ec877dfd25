# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Included by CMakeLists.txt beside it. Makes the page for browsers and embeds it; without npm, or where npm cannot get the
# packages of the lock file, the program is built without the page and says so when it is asked for one.
option(KEYFOLD_HANDOFF_PAGE "Embed the page that opens a handoff in a browser (needs npm)" ON)

set(page_source "${CMAKE_CURRENT_SOURCE_DIR}/page")
set(page_build "${CMAKE_CURRENT_BINARY_DIR}/page")
set(page_files build.mjs page.css page.html page.js)
set(page_html "${page_build}/handoff.html")
set(KEYFOLD_HAS_HANDOFF_PAGE OFF)

if(KEYFOLD_HANDOFF_PAGE)
  find_program(KEYFOLD_NPM npm)
  find_program(KEYFOLD_NODE NAMES node nodejs)
  file(SHA256 "${page_source}/package-lock.json" page_lock)
  set(page_stamp "${page_build}/${page_lock}.stamp")
  if(KEYFOLD_NPM AND KEYFOLD_NODE AND NOT EXISTS "${page_stamp}")
    foreach(file package.json package-lock.json .npmrc)
      configure_file("${page_source}/${file}" "${page_build}/${file}" COPYONLY)
    endforeach()
    # Half a minute: without a network npm would try for several.
    execute_process(COMMAND "${KEYFOLD_NPM}" ci --fetch-retries 0 --fetch-timeout 20000
      WORKING_DIRECTORY "${page_build}" TIMEOUT 60 RESULT_VARIABLE page_result OUTPUT_QUIET ERROR_QUIET)
    if(page_result EQUAL 0)
      file(TOUCH "${page_stamp}")
    endif()
  endif()
  if(KEYFOLD_NPM AND KEYFOLD_NODE AND EXISTS "${page_stamp}")
    set(KEYFOLD_HAS_HANDOFF_PAGE ON)
    message(STATUS "Handoff page for browsers: yes")
  elseif(KEYFOLD_NPM AND KEYFOLD_NODE)
    message(STATUS "Handoff page for browsers: no, npm could not get its packages (handoff create --html is left out)")
  else()
    message(STATUS "Handoff page for browsers: no, npm is missing (handoff create --html is left out)")
  endif()
endif()

if(KEYFOLD_HAS_HANDOFF_PAGE)
  set(page_sources ${page_files})
  list(TRANSFORM page_sources PREPEND "${page_source}/")
  add_custom_command(
    OUTPUT "${page_html}"
    COMMAND "${CMAKE_COMMAND}" -E copy ${page_sources} "${page_build}"
    COMMAND "${KEYFOLD_NODE}" "${page_build}/build.mjs" "${page_html}"
    DEPENDS ${page_sources} "${page_stamp}"
    COMMENT "Making the handoff page"
    VERBATIM)
else()
  file(WRITE "${page_build}/no-page.html" "")
  set(page_html "${page_build}/no-page.html")
endif()

set(page_cpp "${CMAKE_CURRENT_BINARY_DIR}/handoff_page_template.cpp")
add_custom_command(
  OUTPUT "${page_cpp}"
  COMMAND "${CMAKE_COMMAND}" -D "INPUT=${page_html}" -D "OUTPUT=${page_cpp}" -D HEADER=core/handoff/handoff_page.h
    -D FUNCTION=handoffPageTemplate -P "${PROJECT_SOURCE_DIR}/cmake/EmbedFile.cmake"
  DEPENDS "${page_html}" "${PROJECT_SOURCE_DIR}/cmake/EmbedFile.cmake"
  COMMENT "Embedding the handoff page"
  VERBATIM)
target_sources(keyfold_core_handoff PRIVATE "${page_cpp}")
