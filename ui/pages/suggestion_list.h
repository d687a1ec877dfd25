// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search_words.h"
#include "ui/widgets/card.h"

class QStandardItemModel;

namespace keyfold::ui {

class RowList;

/// Ways to go on with what is being typed, below the field. The field keeps the keyboard; what is chosen here is read aloud
/// all the same.
class SuggestionList final : public Card {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget* parent = nullptr);

    /// Shows them below `field`, in front of its window; nothing where there are none.
    void offer(const std::vector<SearchSuggestion>& suggestions, QWidget& field);
    void moveBy(int step);
    /// The one that the arrow keys have reached.
    std::optional<SearchFilter> chosen() const;

signals:
    void picked(const keyfold::ui::SearchFilter& filter);

private:
    void place(QWidget& field);

    QStandardItemModel* m_model;
    RowList* m_view;
    std::vector<SearchFilter> m_filters;
};

} // namespace keyfold::ui
