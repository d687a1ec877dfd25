// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "ui/session/queue_task.h"

namespace keyfold::ui {

/// Runs wallet calls one after the other on a thread of its own, so that no window ever waits for the disk.
///
/// A job gets the open wallet and returns a value (a Secret moves across like any other); `done` is called with it on the
/// thread that the queue lives in, while `receiver`, an object of that same thread, lives. Used from that thread alone.
///
/// close() wipes the wallet. Questions (ask, askIdly, compute) that are still waiting are dropped, and the answers of those under way are
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

    /// A longer job that reads and is in no hurry: `done(job(wallet, other))`. It begins while nothing else waits, and `other`
    /// is cancelled when something comes: where the job then ends with Cancelled, it begins anew later.
    template <typename Job, typename Done>
    void askIdly(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<IdleTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Idle);
    }

    /// A job that writes. Its result arrives after a lock too: where it holds a secret, the receiver drops it then.
    template <typename Job, typename Done>
    void change(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<WalletTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Change);
    }

    /// Work that needs no wallet, but is too slow for the windows' thread: `done(job())`. In its turn: what was closed before
    /// is closed.
    template <typename Job, typename Done>
    void compute(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<ComputeTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Question);
    }

    /// The same out of turn, on a thread of its own: files from elsewhere, whose drive may not answer. Nothing waits for it,
    /// least of all a lock.
    template <typename Job, typename Done>
    void computeAside(QObject* receiver, Job job, Done done)
    {
        add(std::make_unique<ComputeTask<Job, Done>>(std::move(job), std::move(done)), receiver, Kind::Aside);
    }

    /// Makes the wallet that later jobs get, with `opener() -> Result<Wallet>`; `done` gets its notes or why there is none.
    template <typename Opener, typename Done>
    void open(QObject* receiver, Opener opener, Done done)
    {
        add(std::make_unique<OpenTask<Opener, Done>>(std::move(opener), std::move(done)), receiver, Kind::Question);
    }

    /// What is done with a wallet before it is wiped, on the queue's thread. Set once, before the first open().
    void setBeforeClosing(std::function<void(Wallet&)> last);

    /// Locks: see above. Returns at once; the wallet is wiped as soon as the job under way has ended.
    void close();

signals:
    /// The wallet of the last close() is gone from memory.
    void closed();
    /// Before the first change of a day a backup is made; this is why there is none. The change was carried out.
    void backupFailed(const keyfold::Error& error);

private:
    using Kind = QueueTask::Kind;

    void add(std::unique_ptr<QueueTask> task, QObject* receiver, Kind kind);
    void serve();
    void serveAside();
    std::shared_ptr<QueueTask> next();
    std::shared_ptr<QueueTask> nextAside();
    void deliver(const std::shared_ptr<QueueTask>& task);
    void keepBackup();
    void arrived(QueueTask& task);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_wakeAside;
    std::deque<std::shared_ptr<QueueTask>> m_waiting; // under m_mutex; shared, because what Qt posts is copied
    std::deque<std::shared_ptr<QueueTask>> m_idle;    // under m_mutex
    std::deque<std::shared_ptr<QueueTask>> m_aside;   // under m_mutex
    CancelToken m_other;                              // of what runs idly; under m_mutex
    bool m_ending = false;                            // under m_mutex
    std::uint64_t m_generation = 0;                   // this object's thread only
    std::optional<Wallet> m_wallet;                   // the queue's thread only
    std::function<void(Wallet&)> m_beforeClosing;     // the queue's thread only, once it is set
    std::thread m_thread;
    std::thread m_asideThread;
};

} // namespace keyfold::ui
