// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_editor_page.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include "ui/models/words.h"
#include "ui/pages/editor_parts.h"
#include "ui/pages/pasted_parts_card.h"
#include "ui/session/sentences.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

// The label of a new key's value, in the wallet's own language: scripts and handoffs see it.
constexpr auto mainLabel = "Secret"; // the command line gives it the same

std::string mainLabelOf(const Key& key)
{
    const auto* field = key.mainField();
    return field ? field->label : mainLabel;
}

std::string environmentOf(const QComboBox* box)
{
    const int known = box->findText(box->currentText(), Qt::MatchFixedString);
    const auto text = known >= 0 ? box->itemData(known).toString() : box->currentText().trimmed();
    return normalisedEnvironment(text.toStdString());
}

} // namespace

QWidget* KeyEditorPage::firstFocus()
{
    switch (m_begin) {
    case Begin::Name:
        return m_name;
    case Begin::Task:
        if (!isNew())
            return m_purpose;
        break;
    case Begin::Value:
        break;
    }
    return m_value;
}

void KeyEditorPage::dropSecrets()
{
    if (!m_open || m_value->isEmpty())
        return;
    m_value->clear();
    m_pastedParts->clear();
    showMainLabel();
    note(m_valueNote, Severity::Info, tr("Locking has cleared the value. Paste it again; the rest is kept."));
    m_paste->setText(tr("Paste"));
}

bool KeyEditorPage::stepBack()
{
    emit leftOpen();
    return true;
}

void KeyEditorPage::setProviders(const std::vector<std::string>& names)
{
    const auto typed = m_provider->currentText();
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    for (const auto& name : names)
        m_provider->addItem(toQString(name));
    m_provider->setEditText(typed);
}

void KeyEditorPage::beginNew(Date today)
{
    m_today = today;
    Key key;
    key.rotateEveryDays = m_usualDays = m_rotation.days;
    load(key);
    m_begin = Begin::Task;
    m_title->setText(tr("Add a key"));
    m_value->setPlaceholder(tr("Paste the key here"));
    m_saveAndAdd->show();
    m_save->setText(tr("Save key"));
}

void KeyEditorPage::beginEdit(const Key& key, Date today)
{
    m_today = today;
    load(key);
    m_begin = Begin::Task;
    m_title->setText(tr("Edit the key"));
    m_value->setPlaceholder(tr("Paste a new value here, or leave it as it is"));
    m_saveAndAdd->hide();
    m_save->setText(tr("Save changes"));
}

void KeyEditorPage::setBegin(Begin begin)
{
    m_begin = begin;
}

void KeyEditorPage::close()
{
    m_value->clear();
    load({});
    m_open = false;
    emit halfWrittenChanged();
}

void KeyEditorPage::load(const Key& key)
{
    m_loading = true;
    m_original = key;
    m_open = true;
    m_value->clear();
    m_pastedParts->clear();
    showMainLabel();
    m_paste->setText(tr("Paste"));
    m_provider->setEditText(toQString(key.provider));
    m_environment->setEditText(environmentName(key.environment));
    m_purpose->setText(toQString(key.purpose));
    m_place->setText(key.consumers.empty() ? QString() : toQString(key.consumers.front().name));
    m_name->setText(toQString(key.name));
    m_nameIsOurs = key.name.empty() || key.name == proposedName(key, m_naming);
    m_found.reset();
    m_ourProvider.clear();
    m_ourEnvironment.clear();
    m_duplicates.clear();
    for (const auto& [part, fold] : m_parts) {
        part->load(key);
        fold->setExpanded(false);
    }
    for (auto* line : {m_purpose, m_place, m_name, m_provider->lineEdit()})
        line->setCursorPosition(0); // a long text is read from its beginning
    hideProblems();
    showAdvice();
    m_area->ensureVisible(0, 0);
    m_loading = false;
    m_halfWritten = false;
    onEdited();
}

Key KeyEditorPage::entered() const
{
    Key key = m_original;
    key.name = m_name->text().trimmed().toStdString();
    key.provider = m_provider->currentText().trimmed().toStdString();
    key.environment = environmentOf(m_environment);
    key.purpose = m_purpose->text().trimmed().toStdString();
    const auto place = m_place->text().trimmed().toStdString();
    if (place.empty() && key.consumers.size() <= 1)
        key.consumers.clear();
    else if (key.consumers.empty())
        key.consumers.push_back({place, {}, {}});
    else if (!place.empty())
        key.consumers.front().name = place;
    for (const auto& [part, fold] : m_parts)
        part->store(key);
    if (isNew() && m_found && key.provider == m_found->provider) {
        key.kind = m_found->kind;
        key.consoleUrl = m_found->consoleUrl;
    }
    return key;
}

bool KeyEditorPage::isHalfWritten() const
{
    return m_open && (m_halfWritten || !m_value->isEmpty());
}

