// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <QStringList>

class QMimeData;

namespace quayside {

/// Files and folders that a job made.
QStringList savedPaths(const ExportJob &job);

/// What is dragged out of a list of @p jobs: the waiting ones, to be moved; where there are none, the files of finished ones.
QMimeData *dragOf(const QList<const ExportJob *> &jobs);

/// The types of dragOf().
QStringList dragTypes();

/// Whether @p data holds waiting jobs.
bool holdsJobs(const QMimeData &data);

/// The waiting jobs in @p data, in their order.
QList<JobId> jobsIn(const QMimeData &data);

} // namespace quayside
