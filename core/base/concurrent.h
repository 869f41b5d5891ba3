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

/// QtConcurrent wrappers. They mark each handoff (threadhandoff.h) and preserve exceptions, which QtConcurrent reports as a cancel or converts. Users
/// must link Qt6::Concurrent.
namespace quayside {

/// Queues @p work(QPromise<Value> &) in @p pool. A cancel reaches the promise and leaves no value; an exception becomes @p failed(message).
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
        // QtConcurrent would first destroy the work, which can take long.
        promise.finish();
    };
    return QtConcurrent::task([handoff = ThreadHandoff(std::move(whole))](QPromise<Value> &promise) mutable { handoff(promise); }).onThreadPool(pool).spawn();
}

/// As above, without a result; must not throw.
template<class Work>
[[nodiscard]] QFuture<void> runIn(QThreadPool &pool, Work work)
{
    return QtConcurrent::task([handoff = ThreadHandoff(std::move(work))]() mutable { handoff(); }).onThreadPool(pool).spawn();
}

/// Calls @p work for each of @p items, in threads lent by @p threads (may be null) or else here, and returns when all are done. Rethrows the first
/// exception.
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
        const ThreadBudget::Counted waiting(*threads, -1); // blockingMap idles this thread and uses one of the pool's
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
