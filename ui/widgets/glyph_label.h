// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/widgets/painted.h"

namespace keyfold::ui {

class Paragraph;

/// One icon beside a word, in a colour of the tokens. `side` is in logical pixels at 10 pt and grows with the font.
/// The word beside it says the same, so screen readers pass over it unless it is given an accessible name.
class GlyphLabel final : public Painted {
    Q_OBJECT

public:
    explicit GlyphLabel(Glyph glyph, Role role = Role::Muted, int side = 20, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph);
    void setRole(Role role);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    Role m_role;
    int m_side;
};

/// Icon and word in one colour: "Act now", "Recognised", "That is not the password." Wraps where the row is narrow.
class Notice final : public QWidget {
    Q_OBJECT

public:
    Notice(Severity severity, const QString& text, QWidget* parent = nullptr);
    /// With another icon than the severity's, for example a tick without a circle.
    Notice(Severity severity, Glyph glyph, const QString& text, QWidget* parent = nullptr);

    void setNotice(Severity severity, const QString& text);
    QString text() const;

private:
    GlyphLabel* m_icon;
    Paragraph* m_text;
};

} // namespace keyfold::ui
