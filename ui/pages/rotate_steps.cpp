// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotate_steps.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

#include "ui/models/console_page.h"
#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/pages/recognised_card.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/secret_field.h"

namespace keyfold::ui {

namespace {

constexpr int placeHeight = 60;
constexpr int pairFrom = 560;
constexpr int mostLetters = 24; // of a variable's name on a button

QString momentText(Timestamp moment, Date today)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
    const auto time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const auto day = localDay(moment);
    return day == today ? RotateStep::tr("Today, %1").arg(time)
                        : RotateStep::tr("%1, %2", "day, time").arg(dayText(day, today), time);
}

} // namespace

RotateStep::RotateStep(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::Title1))
    , m_text(new Paragraph({}, Role::Muted))
    , m_body(column(space::S4))
{
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    auto* whole = column(space::S2, this);
    whole->addWidget(m_title);
    whole->addWidget(m_text);
    whole->addSpacing(space::S3);
    whole->addLayout(m_body);
    whole->addStretch(1);
}

void RotateStep::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void RotateStep::clear()
{
    setWords({}, {});
}

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
    const auto page = consolePageOf(task.key);
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
    const auto* known = Catalogue::builtIn().find(task.key.provider);
    const bool stops = known && known->rollWithOverlap == false && known->multipleKeys == false;
    m_caution->setVisible(stops);
    m_caution->setNotice(Severity::Warning,
        tr("%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.")
            .arg(provider));
}

void ConsoleStep::clear()
{
    RotateStep::clear();
    m_host->clear();
    m_url = QUrl();
}

QWidget* ConsoleStep::firstFocus()
{
    return m_open->isEnabled() ? m_open : nullptr;
}

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
    RotateStep::clear();
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

