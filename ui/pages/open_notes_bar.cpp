// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/open_notes_bar.h"

#include <QAccessible>

#include <algorithm>

#include "ui/pages/layouts.h"
#include "ui/pages/places.h"
#include "ui/widgets/banner.h"

namespace keyfold::ui {

OpenNotesBar::OpenNotesBar(QWidget* parent) : QWidget(parent), m_banners(column(space::S2, this))
{
    m_banners->setContentsMargins(space::S4, space::S3, space::S4, space::S3);
    hide();
}

void OpenNotesBar::setNotes(const OpenNotes& notes)
{
    clear();
    if (notes.changesMissing) {
        const auto missing = static_cast<int>(std::min<std::uint64_t>(*notes.changesMissing, 1'000'000));
        auto* banner = add(Severity::Warning, "olderFile", tr("This file is older than the one you last saved here."),
            missing == 1
                ? tr("One change is missing. Open the newer file if you have it; going on from here loses it.")
                : tr("%n changes are missing. Open the newer file if you have it; going on from here loses them.",
                    nullptr, missing));
        connect(
            banner->addButton(tr("Open another wallet")), &Button::clicked, this, &OpenNotesBar::openAnotherRequested);
        banner->setClosable();
    }
    if (notes.readOnly)
        add(Severity::Warning, "readOnly", tr("This wallet can be read, not changed."),
            tr("The file or its folder is protected against writing. What you copy or show is not written to the "
               "history."))
            ->setClosable();
    if (notes.headerRepaired)
        add(Severity::Info, "headerRepaired", tr("A damaged part of the file was repaired from its second copy."),
            tr("Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere."))
            ->setClosable();
    if (notes.migratedBackup)
        add(Severity::Info, "migrated", tr("This wallet was brought up to date for this version of Keyfold."),
            tr("A copy from before lies in %1.").arg(placeText(*notes.migratedBackup)))
            ->setClosable();
}

void OpenNotesBar::addForgottenPassword()
{
    auto* banner = add(Severity::Warning, "forgottenPassword", tr("The password is still the forgotten one."),
        tr("Until you choose another, only the recovery sheet opens this wallet for you."));
    connect(banner->addButton(tr("Choose a new password")), &Button::clicked, this, [this, banner] {
        closed(banner);
        emit newPasswordRequested();
    });
    banner->setClosable();
}

void OpenNotesBar::addRestored(const Path& kept)
{
    add(Severity::Ok, "restored", tr("The backup is in the wallet’s place now."),
        tr("What was there before is kept as %1.").arg(placeText(kept)))
        ->setClosable();
}

void OpenNotesBar::clear()
{
    empty(m_banners);
    hide();
}

Banner* OpenNotesBar::add(Severity severity, const char* name, const QString& lead, const QString& text)
{
    auto* banner = new Banner(severity, lead, text);
    banner->setObjectName(QLatin1StringView(name));
    connect(banner, &Banner::closed, this, [this, banner] { closed(banner); });
    m_banners->addWidget(banner);
    show();
    QAccessibleEvent said(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    return banner;
}

void OpenNotesBar::closed(Banner* banner)
{
    m_banners->removeWidget(banner);
    banner->deleteLater();
    setVisible(m_banners->count() > 0);
}

} // namespace keyfold::ui
