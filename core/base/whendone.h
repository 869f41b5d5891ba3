// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace quayside {

/// Calls @p use with the result of @p future in the thread of @p context (which has to be the calling one), never after @p context is gone;
/// @p otherwise when the future ended without a result: canceled, or by an exception.
///
/// Not QFuture::then: in Qt 6.4 a continuation that is attached while another thread finishes the future may be run twice, and crash; with a
/// context it keeps a bare pointer to that.
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

/// As above; a future without a result calls nothing.
template<class T, class Use>
void whenDone(const QFuture<T> &future, QObject *context, Use use)
{
    whenDone(future, context, std::move(use), [] {});
}

} // namespace quayside
