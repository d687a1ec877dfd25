// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/editor_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

#include "ui/models/words.h"
#include "ui/pages/date_field.h"
#include "ui/pages/layouts.h"
#include "ui/style/control_kind.h"
#include "ui/style/tokens.h"

namespace keyfold::ui {

namespace {

// "not decided" is the first entry of each choice, with this as its value.
constexpr int undecided = -1;

// In line with the words of the row above it, which stand behind the chevron.
QVBoxLayout* makeForm(QWidget* part)
{
    auto* form = column(space::S3, part);
    form->setContentsMargins(space::S10, space::S1, space::S4, space::S4);
    return form;
}

QLineEdit* makeLine(const char* name, const QString& placeholder)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1StringView(name));
    line->setPlaceholderText(placeholder);
    return line;
}

QComboBox* makeChoice(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    return box;
}

QHBoxLayout* pair(QLayout* first, QLayout* second)
{
    auto* line = row(space::S4);
    line->addLayout(first, 1);
    line->addLayout(second, 1);
    return line;
}

/// Connects every input below `part` to its edited().
void watch(EditorPart* part)
{
    for (auto* line : part->findChildren<QLineEdit*>())
        QObject::connect(line, &QLineEdit::textChanged, part, &EditorPart::edited);
    for (auto* box : part->findChildren<QComboBox*>())
        QObject::connect(box, &QComboBox::currentIndexChanged, part, &EditorPart::edited);
    for (auto* text : part->findChildren<QPlainTextEdit*>())
        QObject::connect(text, &QPlainTextEdit::textChanged, part, &EditorPart::edited);
}

std::string lineOf(const QLineEdit* line)
{
    return line->text().trimmed().toStdString();
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? EditorPart::tr("None") : text;
}

} // namespace

std::vector<std::string> splitList(const QString& text)
{
    // Commas as Chinese, Japanese and Arabic keyboards have them, and semicolons, which other programs list with.
    static const QRegularExpression between(QStringLiteral("[,;\u3001\uff0c\uff1b\u060c\u061b]"));
    std::vector<std::string> items;
    for (const auto& part : text.split(between, Qt::SkipEmptyParts))
        if (const auto item = part.trimmed(); !item.isEmpty())
            items.push_back(item.toStdString());
    return items;
}

QString joinList(const std::vector<std::string>& items)
{
    QStringList texts;
    for (const auto& item : items)
        texts.append(toQString(item));
    return texts.join(QStringLiteral(", "));
}

PowersPart::PowersPart(QWidget* parent)
    : EditorPart(parent)
    , m_privilege(makeChoice("privilege"))
    , m_scopes(makeLine("scopes", tr("Invoices: write, Customers: read")))
    , m_addresses(makeLine("addresses", tr("Internet addresses or networks, with commas between")))
{
    m_privilege->addItem(tr("Not known"), undecided);
    for (const auto privilege : {Privilege::Read, Privilege::Write, Privilege::Admin})
        m_privilege->addItem(privilegeSentence(privilege), static_cast<int>(privilege));
    auto* form = makeForm(this);
    form->addLayout(labelled(tr("How much"), m_privilege));
    form->addLayout(labelled(tr("Rights, as the provider calls them"), m_scopes));
    form->addLayout(labelled(tr("Allowed addresses"), m_addresses));
    watch(this);
    connect(m_addresses, &QLineEdit::editingFinished, this,
        [this] { setState(m_addresses, firstWrong() ? FieldState::Wrong : FieldState::Normal); });
}

// They are made from top to bottom, leading to trailing.
QList<QWidget*> EditorPart::inputs() const
{
    QList<QWidget*> list;
    for (auto* widget : findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && !qobject_cast<QComboBox*>(widget->parentWidget()))
            list.append(widget);
    return list;
}

QString PowersPart::title() const
{
    return tr("What it may do");
}

void PowersPart::load(const Key& key)
{
    m_privilege->setCurrentIndex(m_privilege->findData(key.privilege ? static_cast<int>(*key.privilege) : undecided));
    m_scopes->setText(joinList(key.scopes));
    std::vector<std::string> ranges;
    std::ranges::transform(key.ipAllowlist, std::back_inserter(ranges), &IpRange::text);
    m_addresses->setText(joinList(ranges));
}

void PowersPart::store(Key& key) const
{
    const int chosen = m_privilege->currentData().toInt();
    key.privilege = chosen == undecided ? std::nullopt : std::optional(static_cast<Privilege>(chosen));
    key.scopes = splitList(m_scopes->text());
    key.ipAllowlist.clear();
    for (const auto& text : splitList(m_addresses->text()))
        if (auto range = IpRange::parse(text))
            key.ipAllowlist.push_back(*range);
}

QString PowersPart::summary(Date) const
{
    return m_privilege->currentText();
}

QWidget* PowersPart::firstWrong() const
{
    const auto texts = splitList(m_addresses->text());
    const bool good = std::ranges::all_of(texts, [](const auto& text) { return IpRange::parse(text).has_value(); });
    return good ? nullptr : m_addresses;
}

