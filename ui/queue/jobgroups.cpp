// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobgroups.h"

#include "base/warninggroups.h"
#include "ui/queue/batchmodel.h"

#include <QLocale>

#include <algorithm>

namespace quayside {

namespace {

QString dayWords(const QDate &day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return BatchModel::tr("Today");
    if (day == today.addDays(-1))
        return BatchModel::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

int JobGroup::placeOf(JobId id) const
{
    if (m_places.isEmpty()) {
        m_places.reserve(shown.size());
        for (int at = 0; at < shown.size(); ++at)
            m_places.insert(shown.at(at), at);
    }
    return m_places.value(id, -1);
}

bool JobGroups::setSearch(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::exchange(m_search, words) != words;
}

bool JobGroups::setGrouping(JobGrouping grouping)
{
    return std::exchange(m_grouping, grouping) != grouping;
}

QString JobGroups::keyOf(const ExportJob &job) const
{
    return m_grouping == JobGrouping::None ? QStringLiteral("job %1").arg(job.id) : job.batch;
}

quintptr JobGroups::serialOfKey(const QString &key)
{
    quintptr &serial = m_serials[key];
    serial = serial == 0 ? ++m_lastSerial : serial;
    return serial;
}

bool JobGroups::isFound(const ExportJob &job) const
{
    return std::all_of(m_search.cbegin(), m_search.cend(), [this, &job](const QString &word) {
        return job.request.title.contains(word, Qt::CaseInsensitive) || job.request.target.contains(word, Qt::CaseInsensitive)
               || m_jobs.formatNames().value(job.request.target).contains(word, Qt::CaseInsensitive) || job.request.path().contains(word, Qt::CaseInsensitive);
    });
}

bool JobGroups::shows(const ExportJob &job) const
{
    if (!isFound(job))
        return false;
    switch (m_filter) {
    case QueueFilter::All: return true;
    case QueueFilter::Running: return job.state == JobState::Running;
    case QueueFilter::Waiting: return job.state == JobState::Queued;
    case QueueFilter::Failed: return job.state == JobState::Failed || job.state == JobState::Interrupted;
    case QueueFilter::Warned: return countLosses(job.warnings) > 0;
    case QueueFilter::Changed: return m_jobs.hasChanged(job.id);
    }
    return true;
}

JobGroup JobGroups::groupFor(const ExportJob &job)
{
    JobGroup group;
    group.batch = job.batch;
    group.serial = serialOfKey(keyOf(job));
    return group;
}

QList<JobGroup> JobGroups::all(const std::function<const JobGroup *(quintptr serial)> &before)
{
    QList<JobGroup> groups;
    QHash<QString, int> at;
    for (const ExportJob &job : m_jobs.jobs()) {
        const QString key = keyOf(job);
        const auto known = at.constFind(key);
        const int row = known == at.constEnd() ? int(groups.size()) : *known;
        if (known == at.constEnd()) {
            at.insert(key, row);
            groups.append(groupFor(job));
        }
        groups[row].all.append(job.id);
        if (shows(job))
            groups[row].shown.append(job.id);
    }
    groups.removeIf([](const JobGroup &group) { return group.shown.isEmpty(); });
    for (JobGroup &group : groups) {
        group.single = group.all.size() == 1;
        const JobGroup *last = before(group.serial);
        if (last && last->all == group.all)
            group.content = last->content; // of the same jobs
        else
            gather(group);
        recount(group);
    }
    if (m_grouping == JobGrouping::DaysAndBatches)
        addHeadings(groups);
    return groups;
}

void JobGroups::gather(JobGroup &group) const
{
    for (const JobId id : group.single ? QList<JobId>() : group.all)
        group.content.add(*m_jobs.job(id));
}

void JobGroups::append(JobGroup &group, const QList<JobId> &ids) const
{
    group.single = group.all.isEmpty() && ids.size() == 1;
    group.all += ids;
    group.shown += ids;
    group.forgetPlaces();
    for (const JobId id : group.single ? QList<JobId>() : ids)
        group.content.add(*m_jobs.job(id));
    recount(group);
}

void JobGroups::recount(JobGroup &group) const
{
    if (group.single)
        return;
    group.summary = summaryOf(group.content, m_jobs.countsOf(group.batch), QDateTime::currentDateTimeUtc());
    if (m_jobs.hasMarks())
        group.summary.changed = int(std::count_if(group.all.cbegin(), group.all.cend(), [this](JobId id) { return m_jobs.hasChanged(id); }));
}

/// A heading before the first group of each day.
void JobGroups::addHeadings(QList<JobGroup> &groups)
{
    QList<JobGroup> headed;
    QSet<QDate> told; // a clock that was set back, or another process at midnight, must not make two headings of one day
    for (const JobGroup &group : std::as_const(groups)) {
        const ExportJob *job = m_jobs.job(group.all.constFirst());
        const QDate day = job ? job->created.toLocalTime().date() : QDate();
        if (day.isValid() && !told.contains(day)) {
            JobGroup heading;
            heading.serial = serialOfKey(QStringLiteral("day ") + day.toString(Qt::ISODate));
            heading.heading = dayWords(day);
            headed.append(heading);
        }
        told.insert(day);
        headed.append(group);
    }
    groups = headed;
}

} // namespace quayside
