// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoff_file_step.h"

#include <QRadioButton>
#include <QSignalBlocker>

#include "core/handoff/handoff_page.h"
#include "ui/pages/layouts.h"
#include "ui/pages/places.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

HandoffFileStep::HandoffFileStep(QWidget* parent)
    : TaskStep(parent)
    , m_file(new QRadioButton(tr("A file, for Keyfold or any age program")))
    , m_text(new QRadioButton(tr("The same as text, for a chat")))
    , m_page(new QRadioButton(tr("A page that opens in any browser")))
    , m_name(new Label(TextStyle::Label))
    , m_folder(new Label(TextStyle::Caption, {}, Role::Muted))
{
    m_file->setObjectName(QStringLiteral("formFile"));
    m_text->setObjectName(QStringLiteral("formText"));
    m_page->setObjectName(QStringLiteral("formPage"));
    for (auto* radio : {m_file, m_text, m_page}) {
        body()->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                emit formChosen();
        });
    }
    auto* card = new Card;
    auto* line = row(space::S3, card);
    line->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    line->addWidget(new GlyphLabel(Glyph::Handoff));
    auto* words = column(0);
    for (auto* label : {m_name, m_folder}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_name->setObjectName(QStringLiteral("handoffFile"));
    line->addLayout(words, 1);
    auto* place = (new Button(Glyph::Folder, tr("Change")))->small();
    place->setObjectName(QStringLiteral("handoffPlace"));
    place->setAccessibleName(tr("Change the file’s name or folder"));
    connect(place, &Button::clicked, this, &HandoffFileStep::placeRequested);
    line->addWidget(place);
    body()->addWidget(card);
}

void HandoffFileStep::begin(bool withPassphrase)
{
    setWords(tr("Save the file"),
        tr("It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far."));
    m_page->setVisible(withPassphrase && hasHandoffPage());
    if (m_page->isHidden() && m_page->isChecked())
        m_file->setChecked(true);
    if (!m_file->isChecked() && !m_text->isChecked() && !m_page->isChecked())
        m_file->setChecked(true);
}

void HandoffFileStep::setPlace(const Path& file)
{
    m_name->setText(toQString(file.filename()));
    m_folder->setText(placeText(file.parent_path()));
    m_name->setToolTip(toQString(file));
}

void HandoffFileStep::clear()
{
    TaskStep::clear();
    m_name->clear();
    m_name->setToolTip({});
    m_folder->clear();
    const QSignalBlocker quiet(m_file);
    m_file->setChecked(true);
}

void HandoffFileStep::keep(HandoffDraft& draft) const
{
    draft.form = form();
}

void HandoffFileStep::resume(const HandoffDraft& draft)
{
    const bool page = draft.form == HandoffWish::Form::Page && !m_page->isHidden();
    (page ? m_page : draft.form == HandoffWish::Form::Text ? m_text : m_file)->setChecked(true);
}

HandoffWish::Form HandoffFileStep::form() const
{
    if (m_page->isChecked())
        return HandoffWish::Form::Page;
    return m_text->isChecked() ? HandoffWish::Form::Text : HandoffWish::Form::File;
}

} // namespace keyfold::ui
