// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "ui/models/words.h"
#include "ui/pages/import_steps.h"
#include "ui/session/sentences.h"
#include "ui/session/session.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/progress.h"

namespace keyfold::ui {

ImportPage::ImportPage(QWidget* parent)
    : TaskPage(tr("Import keys"), parent)
    , m_choose(new ChooseImportStep)
    , m_columns(new ColumnsStep)
    , m_trial(new TrialStep)
    , m_done(new ImportedStep)
{
    setObjectName(QStringLiteral("importPage"));
    setMark(new GlyphLabel(Glyph::Import, Role::Muted, 24));
    for (auto* step : std::initializer_list<TaskStep*>{m_choose, m_columns, m_trial, m_done})
        addStep(step);
    m_cancel = addButton(tr("Cancel"), "cancelImport", ButtonKind::Quiet);
    m_back = addButton(tr("Back"), "backStep");
    m_next = addButton({}, "nextStep", ButtonKind::Primary);
    connect(m_cancel, &Button::clicked, this, &ImportPage::stepBack);
    connect(m_back, &Button::clicked, this,
        [this] { showStep(m_source && m_source->table && step() == Trial ? Columns : File); });
    connect(m_next, &Button::clicked, this, &ImportPage::goOn);
    connect(m_choose, &ChooseImportStep::chooseRequested, this, &ImportPage::chooseRequested);
    connect(m_columns, &ColumnsStep::edited, this, &ImportPage::describe);
    connect(m_trial, &TrialStep::changed, this, &ImportPage::planRequested);
    connect(m_done, &ImportedStep::deleteRequested, this, &ImportPage::deleteRequested);
    connect(m_done, &ImportedStep::undoRequested, this, &ImportPage::undoRequested);
    describe();
}

void ImportPage::begin()
{
    close();
    m_choose->begin();
    showStep(File);
}

void ImportPage::setSource(const ImportSource& source)
{
    m_source = source;
    m_trial->clear();
    if (!source.table) {
        m_columns->clear();
        describe();
        emit planRequested();
        return;
    }
    m_columns->begin(source);
    showStep(Columns);
}

ImportWish ImportPage::wish() const
{
    ImportWish wish;
    if (m_source && m_source->table)
        wish.mapping = m_columns->mapping();
    wish.settingsToo = m_trial->settingsToo();
    wish.sameValuesToo = m_trial->sameValuesToo();
    return wish;
}

void ImportPage::showPlan(const ImportPlan& plan)
{
    m_any = plan.count(ImportVerdict::Add) + plan.count(ImportVerdict::Newer) > 0;
    m_all = takesAll(plan);
    setBusy(false);
    m_trial->begin(*m_source, plan);
    showStep(Trial);
}

void ImportPage::showProgress(std::uint64_t done, std::uint64_t total)
{
    if (m_busy)
        m_trial->showProgress(done, total);
}

void ImportPage::showImported(const ImportedKeys& imported)
{
    setBusy(false);
    m_done->begin(imported, m_source->file, m_all);
    showStep(Done);
}

void ImportPage::showDeleted()
{
    m_done->showDeleted();
}

void ImportPage::showUndone()
{
    setBusy(false);
    m_done->showUndone();
}

void ImportPage::showError(const Error& error)
{
    setBusy(false);
    const auto sentence = sentenceFor(error).text();
    if (step() == File)
        m_choose->showProblem(sentence);
    else
        showProblem(sentence);
}

void ImportPage::setBusy(bool busy)
{
    m_busy = busy;
    m_trial->setBusy(busy);
    if (!busy)
        m_trial->showProgress(0, 0);
    describe();
}

void ImportPage::close()
{
    m_source.reset();
    m_busy = m_any = m_all = false;
    m_trial->setBusy(false);
    for (int i = File; i <= Done; ++i)
        stepAt(i)->clear();
    showStep(File);
}

bool ImportPage::stepBack()
{
    if (m_busy)
        emit cancelRequested();
    else
        emit closed();
    return true;
}

QWidget* ImportPage::nextButton()
{
    return m_next->isEnabled() ? m_next : m_cancel;
}

void ImportPage::goOn()
{
    switch (static_cast<Step>(step())) {
    case File:
    case Columns:
        hideProblem();
        emit planRequested();
        break;
    case Trial:
        hideProblem();
        emit importRequested();
        break;
    case Done:
        emit closed();
        break;
    }
}

void ImportPage::describe()
{
    const auto at = static_cast<Step>(step());
    rail()->setSteps({
        {tr("Choose the file"), m_source ? toQString(m_source->file.filename()) : QString()},
        {tr("Say which column is what"), m_source && !m_source->table ? tr("Not needed here") : tr("Of a table")},
        {tr("Look through"), at == Done ? QString() : tr("Nothing is saved yet")},
        {tr("Finish"), tr("Can be undone")},
    });
    rail()->setCurrent(at == Done ? 4 : at);
    m_cancel->setVisible(at != Done);
    m_cancel->setText(m_busy ? tr("Stop") : tr("Cancel"));
    m_back->setVisible(at == Columns || at == Trial);
    m_back->setEnabled(!m_busy);
    const std::array words{
        tr("Look through"), tr("Look through"), m_busy ? tr("Importing…") : tr("Import"), tr("Show all keys")};
    m_next->setText(words[at]);
    const bool ready = at == Done || (at == Trial && m_any) || (at == Columns && m_columns->isComplete())
        || (at == File && m_source && !m_source->table);
    m_next->setEnabled(!m_busy && ready);
    m_next->setVisible(at != File || (m_source && !m_source->table));
}

} // namespace keyfold::ui
