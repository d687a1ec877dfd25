// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

#include "core/base/secret.h"

class QClipboard;

namespace keyfold::ui {

class SecretMimeData;

/// Puts a secret on the clipboard and takes it off again: when its time is over, on lock, on quit, or when asked to.
///
/// What somebody copied since is left alone. Whether the clipboard is still ours is known from ownership alone; nothing is
/// read back. The primary selection (middle click) is never filled. On Wayland a program cannot change the
/// clipboard when it likes: wl-copy does it where it is installed, else it is emptied as soon as a window of ours has the focus.
class ClipboardGuard final : public QObject {
    Q_OBJECT

public:
    enum class Ending {
        Cleared,
        LeftAlone, ///< something else was copied since
        Waiting,   ///< cannot be cleared before a window of ours has the focus
    };

    explicit ClipboardGuard(QClipboard& clipboard, QObject* parent = nullptr);
    /// Clears what is still there.
    ~ClipboardGuard() override;

    void copy(Secret value, const QString& name, std::chrono::milliseconds keep);
    /// Does nothing where nothing of ours is on the clipboard.
    void clear();
    /// What was marked in a field of ours and is offered to the middle click: a value may have been pasted into the search.
    void clearMarked();

    /// From copy() until ended().
    bool isHolding() const { return m_holding; }
    std::chrono::milliseconds remaining() const;

signals:
    /// `name` says what was copied: the key's name, never the value.
    void copied(const QString& name, std::chrono::milliseconds keep);
    void ended(keyfold::ui::ClipboardGuard::Ending ending);

private:
    bool isStillOurs() const;
    void noticeOthers();
    bool empty();
    void finish(Ending ending);

    QClipboard& m_clipboard;
    QPointer<SecretMimeData> m_content; // the clipboard owns it, and deletes it when another program takes over
    QTimer m_timer;
    bool m_holding = false;
    bool m_clearOnFocus = false;
};

} // namespace keyfold::ui
