// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <algorithm>

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

namespace keyfold::ui {
namespace {

const ColourToken& token(Role role)
{
    return colourTokens[static_cast<std::size_t>(role)];
}

// Outlines and states become text or plain ground: a high-contrast palette has no in-between, shapes carry the meaning.
QColor systemColour(Role role, const QPalette& palette)
{
    switch (role) {
    case Role::Window:
    case Role::Surface:
        return palette.color(QPalette::Window);
    case Role::Raised:
    case Role::Sunken:
    case Role::Hover:
    case Role::AccentSoft:
    case Role::Selection:
    case Role::SelectionIdle:
    case Role::InfoSoft:
    case Role::WarningSoft:
    case Role::CriticalSoft:
    case Role::OkSoft:
        return palette.color(QPalette::Base);
    case Role::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case Role::Accent:
    case Role::AccentHover:
    case Role::AccentPress:
        return palette.color(QPalette::Highlight);
    case Role::OnAccent:
        return palette.color(QPalette::HighlightedText);
    case Role::AccentText:
        return palette.color(QPalette::Link);
    case Role::Focus:
        return palette.color(QPalette::Highlight);
    case Role::Line:
    case Role::LineStrong:
    case Role::Control:
    case Role::Text:
    case Role::Muted:
    case Role::Info:
    case Role::InfoLine:
    case Role::Warning:
    case Role::WarningLine:
    case Role::Critical:
    case Role::CriticalLine:
    case Role::Ok:
    case Role::OkLine:
        return palette.color(QPalette::Text);
    }
    return palette.color(QPalette::Text);
}

} // namespace

QColor colour(Role role, Scheme scheme)
{
    return QColor::fromRgba(scheme == Scheme::Dark ? token(role).dark : token(role).light);
}

QColor colour(Role role, const QPalette& palette)
{
    const Scheme scheme = schemeOf(palette);
    return scheme == Scheme::System ? systemColour(role, palette) : colour(role, scheme);
}

Scheme schemeOf(const QPalette& palette)
{
    const QRgb link = palette.color(QPalette::Active, QPalette::Link).rgba();
    if (link == token(Role::AccentText).light)
        return Scheme::Light;
    return link == token(Role::AccentText).dark ? Scheme::Dark : Scheme::System;
}

QPalette paletteFor(Scheme scheme)
{
    const auto of = [scheme](Role role) { return colour(role, scheme); };
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& value) { palette.setColor(role, value); };
    set(QPalette::Window, of(Role::Window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, of(Role::Text));
    for (const auto role : {QPalette::Base, QPalette::Button, QPalette::ToolTipBase})
        set(role, of(Role::Raised));
    set(QPalette::AlternateBase, of(Role::Surface));
    set(QPalette::PlaceholderText, of(Role::Muted));
    set(QPalette::Highlight, of(Role::Accent));
    set(QPalette::HighlightedText, of(Role::OnAccent));
    set(QPalette::BrightText, of(Role::OnAccent));
    set(QPalette::Link, of(Role::AccentText));
    set(QPalette::LinkVisited, of(Role::AccentText));
    set(QPalette::Light, of(Role::Raised));
    set(QPalette::Midlight, of(Role::Hover));
    set(QPalette::Mid, of(Role::Line));
    set(QPalette::Dark, of(Role::Control));
    set(QPalette::Shadow, QColor(0, 0, 0, 31)); // 12 % black
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, of(Role::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Button, of(Role::Surface));
    return palette;
}

Role severityRole(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Role::Info;
    case Severity::Warning:
        return Role::Warning;
    case Severity::Critical:
        return Role::Critical;
    case Severity::Ok:
        return Role::Ok;
    }
    return Role::Text;
}

Role severitySoftRole(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Role::InfoSoft;
    case Severity::Warning:
        return Role::WarningSoft;
    case Severity::Critical:
        return Role::CriticalSoft;
    case Severity::Ok:
        return Role::OkSoft;
    }
    return Role::Raised;
}

Role severityLineRole(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Role::InfoLine;
    case Severity::Warning:
        return Role::WarningLine;
    case Severity::Critical:
        return Role::CriticalLine;
    case Severity::Ok:
        return Role::OkLine;
    }
    return Role::Line;
}

int controlHeight(int token, const QFontMetrics& metrics)
{
    return std::max(token, 2 * metrics.height());
}

int controlHeight(int token, const QWidget* widget)
{
    return controlHeight(token, widget->fontMetrics());
}

int scaled(int token, const QFontMetrics& metrics)
{
    return std::max(token, token * metrics.height() / 16); // 16: height of the system's usual font at 10 pt
}

int scaled(int token, const QWidget* widget)
{
    return scaled(token, widget->fontMetrics());
}

int duration(int token, const QWidget* widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0 ? 0 : token;
}

} // namespace keyfold::ui
