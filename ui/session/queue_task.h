// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <optional>
#include <type_traits>
#include <utility>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// One piece of work of a WalletQueue with what is to be done with its result. Made and delivered on the queue's own
/// thread, worked on the wallet's.
class QueueTask {
public:
    /// Question: dropped by a lock. Change: carried out and delivered all the same.
    enum class Kind { Question, Change, Close };

    virtual ~QueueTask() = default;
    /// False: there was no wallet, so there is nothing to deliver.
    virtual bool work(std::optional<Wallet>& wallet) = 0;
    virtual void deliver() = 0;

    QPointer<QObject> receiver;
    Kind kind = Kind::Question;
    std::uint64_t generation = 0;
};

template <typename Job, typename Done>
class WalletTask final : public QueueTask {
public:
    WalletTask(Job job, Done done) : m_job(std::move(job)), m_done(std::move(done)) {}

    bool work(std::optional<Wallet>& wallet) override
    {
        if (wallet)
            m_value.emplace((*m_job)(*wallet));
        m_job.reset(); // with the secrets it may have carried in
        return m_value.has_value();
    }
    void deliver() override { m_done(std::move(*m_value)); }

private:
    std::optional<Job> m_job;
    Done m_done;
    std::optional<std::invoke_result_t<Job&, Wallet&>> m_value;
};

template <typename Job, typename Done>
class ComputeTask final : public QueueTask {
public:
    ComputeTask(Job job, Done done) : m_job(std::move(job)), m_done(std::move(done)) {}

    bool work(std::optional<Wallet>&) override
    {
        m_value.emplace((*m_job)());
        m_job.reset();
        return true;
    }
    void deliver() override { m_done(std::move(*m_value)); }

private:
    std::optional<Job> m_job;
    Done m_done;
    std::optional<std::invoke_result_t<Job&>> m_value;
};

template <typename Opener, typename Done>
class OpenTask final : public QueueTask {
public:
    OpenTask(Opener opener, Done done) : m_opener(std::move(opener)), m_done(std::move(done)) {}

    bool work(std::optional<Wallet>& wallet) override
    {
        wallet.reset();
        auto opened = (*m_opener)();
        m_opener.reset();
        if (opened) {
            wallet.emplace(std::move(*opened));
            m_notes = wallet->notes();
        } else {
            m_notes = failure(std::move(opened));
        }
        return true;
    }
    void deliver() override { m_done(std::move(m_notes)); }

private:
    std::optional<Opener> m_opener;
    Done m_done;
    Result<OpenNotes> m_notes;
};

} // namespace keyfold::ui
