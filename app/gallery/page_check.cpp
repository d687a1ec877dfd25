// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/page_check.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/navigation.h"

namespace keyfold::gallery {

namespace {

constexpr int hairline = 1; // a bar as high as its buttons has one

QString nameOf(const QWidget& widget)
{
    auto text = widget.objectName();
    if (text.isEmpty())
        text = widget.property("text").toString();
    return QString::fromLatin1(widget.metaObject()->className()).section(u':', -1) + u' ' + text.left(60);
}

/// What stands in front of the page on purpose.
bool isInFront(const QWidget& widget)
{
    const QLatin1StringView name(widget.metaObject()->className());
    return name.endsWith(QLatin1StringView("FocusRing")) || name.endsWith(QLatin1StringView("UndoNote"))
        || name == QLatin1StringView("QSplitterHandle") || widget.property("slidesOver").toBool();
}

bool scrollsIn(const QWidget& parent)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
    return area && area->viewport() == &parent;
}

/// What makes a part as wide as it is: the last of the widest in the widest.
QString widestIn(const QWidget& widget)
{
    const QWidget* at = &widget;
    for (;;) {
        const QWidget* widest = nullptr;
        int most = 0;
        for (const auto* child : at->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const int least = std::max(child->minimumWidth(), child->minimumSizeHint().width());
            if (child->isVisibleTo(at) && !child->isWindow() && least > most) {
                most = least;
                widest = child;
            }
        }
        if (!widest || qobject_cast<const QAbstractScrollArea*>(widest))
            return nameOf(*at);
        at = widest;
    }
}

bool isCutOff(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || !label->pixmap().isNull())
            return false;
        const int wanted = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : 0;
        if (wanted > label->height())
            return true;
        // A wrapping label is cut off where a single word has no room.
        return label->minimumSizeHint().width() > label->width() && label->toolTip().isEmpty();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget); combo && !combo->isEditable()) {
        int widest = 0;
        for (int at = 0; at < combo->count(); ++at)
            widest = std::max(widest, combo->fontMetrics().horizontalAdvance(combo->itemText(at)));
        const int around = combo->sizeHint().width() - widest;
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) + around > combo->width();
    }
    // A section of the sidebar, but for a letter or two; filters are named by people, at any length.
    if (const auto* row = qobject_cast<const ui::NavigationRow*>(&widget); row && row->isCheckable())
        return row->width() < row->sizeHint().width() * 5 / 6;
    if (qobject_cast<const ui::CheckBox*>(&widget))
        return widget.height() < widget.heightForWidth(widget.width());
    if (qobject_cast<const QPushButton*>(&widget) || qobject_cast<const QCheckBox*>(&widget))
        return widget.width() < widget.sizeHint().width()
            || widget.height()
            < std::min(widget.sizeHint().height() - hairline, widget.fontMetrics().height() + 2 * ui::space::S2);
    return false;
}

void checkPlace(const QWidget& widget, QStringList& problems)
{
    const auto& parent = *widget.parentWidget();
    if (isInFront(widget))
        return;
    const auto place = widget.geometry();
    const bool wide = place.left() < 0 || place.right() >= parent.width() + hairline;
    const bool high = place.top() < 0 || place.bottom() >= parent.height();
    if (wide || (high && !scrollsIn(parent)))
        problems.append(QStringLiteral("%1 (widest: %6) sticks out of %2: %3 to %4 in %5")
                            .arg(nameOf(widget), nameOf(parent))
                            .arg(place.left())
                            .arg(place.right())
                            .arg(parent.width())
                            .arg(widestIn(widget)));
    if (qobject_cast<const QStackedWidget*>(&parent))
        return;
    for (const auto* child : parent.children()) {
        const auto* other = qobject_cast<const QWidget*>(child);
        if (!other || other <= &widget || !other->isVisible() || other->isWindow() || isInFront(*other))
            continue;
        if (other->geometry().intersects(place))
            problems.append(QStringLiteral("%1 and %2 overlap").arg(nameOf(widget), nameOf(*other)));
    }
}

bool wantsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

void checkNames(QAccessibleInterface* thing, QStringList& problems)
{
    if (!thing || !thing->isValid())
        return;
    const auto state = thing->state();
    if (state.invisible)
        return;
    if (wantsName(thing->role()) && thing->text(QAccessible::Name).trimmed().isEmpty()) {
        const auto* widget = qobject_cast<QWidget*>(thing->object());
        // Parts of a control that has its name: the field in a box, the list behind it.
        const auto* around = thing->parent();
        const bool part = around && around->role() == QAccessible::ComboBox;
        if (!part)
            problems.append(QStringLiteral("no name to read aloud: %1")
                                .arg(widget ? nameOf(*widget) : QString::number(thing->role())));
    }
    for (int i = 0; i < thing->childCount(); ++i)
        checkNames(thing->child(i), problems);
}

} // namespace

QStringList problemsOf(QWidget& page)
{
    QStringList problems;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || widget->isWindow())
            continue;
        if (isCutOff(*widget))
            problems.append(QStringLiteral("%1 is cut off: %2 x %3, wants %4 x %5")
                                .arg(nameOf(*widget))
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(widget->sizeHint().width())
                                .arg(widget->sizeHint().height()));
        checkPlace(*widget, problems);
    }
    checkNames(QAccessible::queryAccessibleInterface(&page), problems);
    problems.removeDuplicates();
    return problems;
}

QString LongTexts::translate(const char*, const char* source, const char*, int) const
{
    const auto text = QString::fromUtf8(source);
    QString more;
    // In words, as translations are longer by words, some of them long.
    for (qsizetype wanted = text.size() / 2; more.size() < wanted;)
        more += QStringLiteral(" länger").left(wanted - more.size() + 1);
    return text + more;
}

} // namespace keyfold::gallery
