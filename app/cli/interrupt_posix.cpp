// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>

#include <unistd.h>

namespace keyfold::cli {

namespace {

constexpr std::array<int, 3> endingSignals{SIGHUP, SIGINT, SIGTERM};

// A handler can reach nothing else.
CancelToken* cancelled = nullptr;
volatile std::sig_atomic_t caught = 0;
std::array<struct sigaction, endingSignals.size()> before{};

void cancelWork(int signal)
{
    caught = signal;
    if (cancelled != nullptr)
        cancelled->cancel(); // an atomic of its own, which a handler may set
}

} // namespace

Interruptible::Interruptible()
{
    cancelled = &m_token;
    struct sigaction action {};
    action.sa_handler = cancelWork;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one ends the program
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < endingSignals.size(); ++i) {
        ::sigaction(endingSignals[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN) // as under nohup
            ::sigaction(endingSignals[i], &action, nullptr);
    }
}

Interruptible::~Interruptible()
{
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        ::sigaction(endingSignals[i], &before[i], nullptr);
    cancelled = nullptr;
}

void endByCaughtSignal()
{
    if (caught == 0)
        return;
    std::signal(caught, SIG_DFL);
    ::raise(caught);
}

} // namespace keyfold::cli
