// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchmodel.h"

#include "ui/common/mirror.h"
#include "ui/queue/batchdrag.h"
#include "ui/queue/rowmerge.h"

#include <QSet>

#include <algorithm>

namespace quayside {

BatchModel::BatchModel(JobTableModel &jobs, QObject *parent) : QAbstractItemModel(parent), m_jobs(jobs), m_grouping(jobs)
{
    connect(&m_jobs, &JobTableModel::grew, this, &BatchModel::takeGrowth);
    connect(&m_jobs, &JobTableModel::rearranged, this, &BatchModel::sync);
    connect(&m_jobs, &JobTableModel::progressed, this, &BatchModel::tellChanges);
    connect(&m_jobs, &QAbstractItemModel::layoutChanged, this, &BatchModel::sync);
    sync();
}

QModelIndex BatchModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups.at(parent.row()).serial : quintptr(0));
}

QModelIndex BatchModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOfSerial(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0 || parent.row() >= m_groups.size())
        return 0;
    const JobGroup &group = m_groups.at(parent.row());
    return group.single ? 0 : int(group.shown.size());
}

int BatchModel::columnCount(const QModelIndex &) const
{
    return m_jobs.columnCount();
}

int BatchModel::rowOfSerial(quintptr serial) const
{
    return m_rows.value(serial, -1);
}

/// Of the group of a job in the table; -1: it is not listed.
int BatchModel::rowOfJob(JobId id) const
{
    return rowOfSerial(m_grouping.serialOf(*m_jobs.job(id)));
}

const JobGroup *BatchModel::groupOf(const QModelIndex &index) const
{
    const int row = !index.isValid() ? -1 : index.internalId() == 0 ? index.row() : rowOfSerial(index.internalId());
    return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr;
}

JobId BatchModel::jobOf(const QModelIndex &index) const
{
    const JobGroup *group = groupOf(index);
    if (!group || (index.internalId() == 0 && !group->single))
        return 0;
    return group->shown.value(index.internalId() == 0 ? 0 : index.row());
}

bool BatchModel::isHeading(const QModelIndex &index) const
{
    const JobGroup *group = groupOf(index);
    return group && !group->heading.isEmpty();
}

bool BatchModel::isBatch(const QModelIndex &index) const
{
    const JobGroup *group = groupOf(index);
    return group && index.internalId() == 0 && !group->single && group->heading.isEmpty();
}

QList<JobId> BatchModel::allOf(const QModelIndex &index) const
{
    return isBatch(index) ? groupOf(index)->all : QList<JobId>();
}

QList<JobId> BatchModel::idsOf(const QModelIndex &index) const
{
    if (isBatch(index))
        return groupOf(index)->shown;
    const JobId id = jobOf(index);
    return id == 0 ? QList<JobId>() : QList<JobId>{id};
}

QModelIndex BatchModel::indexOf(JobId id) const
{
    const ExportJob *job = m_jobs.job(id);
    const int row = job ? rowOfJob(id) : -1;
    if (row < 0)
        return {};
    const JobGroup &group = m_groups.at(row);
    const int at = group.placeOf(id);
    if (at < 0)
        return {};
    return group.single ? index(row, 0) : index(at, 0, index(row, 0));
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const JobGroup *group = groupOf(index);
    if (!group)
        return {};
    if (role == JobsRole)
        return QVariant::fromValue(idsOf(index));
    if (const JobId id = jobOf(index); id != 0) {
        const int row = m_jobs.rowOf(id);
        return row < 0 ? QVariant() : m_jobs.data(m_jobs.index(row, index.column()), role);
    }
    if (!group->heading.isEmpty()) {
        const bool tells = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return role == HeadingRole ? QVariant(true) : tells && index.column() == 0 ? QVariant(group->heading) : QVariant();
    }
    const QString title = index.column() == 0 ? batchTitle(group->summary, m_jobs.formatNames()) : QString(); // it spans the columns
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return index.column() == 0 ? listed({title, batchState(group->summary)}) : QString();
    case SummaryRole: return QVariant::fromValue(group->summary);
    case WordsRole: return batchState(group->summary);
    case JobTableModel::PercentRole: return group->summary.percent();
    default: return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_jobs.headerData(section, orientation, role);
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return base | Qt::ItemIsDropEnabled;
    if (isHeading(index))
        return Qt::ItemIsEnabled;
    if (isBatch(index)) {
        const JobCounts &now = groupOf(index)->summary.counts;
        const bool canBeDragged = now.queued > 0 || now.saved > 0;
        return (canBeDragged ? base | Qt::ItemIsDragEnabled : base) | Qt::ItemIsDropEnabled;
    }
    const ExportJob *job = m_jobs.job(jobOf(index));
    const bool canBeDragged = job && (job->state == JobState::Queued || !savedPaths(*job).isEmpty());
    return canBeDragged ? base | Qt::ItemIsDragEnabled : base;
}

void BatchModel::sort(int column, Qt::SortOrder order)
{
    m_jobs.sort(column, order);
}

QStringList BatchModel::mimeTypes() const
{
    return dragTypes();
}