void PasteStep::onEdited()
{
    m_problem->hide();
    m_isOld = false;
    for (const auto& entry : m_entries)
        setState(entry.edit, FieldState::Normal);
    m_found = value().empty() ? std::nullopt : Recogniser::builtIn().identify(value().expose());
    m_recognised->setVisible(m_found.has_value());
    if (m_found)
        m_recognised->showWords(wordsOf(*m_found, Saying::Told));
    auto warning = m_found ? mismatch(*m_found, m_task.key.provider, m_task.key.environment) : std::nullopt;
    if (!warning && !value().empty())
        warning = m_found ? std::nullopt : adviceOn(value().expose(), m_found, m_task.key.provider);
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

PlacesStep::PlacesStep(QWidget* parent) : RotateStep(parent), m_content(column(space::S4))
{
    body()->addLayout(m_content);
}

void PlacesStep::show(const RotationTask& task)
{
    const auto* focused = window()->focusWidget();
    const auto focusName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    setWords(tr("Update the places that use it"),
        tr("Both keys work until you revoke the old one, so nothing stops while you change over."));
    m_pair = nullptr;
    empty(m_content);
    m_values.clear();
    auto* values = row(space::S3);
    m_pair = values;
    arrange();
    if (const auto* field = task.newField())
        values->addWidget(buildValue(tr("New key"),
                              task.state ? momentText(task.state->started, task.today) : QString(), *field, true),
            1);
    if (const auto* field = task.oldField())
        values->addWidget(buildValue(tr("Old key"), tr("still works"), *field, false), 1);
    m_content->addLayout(values);
    if (!task.state || task.state->consumers.empty()) {
        m_content->addWidget(new Banner(
            Severity::Info, tr("No place is noted."), tr("Put the new key wherever the old one is used, then go on.")));
    } else {
        m_content->addWidget(
            new Label(TextStyle::Title3, tr("Places: %1 of %2 done").arg(task.placesDone()).arg(task.places())));
        auto* card = new Card;
        auto* rows = column(0, card);
        rows->setContentsMargins(1, 1, 1, 1);
        for (const auto& step : task.state->consumers) {
            if (rows->count() > 0)
                rows->addWidget(new Hairline);
            rows->addWidget(buildPlace(step, task));
        }
        m_content->addWidget(card);
        m_content->addWidget(new Banner(Severity::Info, tr("Try one real thing in each place"),
            tr("before you go on: a small refund, for instance.")));
    }
    if (auto* again = focusName.isEmpty() ? nullptr : findChild<QWidget*>(focusName);
        again && again->focusPolicy() != Qt::NoFocus)
        again->setFocus(Qt::OtherFocusReason);
    else if (!focusName.isEmpty() && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PlacesStep::arrange()
{
    // LOOK section 4: paired cards stack where there is no room.
    if (m_pair)
        m_pair->setDirection(width() < scaled(pairFrom, this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlacesStep::resizeEvent(QResizeEvent* event)
{
    RotateStep::resizeEvent(event);
    arrange();
}

QWidget* PlacesStep::buildValue(const QString& title, const QString& note, const Field& field, bool isNew)
{
    auto* card = new Card;
    auto* inside = column(space::S1, card);
    inside->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    auto* head = row(space::S2);
    auto* strong = new Label(TextStyle::Strong, title);
    strong->setWordWrap(true);
    head->addWidget(strong);
    auto* said = new Label(TextStyle::Caption, note, Role::Muted);
    said->setWordWrap(true);
    head->addWidget(said, 1);
    inside->addLayout(head);
    auto* line = row(space::S3);
    auto* value = new SecretField;
    value->setObjectName(isNew ? QStringLiteral("newKey") : QStringLiteral("oldKey"));
    connect(value, &SecretField::revealRequested, this, [this, id = field.id] { emit revealRequested(id); });
    line->addWidget(value, 1);
    if (isNew) {
        auto* copy = (new Button(Glyph::Copy, tr("Copy")))->small();
        copy->setObjectName(QStringLiteral("copyNew"));
        copy->setAccessibleName(tr("Copy the new key"));
        connect(copy, &Button::clicked, this, [this, id = field.id] { emit copyRequested(id); });
        connect(value, &SecretField::copyRequested, this, [this, id = field.id] { emit copyRequested(id); });
        line->addWidget(copy);
    }
    inside->addLayout(line);
    m_values.emplace(field.id, value);
    return card;
}

QWidget* PlacesStep::buildPlace(const ConsumerStep& step, const RotationTask& task)
{
    const auto name = toQString(step.name);
    auto* place = new QWidget;
    place->setMinimumHeight(controlHeight(placeHeight, place));
    auto* line = row(space::S4, place);
    line->setContentsMargins(space::S4, space::S2, space::S4, space::S2);
    auto* words = column(0);
    auto* box = new QCheckBox(name);
    box->setObjectName(QStringLiteral("place/") + name);
    box->setAccessibleName(tr("%1 has the new key").arg(name));
    box->setChecked(step.done.has_value());
    if (step.done) { // said once, it stays: no greying out, which would read as "not available"
        box->setAttribute(Qt::WA_TransparentForMouseEvents);
        box->setFocusPolicy(Qt::NoFocus);
    }
    connect(
        box, &QCheckBox::clicked, this, [this, name] { emit placeDone(name); }, Qt::QueuedConnection);
    words->addWidget(box);
    const auto noted = std::ranges::find(task.key.consumers, step.name, &Consumer::name);
    if (noted != task.key.consumers.end() && !noted->location.empty()) {
        auto* location = new Label(TextStyle::Caption, toQString(noted->location), Role::Muted);
        location->setMono(true);
        location->setWordWrap(true);
        location->setIndent(scaled(28, this)); // under the words of the box
        words->addWidget(location);
    }
    line->addLayout(words, 1);
    if (step.done) {
        line->addWidget(new Notice(Severity::Ok, momentText(*step.done, task.today)), 0, Qt::AlignVCenter);
    } else if (const auto* field = task.newField()) {
        const auto variable = noted != task.key.consumers.end() ? toQString(noted->variable) : QString();
        auto* copy = (new Button(Glyph::Copy,
                          variable.isEmpty() ? tr("Copy") : tr("Copy as %1=…").arg(variable.left(mostLetters))))
                         ->small();
        copy->setObjectName(QStringLiteral("copyFor/") + name);
        copy->setAccessibleName(variable.isEmpty() ? tr("Copy the new key for %1").arg(name)
                                                   : tr("Copy %1 with the new key for %2").arg(variable, name));
        connect(copy, &Button::clicked, this, [this, id = field->id, variable] {
            if (variable.isEmpty())
                emit copyRequested(id);
            else
                emit copyAsRequested(id, variable);
        });
        line->addWidget(copy, 0, Qt::AlignVCenter);
    }
    return place;
}

void PlacesStep::showValue(FieldId field, Secret value, std::chrono::milliseconds time)
{
    hideValues();
    if (const auto found = m_values.find(field); found != m_values.end()) {
        found->second->setRevealTime(time);
        found->second->reveal(std::move(value));
    }
}

void PlacesStep::hideValues()
{
    for (const auto& [id, field] : m_values)
        field->hideValue();
}

void PlacesStep::clear()
{
    RotateStep::clear();
    m_values.clear();
    m_pair = nullptr;
    empty(m_content);
}

QWidget* PlacesStep::firstFocus()
{
    for (auto* box : findChildren<QCheckBox*>())
        if (box->focusPolicy() != Qt::NoFocus)
            return box;
    return nullptr;
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
