// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_selection_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

#include <array>

#include "ui/models/words.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr std::size_t mostNames = 5;
constexpr std::array usualDays{30, 60, 90, 180, 365};
constexpr int fieldWidth = 420;

QLayout* changeRow(const QString& label, QWidget* field, Button* button)
{
    auto* line = row(space::S2);
    line->addLayout(labelled(label, field), 1);
    line->addWidget(button, 0, Qt::AlignBottom);
    return line;
}

Button* changeButton(const QString& text, const char* name)
{
    auto* button = new Button(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace

KeySelectionView::KeySelectionView(QWidget* parent)
    : Pane(Role::Surface, parent)
    , m_back((new Button(backwardChevron(layoutDirection()), tr("All keys"), ButtonKind::Tertiary))->small())
    , m_handOff(new Button(Glyph::Handoff, tr("Hand off"), ButtonKind::Primary))
    , m_title(new Paragraph(TextStyle::Title2, {}, Role::Text))
    , m_names(new Label(TextStyle::Body, {}, Role::Muted))
    , m_problem(new Notice(Severity::Critical, {}))
    , m_tag(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_every(new QComboBox)
    , m_revoke(changeButton(tr("Mark as revoked"), "revokeSelected"))
    , m_warning(new Paragraph)
    , m_confirm(changeButton({}, "revokeSelectedNow"))
    , m_keep(changeButton(tr("Keep them"), "keepSelected"))
{
    setAccessibleName(tr("Chosen keys"));
    m_back->setObjectName(QStringLiteral("backFromSelection"));
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    m_names->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("selectionProblem"));
    m_problem->hide();
    setCloseable(false);
    connect(m_back, &Button::clicked, this, &KeySelectionView::closeRequested, Qt::QueuedConnection);

    m_handOff->setObjectName(QStringLiteral("handOffSelected"));
    m_handOff->hide();
    connect(m_handOff, &Button::clicked, this, &KeySelectionView::handOffRequested);

    auto* content = new QWidget;
    auto* cards = column(space::S3, content);
    cards->setContentsMargins(space::S6, space::S5, space::S6, space::S6);
    cards->addWidget(m_back, 0, Qt::AlignLeading);
    cards->addWidget(m_title);
    cards->addWidget(m_names);
    cards->addWidget(m_handOff, 0, Qt::AlignLeading);
    cards->addWidget(m_problem);
    cards->addWidget(buildChanges());
    cards->addWidget(buildRevoke());
    cards->addStretch(1);
    column(0, this)->addWidget(scrolling(content));
}

Card* KeySelectionView::buildChanges()
{
    m_tag->setObjectName(QStringLiteral("selectionTag"));
    m_owner->setObjectName(QStringLiteral("selectionOwner"));
    m_every->setObjectName(QStringLiteral("selectionEvery"));
    for (const int days : usualDays)
        m_every->addItem(everyDaysText(days), days);
    m_every->addItem(tr("Not planned"), -1);
    m_every->setCurrentIndex(2);
    auto* tag = changeButton(tr("Add tag"), "tagSelected");
    auto* owner = changeButton(tr("Set owner"), "ownSelected");
    auto* every = changeButton(tr("Set rotation"), "planSelected");
    connect(tag, &Button::clicked, this, [this] {
        if (const auto text = m_tag->text().trimmed(); !text.isEmpty())
            emit tagRequested(text);
    });
    connect(m_tag, &QLineEdit::returnPressed, tag, &Button::click);
    connect(owner, &Button::clicked, this, [this] { emit ownerRequested(m_owner->text().trimmed()); });
    connect(m_owner, &QLineEdit::returnPressed, owner, &Button::click);
    connect(every, &Button::clicked, this, [this] { emit rotationRequested(m_every->currentData().toInt()); });

    auto* card = new Card;
    card->setMaximumWidth(scaled(fieldWidth, this) + scaled(160, this));
    auto* inside = card->column();
    inside->setSpacing(space::S4);
    inside->addLayout(changeRow(tr("Tag"), m_tag, tag));
    inside->addLayout(changeRow(tr("Owner"), m_owner, owner));
    inside->addLayout(changeRow(tr("Rotation"), m_every, every));
    return card;
}

Card* KeySelectionView::buildRevoke()
{
    setKind(m_revoke, ButtonKind::Danger);
    setKind(m_confirm, ButtonKind::Danger);
    connect(m_revoke, &Button::clicked, this, [this] { askRevoke(true); });
    connect(m_keep, &Button::clicked, this, [this] { askRevoke(false); });
    connect(m_confirm, &Button::clicked, this, [this] {
        askRevoke(false);
        emit revokeRequested();
    });
    auto* card = new Card;
    card->setMaximumWidth(scaled(fieldWidth, this) + scaled(160, this));
    auto* inside = card->column();
    inside->addWidget(m_warning);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space::S2, buttons);
    for (auto* button : {m_revoke, m_confirm, m_keep})
        flow->addWidget(button);
    inside->addWidget(buttons);
    askRevoke(false);
    return card;
}

void KeySelectionView::askRevoke(bool asking)
{
    const bool hadFocus = m_keep->hasFocus() || m_confirm->hasFocus();
    m_revoke->setVisible(!asking);
    m_confirm->setVisible(asking);
    m_keep->setVisible(asking);
    m_warning->setText(asking ? tr("This is noted for good: a revoked key does not come back.")
                              : tr("When they no longer work at their providers, say so here."));
    if (asking)
        m_keep->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_revoke->setFocus(Qt::OtherFocusReason);
}

void KeySelectionView::setKeys(const std::vector<KeySummary>& keys)
{
    const auto count = static_cast<int>(keys.size());
    m_title->setText(keysText(count));
    QStringList names;
    for (std::size_t i = 0; i < std::min(keys.size(), mostNames); ++i)
        names.append(toQString(keys[i].name));
    if (const int more = count - static_cast<int>(names.size()); more > 0)
        names.append(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, more));
    m_names->setText(names.join(u'\n'));
    m_confirm->setText(count == 1 ? tr("Mark 1 key as revoked") : tr("Mark %n keys as revoked", nullptr, count));
    std::set<KeyId> ids;
    for (const auto& key : keys)
        ids.insert(key.id);
    if (ids == m_keys) // in another order: what was said of them stays
        return;
    m_keys = std::move(ids);
    m_problem->hide();
    askRevoke(false);
}

void KeySelectionView::setCloseable(bool closeable)
{
    m_back->setVisible(closeable);
}

void KeySelectionView::setHandOffPossible(bool possible)
{
    m_handOff->setVisible(possible);
}

void KeySelectionView::clearFields()
{
    // Not clear(), which can be undone.
    m_tag->setText({});
    m_owner->setText({});
    m_problem->hide();
}

void KeySelectionView::showProblem(const QString& sentence)
{
    showOutcome(Severity::Critical, sentence);
}

void KeySelectionView::showOutcome(Severity severity, const QString& sentence)
{
    m_problem->setNotice(severity, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace keyfold::ui
