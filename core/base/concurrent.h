// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadbudget.h"
#include "base/threadhandoff.h"

#include <QPromise>
#include <QtConcurrentMap>
#include <qtconcurrenttask.h>

#include <algorithm>
#include <exception>
#include <span>

/// QtConcurrent as this program uses it: work in a pool with a promise, and a map over lent threads. Both mark the hand-over (threadhandoff.h), and
/// both see to it that an exception stays one, which QtConcurrent alone tells as a cancel or changes into another. Whoever includes this links
/// Qt6::Concurrent.
namespace quayside {

/// Runs @p work(QPromise<Value> &) in a thread of @p pool, in its turn. Canceling the future is seen by the promise; a canceled future has no value.
/// An exception becomes the value @p failed(its words).
template<class Value, class Work, class Failed>
[[nodiscard]] QFuture<Value> runIn(QThreadPool &pool, Work work, Failed failed)
{
    auto whole = [work = std::move(work), failed = std::move(failed)](QPromise<Value> &promise) mutable {
        try {
            work(promise);
        } catch (const std::exception &exception) {
            promise.addResult(failed(QString::fromUtf8(exception.what())));
        } catch (...) {
            promise.addResult(failed(QString()));
        }
        // Told here and not by QtConcurrent, which would first take apart what the work holds: that may last.
        promise.finish();
    };
    return QtConcurrent::task([handoff = ThreadHandoff(std::move(whole))](QPromise<Value> &promise) mutable { handoff(promise); }).onThreadPool(pool).spawn();
}

/// The same for work without a result; @p work() must not throw.
template<class Work>
[[nodiscard]] QFuture<void> runIn(QThreadPool &pool, Work work)
{
    return QtConcurrent::task([handoff = ThreadHandoff(std::move(work))]() mutable { handoff(); }).onThreadPool(pool).spawn();
}

/// Calls @p work with each of @p items, in this thread or in as many as @p threads lends (null: none), and returns when all are done. The first
/// exception goes on from here as it was thrown.
template<class Item, class Work>
void mapOn(ThreadBudget *threads, std::span<Item> items, const Work &work)
{
    const auto loan = threads ? threads->lend(static_cast<int>(items.size()) - 1) : ThreadBudget::Loan();
    if (!loan.pool()) {
        std::for_each(items.begin(), items.end(), work);
        return;
    }
    const HandoffMark given;
    const HandoffMark done;
    std::once_flag first;
    std::exception_ptr thrown;
    given.give();
    {
        const ThreadBudget::Counted waiting(*threads, -1); // the map leaves this thread idle and uses one of the pool's in its place
        QtConcurrent::blockingMap(loan.pool(), items.data(), items.data() + items.size(), [&](Item &item) {
            given.take();
            const ThreadBudget::Counted counted(*threads, 1);
            try {
                work(item);
            } catch (...) {
                std::call_once(first, [&thrown] { thrown = std::current_exception(); });
            }
            done.give();
        });
    }
    done.take();
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace quayside
