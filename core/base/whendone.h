// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace quayside {

/// Calls @p use with the result of @p future, or @p otherwise if it was canceled or threw; neither once @p context is gone. Call in the thread of @p
/// context.
///
/// Not QFuture::then: in Qt 6.4 a continuation attached while another thread finishes the future may run twice and crash, and its context is a bare
/// pointer.
template<class T, class Use, class Otherwise>
void whenDone(const QFuture<T> &future, QObject *context, Use use, Otherwise otherwise)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use), otherwise = std::move(otherwise)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            use(done.result());
        else
            otherwise();
    });
    watcher->setFuture(future);
}

/// As above; does nothing without a result.
template<class T, class Use>
void whenDone(const QFuture<T> &future, QObject *context, Use use)
{
    whenDone(future, context, std::move(use), [] {});
}

} // namespace quayside
