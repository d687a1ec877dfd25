// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_steps.h"

#include <algorithm>

#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/pages/recognised_card.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

PasteStep::PasteStep(QWidget* parent)
    : RotateStep(parent)
    , m_fields(column(space::S4))
    , m_recognised(new RecognisedCard)
    , m_warning(new Notice(Severity::Warning, {}))
    , m_problem(new Notice(Severity::Critical, {}))
{
    m_warning->setObjectName(QStringLiteral("newValueWarning"));
    m_problem->setObjectName(QStringLiteral("newValueProblem"));
    body()->addLayout(m_fields);
    auto* said = column(6);
    said->addWidget(m_problem);
    said->addWidget(m_recognised);
    said->addWidget(m_warning);
    body()->addLayout(said);
    for (auto* widget : std::initializer_list<QWidget*>{m_recognised, m_warning, m_problem})
        widget->hide();
}

void PasteStep::show(const RotationTask& task)
{
    setWords(tr("Paste the new key"),
        tr("It becomes the key that Keyfold copies. The old one is kept beside it until you are done."));
    const bool same = m_task.key.id == task.key.id && !m_entries.empty();
    m_task = task;
    if (!same)
        build(task);
}

void PasteStep::build(const RotationTask& task)
{
    empty(m_fields);
    m_entries.clear();
    const auto* main = task.key.mainField();
    auto fields = task.key.fields();
    std::erase_if(fields, [](const auto& field) { return field.kind != FieldKind::Secret; });
    std::ranges::stable_partition(fields, [main](const auto& field) { return main && field.id == main->id; });
    for (const auto& field : fields) {
        auto* edit = new SecretEdit(SecretEdit::Kind::Key);
        setSize(edit, ControlSize::Large);
        edit->setGlyph(Glyph::Key);
        const bool first = m_entries.empty();
        edit->setObjectName(QStringLiteral("newValue/") + toQString(field.label));
        edit->setPlaceholder(first ? tr("Paste the new key here") : tr("Leave it empty if it stays as it is"));
        auto* paste = (new Button(tr("Paste"), ButtonKind::Tertiary))->small();
        paste->setAccessibleName(tr("Paste %1").arg(toQString(field.label)));
        edit->addTrailing(paste);
        connect(paste, &Button::clicked, edit, [edit] {
            edit->clear();
            edit->paste();
        });
        connect(edit, &SecretEdit::edited, this, &PasteStep::onEdited);
        connect(edit, &SecretEdit::returnPressed, this, &PasteStep::returnPressed);
        m_fields->addLayout(labelled(toQString(field.label), edit));
        m_entries.push_back({field.label, edit});
    }
}

void PasteStep::clear()
{
    TaskStep::clear();
    empty(m_fields);
    m_entries.clear();
    m_task = {};
    m_found.reset();
    m_isOld = false;
    for (auto* widget : std::initializer_list<QWidget*>{m_recognised, m_warning, m_problem})
        widget->hide();
}

QWidget* PasteStep::firstFocus()
{
    return m_entries.empty() ? nullptr : m_entries.front().edit;
}

bool PasteStep::isEmpty() const
{
    return std::ranges::all_of(m_entries, [](const auto& entry) { return entry.edit->isEmpty(); });
}

const Secret& PasteStep::value() const
{
    static const Secret none;
    return m_entries.empty() ? none : m_entries.front().edit->secret();
}

std::vector<SecretValue> PasteStep::takeSecrets()
{
    std::vector<SecretValue> secrets;
    for (const auto& [label, edit] : m_entries)
        if (!edit->isEmpty())
            secrets.push_back({label, edit->takeSecret()});
    return secrets;
}

void PasteStep::restore(std::vector<SecretValue> secrets)
{
    for (auto& secret : secrets)
        for (const auto& [label, edit] : m_entries)
            if (label == secret.label)
                edit->setSecret(std::move(secret.value));
}

void PasteStep::resume(std::vector<SecretValue> secrets)
{
    restore(std::move(secrets));
    onEdited();
}

std::vector<SecretValue> PasteStep::copySecrets() const
{
    std::vector<SecretValue> secrets;
    for (const auto& [label, edit] : m_entries)
        if (!edit->isEmpty())
            secrets.push_back({label, edit->secret().clone()});
    return secrets;
}

void PasteStep::onEdited()
{
    m_problem->hide();
    m_isOld = false;
    for (const auto& entry : m_entries)
        setState(entry.edit, FieldState::Normal);
    m_found = value().empty() ? std::nullopt : m_task.providers->recogniser().identify(value().expose());
    m_recognised->setVisible(m_found.has_value());
    if (m_found)
        m_recognised->showWords(wordsOf(*m_found, Saying::Told));
    const auto& catalogue = m_task.providers->catalogue();
    auto warning = m_found ? mismatch(*m_found, m_task.key.provider, m_task.key.environment, catalogue) : std::nullopt;
    if (!warning && !value().empty())
        warning = m_found ? std::nullopt : adviceOn(value().expose(), m_found, m_task.key.provider, catalogue);
    m_warning->setVisible(warning.has_value());
    if (warning)
        m_warning->setNotice(Severity::Warning, *warning);
    emit edited();
}

void PasteStep::showHolders(const std::vector<KeySummary>& keys)
{
    m_isOld = std::ranges::any_of(keys, [this](const auto& key) { return key.id == m_task.key.id; });
    if (m_isOld) {
        showProblem(tr("This is the old key. Make a new one at %1, then paste it here.").arg(m_task.providerText()));
    } else if (const auto text = duplicateText(keys)) {
        m_warning->setNotice(Severity::Warning, *text);
        m_warning->show();
    }
    emit judged();
}

void PasteStep::showProblem(const QString& sentence)
{
    m_problem->setNotice(Severity::Critical, sentence);
    m_problem->show();
    if (!m_entries.empty()) {
        setState(m_entries.front().edit, FieldState::Wrong);
        m_entries.front().edit->setFocus(Qt::OtherFocusReason);
    }
}

QString PasteStep::recognisedText() const
{
    return m_found ? wordsOf(*m_found).title : QString();
}

} // namespace keyfold::ui
