// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sidebar_model.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QMenu;

namespace keyfold::ui {

class WalletButton;

/// Where to go in the wallet, and by what to narrow the list down. Shows a SidebarModel; Tab stops at it once, the arrow
/// keys move inside.
class Sidebar final : public Pane {
    Q_OBJECT

public:
    explicit Sidebar(SidebarModel& model, QWidget* parent = nullptr);

    void setWalletName(const QString& name);
    /// Opens below the wallet's name.
    void setMenu(QMenu* menu);
    void setSection(SidebarSection section);
    QWidget* firstFocus() const;
    /// So that no section's name is cut short, chosen (in strong type) or not; filters may be.
    int wantedWidth() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void sectionChosen(keyfold::ui::SidebarSection section);
    void filterChosen(keyfold::ui::SidebarKind kind, const QString& value);

private:
    void rebuild();
    QWidget* buildRow(int row);
    void choose(int row);
    void moveFocus(int step);

    SidebarModel& m_model;
    WalletButton* m_wallet;
    QMenu* m_menu = nullptr;
    QBoxLayout* m_rows;
    QBoxLayout* m_foot;      // what does not scroll away
    QList<QWidget*> m_stops; // what the arrow keys move through
    SidebarSection m_section = SidebarSection::Home;
};

} // namespace keyfold::ui
