// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/painted.h"
#include "ui/widgets/qr_code.h"

namespace keyfold::ui {

class Button;
class Label;
class Paragraph;

/// A text that anybody may know, as a QR code for phones.
class QrView final : public Painted {
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QrCode> m_code;
};

/// The wallet's own public key: the age1… line with which others seal files for it, to copy and as a QR code.
class PublicKeyCard final : public Card {
    Q_OBJECT

public:
    explicit PublicKeyCard(QWidget* parent = nullptr);

    /// Empty where none was made yet: then it offers to.
    void setRecipient(const QString& recipient);

signals:
    void makeRequested();
    void copyRequested(const QString& recipient);

private:
    Paragraph* m_text;
    Label* m_line;
    QrView* m_code;
    Button* m_make;
    Button* m_copy;
    QString m_recipient;
};

} // namespace keyfold::ui
