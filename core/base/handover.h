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

/// Handing work from one thread to another: the only way this program does it, through Qt's event queue or a thread pool.
///
/// A distribution's Qt is not built for the thread sanitizer, which then sees neither the queue's lock nor the order it makes, and takes every
/// right program for a racing one. So what is handed over says itself where it was given and where it is taken; without that sanitizer
/// these are no instructions at all.
namespace quayside {

/// The mark of one hand-over: everything done before give() is seen after take().
class HandOverMark
{
public:
#if defined(__SANITIZE_THREAD__)
    void give() const { __tsan_release(const_cast<HandOverMark *>(this)); }
    void take() const { __tsan_acquire(const_cast<HandOverMark *>(this)); }
#else
    void give() const {}
    void take() const {}
#endif
};

/// Work given by the thread that makes it and taken by the thread that calls it, then by the one that destroys it.
template<class Work>
class HandedOver
{
public:
    explicit HandedOver(Work work) : m_work(std::move(work)) { m_mark.give(); }
    // Qt moves it into an object of its own: given again from there.
    HandedOver(HandedOver &&other) : m_work(std::move(other.m_work)) { m_mark.give(); }
    HandedOver(const HandedOver &) = delete;
    HandedOver &operator=(const HandedOver &) = delete;
    HandedOver &operator=(HandedOver &&) = delete;
    ~HandedOver() { m_mark.take(); }

    void operator()()
    {
        m_mark.take();
        std::invoke(m_work);
        m_mark.give(); // whoever gave it may be the last to let go of it
    }

private:
    Work m_work;
    [[no_unique_address]] HandOverMark m_mark;
};

/// Calls @p work in the thread of @p context, later, and never when @p context is gone by then. Any thread.
template<class Work>
void callIn(QObject *context, Work work)
{
    QMetaObject::invokeMethod(context, HandedOver<Work>(std::move(work)), Qt::QueuedConnection);
}

namespace handover {

template<class Work>
class PoolTask final : public QRunnable
{
public:
    explicit PoolTask(Work work) : m_work(std::move(work)) {}
    void run() override { m_work(); }

private:
    HandedOver<Work> m_work;
};

} // namespace handover

/// Runs @p work in a thread of @p pool, in its turn. @p work must not throw.
template<class Work>
void startIn(QThreadPool &pool, Work work)
{
    pool.start(new handover::PoolTask<Work>(std::move(work)));
}

/// Runs @p work in a thread of @p pool if one is idle now; false: none is, and nothing happens.
template<class Work>
bool tryStartIn(QThreadPool &pool, Work work)
{
    auto task = std::make_unique<handover::PoolTask<Work>>(std::move(work));
    const bool started = pool.tryStart(task.get());
    if (started)
        (void)task.release();
    return started;
}

} // namespace quayside
