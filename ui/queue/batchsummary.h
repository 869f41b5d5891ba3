// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <QList>
#include <QMap>

namespace quayside {

/// How the jobs of one batch, or of a whole queue, stand.
struct BatchSummary {
    int total = 0;
    int queued = 0;
    int running = 0;
    int succeeded = 0;
    int failed = 0; ///< or interrupted
    int canceled = 0;
    int warned = 0;
    int changed = 0;      ///< sources that have changed since
    int saved = 0;        ///< files that are there now
    int sources = 0;      ///< different ones
    QStringList formats;  ///< ids, as they come
    QString folder;       ///< of all results; empty: several, or none
    int percent = 0;      ///< done, 0–100
    qint64 leftMs = -1;   ///< at the speed so far; -1: not known
    QDateTime lastFinish; ///< of the last one; invalid: none

    [[nodiscard]] int unfinished() const { return queued + running; }
};

/// Sums @p jobs up as they stand at @p now.
BatchSummary summaryOf(const QList<const ExportJob *> &jobs, const QDateTime &now);

/// Brings what follows from the progress of @p jobs, all of the batch, up to @p now: percent and time left.
void updateProgress(BatchSummary &summary, const QList<const ExportJob *> &jobs, const QDateTime &now);

/// "4 files → PDF, HTML · Documents"; @p formatNames: id → name.
QString batchTitle(const BatchSummary &summary, const QMap<QString, QString> &formatNames);

/// "3 of 8 · 0:04 left", and at the end "8 files saved in Documents", "7 of 8 saved, 1 failed".
QString batchState(const BatchSummary &summary);

/// "0:04", "1:02:03".
QString clockWords(qint64 milliseconds);

} // namespace quayside
