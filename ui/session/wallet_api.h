// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Qt makes a macro of the word `slots`, which is a function's name in the wallet. Windows include the wallet through here.
#undef slots

#include "core/wallet/wallet.h"
