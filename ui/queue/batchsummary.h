// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/jobcounts.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace quayside {

/// How the jobs of one batch stand, and what they are of.
struct BatchSummary {
    JobCounts counts;
    int changed = 0;     ///< sources that have changed since
    int sources = 0;     ///< different ones
    QStringList formats; ///< ids, as they come
    QString folder;      ///< of all results; empty: several, or none
    qint64 leftMs = -1;  ///< at the speed so far; -1: not known

    [[nodiscard]] int failed() const { return counts.failed + counts.interrupted; }
    [[nodiscard]] int unfinished() const { return counts.unfinished(); }
    [[nodiscard]] int percent() const { return counts.percent(); }
};

/// What the jobs of a batch are of, gathered as they come.
struct BatchContent {
    QSet<QString> sources; ///< paths, or titles of what has none
    QStringList formats;   ///< ids, as they come
    QString folder;        ///< of the results so far
    bool oneFolder = true;

    void add(const ExportJob &job);
};

/// A batch of @p content whose jobs stand as @p counts say at @p now.
BatchSummary summaryOf(const BatchContent &content, const JobCounts &counts, const QDateTime &now);

/// Sums @p jobs up as they stand at @p now.
BatchSummary summaryOf(const QList<const ExportJob *> &jobs, const QDateTime &now);

/// "4 files → PDF, HTML · Documents"; @p formatNames: id → name.
QString batchTitle(const BatchSummary &summary, const QMap<QString, QString> &formatNames);

/// "3 of 8 · 0:04 left", and at the end "8 files saved in Documents", "7 of 8 saved, 1 failed".
QString batchState(const BatchSummary &summary);

/// "0:04 left"; empty: @p leftMs is -1, not known.
QString leftWords(qint64 leftMs);

/// "3 of 12 done, 1 failed, 0:04 left" of all jobs of a queue; empty: there are none. @p leftMs -1: not known.
QString queueWords(const JobCounts &counts, bool isPaused, qint64 leftMs);

/// "0:04", "1:02:03".
QString clockWords(qint64 milliseconds);

} // namespace quayside
