// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyph_label.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/widgets/label.h"

namespace keyfold::ui {

GlyphLabel::GlyphLabel(Glyph glyph, Role role, int side, QWidget* parent)
    : Painted(QAccessible::Graphic, parent)
    , m_glyph(glyph)
    , m_role(role)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    const int side = scaled(m_side, this);
    return {side, side};
}

void GlyphLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGlyph(painter, m_glyph, rect(), scaled(m_side, this), tint(isEnabled() ? m_role : Role::Disabled));
}

Notice::Notice(Severity severity, const QString& text, QWidget* parent)
    : Notice(severity, severityGlyph(severity), text, parent)
{
}

Notice::Notice(Severity severity, Glyph glyph, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(new GlyphLabel(glyph, severityRole(severity), 16, this))
    , m_text(new Paragraph(TextStyle::Caption, text, severityRole(severity), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* lowered = new QVBoxLayout; // onto the middle of the first line, which is a little higher than the icon
    lowered->setContentsMargins(0, 1, 0, 0);
    lowered->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(lowered);
    row->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Notice::setNotice(Severity severity, const QString& text)
{
    m_icon->setGlyph(severityGlyph(severity));
    m_icon->setRole(severityRole(severity));
    m_text->setRole(severityRole(severity));
    m_text->setText(text);
}

QString Notice::text() const
{
    return m_text->text();
}

} // namespace keyfold::ui
