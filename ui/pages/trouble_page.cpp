// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trouble_page.h"

#include <QScrollArea>
#include <QStackedWidget>

#include "ui/models/words.h"
#include "ui/pages/action_row.h"
#include "ui/pages/layouts.h"
#include "ui/pages/places.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

constexpr int pageWidth = 640; // the picture "damaged" of the look
constexpr int topMargin = 64;

QString titleFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Damaged:
        return TroublePage::tr("This wallet is damaged");
    case ErrorCode::Tampered:
        return TroublePage::tr("This wallet was changed outside Keyfold");
    case ErrorCode::NotAWallet:
        return TroublePage::tr("This is not a Keyfold wallet");
    case ErrorCode::MadeByNewer:
        return TroublePage::tr("This wallet needs a newer Keyfold");
    case ErrorCode::FileNotFound:
        return TroublePage::tr("The wallet is not there");
    default:
        return TroublePage::tr("This wallet cannot be opened");
    }
}

QString sizeOrNothing(std::uint64_t bytes)
{
    return bytes == 0 ? TroublePage::tr("not there") : sizeText(bytes);
}

/// Both pages in the middle, at the width that reads well.
QWidget* inTheMiddle(QWidget* content)
{
    auto* ground = new QWidget;
    auto* line = row(0, ground);
    line->setContentsMargins(space::S8, topMargin, space::S8, space::S8);
    content->setMaximumWidth(scaled(pageWidth, content));
    line->addStretch(1);
    line->addWidget(content, 100);
    line->addStretch(1);
    return scrolling(ground);
}

} // namespace

TroublePage::TroublePage(QWidget* parent) : Page(parent), m_steps(new QStackedWidget), m_form(new RestoreForm)
{
    setObjectName(QStringLiteral("troublePage"));
    auto* list = new QWidget;
    m_list = column(0, list);
    m_steps->addWidget(inTheMiddle(list));
    m_steps->addWidget(inTheMiddle(m_form));
    column(0, this)->addWidget(m_steps);
    connect(m_form, &RestoreForm::restoreRequested, this, &TroublePage::restoreRequested);
    connect(m_form, &RestoreForm::cancelled, this, &TroublePage::stepBack);
}

bool TroublePage::isAbout(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
    case ErrorCode::NotAWallet:
    case ErrorCode::MadeByNewer:
    case ErrorCode::KdfTooCostly:
    case ErrorCode::FileNotFound:
        return true;
    default:
        return false;
    }
}

void TroublePage::setTrouble(const Trouble& trouble)
{
    m_file = trouble.file;
    m_today = trouble.today;
    m_first = nullptr;
    m_alone = false;
    m_form->clear();
    empty(m_list);
    auto* head = row(space::S4);
    head->addWidget(new GlyphLabel(Glyph::Critical, Role::Critical, 24), 0, Qt::AlignTop);
    auto* words = column(space::S2);
    auto* title = new Label(TextStyle::Title1, titleFor(trouble.error.code));
    title->setWordWrap(true);
    words->addWidget(title);
    const auto sentence = sentenceFor(trouble.error);
    auto* text = new Paragraph(sentence.next);
    text->setLead(sentence.what);
    words->addWidget(text);
    head->addLayout(words, 1);
    m_list->addLayout(head);
    m_list->addSpacing(space::S8);
    m_list->addWidget(new Label(TextStyle::Title3, tr("What you can do")));
    m_list->addSpacing(space::S3);
    m_list->addWidget(buildWays(trouble));
    m_list->addSpacing(space::S4);
    auto* stays = new Label(
        TextStyle::Body, tr("The file stays where it is. Nothing is overwritten or deleted."), Role::Muted);
    stays->setWordWrap(true);
    m_list->addWidget(stays);
    m_list->addSpacing(space::S4);
    m_list->addWidget(buildDetails(trouble));
    m_list->addStretch();
    m_steps->setCurrentIndex(0);
}

