// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/jobtablemodel.h"

namespace quayside::test {

/// An export of "file ID.md", of odd ids to HTML, of even ones to PDF.
inline ExportJob makeJob(JobId id, const char *batch, JobState state = JobState::Queued)
{
    ExportJob job;
    job.id = id;
    job.batch = QString::fromUtf8(batch);
    job.state = state;
    job.request.title = QStringLiteral("file%1.md").arg(id);
    job.request.target = id % 2 ? QStringLiteral("html") : QStringLiteral("pdf");
    job.request.destination.folder = QStringLiteral("/home/me/Documents");
    return job;
}

inline QList<JobTableModel::Column> queueColumns()
{
    using Column = JobTableModel::Column;
    return {Column::Source, Column::Format, Column::State, Column::Size, Column::Time};
}

} // namespace quayside::test
