// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

#include "core/wallet/wallet.h"

namespace keyfold::ui {

/// Runs wallet calls one after the other on a thread of its own, so that no window ever waits for the disk.
///
/// A job gets the open wallet and returns a value (a Secret moves across like any other); `done` is called with it on the
/// thread that the queue lives in, while `receiver`, an object of that same thread, lives. Used from that thread alone.
///
/// close() wipes the wallet. Questions (ask) that are still waiting are dropped, and the answers of those under way are
/// thrown away, so that nothing read before a lock arrives after it. Changes are carried out all the same, and their results
/// arrive: what a person was told is being saved is not lost by locking.
class WalletQueue final : public QObject {
    Q_OBJECT

public:
    explicit WalletQueue(QObject* parent = nullptr);
    /// Finishes the changes that wait, closes the wallet, ends the thread.
    ~WalletQueue() override;

    /// A job that reads: `done(job(wallet))`. Without an open wallet nothing happens.
    template <typename Job, typename Done>
    void ask(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<WalletTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Question);
    }

    /// A job that writes. Its result arrives after a lock too: where it holds a secret, the receiver drops it then.
    template <typename Job, typename Done>
    void change(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<WalletTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Change);
    }

    /// Work that needs no wallet, but is too slow for the windows' thread: `done(job())`.
    template <typename Job, typename Done>
    void compute(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<PlainTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Question);
    }

    /// Makes the wallet that later jobs get, with `opener() -> Result<Wallet>`; `done` gets its notes or why there is none.
    template <typename Opener, typename Done>
    void open(QObject* receiver, Opener opener, Done done)
    {
        add(std::make_unique<OpenTask<Opener, Done>>(std::move(opener), std::move(done)), receiver, Kind::Question);
    }

    /// Locks: see above. Returns at once; the wallet is wiped as soon as the job under way has ended.
    void close();

signals:
    /// The wallet of the last close() is gone from memory.
    void closed();

private:
    enum class Kind { Question, Change, Close };

    class Task {
    public:
        virtual ~Task() = default;
        /// On the queue's thread. False: there was no wallet, so there is nothing to deliver.
        virtual bool work(std::optional<Wallet>& wallet) = 0;
        virtual void deliver() = 0;

        QPointer<QObject> receiver;
        Kind kind = Kind::Question;
        std::uint64_t generation = 0;
    };
    template <typename Job, typename Done>
    class WalletTask;
    template <typename Job, typename Done>
    class PlainTask;
    template <typename Opener, typename Done>
    class OpenTask;
    class CloseTask;

    void add(std::unique_ptr<Task> task, QObject* receiver, Kind kind);
    void serve();
    void arrived(Task& task);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Task>> m_waiting; // under m_mutex
    bool m_ending = false;                       // under m_mutex
    std::uint64_t m_generation = 0;              // this object's thread only
    std::optional<Wallet> m_wallet;              // the queue's thread only
    std::thread m_thread;
};

template <typename Job, typename Done>
class WalletQueue::WalletTask final : public Task {
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
class WalletQueue::PlainTask final : public Task {
public:
    PlainTask(Job job, Done done) : m_job(std::move(job)), m_done(std::move(done)) {}

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
class WalletQueue::OpenTask final : public Task {
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
