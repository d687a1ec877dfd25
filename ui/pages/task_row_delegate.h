// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace keyfold::ui {

/// A row of a TaskListModel: cause with its icon, mark, title over a second line, a word at the end, a button. Painted, so
/// that ten thousand findings cost what is seen of them.
class TaskRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether rows begin with their cause in words; else with its icon alone.
    void setCauseInWords(bool words) { m_causeInWords = words; }
    /// What stands there, so that the widest of it has room.
    void setCauses(const QSet<QString>& causes) { m_causes = causes; }
    void setCompact(bool compact) { m_compact = compact; }
    /// The row stays marked when the list loses the focus: something beside the list is about it.
    void setKeepsChoice(bool keeps) { m_keepsChoice = keeps; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the three dots are; empty where there is nothing behind them.
    QRect moreRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Where the button is, in the view's coordinates; empty where the row has none.
    QRect buttonRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    /// How wide the cause in words is with its sign and the gap behind it.
    int causeRoom(const QStyleOptionViewItem& option) const;

signals:
    void pressed(const QModelIndex& index);
    void morePressed(const QModelIndex& index, const QPoint& global);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int paintCause(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const;
    int paintAside(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect area) const;
    void paintButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_causeInWords = false;
    QSet<QString> m_causes;
    bool m_compact = false;
    bool m_keepsChoice = false;
};

} // namespace keyfold::ui
