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
    if (const qint64 started = startOf(job); started >= 0)
        countStart(started, step);
}

qint64 JobCounts::startOf(const ExportJob &job)
{
    // What waits may have begun days ago, in an attempt that a shutdown ended.
    const bool waits = job.state == JobState::Queued || job.state == JobState::Interrupted;
    return waits || !job.started.isValid() ? -1 : job.started.toMSecsSinceEpoch();
}

void JobCounts::noteWork(const ExportJob &job, bool starts)
{
    if (starts && idleSince >= 0) { // by its own time: of the shortest only the end is told
        idleMs += std::max<qint64>(0, job.started.toMSecsSinceEpoch() - idleSince);
        idleSince = -1;
    }
    if (running == 0 && job.isFinished() && job.finished.isValid())
        idleSince = std::max(idleSince, job.finished.toMSecsSinceEpoch());
}

void JobCounts::moveStart(qint64 start)
{
    // Pauses before it do not count either.
    idleMs = start < 0 || firstStart < 0 ? 0 : std::max<qint64>(0, idleMs - std::max<qint64>(0, start - firstStart));
    firstStart = start;
    isStartStale = false;
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
    if (other.firstStart >= 0 && (firstStart < 0 || other.firstStart + other.idleMs < firstStart + idleMs)) { // who has worked longest
        firstStart = other.firstStart;
        idleMs = other.idleMs;
    }
}

qint64 JobCounts::leftMs(const QDateTime &now) const
{
    if (running == 0 || part == 0 || firstStart < 0)
        return -1;
    const qint64 open = qint64(total) * 100 - part;
    return std::max<qint64>(0, now.toMSecsSinceEpoch() - firstStart - idleMs) * open / part;
}

} // namespace quayside
