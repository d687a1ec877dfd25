// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_tell_step.h"

#include <QButtonGroup>
#include <QRadioButton>

#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/pages/secret_words.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

// As the grant's "how" keeps it; on screen they are translated (people_rows.cpp).
constexpr std::array ways{
    "handoff, passphrase by phone", "handoff, passphrase in person", "handoff, passphrase by messenger"};

} // namespace

HandoffTellStep::HandoffTellStep(QWidget* parent)
    : TaskStep(parent)
    , m_card(new Card)
    , m_words(new SecretWords(' ', TextStyle::Title3))
    , m_forgotten(new Notice(Severity::Warning, {}))
    , m_file(new ActionRow(Glyph::Handoff, {}, {}))
    , m_ways(new QWidget)
    , m_way(new QButtonGroup(this))
{
    m_words->setObjectName(QStringLiteral("handoffPassphrase"));
    m_words->setNumbered(true);
    m_words->setAccessibleName(tr("Passphrase, seven words on the screen"));
    m_forgotten->setObjectName(QStringLiteral("passphraseForgotten"));
    auto* inside = m_card->column();
    auto* head = row(space::S2);
    head->addWidget(new Label(TextStyle::Strong, tr("Passphrase")));
    auto* once = new Label(TextStyle::Caption, tr("shown this once, kept nowhere"), Role::Muted);
    once->setWordWrap(true);
    head->addWidget(once, 1);
    auto* copy = new IconButton(Glyph::Copy, tr("Copy the passphrase"));
    copy->setObjectName(QStringLiteral("copyPassphrase"));
    connect(copy, &QAbstractButton::clicked, this, &HandoffTellStep::copyRequested);
    head->addWidget(copy);
    inside->addLayout(head);
    inside->addWidget(m_words);
    body()->addWidget(m_card);
    body()->addWidget(m_forgotten);
    m_forgotten->hide();
    auto* show = m_file->addButton(tr("Show in folder"), "showFile");
    show->setAccessibleName(show->text()); // the row has no title yet
    connect(show, &Button::clicked, this, &HandoffTellStep::folderRequested);
    body()->addWidget(cardOf({m_file}));
    auto* list = column(space::S3, m_ways);
    list->addWidget(new Label(TextStyle::Title3, tr("How do you tell it?")));
    const std::array texts{tr("By phone"), tr("In person"), tr("In another messenger")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto* radio = new QRadioButton(texts[i]);
        radio->setObjectName(QStringLiteral("tell/%1").arg(i));
        m_way->addButton(radio, static_cast<int>(i));
        list->addWidget(radio);
    }
    body()->addWidget(m_ways);
}

void HandoffTellStep::begin(const HandoffMade& made, const QString& person, Secret passphrase)
{
    clear();
    m_withPassphrase = !passphrase.empty();
    if (m_withPassphrase)
        setWords(tr("Tell %1 the passphrase").arg(person),
            tr("Call, or say it face to face. Whoever reads the message with the file must not find the passphrase "
               "beside it."));
    else
        setWords(tr("Send %1 the file").arg(person),
            tr("It opens with their key alone, so it may travel by e-mail or chat."));
    m_words->setSecret(std::move(passphrase));
    m_card->setVisible(m_withPassphrase);
    m_ways->setVisible(m_withPassphrase);
    m_way->button(0)->setChecked(true);
    // Where a line may be broken that has no space.
    const auto name = toQString(made.file.filename()).replace(u'-', QStringLiteral("-\u200B"));
    m_file->setTexts(name, tr("Encrypted, %1").arg(sizeText(made.bytes)));
}

void HandoffTellStep::showForgotten()
{
    m_card->hide();
    m_ways->setVisible(m_withPassphrase);
    m_forgotten->setVisible(m_withPassphrase);
    m_forgotten->setNotice(Severity::Warning,
        tr("Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and "
           "hand over once more."));
}

void HandoffTellStep::clear()
{
    TaskStep::clear();
    dropSecrets();
    m_file->setTexts({}, {});
    m_forgotten->hide();
}

void HandoffTellStep::dropSecrets()
{
    m_words->clear();
}

QWidget* HandoffTellStep::firstFocus()
{
    return nullptr;
}

const Secret& HandoffTellStep::passphrase() const
{
    return m_words->secret();
}

std::string HandoffTellStep::how() const
{
    const int way = m_way->checkedId();
    return m_withPassphrase && way >= 0 ? ways.at(static_cast<std::size_t>(way)) : std::string();
}

} // namespace keyfold::ui
