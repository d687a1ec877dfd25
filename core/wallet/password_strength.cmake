# SPDX-FileCopyrightText: The Keyfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Included by CMakeLists.txt beside it. zxcvbn-c comes without a pkg-config file; some systems have its header in a folder.
find_path(KEYFOLD_ZXCVBN_INCLUDE zxcvbn.h PATH_SUFFIXES zxcvbn REQUIRED)
find_library(KEYFOLD_ZXCVBN_LIBRARY zxcvbn REQUIRED)
target_sources(keyfold_core_wallet PRIVATE password_strength.cpp)
target_include_directories(keyfold_core_wallet SYSTEM PRIVATE "${KEYFOLD_ZXCVBN_INCLUDE}")
target_link_libraries(keyfold_core_wallet PRIVATE "${KEYFOLD_ZXCVBN_LIBRARY}")
