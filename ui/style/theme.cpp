// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <utility>

#include <QApplication>
#include <QEvent>
#include <QMetaObject>
#include <QStyleHints>
#include <QToolTip>

#include "ui/style/focus_ring.h"
#include "ui/style/keyfold_style.h"
#include "ui/style/mark_colours.h"
#include "ui/style/type_scale.h"

// The resource sits in a static library, where nothing else would pull it in; the macro must stand outside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace keyfold::ui {
namespace {

// The one place that knows how each Qt version tells dark from light.
bool systemIsDark(const QPalette& system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return system.color(QPalette::Window).lightness() < 128;
}

} // namespace

Theme::Theme(QApplication& app, ThemeChoice choice) : m_app(app), m_choice(choice)
{
    initResources();
    m_style = new KeyfoldStyle; // the application takes it
    QApplication::setStyle(m_style);
    m_ring = new FocusRing(this);
    apply();
    m_app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::applyLater);
#endif
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    m_style->setReducedMotion(reduced);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying)
        applyLater();
    return QObject::eventFilter(watched, event);
}

// Every window is told of a theme change; one answer is enough.
void Theme::applyLater()
{
    if (std::exchange(m_pending, true))
        return;
    QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
}

void Theme::apply()
{
    m_pending = false;
    m_applying = true;
    QApplication::setPalette(QPalette()); // back to the system's, to read it
    const QPalette system = QGuiApplication::palette();
    if (m_choice == ThemeChoice::System && isHighContrast(system)) {
        m_scheme = Scheme::System;
    } else {
        const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark(system));
        m_scheme = dark ? Scheme::Dark : Scheme::Light;
        QApplication::setPalette(paletteFor(m_scheme));
    }
    QToolTip::setPalette(QGuiApplication::palette());
    QToolTip::setFont(fontFor(TextStyle::Caption));
    m_applying = false;
    emit schemeChanged(m_scheme);
}

bool isHighContrast(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    // 18 of 21: ordinary themes stay below it, or have fields that differ from the window.
    return contrast(palette.color(QPalette::WindowText), ground) >= 18 && palette.color(QPalette::Base) == ground;
}

} // namespace keyfold::ui
