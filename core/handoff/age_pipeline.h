// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/byte_stream.h"
#include "core/handoff/age_payload.h"

namespace keyfold {

/// Some chunks on their way: as they were read, then as they are to be written.
struct AgeBatch {
    std::uint64_t number = 0; ///< counted from 0
    std::size_t size = 0;     ///< bytes that were read
    bool last = false;        ///< nothing comes after it
    Secret in;
    Secret out;
    ByteView ready; ///< what is to be written
    Result<void> outcome;
    bool done = false;
};

/// Reads batches, has them encrypted or decrypted by several threads, and writes them in their order.
///
/// Source, sink, progress and cancel are the calling thread's, which takes its part of the batches while there is nothing to
/// read or write. The other threads are started when there is more than one batch to be worked on, one for each further
/// processor, three at most; a small file has none. Memory is bounded by the number of batches under way.
class AgePipeline {
public:
    /// Works on one batch, by itself: `ready` is what may be written, also where it fails further on.
    using Transform = std::function<Result<void>(AgeBatch&)>;

    struct Work {
        std::size_t batchSize = 0; ///< bytes read into one; one that has fewer is the last
        std::function<Result<std::size_t>(AgeBatch&, ByteSource&)> fill;
        std::function<Result<Transform>()> transform; ///< a new one for each thread
    };

    AgePipeline(const Work& work, ByteSource& source, ByteSink& sink, const AgeWork& watch);
    AgePipeline(const AgePipeline&) = delete;
    AgePipeline& operator=(const AgePipeline&) = delete;
    ~AgePipeline();

    /// Once. The first failure in the order of the bytes, whichever thread met it first.
    Result<void> run();

private:
    enum class Step { Goes, Ended };

    bool mayRead() const;
    Result<void> readOne();
    void offer(AgeBatch& batch);
    void startThreads();
    AgeBatch* takeOne();
    void workOn(AgeBatch& batch, const Transform& transform);
    void runThread(const Transform& transform);
    bool isDone(const AgeBatch& batch);
    void waitFor(const AgeBatch& batch);
    Result<Step> writeOne(AgeBatch& batch);

    const Work& m_work;
    ByteSource& m_source;
    ByteSink& m_sink;
    const AgeWork& m_watch;
    std::size_t m_mostThreads;

    // The calling thread's alone.
    std::vector<std::unique_ptr<AgeBatch>> m_free;
    std::deque<std::unique_ptr<AgeBatch>> m_underWay; ///< in their order
    std::unique_ptr<AgeBatch> m_ahead;                ///< read, not known yet whether it is the last
    std::size_t m_made = 0;
    std::uint64_t m_read = 0; ///< batches
    std::uint64_t m_bytes = 0;
    bool m_ended = false;
    Result<void> m_readFailure;

    std::mutex m_mutex;
    std::condition_variable m_offered;
    std::condition_variable m_finished;
    std::deque<AgeBatch*> m_waiting; ///< to be worked on
    bool m_stopping = false;

    std::vector<std::jthread> m_threads;
};

} // namespace keyfold
