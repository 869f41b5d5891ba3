// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

/// Passing work between threads: callIn (Qt's event queue), startIn (pool, no result) and concurrent.h. Nothing else calls into another thread. Apart
/// from work, only future results and cancels (whenDone()) and queued signals of Engine and AccountService cross.
///
/// Distribution builds of Qt are not instrumented for the thread sanitizer, which misses the queue's lock and reports false races. The marks tell it
/// about each handoff; otherwise they compile to nothing.
namespace quayside {

/// One handoff: everything before give() is visible after take().
class HandoffMark
{
public:
#if defined(__SANITIZE_THREAD__)
    void give() const
    {
        __tsan_release(const_cast<HandoffMark *>(this));
    }
    void take() const
    {
        __tsan_acquire(const_cast<HandoffMark *>(this));
    }
#else
    void give() const {}
    void take() const {}
#endif
};

/// Work created, called and destroyed in different threads.
template<class Work>
class ThreadHandoff
{
public:
    explicit ThreadHandoff(Work work) : m_work(std::move(work)) { m_mark.give(); }
    // Qt moves it into its own objects, in either thread.
    ThreadHandoff(ThreadHandoff &&other) noexcept : m_work((other.m_mark.take(), std::move(other.m_work))) { m_mark.give(); }
    ThreadHandoff(const ThreadHandoff &) = delete;
    ThreadHandoff &operator=(const ThreadHandoff &) = delete;
    ThreadHandoff &operator=(ThreadHandoff &&) = delete;
    ~ThreadHandoff() { m_mark.take(); }

    template<class... Arguments>
    void operator()(Arguments &&...arguments)
    {
        m_mark.take();
        std::invoke(m_work, std::forward<Arguments>(arguments)...);
        m_mark.give(); // the creating thread may be the one that destroys it
    }

private:
    Work m_work;
    [[no_unique_address]] HandoffMark m_mark;
};

/// Calls @p work later in the thread of @p context, unless that is gone. Thread-safe.
template<class Work>
void callIn(QObject *context, Work work)
{
#ifndef __clang_analyzer__ // It reports a leak: it does not know that Qt frees the object it wraps the work in.
    QMetaObject::invokeMethod(context, ThreadHandoff<Work>(std::move(work)), Qt::QueuedConnection);
#endif
}

namespace detail {

template<class Work>
class PoolTask final : public QRunnable
{
public:
    explicit PoolTask(Work work) : m_work(std::move(work)) {}
    void run() override { m_work(); }

private:
    ThreadHandoff<Work> m_work;
};

} // namespace detail

/// Queues @p work in @p pool; it must not throw.
template<class Work>
void startIn(QThreadPool &pool, Work work)
{
    pool.start(new detail::PoolTask<Work>(std::move(work)));
}

} // namespace quayside
