// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/layouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

#include "ui/style/tokens.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

QVBoxLayout* column(int spacing, QWidget* owner)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* row(int spacing, QWidget* owner)
{
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout* labelled(const QString& text, QWidget* field)
{
    return labelled(new Label(TextStyle::Label, text), field);
}

QVBoxLayout* labelled(Label* label, QWidget* field)
{
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label->text());
    // The line of an editable box is a control of its own to a screen reader, which hands the box's name on to nobody.
    if (const auto* box = qobject_cast<QComboBox*>(field); box && box->isEditable())
        box->lineEdit()->setAccessibleName(field->accessibleName());
    auto* layout = column(6);
    layout->addWidget(label);
    layout->addWidget(field);
    return layout;
}

QHBoxLayout* centred(QWidget* widget)
{
    auto* layout = row(0);
    layout->addStretch(1);
    layout->addWidget(widget, 100);
    layout->addStretch(1);
    return layout;
}

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void tabThrough(std::initializer_list<QWidget*> widgets)
{
    QWidget* before = nullptr;
    for (auto* widget : widgets) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void empty(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace keyfold::ui
