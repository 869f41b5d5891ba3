// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historyjobs.h"

#include "app/cli/commands.h"

#include <algorithm>

namespace quayside::cli {

QList<ExportJob> interruptedJobs(Session &session)
{
    QList<ExportJob> jobs;
    HistoryQuery query;
    query.filter.states = {JobState::Interrupted};
    for (bool more = true; more;) {
        const auto page = session.await(session.engine().history(query));
        if (!page || page->jobs.isEmpty())
            break;
        std::copy_if(page->jobs.begin(), page->jobs.end(), std::back_inserter(jobs), [](const ExportJob &job) { return job.state == JobState::Interrupted; });
        query.after = page->next;
        more = page->next.isValid();
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

Result<HistoryFilter> filterOf(Session &session, const HistoryChoice &choice)
{
    HistoryFilter filter = choice.filter;
    for (const QString &account : choice.accounts) {
        const auto provider = findProvider(session, account == localProviderId ? QString() : account);
        if (!provider)
            return failure(provider.error());
        filter.providers.append(provider->id);
    }
    return filter;
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
