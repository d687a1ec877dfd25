// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace keyfold::ui {

/// How a button looks. One Primary a page: the next step.
/// Secondary: outline, what every QPushButton is unless told otherwise. Tertiary: text in the accent colour.
/// Quiet: plain text without outline (Cancel). Danger: outline with text in the critical colour.
enum class ButtonKind { Secondary, Primary, Tertiary, Quiet, Danger };

/// Regular 36; Small 32, in rows and cards; Large 44, the field and the button of the unlock page.
enum class ControlSize { Regular, Small, Large };

/// What a field's border says. Wrong: the value cannot be taken; the sentence stands under the field.
enum class FieldState { Normal, Wrong };

void setKind(QAbstractButton* button, ButtonKind kind);
ButtonKind kindOf(const QWidget* button);

void setSize(QWidget* control, ControlSize size);
ControlSize sizeOf(const QWidget* control);

void setState(QWidget* field, FieldState state);
FieldState stateOf(const QWidget* field);

/// Icon and text from the leading side instead of the middle: buttons that stand below each other as a list.
void setLeadingLabel(QAbstractButton* button, bool leading = true);
bool hasLeadingLabel(const QWidget* button);

/// The token for the control's size: 36, 32 or 44.
int heightToken(ControlSize size);

} // namespace keyfold::ui
