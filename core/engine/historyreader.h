// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"
#include "store/database.h"
#include "store/historyquery.h"

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
    explicit HistoryReader(QString databaseFile);
    /// Ends the thread after answering pending queries.
    ~HistoryReader();

    QFuture<Result<HistoryPage>> history(const HistoryQuery &query);
    QFuture<Result<ExportJob>> job(JobId id);
    QFuture<Result<StoredBatch>> batch(const QString &id);

private:
    template<class Value>
    QFuture<Result<Value>> ask(std::function<Result<Value>(Database &)> question);

    QString m_databaseFile;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;   ///< lives in the thread
    std::unique_ptr<Database> m_database; ///< used in the thread only
    HandoffMark m_end;
};

} // namespace quayside
