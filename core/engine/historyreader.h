// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"
#include "store/database.h"
#include "store/historystore.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace quayside {

/// Reads the history in its own thread and read-only connection, so that long searches block nothing.
class HistoryReader final
{
    Q_DISABLE_COPY_MOVE(HistoryReader)

public:
    /// @p isAlive is called in the reader's thread.
    HistoryReader(QString databaseFile, OwnerCheck isAlive);
    /// Ends the thread after answering pending queries.
    ~HistoryReader();

    QFuture<Result<HistoryPage>> history(const HistoryQuery &query);
    QFuture<Result<HistoryChoices>> choices();
    QFuture<Result<ExportJob>> job(JobId id);
    QFuture<Result<StoredBatch>> batch(const QString &id);
    QFuture<Result<void>> backUp(const QString &file, bool replace);

private:
    template<class Value>
    QFuture<Result<Value>> ask(std::function<Result<Value>(Database &)> question);

    QString m_databaseFile;
    OwnerCheck m_isAlive;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;   ///< lives in the thread
    std::unique_ptr<Database> m_database; ///< used in the thread only
    HandoffMark m_end;
};

} // namespace quayside
