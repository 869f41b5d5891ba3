// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waitingjobs.h"

#include <algorithm>

namespace quayside::cli {

QList<ExportJob> interruptedJobs(Session &session)
{
    QList<ExportJob> jobs;
    HistoryQuery query;
    query.failedOnly = true;
    for (bool more = true; more;) {
        const auto page = session.await(session.engine().history(query));
        if (!page || page->jobs.isEmpty())
            break;
        std::copy_if(page->jobs.begin(), page->jobs.end(), std::back_inserter(jobs), [](const ExportJob &job) { return job.state == JobState::Interrupted; });
        query.before = page->jobs.constLast().id;
        more = page->more;
    }
    std::reverse(jobs.begin(), jobs.end());
    return jobs;
}

QList<JobId> jobsThatWaitFor(Session &session, const QString &account)
{
    QList<JobId> ids;
    for (const ExportJob &job : interruptedJobs(session)) {
        if (job.request.provider == account && job.interrupt == InterruptReason::NeedsSignIn)
            ids.append(job.id);
    }
    return ids;
}

QString idList(const QList<JobId> &ids)
{
    QStringList texts;
    for (const JobId id : ids)
        texts.append(QString::number(id));
    return texts.join(u' ');
}

QJsonArray idArray(const QList<JobId> &ids)
{
    QJsonArray array;
    for (const JobId id : ids)
        array.append(id);
    return array;
}

} // namespace quayside::cli
