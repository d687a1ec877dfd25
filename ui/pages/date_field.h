// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

#include "core/base/dates.h"

namespace keyfold::ui {

/// A day that may be left out. Reads "2026-10-18" and the ways the locale writes dates.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void setDate(std::optional<Date> date);
    std::optional<Date> date() const;
    /// Empty, or a day.
    bool isValid() const;

private:
    void judge();
};

} // namespace keyfold::ui
