// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray.h"

namespace keyfold::desktop {

namespace {

constexpr std::chrono::milliseconds step{500}; // each picture goes over the message bus

} // namespace

Tray::Tray(ui::Commands& commands, ui::ClipboardGuard& clipboard, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    auto* open = m_menu.addAction(tr("Open Keyfold"));
    open->setObjectName(QStringLiteral("openFromTray"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    m_menu.addSeparator();
    m_menu.addActions({&commands.lock, &commands.clearClipboard});
    m_menu.addSeparator();
    m_menu.addAction(&commands.quit);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    m_tick.setInterval(step);
    m_tick.callOnTimeout(this, &Tray::repaint);
    connect(&clipboard, &ui::ClipboardGuard::copied, this, [this](const QString&, std::chrono::milliseconds keep) {
        m_keep = keep;
        m_tick.start();
        repaint();
    });
    connect(&clipboard, &ui::ClipboardGuard::ended, this, [this] {
        m_tick.stop();
        repaint();
    });
    setWords({}, {});
}

void Tray::setWanted(bool wanted)
{
    if (!wanted)
        return m_icon.hide();
    m_icon.setIcon(trayIcon(m_painted));
    m_icon.show();
}

void Tray::setLocked(bool locked)
{
    m_locked = locked;
    repaint();
}

void Tray::setWords(const QString& wallet, const QString& due)
{
    QStringList lines{wallet.isEmpty() ? QStringLiteral("Keyfold") : tr("%1 – Keyfold").arg(wallet)};
    if (!due.isEmpty())
        lines.append(due);
    m_icon.setToolTip(lines.join(QLatin1Char('\n')));
}

void Tray::repaint()
{
    TrayLook look{m_locked, -1};
    if (m_clipboard.isHolding() && m_keep.count() > 0)
        look.ring = static_cast<int>(100 * m_clipboard.remaining() / m_keep);
    if (look == m_painted)
        return;
    m_painted = look;
    if (m_icon.isVisible())
        m_icon.setIcon(trayIcon(look));
}

} // namespace keyfold::desktop