KeyDraft KeyEditorPage::takeDraft()
{
    KeyDraft draft{entered(), {}};
    if (m_value->isEmpty())
        return draft;
    const auto label = m_pastedParts->isSplit() ? m_pastedParts->mainLabel() : mainLabelOf(draft.key);
    if (!draft.key.fieldLabelled(label)) {
        // A new key has no version yet; the wallet takes the labels from this one.
        if (draft.key.versions.empty())
            draft.key.versions.emplace_back();
        draft.key.fields().push_back({{}, label, FieldKind::Secret, {}});
    }
    draft.secrets.push_back({label, m_value->takeSecret()});
    addParts(draft);
    return draft;
}

void KeyEditorPage::restore(KeyDraft draft)
{
    if (!draft.secrets.empty())
        m_value->setSecret(std::move(draft.secrets.front().value));
}

KeyEdit KeyEditorPage::copyEdit() const
{
    KeyEdit edit{isNew() ? std::nullopt : std::optional(m_original.id), entered(), {}, {}};
    if (m_value->isEmpty())
        return edit;
    edit.secrets.push_back(
        {m_pastedParts->isSplit() ? m_pastedParts->mainLabel() : mainLabelOf(edit.entered), m_value->secret().clone()});
    for (auto& part : m_pastedParts->parts())
        (part.kind == FieldKind::Secret ? edit.secrets : edit.plain).push_back({part.label, std::move(part.value)});
    return edit;
}

void KeyEditorPage::resume(KeyEdit edit, const Key* original, Date today)
{
    if (original)
        beginEdit(*original, today);
    else
        beginNew(today);
    const auto before = m_original;
    auto key = before;
    takeEntered(key, edit.entered);
    load(key);
    m_original = before;
    resumeValues(std::move(edit));
    emit halfWrittenChanged();
}

void KeyEditorPage::showProblem(const Error& error)
{
    const auto sentence = sentenceFor(error).text();
    setBusy(false);
    if (error.code == ErrorCode::NameTaken || error.code == ErrorCode::NameEmpty) {
        note(m_nameNote, Severity::Critical, sentence);
        setState(m_name, FieldState::Wrong);
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (error.code == ErrorCode::SecretEmpty || error.code == ErrorCode::SecretTooLarge) {
        note(m_valueNote, Severity::Critical, sentence);
        setState(m_value, FieldState::Wrong);
        m_value->setFocus(Qt::OtherFocusReason);
    } else {
        note(m_problem, Severity::Critical, sentence);
    }
}

void KeyEditorPage::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_saveAndAdd->setEnabled(!busy);
}

void KeyEditorPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter in a field is the filled button; Ctrl+Enter saves from notes too.
    if (enter && m_save->isEnabled())
        trySave(&KeyEditorPage::saveRequested);
    else
        Page::keyPressEvent(event);
}

void KeyEditorPage::trySave(void (KeyEditorPage::*request)())
{
    hideProblems();
    for (const auto& [part, fold] : m_parts) {
        if (auto* wrong = part->firstWrong()) {
            fold->setExpanded(true);
            setState(wrong, FieldState::Wrong);
            wrong->setFocus(Qt::OtherFocusReason);
            note(m_problem, Severity::Critical, tr("“%1” has something that cannot be read.").arg(part->title()));
            return;
        }
    }
    if (isNew() && m_value->isEmpty())
        showProblem({ErrorCode::SecretEmpty, {}, {}, {}});
    else if (m_name->text().trimmed().isEmpty())
        showProblem({ErrorCode::NameEmpty, {}, {}, {}});
    else
        emit(this->*request)();
}

void KeyEditorPage::onValueEdited()
{
    setState(m_value, FieldState::Normal);
    m_valueNote->hide();
    m_paste->setText(m_value->isEmpty() ? tr("Paste") : tr("Paste again"));
    takeApart();
    recognise();
    onEdited();
    emit valueEdited();
}

void KeyEditorPage::onNameEdited()
{
    m_nameIsOurs = m_name->text().trimmed().isEmpty();
    m_nameNote->hide();
    setState(m_name, FieldState::Normal);
    onEdited();
}

void KeyEditorPage::onEdited()
{
    if (m_loading)
        return;
    followPolicy();
    const auto key = entered();
    if (m_nameIsOurs && !m_name->hasFocus())
        m_name->setText(toQString(proposedName(key, m_naming)));
    m_nameHint->setText(m_nameIsOurs ? tr("written from the answers above") : QString());
    judgeName();
    auto compared = entered();
    if (m_nameIsOurs)
        compared.name = m_original.name;
    if (const bool half = compared != m_original; half != m_halfWritten || !m_value->isEmpty()) {
        m_halfWritten = half;
        emit halfWrittenChanged();
    }
    describeParts();
    emit edited();
}

void KeyEditorPage::describeParts()
{
    for (const auto& [part, fold] : m_parts)
        fold->setValue(part->summary(m_today));
}

void KeyEditorPage::hideProblems()
{
    for (auto* notice : {m_valueNote, m_nameNote, m_problem})
        notice->hide();
    m_betterName->hide();
    setState(m_value, FieldState::Normal);
    setState(m_name, FieldState::Normal);
}

void KeyEditorPage::note(Notice* place, Severity severity, const QString& sentence)
{
    place->setNotice(severity, sentence);
    place->show();
}

} // namespace keyfold::ui
