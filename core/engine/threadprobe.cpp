// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/threadprobe.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

#if defined(Q_OS_UNIX)
#include <climits>
#include <pthread.h>
#include <sys/resource.h>
#else
#include <latch>
#include <new>
#include <system_error>
#include <thread>
#endif

namespace quayside {

#if defined(Q_OS_UNIX)
namespace {

/// A small stack where address space has no limit: what a thread's own takes then cannot fail, and costs as much again as the thread.
void chooseStack(pthread_attr_t &how)
{
    constexpr std::size_t small = 64 * 1024;
    rlimit space{};
    if (getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur == RLIM_INFINITY)
        pthread_attr_setstacksize(&how, std::max<std::size_t>(small, PTHREAD_STACK_MIN));
}

/// Waits for @p lock; takes no memory, for which the allocator would make the thread a store of its own.
void *waitFor(void *lock)
{
    auto *mutex = static_cast<pthread_mutex_t *>(lock);
    pthread_mutex_lock(mutex);
    pthread_mutex_unlock(mutex);
    return nullptr;
}

} // namespace

bool threadsCanBeHad(int count)
{
    pthread_attr_t how{};
    if (pthread_attr_init(&how) != 0)
        return false;
    chooseStack(how);
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&lock);
    std::vector<pthread_t> threads(static_cast<std::size_t>(count));
    std::size_t started = 0;
    while (started < threads.size() && pthread_create(&threads[started], &how, waitFor, &lock) == 0)
        ++started;
    pthread_mutex_unlock(&lock);
    for (std::size_t i = 0; i < started; ++i)
        pthread_join(threads[i], nullptr);
    pthread_mutex_destroy(&lock);
    pthread_attr_destroy(&how);
    return started == threads.size();
}
#else
bool threadsCanBeHad(int count)
{
    std::latch release(1);
    std::vector<std::thread> threads;
    bool enough = true;
    try {
        threads.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&release] { release.wait(); });
    } catch (const std::system_error &) {
        enough = false;
    } catch (const std::bad_alloc &) {
        enough = false;
    }
    release.count_down();
    for (std::thread &thread : threads)
        thread.join();
    return enough;
}
#endif

} // namespace quayside
