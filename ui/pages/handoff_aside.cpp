// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_aside.h"

#include "ui/models/words.h"
#include "ui/pages/key_detail_cards.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 24;
constexpr std::size_t mostShown = 6; // of the keys; the rest is counted

QWidget* keyLine(const Key& key)
{
    auto* line = new QWidget;
    auto* inside = row(space::S3, line);
    const auto shown = toQString(key.provider.empty() ? key.name : key.provider);
    auto* mark = new ProviderMark(markSide);
    mark->setProvider(providerId(shown), shown, providerLetters(shown));
    inside->addWidget(mark, 0, Qt::AlignTop);
    auto* words = column(0);
    auto* name = new Label(TextStyle::Body, toQString(key.name));
    auto* second = new Label(TextStyle::Caption, secondLine(summaryOf(key)), Role::Muted);
    for (auto* label : {name, second}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    inside->addLayout(words, 1);
    return line;
}

} // namespace

HandoffAside::HandoffAside(QWidget* parent) : Card(Kind::Raised, parent), m_lines(ui::column(space::S3))
{
    column()->addLayout(m_lines);
}

void HandoffAside::show(const HandoffTask& task, const HandoffWish& wish, const QString& person)
{
    clear();
    auto* title = new Label(TextStyle::Strong, tr("What %1 gets").arg(person));
    title->setWordWrap(true);
    m_lines->addWidget(title);
    for (std::size_t i = 0; i < task.keys.size() && i < mostShown; ++i)
        m_lines->addWidget(keyLine(task.keys[i]));
    if (task.keys.size() > mostShown)
        m_lines->addWidget(new Label(TextStyle::Caption,
            tr("and %n more", nullptr, static_cast<int>(task.keys.size() - mostShown)), Role::Muted));
    addLine(Glyph::Check, tr("The values, and what they may do."));
    addLine(Glyph::Close, tr("No notes, no places of use, no history, no other people."));
    if (!wish.message.empty())
        addLine(Glyph::Note, tr("“%1”", "a message").arg(toQString(wish.message)));
    addLine(Glyph::Calendar,
        wish.until ? tr("Until %1. You are reminded to rotate then.").arg(dayText(*wish.until, task.today))
                   : tr("Without an end."));
    addLine(Glyph::History, tr("Noted in History and under %1.").arg(person));
    if (wish.recipient)
        addLine(Glyph::Lock, tr("Opens with their key, in Keyfold or any age program."));
    else if (wish.form == HandoffWish::Form::Page)
        addLine(Glyph::Globe, tr("Opens in a browser with the passphrase, without a network."));
    else
        addLine(Glyph::Unlock, tr("Opens with the passphrase, in Keyfold or any age program."));
}

void HandoffAside::addLine(Glyph glyph, const QString& text)
{
    auto* line = new QWidget;
    auto* inside = row(space::S3, line);
    inside->addWidget(new GlyphLabel(glyph), 0, Qt::AlignTop);
    inside->addWidget(new Paragraph(text), 1);
    m_lines->addWidget(line);
}

void HandoffAside::clear()
{
    empty(m_lines);
}

} // namespace keyfold::ui