QWidget* TroublePage::buildWays(const Trouble& trouble)
{
    QList<QWidget*> rows;
    // A newer Keyfold's wallet is whole: an older copy would only lose what is in it.
    const bool restorable = trouble.error.code != ErrorCode::MadeByNewer && !trouble.backups.empty();
    if (restorable) {
        rows.append(buildBackup(trouble.backups.front(), true));
        if (trouble.backups.size() > 1) {
            auto* older = new FoldRow(tr("Older backups"));
            older->setObjectName(QStringLiteral("olderBackups"));
            const auto count = static_cast<int>(trouble.backups.size()) - 1;
            older->setValue(
                tr("%1, the oldest of %2").arg(count).arg(dayText(trouble.backups.back().day, trouble.today)));
            auto* content = new QWidget;
            auto* inside = column(0, content);
            for (auto at = trouble.backups.begin() + 1; at != trouble.backups.end(); ++at)
                inside->addWidget(buildBackup(*at, false));
            older->setContent(content);
            rows.append(older);
        }
    }
    if (trouble.error.code == ErrorCode::FileNotFound) {
        auto* again = new ActionRow(
            Glyph::Rotate, tr("Look again"), tr("After connecting its drive, or moving it back"));
        connect(again->addButton(tr("Look again"), "lookAgain"), &Button::clicked, this, &TroublePage::retryRequested);
        rows.append(again);
    }
    auto* other = new ActionRow(
        Glyph::Folder, tr("Open another wallet"), tr("A copy on a stick, or from your sync folder’s history"));
    auto* open = other->addButton(
        tr("Choose a file"), "openAnother", restorable ? ButtonKind::Secondary : ButtonKind::Primary);
    connect(open, &Button::clicked, this, &TroublePage::openRequested);
    rows.append(other);
    if (!m_first)
        m_first = open;
    return cardOf(rows);
}

QWidget* TroublePage::buildBackup(const BackupInfo& backup, bool best)
{
    auto* way = new ActionRow(Glyph::Backup, tr("The backup of %1").arg(dayText(backup.day, m_today)),
        tr("%1. Changes since then are not in it.").arg(sizeText(backup.bytes)));
    auto* button = way->addButton(
        tr("Restore this one"), "restoreThis", best ? ButtonKind::Primary : ButtonKind::Secondary);
    connect(button, &Button::clicked, this, [this, backup] { showForm(backup); });
    if (best)
        m_first = button;
    return way;
}

QWidget* TroublePage::buildDetails(const Trouble& trouble)
{
    const QList<std::pair<QString, QString>> facts{
        {tr("File"), toQString(trouble.file)},
        {tr("Size"), sizeOrNothing(trouble.bytes)},
        {tr("Found"),
            trouble.error.detail.empty() ? titleFor(trouble.error.code) : QString::fromStdString(trouble.error.detail)},
    };
    auto* fold = new FoldRow(tr("Details for support"));
    auto* content = new QWidget;
    auto* inside = column(space::S1, content);
    inside->setContentsMargins(space::S4, 0, space::S4, space::S3);
    QString all;
    for (const auto& [name, value] : facts) {
        all += name + QStringLiteral(": ") + value + u'\n';
        auto* line = new Label(TextStyle::Caption, tr("%1: %2").arg(name, value), Role::Muted);
        line->setWordWrap(true);
        inside->addWidget(line);
    }
    auto* copy = (new Button(Glyph::Copy, tr("Copy details"), ButtonKind::Tertiary))->small();
    copy->setObjectName(QStringLiteral("copyDetails"));
    connect(copy, &Button::clicked, this, [this, all] { emit copyRequested(all); });
    inside->addWidget(copy, 0, Qt::AlignLeading);
    fold->setContent(content);
    return cardOf({fold});
}

void TroublePage::showForm(const BackupInfo& backup)
{
    m_form->begin(backup, m_today);
    m_steps->setCurrentIndex(1);
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void TroublePage::showFormAlone(const Path& file, const BackupInfo& backup, Date today)
{
    m_file = file;
    m_today = today;
    showForm(backup);
    m_alone = true;
}

QWidget* TroublePage::firstFocus()
{
    return m_steps->currentIndex() == 1 ? m_form->firstFocus() : m_first;
}

void TroublePage::dropSecrets()
{
    m_form->clear();
}

bool TroublePage::stepBack()
{
    if (m_steps->currentIndex() == 0)
        return false;
    m_form->clear();
    if (m_alone) {
        emit retryRequested();
        return true;
    }
    m_steps->setCurrentIndex(0);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace keyfold::ui
