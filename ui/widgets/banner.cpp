// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/style/paint.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

Banner::Banner(Severity severity, const QString& lead, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_severity(severity)
    , m_row(new QHBoxLayout(this))
{
    const bool mirror = layoutDirection() == Qt::RightToLeft; // margins do not mirror by themselves
    m_row->setContentsMargins(mirror ? space::S2 : space::S4, space::S2, mirror ? space::S4 : space::S2, space::S2);
    m_row->setSpacing(space::S3);
    m_row->addWidget(new GlyphLabel(severityGlyph(severity), severityRole(severity), 20, this));
    auto* words = new Paragraph(text, Role::Text, this);
    words->setLead(lead);
    m_row->addWidget(words, 1);
    setAccessibleName(lead + u' ' + text);
    setMinimumHeight(scaled(48, this));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Button* Banner::addButton(const QString& text)
{
    auto* button = (new Button(text, ButtonKind::Secondary, this))->small();
    m_row->addWidget(button);
    return button;
}

void Banner::setClosable()
{
    auto* cross = (new IconButton(Glyph::Close, tr("Close"), this))->small();
    cross->setObjectName(QStringLiteral("closeBanner"));
    m_row->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::panel(painter, rect(), radius::Card, colour(severitySoftRole(m_severity), palette()),
        colour(severityLineRole(m_severity), palette()));
}

EmptyState::EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(new GlyphLabel(glyph, Role::Muted, 24, this))
    , m_buttons(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::S4, space::S6, space::S4, space::S6);
    column->setSpacing(space::S1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    for (auto* words : {new Paragraph(TextStyle::Strong, title, Role::Text, this),
             new Paragraph(TextStyle::Body, text, Role::Muted, this)}) {
        words->setAlignment(Qt::AlignHCenter);
        column->addWidget(words);
    }
    m_buttons->setSpacing(space::S2);
    column->addLayout(m_buttons);
}

// Side by side, or one below the other where there is no room for that.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int wide = 2 * space::S4;
    for (const auto* button : findChildren<Button*>(Qt::FindDirectChildrenOnly))
        wide += button->sizeHint().width() + space::S2;
    m_buttons->setDirection(wide > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EmptyState::setGood()
{
    m_icon->setRole(Role::Ok);
}

Button* EmptyState::addButton(const QString& text, ButtonKind kind)
{
    if (m_buttons->isEmpty()) {
        m_buttons->setContentsMargins(0, space::S2, 0, 0);
        m_buttons->addStretch(1);
        m_buttons->addStretch(1);
    }
    auto* button = (new Button(text, kind, this))->small();
    m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace keyfold::ui
