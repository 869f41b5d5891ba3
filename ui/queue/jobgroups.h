// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/batchsummary.h"
#include "ui/queue/jobtablemodel.h"

#include <QHash>

#include <functional>

namespace quayside {

/// Which jobs are listed. Changed: those whose source has changed since.
enum class QueueFilter { All, Running, Waiting, Failed, Warned, Changed };

/// How the rows are put together.
enum class JobGrouping {
    Batches,
    DaysAndBatches, ///< the same below headings of the days
    None
};

/// A batch, a job that stands for its batch, or the heading of a day.
struct JobGroup {
    QString batch;
    quintptr serial = 0; ///< of its list, never 0
    bool single = false; ///< one job that stands for its batch
    QString heading;     ///< of a day; it has no jobs
    QList<JobId> all;
    QList<JobId> shown;
    BatchContent content; ///< of `all`; empty for a single one, which speaks for itself
    BatchSummary summary;

    /// Of a job in `shown`; -1: it is not there. Of thousands each is found at once.
    [[nodiscard]] int placeOf(JobId id) const;
    /// Call when `shown` changes.
    void forgetPlaces() { m_places.clear(); }

private:
    mutable QHash<JobId, int> m_places;
};

/// Puts the jobs of a table into groups: by batch, by day or not at all, those that a filter and a search let through.
class JobGroups final
{
public:
    explicit JobGroups(const JobTableModel &jobs) : m_jobs(jobs) {}

    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    void setFilter(QueueFilter filter) { m_filter = filter; }
    /// Whether that changes anything.
    bool setSearch(const QString &text);
    bool setGrouping(JobGrouping grouping);
    /// Whether jobs that come go to the end, in a batch of their own or in that of others, and jobs that change stay where they are.
    [[nodiscard]] bool growsAtTheEnd() const { return staysInPlace() && m_search.isEmpty() && m_grouping == JobGrouping::Batches; }
    /// Whether jobs that change stay where they are.
    [[nodiscard]] bool staysInPlace() const { return m_filter == QueueFilter::All; }
    /// All groups, in the table's order. @p before: those of the last time, by serial; null: new.
    [[nodiscard]] QList<JobGroup> all(const std::function<const JobGroup *(quintptr serial)> &before);
    /// An empty group for the batch of @p job.
    [[nodiscard]] JobGroup groupFor(const ExportJob &job);
    /// Serial of the group of @p job; 0: there has been none yet.
    [[nodiscard]] quintptr serialOf(const ExportJob &job) const { return m_serials.value(keyOf(job)); }
    /// Puts @p ids at the end of @p group, all of them shown.
    void append(JobGroup &group, const QList<JobId> &ids) const;
    /// Sums @p group up again.
    void recount(JobGroup &group) const;

private:
    [[nodiscard]] QString keyOf(const ExportJob &job) const;
    quintptr serialOfKey(const QString &key);
    [[nodiscard]] bool isFound(const ExportJob &job) const;
    [[nodiscard]] bool shows(const ExportJob &job) const;
    void gather(JobGroup &group) const;
    void addHeadings(QList<JobGroup> &groups);

    const JobTableModel &m_jobs;
    QHash<QString, quintptr> m_serials;
    quintptr m_lastSerial = 0;
    QueueFilter m_filter = QueueFilter::All;
    QStringList m_search; ///< words
    JobGrouping m_grouping = JobGrouping::Batches;
};

} // namespace quayside
