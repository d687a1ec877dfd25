// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/models/search_words.h"

class QLineEdit;

namespace keyfold::ui {

class SuggestionList;

/// What happens in the search field: words are searched for as they are typed, "env:live" leaves the field as a filter at the
/// next space or Enter, names and values are completed, Backspace in the empty field wants the last filter back.
class SearchEntry final : public QObject {
    Q_OBJECT

public:
    explicit SearchEntry(QLineEdit& field, QObject* parent = nullptr);
    ~SearchEntry() override;

    void setVocabulary(SearchVocabulary known);
    const SearchVocabulary& vocabulary() const { return m_known; }
    /// A filter to be typed anew, or its name alone to be gone on with.
    void begin(const SearchFilter& filter);
    void setWords(const QString& words);
    void clear();
    bool isEmpty() const;
    /// Closes the suggestions; false where none are open.
    bool closeSuggestions();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// `words` may be the same as before, when only something else in the field has changed.
    void wordsChanged(const QString& words);
    void filterTyped(const keyfold::ui::SearchFilter& filter);
    void problemChanged(const QString& sentence);
    void lastFilterWanted();

private:
    void onText();
    bool enter();
    void take(const SearchText& typed);
    void pick(const SearchFilter& filter);
    bool onKey(int key);

    QLineEdit& m_field;
    QPointer<SuggestionList> m_suggestions; // the window's, once it was shown
    SearchVocabulary m_known;
    QString m_problem;
    bool m_taking = false; // filters out of the field
};

} // namespace keyfold::ui
