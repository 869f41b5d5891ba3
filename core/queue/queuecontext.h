// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagequeue.h"
#include "queue/changefeed.h"
#include "queue/exportprovider.h"
#include "store/storewriter.h"

#include <QThreadPool>

namespace quayside {

/// The way from workers into the engine's thread, which may have ended by then.
using EngineThread = MessageQueue<QObject>;

/// What the queue stands on; all of it outlives the queue.
struct QueueContext {
    StoreWriter &storeWriter;
    QThreadPool &disk; ///< workers that read, hash and move finished results
    ChangeFeed &feed;
    std::shared_ptr<EngineThread> engineThread;
    std::function<std::shared_ptr<ExportProvider>(const QString &)> provider; ///< by id; null: there is none
    std::function<QDateTime()> clock;
    QString instance;      ///< of this process
    QString stagingFolder; ///< of this process
    bool sync = false;
};

/// A job of this process in memory, from queued to finished. There is one, in the engine's thread, shared by the scheduler and its run.
struct LiveJob {
    ExportJob job; ///< its request has no secrets
    double position = 0;
    QJsonObject savedState;         ///< for its next run, which takes it
    QMap<QString, QString> secrets; ///< of its request, by SCOPE.KEY; in memory only
    QStringList lackedSecrets;      ///< SCOPE.KEY of those that nobody has given since the program began
};

} // namespace quayside
