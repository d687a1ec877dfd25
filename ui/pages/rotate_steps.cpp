// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_steps.h"

#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

ConsoleStep::ConsoleStep(For purpose, QWidget* parent)
    : RotateStep(parent)
    , m_for(purpose)
    , m_open(new Button(Glyph::External, tr("Open the page")))
    , m_host(new Paragraph(TextStyle::Caption, {}, Role::Muted))
    , m_caution(new Notice(Severity::Warning, {}))
{
    m_open->setObjectName(purpose == For::Making ? QStringLiteral("openConsole") : QStringLiteral("openToRevoke"));
    m_host->setObjectName(purpose == For::Making ? QStringLiteral("consoleHost") : QStringLiteral("hostToRevoke"));
    auto* card = new Card;
    auto* inside = card->column();
    inside->addWidget(m_open, 0, Qt::AlignLeading);
    inside->addWidget(m_host);
    body()->addWidget(card);
    body()->addWidget(m_caution);
    connect(m_open, &Button::clicked, this, [this] { emit openRequested(m_url); });
}

void ConsoleStep::show(const RotationTask& task)
{
    const auto provider = task.providerText();
    const auto page = consolePageOf(task.key, task.providers->catalogue());
    m_url = page ? page->url : QUrl();
    m_open->setEnabled(page.has_value());
    m_host->setText(page ? tr("Opens %1 in your browser.").arg(hostText(*page))
                         : tr("Which page that is has not been noted. Go there as you always do."));
    if (m_for == For::Revoking) {
        setWords(tr("Revoke the old key"),
            tr("Delete or revoke the old key at %1. From then on it is worth nothing to anybody.").arg(provider));
        m_caution->setNotice(
            Severity::Warning, tr("This cannot be taken back there. What still uses the old key stops working."));
        return;
    }
    setWords(tr("Make a new key at %1").arg(provider),
        tr("Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in "
           "place."));
    const auto* known = task.providers->catalogue().find(task.key.provider);
    const bool stops = known && known->rollWithOverlap == false && known->multipleKeys == false;
    m_caution->setVisible(stops);
    m_caution->setNotice(Severity::Warning,
        tr("%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.")
            .arg(provider));
}

void ConsoleStep::clear()
{
    TaskStep::clear();
    m_host->clear();
    m_url = QUrl();
}

QWidget* ConsoleStep::firstFocus()
{
    return m_open->isEnabled() ? m_open : nullptr;
}

RotatedStep::RotatedStep(QWidget* parent) : RotateStep(parent), m_outcome(new Notice(Severity::Ok, {}))
{
    m_outcome->setObjectName(QStringLiteral("rotated"));
    body()->addWidget(m_outcome);
}

void RotatedStep::setOutcome(int places, bool revoked)
{
    m_places = places;
    m_revoked = revoked;
}

void RotatedStep::show(const RotationTask& task)
{
    setWords(tr("The key is rotated"), toQString(task.key.name));
    m_outcome->setNotice(m_revoked ? Severity::Ok : Severity::Warning, rotatedText(task, m_places, m_revoked));
}

} // namespace keyfold::ui
