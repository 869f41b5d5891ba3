// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchdrag.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>

namespace quayside {

namespace {

const QString idsMime = QStringLiteral("application/x-quayside-jobs");
const QString urisMime = QStringLiteral("text/uri-list");

} // namespace

QStringList savedPaths(const ExportJob &job)
{
    QStringList paths;
    for (const Artifact &artifact : job.artifacts) {
        if (artifact.kind == Artifact::Kind::File || artifact.kind == Artifact::Kind::Folder)
            paths.append(artifact.path);
    }
    return paths;
}

QMimeData *dragOf(const QList<const ExportJob *> &jobs)
{
    QList<JobId> waiting;
    QStringList files;
    for (const ExportJob *job : jobs) {
        if (job->state == JobState::Queued)
            waiting.append(job->id);
        files += savedPaths(*job);
    }
    auto *data = new QMimeData;
    if (waiting.isEmpty()) {
        files.removeDuplicates();
        QList<QUrl> urls;
        for (const QString &path : std::as_const(files))
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << waiting;
    data->setData(idsMime, bytes);
    return data;
}

QStringList dragTypes()
{
    return {idsMime, urisMime};
}

bool holdsJobs(const QMimeData &data)
{
    return data.hasFormat(idsMime);
}

QList<JobId> jobsIn(const QMimeData &data)
{
    QList<JobId> ids;
    QDataStream stream(data.data(idsMime));
    stream >> ids;
    return ids;
}

} // namespace quayside
