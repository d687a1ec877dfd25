// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

#include "ui/style/paint.h"

namespace keyfold::ui {

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent)
{
    setKind(this, kind);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
}

Button::Button(Glyph glyph, const QString& text, ButtonKind kind, QWidget* parent) : Button(text, kind, parent)
{
    setIcon(ui::icon(glyph));
}

Button* Button::small()
{
    setSize(this, ControlSize::Small);
    return this;
}

Button* Button::large()
{
    setSize(this, ControlSize::Large);
    return this;
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        click();
    else
        QPushButton::keyPressEvent(event);
}

IconButton::IconButton(Glyph glyph, const QString& name, QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setGlyph(glyph, name);
}

void IconButton::setGlyph(Glyph glyph, const QString& name)
{
    setIcon(ui::icon(glyph));
    setToolTip(name);
    setAccessibleName(name);
}

IconButton* IconButton::small()
{
    setSize(this, ControlSize::Small);
    return this;
}

SplitButton::SplitButton(Glyph glyph, const QString& text, ButtonKind kind, QWidget* parent) : QToolButton(parent)
{
    setKind(this, kind);
    setText(text);
    setIcon(ui::icon(glyph));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
}

SplitButton* SplitButton::small()
{
    setSize(this, ControlSize::Small);
    return this;
}

void SplitButton::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (opens && menu() != nullptr)
        menu()->popup(mapToGlobal(QPoint(0, height() + 4)));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckBox::besideWords() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QString CheckBox::wrapped(int width) const
{
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - besideWords()));
        lines.append(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

QSize CheckBox::minimumSizeHint() const
{
    const int word = fontMetrics().averageCharWidth() * 10;
    return {std::min(besideWords() + word, sizeHint().width()), sizeHint().height()};
}

int CheckBox::heightForWidth(int width) const
{
    const auto lines = static_cast<int>(wrapped(width).count(u'\n')) + 1;
    return sizeHint().height() + (lines - 1) * fontMetrics().lineSpacing();
}

void CheckBox::initStyleOption(QStyleOptionButton* option) const
{
    QCheckBox::initStyleOption(option);
    if (width() < besideWords() + fontMetrics().horizontalAdvance(text()))
        option->text = wrapped(width());
}

Switch::Switch(const QString& name, QWidget* parent) : QCheckBox(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {scaled(36, fontMetrics()), scaled(20, fontMetrics())};
}

bool Switch::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto tint = [this](Role role) { return colour(role, palette()); };
    const qreal round = height() / 2.0;
    const bool on = isChecked();
    const Role line = isEnabled() ? Role::Control : Role::Line;
    if (on)
        paint::panel(painter, rect(), round, tint(isEnabled() ? Role::Accent : Role::Disabled), {});
    else
        paint::panel(painter, rect(), round, tint(Role::Raised), tint(line), 1.5);
    const int knob = height() * 11 / 20;
    const int in = (height() - knob) / 2;
    const QRect place(on ? width() - in - knob : in, in, knob, knob);
    paint::panel(painter, QStyle::visualRect(layoutDirection(), rect(), place), knob / 2.0,
        tint(on ? Role::OnAccent : line), {});
}

} // namespace keyfold::ui
