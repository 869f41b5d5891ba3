// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace quayside::pdf {

/// Calls work(0) … work(count - 1), on this thread and on as many of @p pool as are idle now; returns when all are done. Never waits for a
/// place in the pool, so that a worker of that same pool may call it. @p work must not throw.
template<class Work>
void parallelFor(QThreadPool *pool, std::size_t count, const Work &work)
{
    struct Shared {
        std::atomic<std::size_t> next{0};
        std::mutex mutex;
        std::condition_variable done;
        int helpers = 0;
    } shared;
    const auto run = [&] {
        for (auto i = shared.next.fetch_add(1); i < count; i = shared.next.fetch_add(1))
            work(i);
    };
    if (pool) {
        for (int i = 1; i < pool->maxThreadCount() && static_cast<std::size_t>(i) < count; ++i) {
            {
                const std::lock_guard lock(shared.mutex);
                ++shared.helpers;
            }
            const bool started = tryStartIn(*pool, [&] {
                run();
                const std::lock_guard lock(shared.mutex);
                --shared.helpers;
                shared.done.notify_one();
            });
            if (!started) {
                const std::lock_guard lock(shared.mutex);
                --shared.helpers;
                break;
            }
        }
    }
    run();
    std::unique_lock lock(shared.mutex);
    shared.done.wait(lock, [&] { return shared.helpers == 0; });
}

} // namespace quayside::pdf
