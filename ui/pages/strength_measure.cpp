// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/strength_measure.h"

namespace keyfold::ui {

StrengthMeasure::StrengthMeasure(WalletQueue& queue, Password password, Done done, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_password(std::move(password))
    , m_done(std::move(done))
{
}

void StrengthMeasure::reset()
{
    m_measuring = false;
    m_again = false;
}

void StrengthMeasure::measure()
{
    m_again = m_measuring;
    if (m_measuring)
        return;
    m_measuring = true;
    m_queue.compute(
        this, [password = keyfold::Password(m_password().clone())] { return estimateStrength(password); },
        [this](const PasswordStrength& strength) {
            m_measuring = false;
            m_done(strength);
            if (m_again)
                measure();
        });
}

} // namespace keyfold::ui
