// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/action_row.h"

#include <QComboBox>

#include "ui/pages/layouts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int rowHeight = 60;  // two lines and the air around them, as in a list
constexpr int iconRoom = 72;   // the icon with its gaps
constexpr int leastText = 140; // two or three words a line
constexpr int mostLines = 3;   // of small text beside the controls; more of them read as a column

} // namespace

ActionRow::ActionRow(Glyph glyph, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_line(row(space::S2, this))
    , m_box(row(space::S2))
    , m_controls(new QWidget)
    , m_title(new Label(TextStyle::Label))
    , m_text(new Label(TextStyle::Caption, {}, Role::Muted))
{
    setMinimumHeight(controlHeight(rowHeight, this));
    row(space::S2, m_controls);
    m_line->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    m_line->addWidget(new GlyphLabel(glyph));
    m_line->addSpacing(space::S2);
    auto* texts = new QWidget;
    auto* words = column(0, texts);
    for (auto* label : {m_title, m_text}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_box->addWidget(texts, 1, Qt::AlignVCenter);
    m_box->addWidget(m_controls, 0, Qt::AlignVCenter);
    m_line->addLayout(m_box, 1);
    setTexts(title, text);
}

void ActionRow::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    arrange();
}

QSize ActionRow::minimumSizeHint() const
{
    return {m_controls->minimumSizeHint().width() + scaled(iconRoom, this), minimumHeight()};
}

// Where there is no room for a few words beside them, the controls stand below.
void ActionRow::arrange()
{
    const int beside = width() - m_controls->sizeHint().width() - scaled(iconRoom, this);
    const bool below = beside < scaled(leastText, this)
        || m_text->heightForWidth(beside) > mostLines * m_text->fontMetrics().lineSpacing();
    m_box->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setAlignment(m_controls, below ? Qt::AlignLeading : Qt::AlignVCenter);
}

void ActionRow::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ActionRow::addControl(QWidget* control)
{
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(m_title->text());
    // On Linux Qt calls a box by what is chosen in it, whatever its name.
    QStringList words{qobject_cast<QComboBox*>(control) ? m_title->text() : QString(), m_text->text()};
    words.removeAll(QString());
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(words.join(QStringLiteral(". ")));
    m_controls->layout()->addWidget(control);
}

Button* ActionRow::addButton(const QString& text, const char* name, ButtonKind kind)
{
    auto* button = (new Button(text, kind))->small();
    button->setObjectName(QLatin1StringView(name));
    // "Remove" alone says nothing to somebody who hears the buttons one by one.
    const auto title = m_title->text();
    button->setAccessibleName(title.isEmpty() ? text : tr("%1: %2", "Remove: Tomás").arg(text, title));
    addControl(button);
    return button;
}

Card* cardOf(const QList<QWidget*>& rows)
{
    auto* card = new Card;
    auto* inside = column(0, card);
    for (auto* one : rows) {
        if (one != rows.front())
            inside->addWidget(new Hairline);
        inside->addWidget(one);
    }
    return card;
}

} // namespace keyfold::ui
