// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <optional>
#include <type_traits>
#include <utility>

#include "core/base/cancel.h"
#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// One piece of work of a WalletQueue with what is to be done with its result. Made and delivered on the queue's own
/// thread, worked on the wallet's.
class QueueTask {
public:
    /// Question: dropped by a lock. Idle: a question that everything else goes before. Aside: one that needs no wallet and
    /// holds up nothing. Change: carried out and delivered all the same.
    enum class Kind { Question, Idle, Aside, Change, Close };
    /// Dropped: there was no wallet, so there is nothing to deliver. GaveWay: to be worked on again, from its start.
    enum class Outcome { Done, Dropped, GaveWay };

    virtual ~QueueTask() = default;
    /// `other` is cancelled as soon as something else waits; only what is idle looks at it.
    virtual Outcome work(std::optional<Wallet>& wallet, const CancelToken& other) = 0;
    virtual void deliver() = 0;

    QPointer<QObject> receiver;
    Kind kind = Kind::Question;
    std::uint64_t generation = 0;
};

template <typename Job, typename Done>
class WalletTask final : public QueueTask {
public:
    WalletTask(Job job, Done done) : m_job(std::move(job)), m_done(std::move(done)) {}

    Outcome work(std::optional<Wallet>& wallet, const CancelToken&) override
    {
        if (wallet)
            m_value.emplace((*m_job)(*wallet));
        m_job.reset(); // with the secrets it may have carried in
        return m_value ? Outcome::Done : Outcome::Dropped;
    }
    void deliver() override { m_done(std::move(*m_value)); }

private:
    std::optional<Job> m_job;
    Done m_done;
    std::optional<std::invoke_result_t<Job&, Wallet&>> m_value;
};

template <typename Job, typename Done>
class IdleTask final : public QueueTask {
public:
    IdleTask(Job job, Done done) : m_job(std::move(job)), m_done(std::move(done)) {}

    Outcome work(std::optional<Wallet>& wallet, const CancelToken& other) override
    {
        if (!wallet)
            return Outcome::Dropped;
        m_value.emplace(m_job(*wallet, other));
        const bool gaveWay = !*m_value && m_value->error().code == ErrorCode::Cancelled;
        return gaveWay ? Outcome::GaveWay : Outcome::Done;
    }
    void deliver() override { m_done(std::move(*m_value)); }

private:
    Job m_job;
    Done m_done;
    std::optional<std::invoke_result_t<Job&, Wallet&, const CancelToken&>> m_value;
};

template <typename Job, typename Done>
class ComputeTask final : public QueueTask {
public:
    ComputeTask(Job job, Done done) : m_job(std::move(job)), m_done(std::move(done)) {}

    Outcome work(std::optional<Wallet>&, const CancelToken&) override
    {
        m_value.emplace((*m_job)());
        m_job.reset();
        return Outcome::Done;
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

    Outcome work(std::optional<Wallet>& wallet, const CancelToken&) override
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
        return Outcome::Done;
    }
    void deliver() override { m_done(std::move(m_notes)); }

private:
    std::optional<Opener> m_opener;
    Done m_done;
    Result<OpenNotes> m_notes;
};

} // namespace keyfold::ui
