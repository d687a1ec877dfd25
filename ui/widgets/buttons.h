// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

#include "ui/style/control_kind.h"
#include "ui/style/icon.h"

namespace keyfold::ui {

/// A push button in one of the kinds. A QPushButton in all else: clicked(), setMenu(), setEnabled().
/// Enter presses it as well as Space, since task pages have no dialog to do that for them.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);
    Button(Glyph glyph, const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);

    Button* small();
    Button* large();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// One of the six icons that stand without a word (reveal, copy, lock, menu, close, more) and others in tight places.
/// The name is tool tip and accessible name.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(Glyph glyph, const QString& name, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph, const QString& name);
    IconButton* small();
};

/// A button with a second half that opens a menu: "Copy" with its other forms. clicked() is the first half; Down, F4 and
/// Alt+Down open the menu from the keyboard.
class SplitButton : public QToolButton {
    Q_OBJECT

public:
    SplitButton(Glyph glyph, const QString& text, ButtonKind kind, QWidget* parent = nullptr);

    SplitButton* small();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// A QCheckBox whose words wrap where they have no room.
class CheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit CheckBox(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    QString wrapped(int width) const;
    /// The box, the gap beside it and what the style keeps free.
    int besideWords() const;
};

/// On or off, at once. A QCheckBox in all else; screen readers take it for a check box.
class Switch : public QCheckBox {
    Q_OBJECT

public:
    explicit Switch(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace keyfold::ui
