// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognised_card.h"

#include <QBoxLayout>

#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 40;
constexpr int besideFrom = 320; // what it is and whether that is sure

} // namespace

RecognisedCard::RecognisedCard(QWidget* parent)
    : Card(Kind::Soft, parent)
    , m_mark(new ProviderMark(markSide))
    , m_title(new Paragraph(TextStyle::Strong, {}, Role::Text))
    , m_line(new Paragraph(TextStyle::Caption, {}, Role::Muted))
    , m_state(new Notice(Severity::Ok, {}))
{
    auto* line = row(space::S3, this);
    line->setContentsMargins(space::S3, space::S2, space::S4, space::S2);
    line->addWidget(m_mark, 0, Qt::AlignVCenter);
    auto* words = ui::column(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_box = row(space::S3);
    m_box->addLayout(words, 1);
    m_box->addWidget(m_state, 0, Qt::AlignVCenter);
    line->addLayout(m_box, 1);
    m_title->setObjectName(QStringLiteral("recognised"));
    setAccessibleName(tr("What was pasted"));
}

void RecognisedCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_box->setDirection(width() < scaled(besideFrom, this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RecognisedCard::showWords(const RecognisedWords& words)
{
    m_mark->setVisible(!words.owner.isEmpty());
    m_mark->setProvider(providerId(words.owner), words.owner, providerLetters(words.owner));
    m_title->setText(words.title);
    m_line->setText(words.line);
    if (words.sure)
        m_state->setNotice(Severity::Ok, tr("Recognised"));
    else
        m_state->setNotice(Severity::Info, tr("Not sure"));
    setAccessibleDescription(words.title + QStringLiteral(". ") + words.line);
}

} // namespace keyfold::ui
