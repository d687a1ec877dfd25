// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_keys_step.h"

#include <QCheckBox>

#include <algorithm>

#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/key_detail_cards.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace keyfold::ui {

namespace {

constexpr int markSide = 32;

} // namespace

HandoffKeysStep::HandoffKeysStep(QWidget* parent) : TaskStep(parent), m_content(column(space::S4))
{
    body()->addLayout(m_content);
}

void HandoffKeysStep::begin(const HandoffTask& task)
{
    clear();
    setWords(tr("Make a new key for them instead?"),
        tr("They can have a key of their own. Then you can end it without touching yours."));
    m_content->addWidget(buildQuestion(task));
    auto* title = new Label(TextStyle::Title3,
        task.keys.size() == 1 ? tr("Or hand over this one")
                              : tr("Or hand over %n keys as they are", nullptr, static_cast<int>(task.keys.size())));
    title->setWordWrap(true);
    m_content->addWidget(title);
    for (const auto& key : task.keys)
        m_content->addWidget(buildKey(key));
}

QWidget* HandoffKeysStep::buildQuestion(const HandoffTask& task)
{
    const auto page = task.keys.size() == 1 ? consolePageOf(task.keys.front(), task.providers->catalogue())
                                            : std::nullopt;
    const auto provider = task.keys.size() == 1 ? toQString(task.keys.front().provider) : QString();
    auto* line = new ActionRow(Glyph::Key,
        provider.isEmpty() ? tr("A key of their own") : tr("A key of their own at %1").arg(provider),
        page ? tr("Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your "
                  "browser.")
                   .arg(hostText(*page))
             : tr("Make it at the provider with the rights they need, then add it here and hand that one over."));
    if (page) {
        auto* open = line->addButton(tr("Open the page"), "openConsole");
        connect(open, &Button::clicked, this, [this, url = page->url] { emit consoleRequested(url); });
    }
    connect(line->addButton(tr("Add the new key"), "addTheirKey"), &Button::clicked, this,
        &HandoffKeysStep::addKeyRequested);
    return cardOf({line});
}

QWidget* HandoffKeysStep::buildKey(const Key& key)
{
    auto* card = new Card;
    auto* inside = card->column();
    auto* head = row(space::S3);
    const auto shown = toQString(key.provider.empty() ? key.name : key.provider);
    auto* mark = new ProviderMark(markSide);
    mark->setProvider(providerId(shown), shown, providerLetters(shown));
    head->addWidget(mark, 0, Qt::AlignTop);
    auto* words = column(0);
    auto* name = new Label(TextStyle::Strong, toQString(key.name));
    name->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(new Label(TextStyle::Caption, secondLine(summaryOf(key)), Role::Muted));
    head->addLayout(words, 1);
    inside->addLayout(head);
    const bool one = key.fields().size() == 1;
    for (const auto& field : key.fields()) {
        Tick tick{key.id, field.label, field.kind == FieldKind::Secret, nullptr};
        if (!one) {
            tick.box = new QCheckBox(toQString(field.label));
            tick.box->setObjectName(QStringLiteral("handOver/") + toQString(field.label));
            tick.box->setAccessibleName(tr("Hand over %1 of %2").arg(toQString(field.label), toQString(key.name)));
            tick.box->setChecked(true);
            connect(tick.box, &QCheckBox::toggled, this, &HandoffKeysStep::edited);
            inside->addWidget(tick.box);
        }
        m_ticks.push_back(tick);
    }
    const auto concern = concernsOf(key, {});
    if (!concern.consumers.empty())
        inside->addWidget(new Notice(Severity::Warning,
            tr("Used in %1. When they are to lose it, that has to be changed too.").arg(listText(concern.consumers))));
    if (!concern.holders.empty())
        inside->addWidget(new Notice(Severity::Warning, tr("Known to %1 already.").arg(listText(concern.holders))));
    return card;
}

void HandoffKeysStep::clear()
{
    TaskStep::clear();
    m_ticks.clear();
    empty(m_content);
}

std::vector<HandedChoice> HandoffKeysStep::choices() const
{
    std::vector<HandedChoice> all;
    for (const auto& tick : m_ticks) {
        if (all.empty() || all.back().key != tick.key)
            all.push_back({tick.key, {}});
        if (!tick.box || tick.box->isChecked())
            all.back().fields.push_back(tick.label);
    }
    return all;
}

bool HandoffKeysStep::isComplete() const
{
    if (m_ticks.empty())
        return false;
    return std::ranges::all_of(m_ticks, [this](const Tick& one) {
        return std::ranges::any_of(m_ticks, [&one](const Tick& tick) {
            return tick.key == one.key && tick.secret && (!tick.box || tick.box->isChecked());
        });
    });
}

} // namespace keyfold::ui
