// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sidebar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

#include "ui/models/words.h"
#include "ui/pages/layouts.h"
#include "ui/pages/wallet_button.h"
#include "ui/style/focus_ring.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/navigation.h"

namespace keyfold::ui {

namespace {

/// The heading of a group, which folds it.
class GroupHeading final : public QAbstractButton {
public:
    GroupHeading(const QString& text, bool folded, QWidget* parent) : QAbstractButton(parent), m_folded(folded)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        FocusRing::enableFor(this);
        setAccessibleDescription(folded ? Sidebar::tr("Folded") : Sidebar::tr("Unfolded"));
    }

    QSize sizeHint() const override { return {scaled(120, this), controlHeight(28, this)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        auto font = fontFor(TextStyle::Caption, this->font());
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const auto ink = colour(underMouse() ? Role::Text : Role::Muted, palette());
        painter.setPen(ink);
        const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(place(rect().adjusted(space::S2, 0, -space::S2, 0)), int(align), text());
        const int side = scaled(16, this);
        const QRect end(width() - space::S2 - side, 0, side, height());
        paintGlyph(painter, m_folded ? forwardChevron(layoutDirection()) : Glyph::ChevronDown, place(end), side, ink);
    }

private:
    bool m_folded;
};

NavigationRow::Dot dotOf(const std::string& environment)
{
    // Full where money is real, a ring for tests, a square for what only the owner sees: shape, not colour.
    if (environment == "live")
        return NavigationRow::Dot::Full;
    return environment == "test" ? NavigationRow::Dot::Circle : NavigationRow::Dot::Square;
}

Glyph glyphOf(SidebarSection section)
{
    switch (section) {
    case SidebarSection::Home:
        return Glyph::Home;
    case SidebarSection::AllKeys:
        return Glyph::Key;
    case SidebarSection::Due:
        return Glyph::Due;
    case SidebarSection::Health:
        return Glyph::Health;
    case SidebarSection::People:
        return Glyph::People;
    case SidebarSection::Incidents:
        return Glyph::Incident;
    case SidebarSection::History:
        return Glyph::History;
    case SidebarSection::Settings:
        return Glyph::Settings;
    }
    return Glyph::Key;
}

QAbstractButton* makeRow(const SidebarRow& row, const QString& text, bool folded, QWidget* parent)
{
    switch (row.kind) {
    case SidebarKind::Section:
        return new NavigationRow(glyphOf(row.section), text, parent);
    case SidebarKind::Group:
        return new GroupHeading(text, folded, parent);
    case SidebarKind::Environment:
        return new NavigationRow(dotOf(row.value), text, parent);
    case SidebarKind::Provider:
        return new NavigationRow(providerId(text), providerLetters(text), text, parent);
    case SidebarKind::Tag:
        return new NavigationRow(Glyph::Tag, text, parent);
    case SidebarKind::More:
        return new NavigationRow(Glyph::More, text, parent);
    }
    return nullptr;
}

} // namespace

Sidebar::Sidebar(SidebarModel& model, QWidget* parent)
    : Pane(Role::Window, parent)
    , m_model(model)
    , m_wallet(new WalletButton)
    , m_rows(column(0))
    , m_foot(column(0))
{
    setHairlines(Qt::RightEdge);
    setAccessibleName(tr("Sections and filters"));
    connect(m_wallet, &QAbstractButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(m_wallet->mapToGlobal(QPoint(space::S2, m_wallet->height())));
    });
    auto* content = new QWidget;
    auto* side = column(0, content);
    side->setContentsMargins(space::S2, 0, space::S2, space::S2);
    side->addLayout(m_rows);
    side->addStretch();
    auto* whole = column(0, this);
    whole->setContentsMargins(0, 0, 1, 0); // the hairline
    whole->addWidget(m_wallet);
    whole->addWidget(scrolling(content), 1);
    m_foot->setContentsMargins(space::S2, space::S1, space::S2, space::S2);
    whole->addLayout(m_foot);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Sidebar::rebuild);
    rebuild();
}

