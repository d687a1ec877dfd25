// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does with several values that were pasted at once, or came in a file.
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

#include "core/base/text.h"
#include "ui/models/words.h"
#include "ui/pages/key_editor_page.h"
#include "ui/pages/pasted_parts_card.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

/// What keys come in. Everything else that is dropped is the window's to open: wallets, handoffs, lists to import.
bool isKeyFile(const QString& name)
{
    for (const auto* ending : {".json", ".pem", ".key", ".env", ".p8", ".crt", ".txt", ".ini"})
        if (name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return true;
    return name.endsWith(QStringLiteral("/credentials")) || name.contains(QStringLiteral("/.env"));
}

Path keyFileIn(const QMimeData& mime)
{
    const auto urls = mime.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile() || !isKeyFile(urls.front().path()))
        return {};
    return toPath(urls.front().toLocalFile());
}

} // namespace

void KeyEditorPage::takeApart()
{
    if (m_value->isEmpty()) {
        m_pastedParts->clear();
    } else {
        auto parts = partsOf(m_value->secret().expose(), m_known->recogniser());
        if (parts.empty() && m_pastedParts->isJoined())
            m_pastedParts->clear();
        else if (parts.empty())
            m_pastedParts->forgetWhole();
        else if (!m_pastedParts->isJoined())
            splitInto(std::move(parts));
    }
    showMainLabel();
}

void KeyEditorPage::splitInto(std::vector<PastedPart> parts)
{
    if (!isNew())
        matchLabels(parts, m_original);
    auto whole = m_value->takeSecret();
    m_value->setSecret(m_pastedParts->split(std::move(parts), std::move(whole)));
}

void KeyEditorPage::keepAsOne()
{
    m_value->setSecret(m_pastedParts->join());
    m_pastedParts->inputs().front()->setFocus(Qt::OtherFocusReason);
    onValueEdited();
}

void KeyEditorPage::showMainLabel()
{
    m_mainLabel->setText(toQString(m_pastedParts->mainLabel()));
    m_mainLabel->setVisible(m_pastedParts->isSplit());
    m_value->setAccessibleName(
        m_pastedParts->isSplit() ? tr("The key itself: %1").arg(m_mainLabel->text()) : tr("The key itself"));
}

void KeyEditorPage::addParts(KeyDraft& draft)
{
    auto& fields = draft.key.fields();
    for (auto& part : m_pastedParts->parts()) {
        auto field = std::ranges::find(fields, part.label, &Field::label);
        if (field == fields.end())
            field = fields.insert(field, {{}, part.label, part.kind, {}});
        if (part.kind == FieldKind::Secret)
            draft.secrets.push_back({part.label, std::move(part.value)});
        else
            field->value = part.value.exposeText();
    }
}

void KeyEditorPage::resumeValues(KeyEdit edit)
{
    if (!edit.secrets.empty()) {
        m_value->setSecret(std::move(edit.secrets.front().value));
        std::vector<PastedPart> parts;
        for (std::size_t at = 1; at < edit.secrets.size(); ++at)
            parts.push_back({edit.secrets[at].label, FieldKind::Secret, std::move(edit.secrets[at].value)});
        for (auto& plain : edit.plain)
            parts.push_back({plain.label, FieldKind::Plain, std::move(plain.value)});
        if (!parts.empty())
            m_pastedParts->restore(edit.secrets.front().label, std::move(parts));
    }
    m_paste->setText(m_value->isEmpty() ? tr("Paste") : tr("Paste again"));
    showMainLabel();
    recognise();
    onEdited();
    emit valueEdited();
}

void KeyEditorPage::pasteFile(Result<Secret> text)
{
    if (!m_open)
        return;
    const bool noText = text ? !isCleanUtf8(text->exposeText()) : text.error().code == ErrorCode::InvalidValue;
    if (!text || noText) {
        note(m_valueNote, Severity::Warning,
            noText ? tr("That is not text, or more than 1 MiB of it. Choose the file that holds the key.")
                   : sentenceFor(text.error()).text());
        return;
    }
    m_pastedParts->clear();
    m_value->setSecret(std::move(*text));
    onValueEdited();
    m_value->setFocus(Qt::OtherFocusReason);
}

void KeyEditorPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_open && !keyFileIn(*event->mimeData()).empty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window may know what it is
}

void KeyEditorPage::dropEvent(QDropEvent* event)
{
    // Moving it here would delete it where it lies.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit fileDropped(keyFileIn(*event->mimeData()));
}

} // namespace keyfold::ui
