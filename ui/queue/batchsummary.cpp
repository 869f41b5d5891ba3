// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchsummary.h"

#include "base/warninggroups.h"

#include <QCoreApplication>
#include <QSet>

namespace quayside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

void count(BatchSummary &sum, const ExportJob &job)
{
    switch (job.state) {
    case JobState::Queued: ++sum.queued; break;
    case JobState::Running: ++sum.running; break;
    case JobState::Succeeded: ++sum.succeeded; break;
    case JobState::Failed:
    case JobState::Interrupted: ++sum.failed; break;
    case JobState::Canceled: ++sum.canceled; break;
    }
    sum.warned += countLosses(job.warnings) > 0 ? 1 : 0;
    for (const Artifact &artifact : job.artifacts)
        sum.saved += artifact.kind == Artifact::Kind::File ? 1 : 0;
    if (job.finished.isValid() && (!sum.lastFinish.isValid() || job.finished > sum.lastFinish))
        sum.lastFinish = job.finished;
}

QString lastPart(const QString &folder)
{
    const QString name = folder.section(u'/', -1);
    return name.isEmpty() ? folder : name;
}

} // namespace

BatchSummary summaryOf(const QList<const ExportJob *> &jobs, const QDateTime &now)
{
    BatchSummary sum;
    sum.total = int(jobs.size());
    QSet<QString> sources;
    bool oneFolder = true;
    for (const ExportJob *job : jobs) {
        count(sum, *job);
        sources.insert(job->request.path().isEmpty() ? job->request.title : job->request.path());
        if (!sum.formats.contains(job->request.target))
            sum.formats.append(job->request.target);
        oneFolder = oneFolder && (sum.folder.isEmpty() || sum.folder == job->request.destination.folder);
        sum.folder = job->request.destination.folder;
    }
    sum.sources = int(sources.size());
    if (!oneFolder)
        sum.folder.clear();
    updateProgress(sum, jobs, now);
    return sum;
}

void updateProgress(BatchSummary &summary, const QList<const ExportJob *> &jobs, const QDateTime &now)
{
    QDateTime start;
    qint64 part = 0; // hundredths of jobs
    for (const ExportJob *job : jobs) {
        if (job->started.isValid() && (!start.isValid() || job->started < start))
            start = job->started;
        part += job->isFinished() ? 100 : job->state == JobState::Running ? qBound(0, job->progress.percent, 100) : 0;
    }
    summary.percent = summary.total > 0 ? int(part / summary.total) : 0;
    const qint64 open = qint64(summary.total) * 100 - part;
    summary.leftMs = summary.running > 0 && part > 0 && start.isValid() ? qMax<qint64>(0, start.msecsTo(now)) * open / part : -1;
}

QString batchTitle(const BatchSummary &summary, const QMap<QString, QString> &formatNames)
{
    QStringList formats;
    for (const QString &id : summary.formats)
        formats.append(formatNames.value(id, id));
    QString title = Words::tr("%n file(s)", nullptr, summary.sources) + QStringLiteral(" → ") + formats.join(QStringLiteral(", "));
    if (!summary.folder.isEmpty())
        title += QStringLiteral(" · ") + lastPart(summary.folder);
    return title;
}

QString batchState(const BatchSummary &summary)
{
    const int ended = summary.total - summary.unfinished();
    QStringList parts;
    if (summary.unfinished() > 0) {
        parts.append(Words::tr("%1 of %2").arg(ended).arg(summary.total));
        if (summary.leftMs >= 0)
            parts.append(Words::tr("%1 left").arg(clockWords(summary.leftMs)));
        if (summary.failed > 0)
            parts.append(Words::tr("%n failed", nullptr, summary.failed));
        return parts.join(QStringLiteral(" · "));
    }
    if (summary.failed + summary.canceled > 0)
        parts.append(Words::tr("%1 of %2 saved").arg(summary.succeeded).arg(summary.total));
    else if (summary.folder.isEmpty())
        parts.append(Words::tr("%n file(s) saved", nullptr, summary.saved));
    else
        parts.append(Words::tr("%n file(s) saved in %1", nullptr, summary.saved).arg(lastPart(summary.folder)));
    if (summary.failed > 0)
        parts.append(Words::tr("%n failed", nullptr, summary.failed));
    if (summary.canceled > 0)
        parts.append(Words::tr("%n canceled", nullptr, summary.canceled));
    if (summary.warned > 0)
        parts.append(Words::tr("%n with warnings", nullptr, summary.warned));
    if (summary.changed > 0)
        parts.append(Words::tr("%1 of %2 changed since").arg(summary.changed).arg(summary.total));
    return parts.join(QStringLiteral(", "));
}

QString clockWords(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    const QString tail =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail) : tail;
}

} // namespace quayside
