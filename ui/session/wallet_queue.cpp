// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/wallet_queue.h"

namespace keyfold::ui {

namespace {

class CloseTask final : public QueueTask {
public:
    CloseTask(WalletQueue& queue, const std::function<void(Wallet&)>& last) : m_queue(queue), m_last(last) {}

    Outcome work(std::optional<Wallet>& wallet, const CancelToken&) override
    {
        if (wallet && m_last)
            m_last(*wallet);
        wallet.reset();
        return Outcome::Done;
    }
    void deliver() override { emit m_queue.closed(); }

private:
    WalletQueue& m_queue;
    const std::function<void(Wallet&)>& m_last;
};

} // namespace

WalletQueue::WalletQueue(QObject* parent)
    : QObject(parent)
    , m_thread([this] { serve(); })
    , m_asideThread([this] { serveAside(); })
{
}

WalletQueue::~WalletQueue()
{
    close();
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_wakeAside.notify_one();
    m_thread.join();
    m_asideThread.join();
}

void WalletQueue::close()
{
    ++m_generation;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [](const auto& task) { return task->kind == Kind::Question; });
        m_idle.clear();
        m_aside.clear();
    }
    add(std::make_unique<CloseTask>(*this, m_beforeClosing), this, Kind::Close);
}

void WalletQueue::setBeforeClosing(std::function<void(Wallet&)> last)
{
    m_beforeClosing = std::move(last);
}

void WalletQueue::add(std::unique_ptr<QueueTask> task, QObject* receiver, Kind kind)
{
    task->receiver = receiver;
    task->kind = kind;
    task->generation = m_generation;
    {
        const std::lock_guard lock(m_mutex);
        auto& line = kind == Kind::Idle ? m_idle : kind == Kind::Aside ? m_aside : m_waiting;
        line.push_back(std::move(task));
        if (&line == &m_waiting)
            m_other.cancel();
    }
    (kind == Kind::Aside ? m_wakeAside : m_wake).notify_one();
}

/// Waits for work; null when there will be none any more.
std::shared_ptr<QueueTask> WalletQueue::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty() || !m_idle.empty(); });
    if (m_waiting.empty() && m_ending)
        return nullptr;
    auto& line = m_waiting.empty() ? m_idle : m_waiting;
    auto task = std::move(line.front());
    line.pop_front();
    m_other = {};
    return task;
}

void WalletQueue::serve()
{
    while (const auto task = next()) {
        if (task->kind == Kind::Change)
            keepBackup();
        switch (task->work(m_wallet, m_other)) {
        case QueueTask::Outcome::Done:
            deliver(task);
            break;
        case QueueTask::Outcome::GaveWay: {
            const std::lock_guard lock(m_mutex);
            m_idle.push_front(task);
            break;
        }
        case QueueTask::Outcome::Dropped:
            break;
        }
    }
}

std::shared_ptr<QueueTask> WalletQueue::nextAside()
{
    std::unique_lock lock(m_mutex);
    m_wakeAside.wait(lock, [this] { return m_ending || !m_aside.empty(); });
    if (m_ending)
        return nullptr;
    auto task = std::move(m_aside.front());
    m_aside.pop_front();
    return task;
}

void WalletQueue::serveAside()
{
    std::optional<Wallet> none;
    while (const auto task = nextAside())
        if (task->work(none, {}) == QueueTask::Outcome::Done)
            deliver(task);
}

void WalletQueue::deliver(const std::shared_ptr<QueueTask>& task)
{
    QMetaObject::invokeMethod(
        this, [this, task] { arrived(*task); }, Qt::QueuedConnection);
}

void WalletQueue::keepBackup()
{
    if (!m_wallet || m_wallet->notes().readOnly)
        return;
    if (const auto kept = m_wallet->backupOfTheDay(); !kept)
        QMetaObject::invokeMethod(
            this, [this, error = kept.error()] { emit backupFailed(error); }, Qt::QueuedConnection);
}

void WalletQueue::arrived(QueueTask& task)
{
    const bool late = task.generation != m_generation && task.kind != Kind::Change && task.kind != Kind::Close;
    if (task.receiver && !late)
        task.deliver();
}

} // namespace keyfold::ui