/// A batch and its jobs may both be selected: each is dragged once.
QMimeData *BatchModel::mimeData(const QModelIndexList &indexes) const
{
    QList<const ExportJob *> jobs;
    QSet<JobId> seen;
    for (const QModelIndex &one : indexes) {
        for (const JobId id : one.column() == 0 ? idsOf(one) : QList<JobId>()) {
            const ExportJob *job = seen.contains(id) ? nullptr : m_jobs.job(id);
            seen.insert(id);
            if (job)
                jobs.append(job);
        }
    }
    return dragOf(jobs);
}

bool BatchModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const
{
    return holdsJobs(*data) && QAbstractItemModel::canDropMimeData(data, action, row, column, parent);
}

bool BatchModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const QList<JobId> ids = jobsIn(*data);
    const QSet<JobId> moved(ids.cbegin(), ids.cend());
    // Between rows: before what comes next; on a batch: before its first.
    const JobId before = firstWaiting(row >= 0 ? index(row, 0, parent) : parent, 1, moved);
    if (!ids.isEmpty())
        Q_EMIT moveWanted(ids, before);
    return false; // the rows move when the queue has moved
}

/// The first waiting job at @p from or beyond it, which is none of @p others; 0: none.
JobId BatchModel::firstWaiting(const QModelIndex &from, int step, const QSet<JobId> &others) const
{
    for (QModelIndex at = from; at.isValid(); at = at.siblingAtRow(at.row() + step)) {
        for (const JobId id : idsOf(at)) {
            const ExportJob *job = m_jobs.job(id);
            if (job && job->state == JobState::Queued && !others.contains(id))
                return id;
        }
    }
    return 0;
}

JobId BatchModel::waitingBeside(const QModelIndex &index, int step) const
{
    return firstWaiting(index.siblingAtRow(index.row() + step), step, {});
}

void BatchModel::setFilter(QueueFilter filter)
{
    m_grouping.setFilter(filter);
    sync();
}

void BatchModel::setSearch(const QString &text)
{
    if (m_grouping.setSearch(text))
        sync();
}

void BatchModel::setGrouping(JobGrouping grouping)
{
    if (m_grouping.setGrouping(grouping))
        sync();
}

void BatchModel::reindex()
{
    m_rows.clear();
    for (int row = 0; row < m_groups.size(); ++row)
        m_rows.insert(m_groups.at(row).serial, row);
}

void BatchModel::setFormatNames(const QMap<QString, QString> &names)
{
    m_jobs.setFormatNames(names);
    refreshRows();
}

void BatchModel::sync()
{
    rearrange();
    refreshRows();
}

/// Brings groups and jobs to where they belong, in as few steps as a view can follow.
void BatchModel::rearrange()
{
    const QList<JobGroup> target = m_grouping.all([this](quintptr serial) {
        const int row = rowOfSerial(serial);
        return row < 0 ? nullptr : &m_groups.at(row);
    });
    removeGone(target);
    reorder(target);
    insertNew(target);
}

/// What came goes to the end, what changed stays in its place: nothing else is looked at.
void BatchModel::takeGrowth(const QList<JobId> &added, const QList<JobId> &changed)
{
    const auto joinsOne = [this](JobId id) { // the only one so far, which becomes a batch
        const int row = rowOfJob(id);
        return row >= 0 && m_groups.at(row).single;
    };
    const bool staysInOrder = added.isEmpty() ? m_grouping.staysInPlace() : m_grouping.growsAtTheEnd();
    if (!staysInOrder || std::any_of(added.cbegin(), added.cend(), joinsOne))
        rearrange();
    else
        appendJobs(added);
    tellChanges(added + changed);
}

void BatchModel::appendJobs(const QList<JobId> &added)
{
    QStringList order;
    QHash<QString, QList<JobId>> byBatch;
    for (const JobId id : added) {
        const QString &batch = m_jobs.job(id)->batch;
        if (!byBatch.contains(batch))
            order.append(batch);
        byBatch[batch].append(id);
    }
    for (const QString &batch : std::as_const(order)) {
        const QList<JobId> &ids = byBatch[batch];
        const int row = rowOfJob(ids.constFirst());
        if (row < 0) {
            appendGroup(ids);
            continue;
        }
        const int from = int(m_groups.at(row).shown.size());
        beginInsertRows(createIndex(row, 0, quintptr(0)), from, from + int(ids.size()) - 1);
        m_grouping.append(m_groups[row], ids);
        endInsertRows();
    }
}

void BatchModel::appendGroup(const QList<JobId> &ids)
{
    JobGroup group = m_grouping.groupFor(*m_jobs.job(ids.constFirst()));
    m_grouping.append(group, ids);
    const int row = int(m_groups.size());
    beginInsertRows({}, row, row);
    m_groups.append(group);
    m_rows.insert(group.serial, row);
    endInsertRows();
}

namespace {

/// Calls @p tell(first, last) for each run of @p rows, those that nearly touch being one.
template<class Tell>
void forRuns(QList<int> rows, Tell tell)
{
    constexpr int near = 4;
    std::sort(rows.begin(), rows.end());
    for (qsizetype at = 0; at < rows.size();) {
        const int first = rows.at(at);
        int last = first;
        for (++at; at < rows.size() && rows.at(at) <= last + near; ++at)
            last = rows.at(at);
        tell(first, last);
    }
}

} // namespace

