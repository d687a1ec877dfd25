// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/values_card.h"

#include <QGridLayout>

#include <initializer_list>

#include "ui/models/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

namespace keyfold::ui {

namespace {

constexpr int labelWidth = 112;
constexpr int besideFrom = 496; // a pane of 560 without its margins

} // namespace

ValuesCard::ValuesCard(const Key& key, QWidget* parent) : Card(Kind::Raised, parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::S4, 14, space::S3, 14);
    m_grid->setHorizontalSpacing(space::S4);
    m_grid->setVerticalSpacing(space::S2);
    m_grid->setColumnMinimumWidth(0, scaled(labelWidth, this));
    m_grid->setColumnStretch(1, 1);
    const auto* main = key.mainField();
    for (const auto& field : key.fields()) {
        if (field.kind == FieldKind::Secret)
            addSecretRow(field, main && field.id == main->id);
        else
            addPlainRow(field);
    }
    arrange();
}

// LOOK section 4: in a narrow pane the labels of values stand above them.
void ValuesCard::arrange()
{
    m_grid->setColumnMinimumWidth(0, m_above ? 0 : scaled(labelWidth, this));
    for (int at = 0; at < m_rows.size(); ++at) {
        const auto& [name, value, copy, side] = m_rows.at(at);
        for (auto* part : std::initializer_list<QWidget*>{name, value, copy})
            m_grid->removeWidget(part);
        const int row = 2 * at + 1;
        m_grid->addWidget(name, m_above ? row - 1 : row, 0, 1, m_above ? 3 : 1);
        m_grid->addWidget(value, row, m_above ? 0 : 1, 1, m_above ? 2 : 1);
        m_grid->addWidget(copy, row, 2, side);
    }
}

void ValuesCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool above = width() < scaled(besideFrom, this);
    if (above == m_above)
        return;
    m_above = above;
    arrange();
}

void ValuesCard::addSecretRow(const Field& field, bool main)
{
    const auto label = toQString(field.label);
    auto* value = new SecretField;
    value->setObjectName(QStringLiteral("value/") + label);
    connect(value, &SecretField::revealRequested, this, [this, id = field.id] { emit revealRequested(id); });
    connect(value, &SecretField::copyRequested, this, [this, id = field.id] { emit copyRequested(id); });
    // The main value's is the one filled button of the page: what one comes here for.
    auto* copy = new Button(Glyph::Copy, tr("Copy"), main ? ButtonKind::Primary : ButtonKind::Secondary);
    copy->setObjectName(QStringLiteral("copy/") + label);
    copy->setAccessibleName(tr("Copy %1").arg(label));
    connect(copy, &Button::clicked, this, [this, id = field.id] { emit copyRequested(id); });
    auto* name = new Label(TextStyle::Body, label, Role::Muted);
    name->setWordWrap(true);
    m_rows.append({name, value, copy, {}});
    m_fields.emplace(field.id, value);
    if (main)
        m_main = field.id;
}

void ValuesCard::addPlainRow(const Field& field)
{
    const auto label = toQString(field.label);
    const auto text = toQString(field.value);
    auto* value = new Label(TextStyle::Body, text);
    value->setMono(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* copy = new IconButton(Glyph::Copy, tr("Copy %1").arg(label));
    connect(copy, &IconButton::clicked, this, [this, label, text] { emit plainCopyRequested(label, text); });
    auto* name = new Label(TextStyle::Body, label, Role::Muted);
    name->setWordWrap(true);
    m_rows.append({name, value, copy, Qt::AlignTrailing});
}

void ValuesCard::show(FieldId field, Secret value, std::chrono::milliseconds time)
{
    hideValues();
    if (const auto found = m_fields.find(field); found != m_fields.end()) {
        found->second->setRevealTime(time);
        found->second->reveal(std::move(value));
    }
}

void ValuesCard::hideValues()
{
    for (const auto& [id, field] : m_fields)
        field->hideValue();
}

SecretField* ValuesCard::mainField() const
{
    const auto found = m_fields.find(m_main);
    return found == m_fields.end() ? nullptr : found->second;
}

bool ValuesCard::isShown(FieldId field) const
{
    const auto found = m_fields.find(field);
    return found != m_fields.end() && found->second->isRevealed();
}

} // namespace keyfold::ui
