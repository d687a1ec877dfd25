// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/key.h"
#include "ui/widgets/card.h"

namespace keyfold::ui {

/// Of one key: who knows its present value, and a button to note somebody else.
class PeopleCard final : public Card {
    Q_OBJECT

public:
    PeopleCard(const Key& key, Date today, QWidget* parent = nullptr);

signals:
    void giveRequested();
};

} // namespace keyfold::ui
