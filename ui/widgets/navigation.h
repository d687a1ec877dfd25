// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractButton>
#include <QLineEdit>

#include "ui/style/icon.h"

namespace keyfold::ui {

class IconButton;

/// A row of the sidebar: icon, dot or mark, a word, and a count: a plain number, or a filled pill when it wants
/// attention. Checkable; the checked one is where the person is.
class NavigationRow final : public QAbstractButton {
    Q_OBJECT

public:
    /// Before the filters by environment.
    enum class Dot { Full, Circle, Square };

    NavigationRow(Glyph glyph, const QString& text, QWidget* parent = nullptr);
    NavigationRow(Dot dot, const QString& text, QWidget* parent = nullptr);
    /// A provider's row, with its mark at 20 px.
    NavigationRow(const QString& providerId, const QString& letters, const QString& text, QWidget* parent = nullptr);

    /// -1: none.
    void setCount(int count);
    /// The count as a pill in the severity's colours; nullopt for a plain number. `spoken` is what is read aloud instead of
    /// the bare number: "4 keys are due".
    void setAttention(std::optional<Severity> severity, const QString& spoken = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void paintLeading(QPainter& painter, const QRect& place) const;
    int paintCount(QPainter& painter) const;
    QFont countFont() const;
    int countWidth() const;

    std::optional<Glyph> m_glyph;
    std::optional<Dot> m_dot;
    QString m_providerId;
    QString m_letters;
    int m_count = -1;
    std::optional<Severity> m_severity;
    QString m_spoken;
};

/// The search field of the top bar: icon, placeholder, the keys that lead to it while it is empty, a cross when it is
/// not. A QLineEdit in all else; Esc is left to the window.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    IconButton* m_clear;
};

} // namespace keyfold::ui
