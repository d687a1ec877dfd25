// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include "core/base/secret.h"

namespace keyfold::ui {

/// A secret on the clipboard: text/plain, and the marks by which clipboard managers are asked not to keep it. The value
/// stays in the Secret; a program that pastes gets a copy made for it.
class SecretMimeData final : public QMimeData {
    Q_OBJECT

public:
    explicit SecretMimeData(Secret value);

    /// From now on a program that pastes gets an empty text.
    void forget() { m_value.clear(); }

    bool hasFormat(const QString& mimeType) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    Secret m_value;
};

} // namespace keyfold::ui
