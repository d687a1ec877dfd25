// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_entry.h"

#include <QKeyEvent>
#include <QLineEdit>

#include "ui/models/words.h"
#include "ui/pages/suggestion_list.h"

namespace keyfold::ui {

SearchEntry::SearchEntry(QLineEdit& field, QObject* parent)
    : QObject(parent)
    , m_field(field)
    , m_suggestions(new SuggestionList(&field))
{
    m_field.setAccessibleDescription(
        tr("Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding"));
    m_field.installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, &SearchEntry::onText);
    connect(m_suggestions, &SuggestionList::picked, this, &SearchEntry::pick);
}

SearchEntry::~SearchEntry()
{
    delete m_suggestions;
}

void SearchEntry::setVocabulary(SearchVocabulary known)
{
    m_known = std::move(known);
}

void SearchEntry::begin(const SearchFilter& filter)
{
    auto text = m_field.text().trimmed();
    if (!text.isEmpty())
        text += u' ';
    text += toQString(filter.value.empty() ? std::string(nameOf(filter.name)) + ':' : searchTextOf(filter));
    // The closing quote would make a filter of it at once.
    if (text.endsWith(u'"'))
        text.chop(1);
    m_field.setText(text);
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.end(false);
}

void SearchEntry::setWords(const QString& words)
{
    m_field.setText(words);
}

void SearchEntry::clear()
{
    m_field.clear();
    closeSuggestions();
}

bool SearchEntry::isEmpty() const
{
    return m_field.text().isEmpty();
}

bool SearchEntry::closeSuggestions()
{
    if (!m_suggestions || !m_suggestions->isVisible())
        return false;
    m_suggestions->hide();
    return true;
}

bool SearchEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        closeSuggestions();
    // Down and Enter mean the list of keys to the window, unless suggestions are open.
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (override && m_suggestions && m_suggestions->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QObject::eventFilter(watched, event);
}

bool SearchEntry::onKey(int key)
{
    const bool open = m_suggestions && m_suggestions->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_suggestions->moveBy(key == Qt::Key_Down ? 1 : -1);
        return open;
    case Qt::Key_Escape:
        return closeSuggestions();
    case Qt::Key_Backspace:
        if (m_field.text().isEmpty())
            emit lastFilterWanted();
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto chosen = open ? m_suggestions->chosen() : std::nullopt) {
            pick(*chosen);
            return true;
        }
        return enter();
    default:
        return false;
    }
}

void SearchEntry::onText()
{
    if (m_taking)
        return;
    const auto typed = parseSearch(m_field.text().toStdString(), SearchEnd::Typing);
    take(typed);
    if (!m_suggestions)
        m_suggestions = new SuggestionList(&m_field);
    if (m_field.hasFocus() && m_field.isVisible())
        m_suggestions->offer(suggestionsFor(typed, m_known), m_field);
}

// True where something was finished by it; else Enter is the window's.
bool SearchEntry::enter()
{
    const auto typed = parseSearch(m_field.text().toStdString(), SearchEnd::Entered);
    closeSuggestions();
    take(typed);
    return !typed.filters.empty() || typed.problem;
}

void SearchEntry::take(const SearchText& typed)
{
    const auto problem = typed.problem ? problemText(*typed.problem) : QString();
    if (problem != m_problem)
        emit problemChanged(m_problem = problem);
    if (!typed.filters.empty()) {
        m_taking = true;
        m_field.setText(toQString(typed.rest));
        m_taking = false;
    }
    emit wordsChanged(toQString(typed.words));
    for (const auto& filter : typed.filters)
        emit filterTyped(completed(filter, m_known));
}

// In the place of what is typed last.
void SearchEntry::pick(const SearchFilter& filter)
{
    const auto typed = parseSearch(m_field.text().toStdString(), SearchEnd::Typing);
    auto rest = toQString(typed.rest);
    if (typed.open)
        rest = toQString(typed.words);
    else
        rest.truncate(rest.lastIndexOf(u' ') + 1);
    m_field.setText(rest);
    if (filter.value.empty()) {
        begin(filter);
        return;
    }
    closeSuggestions();
    emit filterTyped(filter);
    m_field.setFocus(Qt::OtherFocusReason);
}

} // namespace keyfold::ui