RotationPart::RotationPart(QWidget* parent)
    : EditorPart(parent)
    , m_every(makeChoice("rotateEvery"))
    , m_expires(new DateField)
{
    m_expires->setObjectName(QStringLiteral("expires"));
    m_every->addItem(tr("Not planned"), undecided);
    for (const int days : {7, 14, 30, 60, 90, 180, 365})
        m_every->addItem(everyDaysText(days), days);
    auto* form = makeForm(this);
    form->addLayout(pair(labelled(tr("Replace it"), m_every), labelled(tr("Expires at the provider"), m_expires)));
    watch(this);
}

QString RotationPart::title() const
{
    return tr("Rotation");
}

void RotationPart::load(const Key& key)
{
    const int days = key.rotateEveryDays.value_or(undecided);
    if (m_every->findData(days) < 0)
        m_every->addItem(everyDaysText(days), days);
    m_every->setCurrentIndex(m_every->findData(days));
    m_expires->setDate(key.expires);
}

void RotationPart::store(Key& key) const
{
    const int days = m_every->currentData().toInt();
    key.rotateEveryDays = days == undecided ? std::nullopt : std::optional(days);
    key.expires = m_expires->date();
}

QString RotationPart::summary(Date today) const
{
    const auto expires = m_expires->date();
    return expires ? tr("%1, expires on %2").arg(m_every->currentText(), dayText(*expires, today))
                   : m_every->currentText();
}

QWidget* RotationPart::firstWrong() const
{
    return m_expires->isValid() ? nullptr : m_expires;
}

OriginPart::OriginPart(QWidget* parent)
    : EditorPart(parent)
    , m_origin(makeChoice("origin"))
    , m_madeOn(new DateField)
    , m_account(makeLine("account", tr("Which of your accounts there")))
    , m_owner(makeLine("owner", tr("Who looks after it")))
{
    m_madeOn->setObjectName(QStringLiteral("madeOn"));
    for (const auto origin : {Origin::Unknown, Origin::Console, Origin::Email, Origin::Chat, Origin::Phone,
             Origin::Paper, Origin::Handoff, Origin::Import})
        m_origin->addItem(originName(origin), static_cast<int>(origin));
    auto* form = makeForm(this);
    form->addLayout(pair(labelled(tr("How it came to you"), m_origin), labelled(tr("Made on"), m_madeOn)));
    form->addLayout(pair(labelled(tr("Account"), m_account), labelled(tr("Owner"), m_owner)));
    watch(this);
}

QString OriginPart::title() const
{
    return tr("Where it came from");
}

void OriginPart::load(const Key& key)
{
    m_origin->setCurrentIndex(m_origin->findData(static_cast<int>(key.origin)));
    m_madeOn->setDate(key.madeOn);
    m_account->setText(toQString(key.account));
    m_owner->setText(toQString(key.owner));
}

void OriginPart::store(Key& key) const
{
    key.origin = static_cast<Origin>(m_origin->currentData().toInt());
    key.madeOn = m_madeOn->date();
    key.account = lineOf(m_account);
    key.owner = lineOf(m_owner);
}

QString OriginPart::summary(Date today) const
{
    const auto made = m_madeOn->date();
    return made ? tr("%1, %2").arg(m_origin->currentText(), dayText(*made, today)) : m_origin->currentText();
}

QWidget* OriginPart::firstWrong() const
{
    return m_madeOn->isValid() ? nullptr : m_madeOn;
}

NotesPart::NotesPart(QWidget* parent)
    : EditorPart(parent)
    , m_tags(makeLine("tags", tr("shop, money")))
    , m_notes(new QPlainTextEdit)
{
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true); // LOOK section 7: Tab leaves notes
    m_notes->setMinimumHeight(scaled(96, this));
    auto* form = makeForm(this);
    form->addLayout(labelled(tr("Tags"), m_tags));
    form->addLayout(labelled(tr("Notes"), m_notes));
    watch(this);
}

QString NotesPart::title() const
{
    return tr("Notes and tags");
}

void NotesPart::load(const Key& key)
{
    m_tags->setText(joinList(key.tags));
    m_notes->setPlainText(toQString(key.notes));
}

void NotesPart::store(Key& key) const
{
    key.tags = splitList(m_tags->text());
    std::ranges::sort(key.tags);
    const auto twice = std::ranges::unique(key.tags);
    key.tags.erase(twice.begin(), twice.end());
    key.notes = m_notes->toPlainText().toStdString();
}

QString NotesPart::summary(Date) const
{
    const auto tags = joinList(splitList(m_tags->text()));
    const auto notes = m_notes->toPlainText().simplified();
    if (!tags.isEmpty() && !notes.isEmpty())
        return tr("%1. %2", "tags. notes").arg(tags, notes);
    return orNone(tags + notes);
}

} // namespace keyfold::ui
