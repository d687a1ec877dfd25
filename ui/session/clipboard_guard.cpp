// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/session/secret_mime_data.h"
#include "ui/session/wayland_clipboard.h"

namespace keyfold::ui {

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, QObject* parent) : QObject(parent), m_clipboard(clipboard)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::noticeOthers);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_clearOnFocus && state == Qt::ApplicationActive)
            clear();
    });
}

ClipboardGuard::~ClipboardGuard()
{
    if (isStillOurs())
        empty();
}

void ClipboardGuard::copy(Secret value, const QString& name, std::chrono::milliseconds keep)
{
    m_holding = false; // what we replace now is not "something else"
    m_clearOnFocus = false;
    m_content = new SecretMimeData(std::move(value));
    m_clipboard.setMimeData(m_content, QClipboard::Clipboard);
    m_holding = true;
    m_timer.start(keep);
    emit copied(name, keep);
}

void ClipboardGuard::clear()
{
    if (!m_holding && !m_clearOnFocus)
        return;
    m_clearOnFocus = false;
    if (!isStillOurs()) {
        finish(Ending::LeftAlone);
        return;
    }
    m_holding = false; // what we replace now is not "something else"
    if (empty()) {
        finish(Ending::Cleared);
    } else {
        finish(Ending::Waiting);
        m_clearOnFocus = true;
    }
}

void ClipboardGuard::clearMarked()
{
    if (m_clipboard.supportsSelection() && m_clipboard.ownsSelection())
        m_clipboard.clear(QClipboard::Selection);
}

// On Wayland a program may change the clipboard only with the focus, and only once for each thing that was pressed (Weston and
// Mutter ignore an older serial without a word), which a timer has not; wl-copy presses for itself. An empty text takes the
// place of the value rather than nothing: a compositor that keeps what was copied brings it back for nothing.
bool ClipboardGuard::empty()
{
    if (!isOnWayland()) {
        m_clipboard.clear(QClipboard::Clipboard);
        return true;
    }
    m_content->forget(); // who asks us meanwhile gets nothing
    if (emptyWithWlCopy())
        return true;
    if (QGuiApplication::applicationState() != Qt::ApplicationActive)
        return false;
    m_clipboard.setMimeData(new SecretMimeData(Secret()), QClipboard::Clipboard);
    return true;
}

std::chrono::milliseconds ClipboardGuard::remaining() const
{
    return m_timer.isActive() ? m_timer.remainingTimeAsDuration() : std::chrono::milliseconds(0);
}

bool ClipboardGuard::isStillOurs() const
{
    // Comparing the pointer reads nothing: platforms hand out the object of the owner when it is this process.
    return m_content && m_clipboard.mimeData(QClipboard::Clipboard) == m_content;
}

void ClipboardGuard::noticeOthers()
{
    if (m_holding && !isStillOurs())
        finish(Ending::LeftAlone);
}

void ClipboardGuard::finish(Ending ending)
{
    m_timer.stop();
    m_holding = false;
    emit ended(ending);
}

} // namespace keyfold::ui
