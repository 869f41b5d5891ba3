// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobcounts.h"

#include "base/warninggroups.h"

#include <algorithm>

namespace quayside {

void JobCounts::count(const ExportJob &job, int step)
{
    total += step;
    switch (job.state) {
    case JobState::Queued: queued += step; break;
    case JobState::Running: running += step; break;
    case JobState::Succeeded: succeeded += step; break;
    case JobState::Failed: failed += step; break;
    case JobState::Canceled: canceled += step; break;
    case JobState::Interrupted: interrupted += step; break;
    }
    if (countLosses(job.warnings) > 0)
        warned += step;
    if (job.state == JobState::Running && job.progress.percent < 0)
        withoutPercent += step;
    saved += step * int(std::count_if(job.artifacts.cbegin(), job.artifacts.cend(), [](const Artifact &one) { return one.kind == Artifact::Kind::File; }));
    part += step * (job.isFinished() ? 100 : job.state == JobState::Running ? std::clamp(job.progress.percent, 0, 100) : 0);
    if (job.started.isValid())
        countStart(job.started.toMSecsSinceEpoch(), step);
}

/// A job that only changes is taken out and put in again, with the same start.
void JobCounts::countStart(qint64 started, int step)
{
    if (step < 0) {
        isStartStale = isStartStale || started == firstStart;
    } else if (firstStart < 0 || started <= firstStart) {
        firstStart = started;
        isStartStale = false;
    }
}

void JobCounts::add(const JobCounts &other)
{
    total += other.total;
    queued += other.queued;
    running += other.running;
    succeeded += other.succeeded;
    failed += other.failed;
    canceled += other.canceled;
    interrupted += other.interrupted;
    warned += other.warned;
    withoutPercent += other.withoutPercent;
    saved += other.saved;
    part += other.part;
    if (other.firstStart >= 0)
        firstStart = firstStart < 0 ? other.firstStart : std::min(firstStart, other.firstStart);
}

qint64 JobCounts::leftMs(const QDateTime &now) const
{
    if (running == 0 || part == 0 || firstStart < 0)
        return -1;
    const qint64 open = qint64(total) * 100 - part;
    return std::max<qint64>(0, now.toMSecsSinceEpoch() - firstStart) * open / part;
}

} // namespace quayside
