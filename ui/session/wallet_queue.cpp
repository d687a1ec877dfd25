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

WalletQueue::WalletQueue(QObject* parent) : QObject(parent), m_thread([this] { serve(); })
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
    m_thread.join();
}

void WalletQueue::close()
{
    ++m_generation;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [](const auto& task) { return task->kind == Kind::Question; });
        m_idle.clear();
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
        if (kind == Kind::Idle) {
            m_idle.push_back(std::move(task));
        } else {
            m_waiting.push_back(std::move(task));
            m_other.cancel();
        }
    }
    m_wake.notify_one();
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
            QMetaObject::invokeMethod(
                this, [this, task] { arrived(*task); }, Qt::QueuedConnection);
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
    const bool late = task.generation != m_generation && (task.kind == Kind::Question || task.kind == Kind::Idle);
    if (task.receiver && !late)
        task.deliver();
}

} // namespace keyfold::ui
