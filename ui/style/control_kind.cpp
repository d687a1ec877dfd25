// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/control_kind.h"

#include <QAbstractButton>
#include <QVariant>

#include "ui/style/tokens.h"

namespace keyfold::ui {
namespace {

constexpr const char* kindProperty = "keyfoldKind";
constexpr const char* sizeProperty = "keyfoldSize";
constexpr const char* leadingProperty = "keyfoldLeading";
constexpr const char* stateProperty = "keyfoldState";

template <typename T>
T read(const QWidget* widget, const char* property)
{
    return widget == nullptr ? T{} : static_cast<T>(widget->property(property).toInt());
}

} // namespace

void setKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind kindOf(const QWidget* button)
{
    return read<ButtonKind>(button, kindProperty);
}

void setSize(QWidget* control, ControlSize size)
{
    control->setProperty(sizeProperty, static_cast<int>(size));
    control->updateGeometry();
    control->update();
}

ControlSize sizeOf(const QWidget* control)
{
    return read<ControlSize>(control, sizeProperty);
}

void setState(QWidget* field, FieldState state)
{
    field->setProperty(stateProperty, static_cast<int>(state));
    field->update();
}

FieldState stateOf(const QWidget* field)
{
    return read<FieldState>(field, stateProperty);
}

void setLeadingLabel(QAbstractButton* button, bool leading)
{
    button->setProperty(leadingProperty, leading);
    button->update();
}

bool hasLeadingLabel(const QWidget* button)
{
    return button != nullptr && button->property(leadingProperty).toBool();
}

int heightToken(ControlSize size)
{
    switch (size) {
    case ControlSize::Regular:
        return height::Control;
    case ControlSize::Small:
        return height::Target;
    case ControlSize::Large:
        return 44; // the unlock field, alone on its page
    }
    return height::Control;
}

} // namespace keyfold::ui
