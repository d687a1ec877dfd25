// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

#include "ui/session/session.h"

namespace keyfold::ui {

class ClipboardGuard;
class KeyDetail;
class StatusLine;

/// Shows and copies values. A value comes from the wallet's queue, goes into the field or onto the clipboard, and is in no
/// member in between.
class KeyUseController final : public QObject {
    Q_OBJECT

public:
    /// How long a value stays; from the wallet's settings.
    struct Times {
        std::chrono::seconds reveal{15};
        std::chrono::seconds clipboard{20};
    };

    KeyUseController(
        Session& session, ClipboardGuard& clipboard, KeyDetail& detail, StatusLine& status, QObject* parent = nullptr);

    void setTimes(const Times& times) { m_times = times; }

    /// By id, not by what is shown: a list is quicker than the key that it is about to show.
    void copyMain(const KeyId& key);
    /// As NAME=value, with the name of the first place that has one, else one made of the key's name.
    void copyMainAsVariable(const KeyId& key);
    /// As "Authorization: Bearer VALUE" (RFC 6750 section 2.1).
    void copyMainAsHeader(const KeyId& key);
    /// Shows the main value of the key that is shown, or hides it again.
    void toggleMain();
    /// Copies a value of a key that another page shows.
    void copyField(FieldId field, const QString& keyName);
    /// The same as NAME=value, for a settings file.
    void copyAs(FieldId field, const QString& variable, const QString& keyName);
    /// What is no key's value: a passphrase that is shown.
    void copyShown(Secret value, const QString& name);
    std::chrono::seconds revealTime() const { return m_times.reveal; }

signals:
    void failed(const keyfold::Error& error);

private:
    void copy(FieldId field);
    void reveal(FieldId field);
    template <typename Job>
    void copyNamed(Job job);

    Session& m_session;
    ClipboardGuard& m_clipboard;
    KeyDetail& m_detail;
    StatusLine& m_status;
    Times m_times;
};

} // namespace keyfold::ui
