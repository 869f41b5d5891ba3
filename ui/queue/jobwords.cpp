// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobwords.h"

#include "base/warninggroups.h"
#include "model/nextaction.h"
#include "ui/queue/jobtablemodel.h"

#include <QLocale>

#include <numeric>

namespace quayside {

QString durationWords(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 1000)
        return JobTableModel::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 60'000)
        return JobTableModel::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString progressWords(const ExportJob &job)
{
    if (job.state == JobState::Failed || job.state == JobState::Interrupted) {
        // Folders would crowd out the message; the details name them.
        QString what = job.error ? errorWords(job).what : QString();
        for (const QString &folder : {job.request.path().section(u'/', 0, -2), job.request.destination.folder}) {
            if (!folder.isEmpty())
                what.remove(folder + u'/');
        }
        return what;
    }
    if (job.state != JobState::Running)
        return {};
    const QString stage = job.progress.words.isEmpty() ? stageWords(job.progress.stage) : job.progress.words;
    return job.progress.percent >= 0 ? JobTableModel::tr("%1 · %2 %").arg(stage).arg(job.progress.percent) : stage;
}

QString stateAndProgress(const ExportJob &job)
{
    const QString progress = progressWords(job);
    if (job.state == JobState::Running) // one that has told nothing yet runs all the same
        return job.progress == Progress() ? stateWords(job.state) : progress;
    const QString text = stateWords(job.state, job.interrupt);
    const int losses = int(countLosses(job.warnings));
    if (!progress.isEmpty())
        return QStringLiteral("%1 · %2").arg(text, progress);
    return losses == 0 ? text : JobTableModel::tr("%1, %Ln warning(s)", nullptr, losses).arg(text);
}

qint64 artifactSize(const ExportJob &job)
{
    return std::accumulate(job.artifacts.cbegin(), job.artifacts.cend(), qint64(0), [](qint64 sum, const Artifact &one) { return sum + one.size; });
}

QString stateIcon(const ExportJob &job)
{
    switch (job.state) {
    case JobState::Queued: return QStringLiteral("queued");
    case JobState::Running: return QStringLiteral("running");
    case JobState::Succeeded: return countLosses(job.warnings) == 0 ? QStringLiteral("check") : QStringLiteral("warning");
    case JobState::Failed: return QStringLiteral("error");
    case JobState::Canceled: return QStringLiteral("cancel");
    case JobState::Interrupted: break;
    }
    return QStringLiteral("interrupted");
}

} // namespace quayside
