// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recognised.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace keyfold::ui {

class Label;
class Notice;
class Paragraph;
class ProviderMark;

/// What a pasted value is, under its field: "Stripe: Live secret key. Everything: read, write, admin. Recognised."
class RecognisedCard final : public Card {
    Q_OBJECT

public:
    explicit RecognisedCard(QWidget* parent = nullptr);

    void showWords(const RecognisedWords& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_box = nullptr;
    ProviderMark* m_mark;
    Paragraph* m_title;
    Paragraph* m_line;
    Notice* m_state;
};

} // namespace keyfold::ui
