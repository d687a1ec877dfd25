// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_secret_edit.h"

#include <algorithm>

#include <QAccessibleWidget>

#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {
namespace {

class AccessibleSecretEdit final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleSecretEdit(SecretEdit* edit) : QAccessibleWidget(edit, QAccessible::EditableText) {}

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value)
            return stars(0, edit().length());
        const QString text = QAccessibleWidget::text(which);
        return which == QAccessible::Description && text.isEmpty() ? edit().placeholder() : text;
    }

    void setText(QAccessible::Text which, const QString& text) override
    {
        if (which != QAccessible::Value)
            QAccessibleWidget::setText(which, text);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return edit().cursorPosition(); }
    void setCursorPosition(int) override {}
    QString text(int from, int to) const override { return stars(from, to); }
    int characterCount() const override { return edit().length(); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return cursorPosition(); }
    void scrollToSubstring(int, int) override {}

    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    SecretEdit& edit() const { return *static_cast<SecretEdit*>(widget()); }

    QString stars(int from, int to) const
    {
        const int first = std::clamp(from, 0, edit().length());
        return QString(std::clamp(to, first, edit().length()) - first, u'*');
    }
};

} // namespace

QAccessibleInterface* makeAccessibleSecretEdit(const QString&, QObject* object)
{
    auto* edit = qobject_cast<SecretEdit*>(object);
    return edit == nullptr ? nullptr : new AccessibleSecretEdit(edit); // Qt's cache owns it
}

} // namespace keyfold::ui
