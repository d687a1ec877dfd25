// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>

#include "ui/style/type_scale.h"

namespace keyfold::ui {

/// A line of text in a size of the type scale and a colour of the tokens; follows theme and application font.
/// A QLabel in all else: setText, setBuddy, setWordWrap. Plain text unless told otherwise.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(TextStyle style, const QString& text = {}, Role role = Role::Text, QWidget* parent = nullptr);
    explicit Label(const QString& text = {}, QWidget* parent = nullptr)
        : Label(TextStyle::Body, text, Role::Text, parent)
    {
    }

    TextStyle textStyle() const { return m_style; }
    void setTextStyle(TextStyle style);
    void setRole(Role role);
    Role role() const { return m_role; }
    /// The system's fixed font, for addresses and file names.
    void setMono(bool mono);
    /// One line that ends in "…" where it has no room, instead of being cut off; the tool tip is the caller's.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyFont();
    void applyColour();
    void applyDirection();

    TextStyle m_style;
    Role m_role;
    bool m_mono = false;
    bool m_elided = false;
    std::optional<Qt::Alignment> m_logical; // what was asked for, while mirrored
};

/// Running text that wraps, with a line height of 1.5, which QLabel lacks. `lead` stands before the text in strong type:
/// "Used in two places. If it leaks, both stop."
class Paragraph : public Label {
    Q_OBJECT

public:
    explicit Paragraph(const QString& text = {}, Role role = Role::Text, QWidget* parent = nullptr);
    Paragraph(TextStyle style, const QString& text, Role role, QWidget* parent = nullptr);

    void setLead(const QString& lead);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString whole() const;
    QSize laidOut(int width, QPainter* painter) const;

    QString m_lead;
};

} // namespace keyfold::ui
