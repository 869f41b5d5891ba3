// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagequeue.h"
#include "queue/batchreads.h"
#include "queue/batchsiblings.h"
#include "queue/changefeed.h"
#include "queue/exportprovider.h"
#include "store/startlog.h"
#include "store/storewriter.h"

#include <QThreadPool>

namespace quayside {

/// Posts from workers to the engine thread, even if it has ended.
using EngineThread = MessageQueue<QObject>;

/// The queue's dependencies; all outlive it.
struct QueueContext {
    StoreWriter &storeWriter;
    QThreadPool &disk; ///< for reading, hashing and moving results
    ChangeFeed &feed;
    std::shared_ptr<EngineThread> engineThread;
    std::function<std::shared_ptr<ExportProvider>(const QString &)> provider; ///< by id, or null
    std::function<QDateTime()> clock;
    QString instance;      ///< of this process
    QString stagingFolder; ///< of this process
    bool sync = false;
    std::shared_ptr<BatchReads> reads = std::make_shared<BatchReads>();
    std::shared_ptr<StartLog> starts{}; ///< null: each start is committed before it
    std::shared_ptr<BatchSiblings> siblings = std::make_shared<BatchSiblings>();
};

/// A job of this process in memory, shared by scheduler and run. Lives in the engine thread.
struct LiveJob {
    ExportJob job; ///< without secrets
    double position = 0;
    QJsonObject savedState;                                    ///< taken by its next run
    QMap<QString, QString> secrets;                            ///< by SCOPE.KEY; in memory only
    QStringList lackedSecrets;                                 ///< SCOPE.KEY of those not given since the program started
    std::optional<std::shared_ptr<const Siblings>> siblings{}; ///< null: its batch has one source; nothing: not known
};

} // namespace quayside