/// No row comes, goes or moves: only those of @p ids and their batches have news. A tree asks for the place of every cell it is told of.
void BatchModel::tellChanges(const QList<JobId> &ids)
{
    QList<int> singles;
    QHash<int, QList<int>> children; // by row of their batch
    for (const JobId id : ids) {
        const int row = rowOfJob(id);
        if (row >= 0 && m_groups.at(row).single)
            singles.append(row);
        else if (row >= 0)
            children[row].append(m_groups.at(row).placeOf(id));
    }
    // From the second column on: titles stay, and a tree that is told of the first asks every row for its children.
    const int last = columnCount() - 1;
    const int from = qMin(1, last);
    for (auto it = children.begin(); it != children.end(); ++it) {
        m_grouping.recount(m_groups[it.key()]);
        const QModelIndex parent = index(it.key(), 0);
        Q_EMIT dataChanged(parent, index(it.key(), last));
        it.value().removeAll(-1); // not shown
        forRuns(it.value(), [&](int top, int bottom) { Q_EMIT dataChanged(index(top, from, parent), index(bottom, last, parent)); });
    }
    forRuns(singles, [&](int top, int bottom) { Q_EMIT dataChanged(index(top, from), index(bottom, last)); });
}

void BatchModel::removeGone(const QList<JobGroup> &target)
{
    QHash<quintptr, const JobGroup *> stays;
    for (const JobGroup &group : target)
        stays.insert(group.serial, &group);
    const auto isThere = [&stays](const JobGroup &group) {
        const JobGroup *next = stays.value(group.serial);
        return next && next->single == group.single;
    };
    removeRuns(
        m_groups, isThere, [this](int first, int last) { beginRemoveRows({}, first, last); },
        [this] {
            reindex();
            endRemoveRows();
        });
    for (int row = 0; row < m_groups.size(); ++row) {
        const QList<JobId> &next = stays.value(m_groups.at(row).serial)->shown;
        if (next == m_groups.at(row).shown)
            continue;
        const QSet<JobId> left(next.cbegin(), next.cend());
        m_groups[row].forgetPlaces();
        removeRuns(
            m_groups[row].shown, [&](JobId id) { return left.contains(id); },
            [&](int first, int last) { beginRemoveRows(createIndex(row, 0, quintptr(0)), first, last); }, [this] { endRemoveRows(); });
    }
}

void BatchModel::reorder(const QList<JobGroup> &target)
{
    QList<JobGroup> groups;
    bool other = false;
    for (const JobGroup &next : target) {
        const int row = rowOfSerial(next.serial);
        if (row < 0)
            continue;
        JobGroup group = m_groups.at(row);
        const QList<JobId> order = inOrderOf(group.shown, next.shown);
        other = other || row != groups.size() || order != group.shown;
        if (order != group.shown)
            group.forgetPlaces();
        group.shown = order;
        groups.append(group);
    }
    if (!other)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QList<std::pair<quintptr, JobId>> keys;
    for (const QModelIndex &old : from)
        keys.append({groupOf(old) ? groupOf(old)->serial : 0, jobOf(old)});
    m_groups = groups;
    reindex();
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = rowOfSerial(keys.at(i).first);
        const bool top = from.at(i).internalId() == 0;
        to.append(row < 0 ? QModelIndex()
                  : top   ? createIndex(row, from.at(i).column(), quintptr(0))
                          : createIndex(m_groups.at(row).placeOf(keys.at(i).second), from.at(i).column(), keys.at(i).first));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void BatchModel::insertNew(const QList<JobGroup> &target)
{
    for (int row = 0; row < target.size(); ++row) {
        const JobGroup &next = target.at(row);
        if (row < m_groups.size() && m_groups.at(row).serial == next.serial) {
            if (m_groups.at(row).shown == next.shown)
                continue;
            m_groups[row].forgetPlaces();
            insertRuns(
                m_groups[row].shown, next.shown, [&](int first, int last) { beginInsertRows(createIndex(row, 0, quintptr(0)), first, last); },
                [this] { endInsertRows(); });
            continue;
        }
        // All new ones that follow at once, as a history grows by hundreds.
        int last = row;
        while (last + 1 < target.size() && !m_rows.contains(target.at(last + 1).serial))
            ++last;
        beginInsertRows({}, row, last);
        for (int at = row; at <= last; ++at)
            m_groups.insert(at, target.at(at));
        reindex();
        endInsertRows();
        row = last;
    }
    for (int row = 0; row < target.size(); ++row) {
        m_groups[row].all = target.at(row).all;
        m_groups[row].content = target.at(row).content;
        m_groups[row].summary = target.at(row).summary;
        m_groups[row].heading = target.at(row).heading;
    }
}

void BatchModel::refreshRows()
{
    if (m_groups.isEmpty())
        return;
    const int last = columnCount() - 1;
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, last));
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, last, parent));
    }
}

} // namespace quayside
