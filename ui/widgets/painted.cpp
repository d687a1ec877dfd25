// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QStyle>

namespace keyfold::ui {
namespace {

QAccessibleInterface* makePainted(const QString&, QObject* object)
{
    auto* painted = qobject_cast<Painted*>(object);
    return painted == nullptr ? nullptr
                              : new QAccessibleWidget(painted, painted->accessibleRole()); // Qt's cache owns it
}

} // namespace

Painted::Painted(QAccessible::Role role, QWidget* parent) : QWidget(parent), m_role(role)
{
    QAccessible::installFactory(&makePainted); // does nothing when it is there already
}

void Painted::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

QRect Painted::mirrored(const QRect& box) const
{
    return QStyle::visualRect(layoutDirection(), QWidget::rect(), box);
}

} // namespace keyfold::ui
