// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_steps.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

namespace keyfold::ui {

namespace {

constexpr int placeHeight = 60;
constexpr int pairFrom = 560;
constexpr int besideFrom = 320; // a value and the button that copies it
constexpr int mostLetters = 24; // of a variable's name on a button

QString momentText(Timestamp moment, Date today)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
    const auto time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const auto day = localDay(moment);
    return day == today ? RotateStep::tr("Today, %1").arg(time)
                        : RotateStep::tr("%1, %2", "day, time").arg(dayText(day, today), time);
}

} // namespace

PlacesStep::PlacesStep(QWidget* parent) : RotateStep(parent), m_content(column(space::S4))
{
    body()->addLayout(m_content);
}

void PlacesStep::show(const RotationTask& task)
{
    const auto* focused = window()->focusWidget();
    const auto focusName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    setWords(tr("Update the places that use it"),
        tr("Both keys work until you revoke the old one, so nothing stops while you change over."));
    m_pair = nullptr;
    m_newLine = nullptr;
    empty(m_content);
    m_values.clear();
    auto* values = row(space::S3);
    m_pair = values;
    if (const auto* field = task.newField())
        values->addWidget(buildValue(tr("New key"),
                              task.state ? momentText(task.state->started, task.today) : QString(), *field, true),
            1);
    if (const auto* field = task.oldField())
        values->addWidget(buildValue(tr("Old key"), tr("still works"), *field, false), 1);
    m_content->addLayout(values);
    arrange();
    if (!task.state || task.state->consumers.empty()) {
        m_content->addWidget(new Banner(
            Severity::Info, tr("No place is noted."), tr("Put the new key wherever the old one is used, then go on.")));
    } else {
        m_content->addWidget(
            new Label(TextStyle::Title3, tr("Places: %1 of %2 done").arg(task.placesDone()).arg(task.places())));
        auto* card = new Card;
        auto* rows = column(0, card);
        rows->setContentsMargins(1, 1, 1, 1);
        for (const auto& step : task.state->consumers) {
            if (rows->count() > 0)
                rows->addWidget(new Hairline);
            rows->addWidget(buildPlace(step, task));
        }
        m_content->addWidget(card);
        m_content->addWidget(new Banner(Severity::Info, tr("Try one real thing in each place"),
            tr("before you go on: a small refund, for instance.")));
    }
    if (auto* again = focusName.isEmpty() ? nullptr : findChild<QWidget*>(focusName);
        again && again->focusPolicy() != Qt::NoFocus)
        again->setFocus(Qt::OtherFocusReason);
    else if (!focusName.isEmpty() && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PlacesStep::arrange()
{
    // LOOK section 4: paired cards stack where there is no room.
    if (m_pair)
        m_pair->setDirection(width() < scaled(pairFrom, this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_newLine)
        m_newLine->setDirection(width() < scaled(besideFrom, this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlacesStep::resizeEvent(QResizeEvent* event)
{
    TaskStep::resizeEvent(event);
    arrange();
}

QWidget* PlacesStep::buildValue(const QString& title, const QString& note, const Field& field, bool isNew)
{
    auto* card = new Card;
    auto* inside = column(space::S1, card);
    inside->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    auto* head = row(space::S2);
    auto* strong = new Label(TextStyle::Strong, title);
    strong->setWordWrap(true);
    head->addWidget(strong);
    auto* said = new Label(TextStyle::Caption, note, Role::Muted);
    said->setWordWrap(true);
    head->addWidget(said, 1);
    inside->addLayout(head);
    auto* line = row(space::S3);
    auto* value = new SecretField;
    value->setObjectName(isNew ? QStringLiteral("newKey") : QStringLiteral("oldKey"));
    connect(value, &SecretField::revealRequested, this, [this, id = field.id] { emit revealRequested(id); });
    line->addWidget(value, 1);
    if (isNew) {
        auto* copy = (new Button(Glyph::Copy, tr("Copy")))->small();
        copy->setObjectName(QStringLiteral("copyNew"));
        copy->setAccessibleName(tr("Copy the new key"));
        connect(copy, &Button::clicked, this, [this, id = field.id] { emit copyRequested(id); });
        connect(value, &SecretField::copyRequested, this, [this, id = field.id] { emit copyRequested(id); });
        line->addWidget(copy);
        m_newLine = line;
    }
    inside->addLayout(line);
    m_values.emplace(field.id, value);
    return card;
}

QWidget* PlacesStep::buildPlace(const ConsumerStep& step, const RotationTask& task)
{
    const auto name = toQString(step.name);
    auto* place = new QWidget;
    place->setMinimumHeight(controlHeight(placeHeight, place));
    auto* line = row(space::S4, place);
    line->setContentsMargins(space::S4, space::S2, space::S4, space::S2);
    auto* words = column(0);
    auto* box = new QCheckBox(name);
    box->setObjectName(QStringLiteral("place/") + name);
    box->setAccessibleName(tr("%1 has the new key").arg(name));
    box->setChecked(step.done.has_value());
    if (step.done) { // said once, it stays: no greying out, which would read as "not available"
        box->setAttribute(Qt::WA_TransparentForMouseEvents);
        box->setFocusPolicy(Qt::NoFocus);
    }
    connect(
        box, &QCheckBox::toggled, this, [this, name] { emit placeDone(name); }, Qt::QueuedConnection);
    words->addWidget(box);
    const auto noted = std::ranges::find(task.key.consumers, step.name, &Consumer::name);
    if (noted != task.key.consumers.end() && !noted->location.empty()) {
        auto* location = new Label(TextStyle::Caption, toQString(noted->location), Role::Muted);
        location->setMono(true);
        location->setWordWrap(true);
        location->setIndent(scaled(28, this)); // under the words of the box
        words->addWidget(location);
    }
    line->addLayout(words, 1);
    if (step.done) {
        line->addWidget(new Notice(Severity::Ok, momentText(*step.done, task.today)), 0, Qt::AlignVCenter);
    } else if (const auto* field = task.newField()) {
        const auto variable = noted != task.key.consumers.end() ? toQString(noted->variable) : QString();
        auto* copy = (new Button(Glyph::Copy,
                          variable.isEmpty() ? tr("Copy") : tr("Copy as %1=…").arg(variable.left(mostLetters))))
                         ->small();
        copy->setObjectName(QStringLiteral("copyFor/") + name);
        copy->setAccessibleName(variable.isEmpty() ? tr("Copy the new key for %1").arg(name)
                                                   : tr("Copy %1 with the new key for %2").arg(variable, name));
        connect(copy, &Button::clicked, this, [this, id = field->id, variable] {
            if (variable.isEmpty())
                emit copyRequested(id);
            else
                emit copyAsRequested(id, variable);
        });
        line->addWidget(copy, 0, Qt::AlignVCenter);
    }
    return place;
}

void PlacesStep::showValue(FieldId field, Secret value, std::chrono::milliseconds time)
{
    hideValues();
    if (const auto found = m_values.find(field); found != m_values.end()) {
        found->second->setRevealTime(time);
        found->second->reveal(std::move(value));
    }
}

void PlacesStep::hideValues()
{
    for (const auto& [id, field] : m_values)
        field->hideValue();
}

void PlacesStep::clear()
{
    TaskStep::clear();
    m_values.clear();
    m_pair = nullptr;
    m_newLine = nullptr;
    empty(m_content);
}

QWidget* PlacesStep::firstFocus()
{
    for (auto* box : findChildren<QCheckBox*>())
        if (box->focusPolicy() != Qt::NoFocus)
            return box;
    return nullptr;
}

} // namespace keyfold::ui
