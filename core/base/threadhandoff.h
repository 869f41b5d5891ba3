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

/// Handing work from one thread to another: through Qt's event queue (callIn), to a pool where nobody waits for a result (startIn), and, with a
/// promise or as a map, through QtConcurrent (concurrent.h), which stands on the marks here: nothing else calls into another thread. Besides work
/// there cross only results and cancellation of futures, which whenDone() brings back, and signals of Engine and AccountService, which Qt queues for
/// a receiver in another thread.
///
/// A distribution's Qt is not built for the thread sanitizer, which then sees neither the queue's lock nor the order it makes, and takes every
/// right program for a racing one. So what is handed over says itself where it was given and where it is taken; without that sanitizer
/// these are no instructions at all.
namespace quayside {

/// The mark of one hand-over: everything done before give() is seen after take().
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

/// Work given by the thread that makes it and taken by the thread that calls it, then by the one that destroys it.
template<class Work>
class ThreadHandoff
{
public:
    explicit ThreadHandoff(Work work) : m_work(std::move(work)) { m_mark.give(); }
    // Qt moves it into objects of its own, in either thread: taken there, and given again.
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
        m_mark.give(); // whoever gave it may be the last to let go of it
    }

private:
    Work m_work;
    [[no_unique_address]] HandoffMark m_mark;
};

/// Calls @p work in the thread of @p context, later, and never when @p context is gone by then. Any thread.
template<class Work>
void callIn(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, ThreadHandoff<Work>(std::move(work)), Qt::QueuedConnection);
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

/// Runs @p work in a thread of @p pool, in its turn. @p work must not throw.
template<class Work>
void startIn(QThreadPool &pool, Work work)
{
    pool.start(new detail::PoolTask<Work>(std::move(work)));
}

} // namespace quayside
