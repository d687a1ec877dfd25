// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/age_pipeline.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace keyfold {

namespace {

// The calling thread is one of them. More would wait for the disk.
constexpr std::size_t mostThreads = 4;
// One for each thread, one waiting for it, one that is read and one that is written.
constexpr std::size_t batchesPerThread = 2;
constexpr std::size_t batchesBeside = 2;

} // namespace

AgePipeline::AgePipeline(const Work& work, ByteSource& source, ByteSink& sink, const AgeWork& watch)
    : m_work(work)
    , m_source(source)
    , m_sink(sink)
    , m_watch(watch)
    , m_mostThreads(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostThreads) - 1)
{
}

AgePipeline::~AgePipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_offered.notify_all();
    m_threads.clear(); // each ends after its present batch
}

Result<void> AgePipeline::run()
{
    const auto own = m_work.transform();
    if (!own)
        return failure(own);
    for (;;) {
        auto* const oldest = m_underWay.empty() ? nullptr : m_underWay.front().get();
        if (oldest != nullptr && isDone(*oldest)) {
            const auto step = writeOne(*oldest);
            if (!step)
                return failure(step);
            if (*step == Step::Ended)
                return {};
        } else if (mayRead()) {
            if (auto ok = readOne(); !ok)
                m_readFailure = ok;
        } else if (auto* batch = takeOne(); batch != nullptr) {
            workOn(*batch, *own);
        } else if (oldest != nullptr) {
            waitFor(*oldest);
        } else {
            return m_readFailure; // what was read before it is written
        }
    }
}

bool AgePipeline::mayRead() const
{
    const auto most = batchesPerThread * (m_mostThreads + 1) + batchesBeside;
    return !m_ended && (!m_free.empty() || m_made < most);
}

/// Offers the batch before the one that is read now: that it is not the last is known only now.
Result<void> AgePipeline::readOne()
{
    if (m_free.empty()) {
        m_free.push_back(std::make_unique<AgeBatch>());
        ++m_made;
    }
    auto batch = std::move(m_free.back());
    m_free.pop_back();
    const auto size = m_work.fill(*batch, m_source);
    m_ended = !size || *size < m_work.batchSize;
    if (!size) {
        m_ahead.reset();
        return failure(size);
    }
    batch->number = m_read;
    batch->size = *size;
    const bool nothing = *size == 0 && m_read > 0;
    if (m_ahead) {
        m_ahead->last = nothing;
        m_underWay.push_back(std::move(m_ahead));
        offer(*m_underWay.back());
    }
    if (nothing)
        return {};
    ++m_read;
    if (!m_ended) {
        m_ahead = std::move(batch);
        return {};
    }
    batch->last = true;
    m_underWay.push_back(std::move(batch));
    offer(*m_underWay.back());
    return {};
}

void AgePipeline::offer(AgeBatch& batch)
{
    {
        const std::lock_guard lock(m_mutex);
        batch.done = false;
        m_waiting.push_back(&batch);
    }
    if (m_threads.empty() && m_underWay.size() > 1)
        startThreads();
    m_offered.notify_one();
}

void AgePipeline::startThreads()
{
    while (m_threads.size() < m_mostThreads) {
        auto transform = m_work.transform();
        if (!transform)
            return;
        try {
            m_threads.emplace_back([this, transform = std::move(*transform)] { runThread(transform); });
        } catch (const std::system_error&) {
            m_mostThreads = m_threads.size(); // no more to be had: it goes on with those that are there
        }
    }
}

AgeBatch* AgePipeline::takeOne()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return nullptr;
    auto* batch = m_waiting.front();
    m_waiting.pop_front();
    return batch;
}

void AgePipeline::workOn(AgeBatch& batch, const Transform& transform)
{
    auto outcome = transform(batch);
    const std::lock_guard lock(m_mutex);
    batch.outcome = std::move(outcome);
    batch.done = true;
    m_finished.notify_one();
}

void AgePipeline::runThread(const Transform& transform)
{
    for (;;) {
        AgeBatch* batch = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_offered.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            batch = m_waiting.front();
            m_waiting.pop_front();
        }
        workOn(*batch, transform);
    }
}

bool AgePipeline::isDone(const AgeBatch& batch)
{
    const std::lock_guard lock(m_mutex);
    return batch.done;
}

void AgePipeline::waitFor(const AgeBatch& batch)
{
    std::unique_lock lock(m_mutex);
    m_finished.wait(lock, [&] { return batch.done; });
}

Result<AgePipeline::Step> AgePipeline::writeOne(AgeBatch& batch)
{
    if (!batch.ready.empty())
        if (auto ok = m_sink.write(batch.ready); !ok)
            return failure(ok);
    if (!batch.outcome)
        return failure(batch.outcome);
    m_bytes += batch.size;
    if (auto on = goOn(m_bytes, m_watch.total, m_watch.cancel, m_watch.progress); !on)
        return failure(on);
    const bool last = batch.last;
    batch.ready = {};
    m_free.push_back(std::move(m_underWay.front()));
    m_underWay.pop_front();
    return last ? Step::Ended : Step::Goes;
}

} // namespace keyfold
