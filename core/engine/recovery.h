// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publish.h"
#include "store/instance.h"
#include "store/jobstore.h"
#include "store/profile.h"

namespace quayside {

/// The profile of a process that keeps no history, in its own staging folder: it is swept with it, whatever happens.
Profile privateProfileIn(const QString &stagingFolder);

/// Takes the active jobs of dead processes over to @p self, names them, and sweeps what those left in @p stagingFolder. Call outside a transaction.
/// Processes that live, or whose jobs somebody else is taking just now, are left alone.
Result<QList<JobId>> takeOrphans(JobStore &store, const Instance &self, const QString &stagingFolder);

/// What becomes of a job that its process left behind.
struct Verdict {
    enum class What {
        Succeeded, ///< its result is in place: only the record was missing
        Again,     ///< into the queue
        Crashed,   ///< it took the program with it too often, or cannot be resumed
        Canceled,
        Unreadable,
    };
    What what = What::Again;
    QList<Artifact> artifacts;
};

/// How often a local job may be running when the program dies before it is no longer started by itself: the first time and two more.
inline constexpr int mostAttempts = 3;

/// Looks at the disk, for a worker: resolves the intent (sweeping its temp unless it has succeeded) and judges. @p startsAnew: of the provider.
Verdict judge(const StoredJob &job, const std::optional<PublishIntent> &intent, bool startsAnew);

} // namespace quayside
