// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/style/tokens.h"

class QApplication;

namespace keyfold::ui {

class FocusRing;
class KeyfoldStyle;

/// What the person chose in Settings. System follows the desktop while the program runs.
enum class ThemeChoice { System, Light, Dark };

/// Puts Keyfold's look on the application: style, palette, container style, focus ring. One a program, made after the
/// QApplication and gone before it. Switches without a restart; a high-contrast palette of the system is taken as it is.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& app, ThemeChoice choice = ThemeChoice::System);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// What is on now.
    Scheme scheme() const { return m_scheme; }

    /// Motion off: animations take no time and countdowns step once a second. The system's own setting counts as well.
    void setReducedMotion(bool reduced);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// After the palette was changed; widgets get their PaletteChange events as well.
    void schemeChanged(keyfold::ui::Scheme scheme);

private:
    void apply();
    void applyLater();

    QApplication& m_app;
    ThemeChoice m_choice;
    Scheme m_scheme = Scheme::Light;
    KeyfoldStyle* m_style = nullptr; // owned by the application
    FocusRing* m_ring = nullptr;     // our child
    bool m_applying = false;
    bool m_pending = false;
};

/// Whether a palette looks like a high-contrast theme: text and ground near black and white, one ground for all.
bool isHighContrast(const QPalette& palette);

} // namespace keyfold::ui
