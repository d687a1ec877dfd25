// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "core/wallet/wallet.h"
#include "ui/pages/page.h"
#include "ui/session/device_choices.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace keyfold::ui {

class ActionRow;
class NavigationRow;

/// The wallet's settings, its ways to unlock and its backups, and how the windows look. Every change holds at once; the page
/// hands it out and shows what came of it with the next setFacts().
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// What there is to show of the open wallet.
    struct Facts {
        std::map<std::string, std::string> settings;
        std::vector<SlotInfo> ways;
        std::vector<BackupInfo> backups;
        Date today;
        std::optional<SlotId> quickWay; ///< the one of this computer, where quick unlock is on
    };

    explicit SettingsPage(QWidget* parent = nullptr);

    void setFacts(Facts facts);
    void setTheme(ThemeChoice choice);
    void setLanguage(const QString& code);
    /// What holds on this computer. Where the desktop has no tray, there is nothing to choose about it.
    void setDevice(const DeviceChoices& choices, bool trayPossible);
    void clear();

    QSize minimumSizeHint() const override { return {0, 0}; }
    QWidget* firstFocus() override;

signals:
    void shown();
    void settingChanged(const QString& name, const QString& value);
    void themeChosen(keyfold::ui::ThemeChoice choice);
    /// A code of Language, empty for as the system.
    void languageChosen(const QString& code);
    void deviceChanged(const keyfold::ui::DeviceChoices& choices);
    void changePasswordRequested();
    void addPersonRequested();
    void newSheetRequested();
    void removeRequested(const keyfold::SlotInfo& way);
    void quickUnlockRequested(bool on);
    void restoreRequested(const keyfold::BackupInfo& backup);
    void backUpRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice {
        int value;
        QString text;
    };

    QWidget* buildRail();
    QWidget* buildAppearance();
    QBoxLayout* addSection(Glyph glyph, const QString& title, const QString& text, const char* name);
    ActionRow* numberRow(Glyph glyph, const char* setting, const QString& title, const QString& text,
        const std::vector<Choice>& choices);
    ActionRow* switchRow(Glyph glyph, const char* setting, const QString& title, const QString& text);
    ActionRow* deviceRow(
        Glyph glyph, bool DeviceChoices::*choice, const char* name, const QString& title, const QString& text);
    void buildReminders();
    QWidget* textRow(const char* setting, const QString& title, const QString& text);
    void buildSections();
    void fillWays();
    void fillBackups();
    QWidget* wayRow(const SlotInfo& way);
    void choose(int section);

    Facts m_facts;
    QBoxLayout* m_railRows = nullptr;
    QList<QLayout*> m_sectionLines;
    QBoxLayout* m_whole = nullptr;
    QWidget* m_railPane = nullptr;
    QWidget* m_top = nullptr;
    QComboBox* m_chooser; // in the place of the rail, where it has no room
    QStackedWidget* m_sections;
    QList<NavigationRow*> m_rail;
    QBoxLayout* m_ways = nullptr;
    QBoxLayout* m_backups = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    DeviceChoices m_device;
    QWidget* m_trayRow = nullptr;
    QWidget* m_keepRow = nullptr;
    std::vector<std::function<void()>> m_fillDevice;
    std::vector<std::function<void()>> m_fill; // each shows one setting
};

} // namespace keyfold::ui