void Sidebar::setWalletName(const QString& name)
{
    m_wallet->setText(name);
    m_wallet->setAccessibleName(tr("Wallet %1: menu").arg(name));
}

void Sidebar::setMenu(QMenu* menu)
{
    m_menu = menu;
}

void Sidebar::setSection(SidebarSection section)
{
    if (section == m_section)
        return;
    m_section = section;
    rebuild();
}

QWidget* Sidebar::firstFocus() const
{
    return m_stops.value(0);
}

int Sidebar::wantedWidth() const
{
    int widest = 0;
    for (const auto* row : findChildren<NavigationRow*>())
        if (row->isCheckable() && !row->objectName().isEmpty()) // a section that is not on its way out
            widest = std::max(widest, row->sizeHint().width());
    return widest + 2 * space::S2 + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 1;
}

void Sidebar::rebuild()
{
    const auto focused = m_stops.indexOf(focusWidget());
    const bool hadFocus = focused >= 0 && m_stops.at(focused)->hasFocus();
    m_stops.clear();
    for (auto* rows : {m_rows, m_foot})
        while (auto* item = rows->takeAt(0)) {
            if (auto* widget = item->widget()) {
                widget->hide();
                widget->setObjectName({});
                widget->deleteLater(); // it may be the one that was clicked
            }
            delete item;
        }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).kind == SidebarKind::Group)
            m_rows->addSpacing(space::S3);
        auto* button = buildRow(row);
        const auto& entry = m_model.rowAt(row);
        const bool foot = entry.kind == SidebarKind::Section && entry.section == SidebarSection::Settings;
        (foot ? m_foot : m_rows)->addWidget(button);
        button->show(); // now, not with the next event: it may get the focus back
    }
    if (hadFocus)
        m_stops.at(std::min(focused, m_stops.size() - 1))->setFocus(Qt::OtherFocusReason);
}

QWidget* Sidebar::buildRow(int row)
{
    const auto& entry = m_model.rowAt(row);
    const auto index = m_model.index(row);
    auto* button = makeRow(entry, index.data().toString(), index.data(SidebarModel::FoldedRole).toBool(), this);
    if (auto* navigation = qobject_cast<NavigationRow*>(button)) {
        const bool section = entry.kind == SidebarKind::Section;
        navigation->setAutoExclusive(section);
        navigation->setCheckable(section);
        navigation->setChecked(section && entry.section == m_section);
        navigation->setCount(index.data(SidebarModel::CountRole).toInt());
        if (const auto urgency = static_cast<Urgency>(index.data(SidebarModel::AttentionRole).toInt());
            urgency != Urgency::None)
            navigation->setAttention(urgency == Urgency::Critical ? Severity::Critical : Severity::Warning);
        FocusRing::enableFor(navigation);
    }
    button->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    button->setToolTip(index.data(Qt::ToolTipRole).toString());
    button->setObjectName(QStringLiteral("sidebar/") + index.data().toString());
    button->setFocusPolicy(m_stops.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, button, row] {
        if (!button->isHidden()) // which it is where toggling has led to another page
            choose(row);
    });
    // A screen reader toggles, which is no click.
    connect(button, &QAbstractButton::toggled, this, [this, row](bool on) {
        if (on)
            choose(row);
    });
    m_stops.append(button);
    return button;
}

void Sidebar::choose(int row)
{
    const auto entry = m_model.rowAt(row);
    switch (entry.kind) {
    case SidebarKind::Section:
        emit sectionChosen(entry.section);
        break;
    case SidebarKind::Group:
    case SidebarKind::More:
        m_model.toggle(row);
        break;
    case SidebarKind::Environment:
    case SidebarKind::Provider:
    case SidebarKind::Tag:
        emit filterChosen(entry.kind, toQString(entry.value));
        break;
    }
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void Sidebar::moveFocus(int step)
{
    const auto at = m_stops.indexOf(focusWidget()) + step;
    if (at >= 0 && at < m_stops.size())
        m_stops.at(at)->setFocus(Qt::TabFocusReason);
}

} // namespace keyfold::ui
