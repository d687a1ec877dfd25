// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_places.h"

#include <QSettings>

#include "ui/pages/keys_page.h"
#include "ui/pages/main_window.h"
#include "ui/pages/section_controller.h"

namespace keyfold::desktop {

namespace {

constexpr QLatin1StringView geometryName("window/geometry");
constexpr QLatin1StringView listWidthName("window/list-width");
constexpr QLatin1StringView sectionName("window/section");

} // namespace

void keepPlaces(
    QSettings& settings, const ui::MainWindow& window, const ui::KeysPage& keys, const ui::SectionController& sections)
{
    settings.setValue(geometryName, window.saveGeometry());
    if (const int width = keys.listWidth(); width > 0)
        settings.setValue(listWidthName, width);
    settings.setValue(sectionName, static_cast<int>(sections.section()));
}

void restorePlaces(QSettings& settings, ui::MainWindow& window, ui::KeysPage& keys, ui::SectionController& sections)
{
    if (const auto geometry = settings.value(geometryName).toByteArray(); !geometry.isEmpty())
        window.restoreGeometry(geometry);
    keys.setListWidth(settings.value(listWidthName).toInt());
    const int section = settings.value(sectionName).toInt();
    if (section > 0 && section <= static_cast<int>(ui::SidebarSection::Settings))
        sections.beginWith(static_cast<ui::SidebarSection>(section));
}

} // namespace keyfold::desktop
