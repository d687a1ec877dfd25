// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/models/key_groups.h"

namespace keyfold::ui {

/// Paints a row of KeyListModel: the provider's mark, the name, what is chosen to stand beside or below it, and what wants
/// attention.
class KeyRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    void setArrangement(const KeyArrangement& arrangement) { m_arrangement = arrangement; }

private:
    KeyArrangement m_arrangement;
};

} // namespace keyfold::ui
