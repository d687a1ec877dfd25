// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does with what it recognises; microseconds each, so it happens as one types.
#include <QComboBox>
#include <QLineEdit>

#include "ui/models/words.h"
#include "ui/pages/editor_parts.h"
#include "ui/pages/key_editor_page.h"
#include "ui/pages/pasted_parts_card.h"
#include "ui/pages/recognised_card.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

std::vector<Secret> KeyEditorPage::secrets() const
{
    std::vector<Secret> secrets;
    if (m_value->isEmpty())
        return secrets;
    secrets.push_back(m_value->secret().clone());
    for (auto& part : m_pastedParts->parts())
        if (part.kind == FieldKind::Secret)
            secrets.push_back(std::move(part.value));
    return secrets;
}

void KeyEditorPage::setConventions(Conventions conventions)
{
    m_naming = std::move(conventions.naming);
    m_rotation = conventions.rotation;
    m_known = std::move(conventions.providers);
    if (!m_open)
        return;
    if (isNew() && !isHalfWritten()) {
        beginNew(m_today);
    } else {
        if (!m_value->isEmpty())
            recognise();
        onEdited();
    }
}

void KeyEditorPage::recognise()
{
    m_duplicates.clear();
    m_found = identify();
    if (isNew()) {
        const bool sure = m_found && m_found->confidence == Confidence::High;
        fillIn(m_provider, m_ourProvider, sure ? toQString(m_found->provider) : QString());
        fillIn(m_environment, m_ourEnvironment,
            sure && !m_found->environment.empty() ? environmentName(m_found->environment) : QString());
        if (sure)
            fillInPrivilege(*m_found);
    }
    showAdvice();
}

// A secret often says nothing of its own, but what was pasted with it does.
std::optional<Recognition> KeyEditorPage::identify() const
{
    if (m_value->isEmpty())
        return {};
    const auto& recogniser = m_known->recogniser();
    auto main = recogniser.identify(m_value->secret().expose());
    if (main && main->confidence == Confidence::High)
        return main;
    for (const auto& part : m_pastedParts->parts()) {
        auto beside = recogniser.identify(part.value.expose());
        if (!beside || beside->confidence != Confidence::High)
            continue;
        beside->label = m_pastedParts->mainLabel();
        beside->kind = main && main->provider == beside->provider ? main->kind : std::string("secret");
        return beside;
    }
    return main;
}

void KeyEditorPage::fillIn(QComboBox* box, QString& ours, const QString& text)
{
    const auto present = box->currentText().trimmed();
    if (!present.isEmpty() && present != ours)
        return;
    ours = text;
    const QSignalBlocker quiet(box);
    box->setEditText(text);
    box->lineEdit()->setCursorPosition(0);
}

void KeyEditorPage::fillInPrivilege(const Recognition& found)
{
    auto key = entered();
    if (key.privilege || !found.privilege)
        return;
    key.privilege = found.privilege;
    m_loading = true;
    for (const auto& [part, fold] : m_parts)
        part->load(key);
    m_loading = false;
}

// The interval goes with provider and privilege until the person chooses one.
void KeyEditorPage::followPolicy()
{
    auto key = entered();
    if (!isNew() || key.rotateEveryDays != m_usualDays)
        return;
    m_usualDays = rotationDaysFor(key, m_known->catalogue(), m_rotation);
    if (key.rotateEveryDays == m_usualDays)
        return;
    key.rotateEveryDays = m_usualDays;
    m_loading = true;
    m_rotationPart->load(key);
    m_loading = false;
}

void KeyEditorPage::showAdvice()
{
    m_recognised->setVisible(m_found.has_value());
    if (m_found)
        m_recognised->showWords(wordsOf(*m_found));
    const bool any = !m_value->isEmpty();
    const auto provider = m_provider->currentText().trimmed().toStdString();
    auto advice = any ? adviceOn(m_value->secret().expose(), m_found, provider, m_known->catalogue()) : std::nullopt;
    if (any && m_found && !isNew())
        if (const auto other = mismatch(*m_found, m_original.provider, m_original.environment, m_known->catalogue()))
            advice = other;
    m_adviceNote->setVisible(advice.has_value());
    if (advice)
        m_adviceNote->setNotice(Severity::Warning, *advice);
    m_duplicateNote->setVisible(!m_duplicates.isEmpty());
    m_duplicateNote->setNotice(Severity::Warning, m_duplicates);
}

void KeyEditorPage::showDuplicates(const std::vector<KeySummary>& keys)
{
    auto others = keys;
    if (!isNew())
        std::erase_if(others, [this](const auto& key) { return key.id == m_original.id; });
    m_duplicates = duplicateText(others).value_or(QString());
    showAdvice();
}

void KeyEditorPage::judgeName()
{
    const auto name = m_name->text().trimmed();
    const auto provider = m_provider->currentText().trimmed().toStdString();
    const auto advice = m_nameIsOurs || name.isEmpty() ? std::nullopt
                                                       : adviceOnName(m_naming, name.toStdString(), provider, *m_known);
    const bool better = advice && !advice->better.isEmpty();
    m_betterName->setVisible(better);
    if (better) {
        m_betterName->setProperty("name", advice->better);
        m_betterName->setText(tr("Take “%1”").arg(advice->better));
    }
    if (stateOf(m_name) == FieldState::Wrong)
        return; // why it was not saved stands there
    m_nameNote->setVisible(advice.has_value());
    if (advice)
        m_nameNote->setNotice(advice->grave ? Severity::Critical : Severity::Info, advice->text);
    else if (!m_nameIsOurs && !name.isEmpty())
        m_nameHint->setText(tr("good name"));
}

} // namespace keyfold::ui
