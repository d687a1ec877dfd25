// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include "core/base/secret.h"

namespace keyfold::ui {

/// A secret on the clipboard: text/plain, and the marks by which clipboard managers are asked not to keep it. The value
/// stays in the Secret until a program pastes: then Qt has to be given a copy, which is wiped with it.
class SecretMimeData final : public QMimeData {
    Q_OBJECT

public:
    explicit SecretMimeData(Secret value);
    ~SecretMimeData() override;

    /// From now on a program that pastes gets an empty text.
    void forget();

    bool hasFormat(const QString& mimeType) const override;
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    Secret m_value;
    mutable QByteArray m_given; // one for all who paste
};

} // namespace keyfold::ui
