// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace keyfold::ui {

/// Items one after the other as words in a line, wrapping where the width ends: tags, chips, rows of buttons.
/// Mirrors with the layout direction.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Lines end at the trailing edge, as buttons at the foot of a page do.
    void setTrailing(bool trailing);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    enum class Mode { Measure, Place };
    int arrange(const QRect& rect, Mode mode) const;

    void placeLine(const QRect& area, int y, qsizetype from, qsizetype to, int width) const;
    QSize sizeOf(const QLayoutItem& item, const QRect& area) const;

    QList<QLayoutItem*> m_items;
    bool m_trailing = false;
};

} // namespace keyfold::ui
