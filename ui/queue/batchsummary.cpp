// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchsummary.h"

#include "ui/common/mirror.h"

#include <QCoreApplication>
#include <QLocale>

namespace quayside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

QString lastPart(const QString &folder)
{
    const QString name = folder.section(u'/', -1);
    return name.isEmpty() ? folder : name;
}

} // namespace

void BatchContent::add(const ExportJob &job)
{
    sources.insert(job.request.path().isEmpty() ? job.request.title : job.request.path());
    if (!formats.contains(job.request.target))
        formats.append(job.request.target);
    oneFolder = oneFolder && (folder.isEmpty() || folder == job.request.destination.folder);
    folder = job.request.destination.folder;
}

BatchSummary summaryOf(const BatchContent &content, const JobCounts &counts, const QDateTime &now)
{
    BatchSummary sum;
    sum.counts = counts;
    sum.sources = int(content.sources.size());
    sum.formats = content.formats;
    sum.folder = content.oneFolder ? content.folder : QString();
    sum.leftMs = counts.leftMs(now);
    return sum;
}

BatchSummary summaryOf(const QList<const ExportJob *> &jobs, const QDateTime &now)
{
    BatchContent content;
    JobCounts counts;
    for (const ExportJob *job : jobs) {
        content.add(*job);
        counts.add(*job);
    }
    return summaryOf(content, counts, now);
}

QString batchTitle(const BatchSummary &summary, const QMap<QString, QString> &formatNames)
{
    QStringList formats;
    for (const QString &id : summary.formats)
        formats.append(formatNames.value(id, id));
    QString title = Words::tr("%Ln file(s)", nullptr, summary.sources) + arrowOn() + listed(formats);
    if (!summary.folder.isEmpty())
        title += QStringLiteral(" · ") + lastPart(summary.folder);
    return title;
}

QString batchState(const BatchSummary &summary)
{
    const JobCounts &now = summary.counts;
    const int ended = now.total - now.unfinished();
    QStringList parts;
    if (summary.unfinished() > 0) {
        parts.append(Words::tr("%1 of %2").arg(QLocale().toString(ended), QLocale().toString(now.total)));
        if (summary.leftMs >= 0)
            parts.append(leftWords(summary.leftMs));
        if (summary.failed() > 0)
            parts.append(Words::tr("%Ln failed", nullptr, summary.failed()));
        return parts.join(QStringLiteral(" · "));
    }
    if (summary.failed() + now.canceled > 0)
        parts.append(Words::tr("%1 of %2 saved").arg(QLocale().toString(now.succeeded), QLocale().toString(now.total)));
    else if (summary.folder.isEmpty())
        parts.append(Words::tr("%Ln file(s) saved", nullptr, now.saved));
    else
        parts.append(Words::tr("%Ln file(s) saved in %1", nullptr, now.saved).arg(lastPart(summary.folder)));
    if (summary.failed() > 0)
        parts.append(Words::tr("%Ln failed", nullptr, summary.failed()));
    if (now.canceled > 0)
        parts.append(Words::tr("%Ln canceled", nullptr, now.canceled));
    if (now.warned > 0)
        parts.append(Words::tr("%Ln with warnings", nullptr, now.warned));
    if (summary.changed > 0)
        parts.append(Words::tr("%1 of %2 changed since").arg(QLocale().toString(summary.changed), QLocale().toString(now.total)));
    return listed(parts);
}

QString queueWords(const JobCounts &counts, bool isPaused, qint64 leftMs)
{
    if (counts.total == 0)
        return {};
    QStringList parts{Words::tr("%1 of %2 done").arg(QLocale().toString(counts.succeeded), QLocale().toString(counts.total))};
    if (counts.running > 0)
        parts.append(Words::tr("%Ln running", nullptr, counts.running));
    if (counts.failed > 0)
        parts.append(Words::tr("%Ln failed", nullptr, counts.failed));
    if (counts.interrupted > 0)
        parts.append(Words::tr("%Ln interrupted", nullptr, counts.interrupted));
    if (counts.canceled > 0)
        parts.append(Words::tr("%Ln canceled", nullptr, counts.canceled));
    if (counts.warned > 0)
        parts.append(Words::tr("%Ln with warnings", nullptr, counts.warned));
    if (isPaused)
        parts.append(Words::tr("paused"));
    if (leftMs >= 0)
        parts.append(leftWords(leftMs));
    return listed(parts);
}

QString leftWords(qint64 leftMs)
{
    return leftMs < 0 ? QString() : Words::tr("%1 left").arg(clockWords(leftMs));
}

QString clockWords(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    const QString tail =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail) : tail;
}

} // namespace quayside
