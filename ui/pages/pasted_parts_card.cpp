// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pasted_parts_card.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

bool hasLines(const Secret& value)
{
    return value.exposeText().find('\n') != std::string_view::npos;
}

} // namespace

PastedPartsCard::PastedPartsCard(QWidget* parent)
    : Card(Kind::Soft, parent)
    , m_sentence(new Notice(Severity::Info, {}))
    , m_other((new Button({}, ButtonKind::Tertiary))->small())
    , m_fields(ui::column(space::S3))
{
    auto* inside = ui::column(space::S3, this);
    inside->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    auto* head = ui::column(space::S1);
    head->addWidget(m_sentence);
    head->addWidget(m_other, 0, Qt::AlignLeading);
    inside->addLayout(head);
    inside->addLayout(m_fields);
    m_sentence->setObjectName(QStringLiteral("partsFound"));
    m_other->setObjectName(QStringLiteral("joinParts"));
    setAccessibleName(tr("Parts of what was pasted"));
    connect(m_other, &Button::clicked, this, [this] {
        if (m_joined)
            emit splitRequested();
        else
            emit joinRequested();
    });
    hide();
}

Secret PastedPartsCard::split(std::vector<PastedPart> parts, Secret whole)
{
    Secret main = std::move(parts.front().value);
    const auto label = parts.front().label;
    parts.erase(parts.begin());
    restore(label, std::move(parts));
    m_whole = std::move(whole);
    describe();
    return main;
}

Secret PastedPartsCard::join()
{
    const auto sentence = found();
    dropRows();
    m_joined = true;
    m_mainLabel.clear();
    m_sentence->setNotice(Severity::Info, tr("Kept as one value. %1").arg(sentence));
    m_other->setText(tr("Take it apart"));
    return std::move(m_whole);
}

void PastedPartsCard::restore(const std::string& mainLabel, std::vector<PastedPart> parts)
{
    clear();
    m_mainLabel = mainLabel;
    for (auto& part : parts)
        addRow(std::move(part));
    describe();
    emit inputsChanged();
}

std::vector<PastedPart> PastedPartsCard::parts() const
{
    std::vector<PastedPart> parts;
    for (const auto& row : m_rows) {
        const auto kind = row.isSecret ? FieldKind::Secret : FieldKind::Plain;
        auto value = row.hidden ? row.hidden->secret().clone()
                                : Secret::copyOf(row.plain->text().trimmed().toStdString());
        if (!value.empty())
            parts.push_back({row.label, kind, std::move(value)});
    }
    return parts;
}

void PastedPartsCard::clear()
{
    dropRows();
    m_whole = {};
    m_joined = false;
    m_mainLabel.clear();
    hide();
}

void PastedPartsCard::forgetWhole()
{
    m_whole = {};
    describe();
}

std::vector<QWidget*> PastedPartsCard::inputs() const
{
    std::vector<QWidget*> all{m_other};
    for (const auto& row : m_rows) {
        all.push_back(row.hidden ? static_cast<QWidget*>(row.hidden) : row.plain);
        all.push_back(row.remove);
    }
    return all;
}

void PastedPartsCard::addRow(PastedPart part)
{
    Row row{part.label, part.kind == FieldKind::Secret};
    const auto label = toQString(part.label);
    row.place = new QWidget;
    auto* line = ui::row(space::S2, row.place);
    QWidget* field = nullptr;
    if (row.isSecret || hasLines(part.value)) {
        field = row.hidden = new SecretEdit(SecretEdit::Kind::Key);
        row.hidden->setSecret(std::move(part.value));
        connect(row.hidden, &SecretEdit::edited, this, &PastedPartsCard::edited);
    } else {
        field = row.plain = new QLineEdit(
            QString::fromUtf8(part.value.exposeText().data(), qsizetype(part.value.size())));
        row.plain->setCursorPosition(0);
        connect(row.plain, &QLineEdit::textChanged, this, &PastedPartsCard::edited);
    }
    field->setObjectName(QStringLiteral("part/") + label);
    row.remove = new IconButton(Glyph::Close, tr("Leave out %1").arg(label));
    row.remove->setObjectName(QStringLiteral("leaveOut/") + label);
    connect(row.remove, &IconButton::clicked, this, [this, place = row.place] { removeRow(place); });
    line->addLayout(labelled(label, field), 1);
    line->addWidget(row.remove, 0, Qt::AlignBottom);
    m_fields->addWidget(row.place);
    row.place->show();
    m_rows.push_back(std::move(row));
}

void PastedPartsCard::removeRow(const QWidget* place)
{
    const auto row = std::ranges::find(m_rows, place, &Row::place);
    if (row == m_rows.end())
        return;
    row->place->hide();
    row->place->deleteLater(); // its button is being pressed
    m_rows.erase(row);
    m_other->setFocus(Qt::OtherFocusReason);
    describe();
    emit inputsChanged();
    emit edited();
}

void PastedPartsCard::dropRows()
{
    for (const auto& row : m_rows) {
        if (row.hidden)
            row.hidden->clear();
        row.place->hide();
        row.place->deleteLater();
    }
    m_rows.clear();
}

void PastedPartsCard::describe()
{
    if (m_joined)
        return;
    setVisible(isSplit() || !m_whole.empty());
    m_sentence->setNotice(Severity::Ok, found());
    m_other->setText(tr("Keep it as one value"));
    m_other->setVisible(!m_whole.empty());
}

QString PastedPartsCard::found() const
{
    QStringList labels{toQString(m_mainLabel)};
    for (const auto& row : m_rows)
        labels.append(toQString(row.label));
    const auto list = QLocale().createSeparatedList(labels);
    return labels.size() == 1 ? tr("Only this part is kept: %1.").arg(list)
                              : tr("%n parts found: %1.", nullptr, static_cast<int>(labels.size())).arg(list);
}

} // namespace keyfold::ui
