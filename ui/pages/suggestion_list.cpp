// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggestion_list.h"

#include <QAccessible>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/pages/layouts.h"
#include "ui/pages/row_ground.h"
#include "ui/pages/row_list.h"
#include "ui/style/type_scale.h"

namespace keyfold::ui {

namespace {

constexpr int lineRole = Qt::UserRole;

class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        painter->save();
        paintRowGround(*painter, row);
        const auto area = row.rect.adjusted(space::S3, 0, -space::S3, 0);
        const auto line = index.data(lineRole).toString();
        const auto lineFont = fontFor(TextStyle::Caption, row.font);
        const int lineWidth = std::min(QFontMetrics(lineFont).horizontalAdvance(line) + space::S1, area.width() / 2);
        const QRect lineRect(area.right() + 1 - lineWidth, area.top(), lineWidth, area.height());
        const QRect textRect(area.left(), area.top(), area.width() - lineWidth - space::S3, area.height());
        painter->setFont(row.font);
        painter->setPen(colour(Role::Text, row.palette));
        painter->drawText(inRow(row, textRect), Qt::AlignVCenter | Qt::AlignLeading,
            row.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
        painter->setFont(lineFont);
        painter->setPen(colour(Role::Muted, row.palette));
        painter->drawText(inRow(row, lineRect), Qt::AlignVCenter | Qt::AlignTrailing,
            QFontMetrics(lineFont).elidedText(line, Qt::ElideRight, lineWidth));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {scaled(200, option.fontMetrics), std::max(height::Nav, 2 * option.fontMetrics.height())};
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget* parent)
    : Card(Kind::Dialog, parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new RowList)
{
    setObjectName(QStringLiteral("suggestions"));
    setProperty("slidesOver", true); // it stands in front on purpose
    m_view->setObjectName(QStringLiteral("suggestionRows"));
    m_view->setAccessibleName(tr("Suggestions for the search"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    auto* inside = ui::column(0, this);
    inside->setContentsMargins(1, space::S1, 1, space::S1);
    inside->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        const auto filter = m_filters.at(static_cast<std::size_t>(index.row()));
        emit picked(filter);
    });
    hide();
}

void SuggestionList::offer(const std::vector<SearchSuggestion>& suggestions, QWidget& field)
{
    m_model->clear();
    m_filters.clear();
    for (const auto& suggestion : suggestions) {
        auto* item = new QStandardItem(suggestion.text);
        item->setData(suggestion.line, lineRole);
        const auto spoken = suggestion.line.isEmpty()
            ? suggestion.text
            : tr("%1, %2", "Stripe, 4 keys").arg(suggestion.text, suggestion.line);
        item->setData(spoken, Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_filters.push_back(suggestion.filter);
    }
    setVisible(!suggestions.empty());
    if (!suggestions.empty())
        place(field);
}

void SuggestionList::place(QWidget& field)
{
    if (parentWidget() != field.window())
        setParent(field.window());
    const int rows = m_model->rowCount() * m_view->sizeHintForRow(0) + 2 * space::S1 + 2;
    const auto at = field.mapTo(field.window(), QPoint(0, field.height() + space::S1));
    setGeometry(QRect(at, QSize(field.width(), std::min(rows, field.window()->height() - at.y()))));
    show();
    raise();
}

void SuggestionList::moveBy(int step)
{
    const int rows = m_model->rowCount();
    const int at = m_view->currentIndex().row();
    const int row = at < 0 ? (step > 0 ? 0 : rows - 1) : (at + step + rows) % rows;
    m_view->setCurrentIndex(m_model->index(row, 0));
    // The list has not the focus, so it does not tell by itself.
    QAccessibleEvent reached(m_view, QAccessible::Focus);
    reached.setChild(row);
    QAccessible::updateAccessibility(&reached);
}

std::optional<SearchFilter> SuggestionList::chosen() const
{
    const auto index = m_view->currentIndex();
    return isVisible() && index.isValid() ? std::optional(m_filters.at(static_cast<std::size_t>(index.row())))
                                          : std::nullopt;
}

} // namespace keyfold::ui
