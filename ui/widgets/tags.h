// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractButton>

#include "ui/widgets/painted.h"

namespace keyfold::ui {

/// A small word that describes: "Live", "Invoices: write". Outline for what a key is, plain for what it may do, or in a
/// severity's colours with the word that says it.
class Tag final : public Painted {
    Q_OBJECT

public:
    enum class Kind { Plain, Outline };

    explicit Tag(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);
    Tag(const QString& text, Severity severity, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Kind m_kind = Kind::Plain;
    std::optional<Severity> m_severity;
};

/// A pill that filters: clicked() and toggled() as any button; checkable ones show that they are on. A removable one has
/// a cross; clicking the cross, Del or Backspace emit removed(). Add is the dashed one that offers another.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Normal, Removable, Add };

    explicit Chip(const QString& text, Kind kind = Kind::Normal, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect crossRect() const;

    Kind m_kind;
};

} // namespace keyfold::ui
