// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside {

/// How many jobs stand how, kept up as jobs come, change and go: what one change costs does not depend on how many there are.
struct JobCounts {
    int total = 0;
    int queued = 0;
    int running = 0;
    int succeeded = 0;
    int failed = 0;
    int canceled = 0;
    int interrupted = 0;
    int warned = 0;
    int withoutPercent = 0;    ///< running, and nobody knows how far
    int saved = 0;             ///< files that were made
    qint64 part = 0;           ///< done, in hundredths of jobs
    qint64 firstStart = -1;    ///< ms since the epoch; -1: none has started
    bool isStartStale = false; ///< the job that started first is not counted any more
    qint64 idleMs = 0;         ///< since the first start, when none of them ran: the queue was paused, or others came first
    qint64 idleSince = -1;     ///< ms since the epoch; -1: some run

    void add(const ExportJob &job) { count(job, 1); }
    /// @p job as it was when it was added.
    void remove(const ExportJob &job) { count(job, -1); }
    void add(const JobCounts &other);
    /// After a change of @p job, which has just been started if @p starts: when its batch stands still and goes on.
    void noteWork(const ExportJob &job, bool starts);
    /// The job that started first is now one of @p start (-1: none).
    void moveStart(qint64 start);
    /// When the attempt began that @p job runs in or ended with, ms since the epoch; -1: it waits for one.
    [[nodiscard]] static qint64 startOf(const ExportJob &job);
    [[nodiscard]] int unfinished() const { return queued + running; }
    /// 0–100; 0 of none.
    [[nodiscard]] int percent() const { return total > 0 ? int(part / total) : 0; }
    /// Milliseconds left at @p now, at the speed of the time in which any of them ran; -1: not known.
    [[nodiscard]] qint64 leftMs(const QDateTime &now) const;

private:
    void count(const ExportJob &job, int step);
    void countStart(qint64 started, int step);
};

} // namespace quayside
