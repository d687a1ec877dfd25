// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/secret.h"
#include "ui/widgets/painted.h"

namespace keyfold::ui {

/// Shows a secret that a person has to read and write down: the words of a passphrase, the groups of a recovery key.
/// Painted from the Secret; not selectable, and screen readers are told what it is, not what it says.
class SecretWords final : public Painted {
    Q_OBJECT

public:
    /// `separator` stands between the words in the secret and is not drawn: a gap is.
    SecretWords(char separator, TextStyle style, QWidget* parent = nullptr);

    void setMono(bool mono) { m_mono = mono; }
    /// Each word on a ground of its own with its number before it, so that none is lost on the phone.
    void setNumbered(bool numbered) { m_numbered = numbered; }
    void setSecret(Secret secret);
    const Secret& secret() const { return m_secret; }
    void clear();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;
    int arrange(int width, QPainter* painter) const;
    int arrangeNumbered(int width, QPainter* painter) const;
    std::vector<std::string_view> words() const;

    char m_separator;
    TextStyle m_style;
    bool m_mono = false;
    bool m_numbered = false;
    Secret m_secret;
};

} // namespace keyfold::ui
