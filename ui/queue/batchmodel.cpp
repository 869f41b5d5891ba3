// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchmodel.h"

#include "base/warninggroups.h"

#include "ui/queue/rowmerge.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>
#include <QSet>
#include <QUrl>

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

const QString idsMime = QStringLiteral("application/x-quayside-jobs");
const QString urisMime = QStringLiteral("text/uri-list");

/// Files and folders that a job made.
QStringList savedPaths(const ExportJob &job)
{
    QStringList paths;
    for (const Artifact &artifact : job.artifacts) {
        if (artifact.kind == Artifact::Kind::File || artifact.kind == Artifact::Kind::Folder)
            paths.append(artifact.path);
    }
    return paths;
}

} // namespace

BatchModel::BatchModel(JobTableModel &jobs, QObject *parent) : QAbstractItemModel(parent), m_jobs(jobs)
{
    connect(&m_jobs, &JobTableModel::burst, this, &BatchModel::sync);
    connect(&m_jobs, &JobTableModel::progressed, this, &BatchModel::takeProgress);
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
    const Group &group = m_groups.at(parent.row());
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

const BatchModel::Group *BatchModel::groupOf(const QModelIndex &index) const
{
    const int row = !index.isValid() ? -1 : index.internalId() == 0 ? index.row() : rowOfSerial(index.internalId());
    return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr;
}

JobId BatchModel::jobOf(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    if (!group || (index.internalId() == 0 && !group->single))
        return 0;
    return group->shown.value(index.internalId() == 0 ? 0 : index.row());
}

bool BatchModel::isHeading(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    return group && !group->heading.isEmpty();
}

bool BatchModel::isBatch(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
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
    const int row = job ? rowOfSerial(m_serials.value(keyOf(*job))) : -1;
    if (row < 0)
        return {};
    const Group &group = m_groups.at(row);
    const qsizetype at = group.shown.indexOf(id);
    if (at < 0)
        return {};
    return group.single ? index(row, 0) : index(int(at), 0, index(row, 0));
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const Group *group = groupOf(index);
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
    const QString title = batchTitle(group->summary, m_formatNames);
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? title : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(title, batchState(group->summary));
    case SummaryRole: return QVariant::fromValue(group->summary);
    case WordsRole: return batchState(group->summary);
    case JobTableModel::PercentRole: return group->summary.percent;
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
    const QList<JobId> ids = idsOf(index);
    const bool canBeDragged = std::any_of(ids.cbegin(), ids.cend(), [this](JobId id) {
        const ExportJob *job = m_jobs.job(id);
        return job && (job->state == JobState::Queued || !savedPaths(*job).isEmpty());
    });
    return (canBeDragged ? base | Qt::ItemIsDragEnabled : base) | (isBatch(index) ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

void BatchModel::sort(int column, Qt::SortOrder order)
{
    m_jobs.sort(column, order);
}

QStringList BatchModel::mimeTypes() const
{
    return {idsMime, urisMime};
}

/// The waiting jobs, to be moved; where there are none, the files of finished ones.
QMimeData *BatchModel::mimeData(const QModelIndexList &indexes) const
{
    QList<JobId> ids;
    QStringList files;
    for (const QModelIndex &one : indexes) {
        for (const JobId id : one.column() == 0 ? idsOf(one) : QList<JobId>()) {
            const ExportJob *job = m_jobs.job(id);
            if (job && job->state == JobState::Queued && !ids.contains(id))
                ids.append(id);
            files += job ? savedPaths(*job) : QStringList();
        }
    }
    auto *data = new QMimeData;
    if (ids.isEmpty()) {
        files.removeDuplicates(); // a batch and its jobs may both be selected
        QList<QUrl> urls;
        for (const QString &path : std::as_const(files))
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    data->setData(idsMime, bytes);
    return data;
}

bool BatchModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const
{
    return data->hasFormat(idsMime) && QAbstractItemModel::canDropMimeData(data, action, row, column, parent);
}

bool BatchModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    QList<JobId> ids;
    QDataStream stream(data->data(idsMime));
    stream >> ids;
    // Between rows: before what comes next; on a batch: before its first.
    const QModelIndex next = row >= 0 ? index(row, 0, parent) : parent;
    JobId before = 0;
    for (QModelIndex at = next; at.isValid() && before == 0; at = at.siblingAtRow(at.row() + 1)) {
        for (const JobId id : idsOf(at)) {
            const ExportJob *job = m_jobs.job(id);
            if (before == 0 && job && job->state == JobState::Queued && !ids.contains(id))
                before = id;
        }
    }
    if (!ids.isEmpty())
        Q_EMIT moveWanted(ids, before);
    return false; // the rows move when the queue has moved
}

JobId BatchModel::waitingBeside(const QModelIndex &index, int step) const
{
    for (QModelIndex at = index.siblingAtRow(index.row() + step); at.isValid(); at = at.siblingAtRow(at.row() + step)) {
        for (const JobId id : idsOf(at)) {
            const ExportJob *job = m_jobs.job(id);
            if (job && job->state == JobState::Queued)
                return id;
        }
    }
    return 0;
}

void BatchModel::setFilter(QueueFilter filter)
{
    m_filter = filter;
    sync();
}

void BatchModel::setSearch(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_search, words) != words)
        sync();
}

void BatchModel::setGrouping(JobGrouping grouping)
{
    if (std::exchange(m_grouping, grouping) != grouping)
        sync();
}

QString BatchModel::keyOf(const ExportJob &job) const
{
    return m_grouping == JobGrouping::None ? QStringLiteral("job %1").arg(job.id) : job.batch;
}

quintptr BatchModel::serialOf(const QString &key)
{
    quintptr &serial = m_serials[key];
    serial = serial == 0 ? ++m_lastSerial : serial;
    return serial;
}

void BatchModel::reindex()
{
    m_rows.clear();
    for (int row = 0; row < m_groups.size(); ++row)
        m_rows.insert(m_groups.at(row).serial, row);
}

void BatchModel::setFormatNames(const QMap<QString, QString> &names)
{
    m_formatNames = names;
    refreshRows();
}

bool BatchModel::isFound(const ExportJob &job) const
{
    return std::all_of(m_search.cbegin(), m_search.cend(), [&job](const QString &word) {
        return job.request.title.contains(word, Qt::CaseInsensitive) || job.request.target.contains(word, Qt::CaseInsensitive)
               || job.request.path().contains(word, Qt::CaseInsensitive);
    });
}

bool BatchModel::shows(const ExportJob &job) const
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

/// The groups that the table makes now, in its order.
QList<BatchModel::Group> BatchModel::wanted()
{
    QList<Group> groups;
    QHash<QString, int> at;
    QList<QList<const ExportJob *>> members;
    for (const ExportJob &job : m_jobs.jobs()) {
        const QString key = keyOf(job);
        const auto known = at.constFind(key);
        const int row = known == at.constEnd() ? int(groups.size()) : *known;
        if (known == at.constEnd()) {
            at.insert(key, row);
            groups.append(Group{job.batch, serialOf(key), false, {}, {}, {}, {}});
            members.append(QList<const ExportJob *>());
        }
        groups[row].all.append(job.id);
        members[row].append(&job);
        if (shows(job))
            groups[row].shown.append(job.id);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int row = 0; row < groups.size(); ++row) {
        groups[row].single = groups[row].all.size() == 1;
        groups[row].summary = summaryOf(members.at(row), now);
        groups[row].summary.changed = int(std::count_if(groups[row].all.cbegin(), groups[row].all.cend(), [this](JobId id) { return m_jobs.hasChanged(id); }));
    }
    groups.removeIf([](const Group &group) { return group.shown.isEmpty(); });
    if (m_grouping == JobGrouping::DaysAndBatches)
        addHeadings(groups);
    return groups;
}

/// A heading before the first group of each day.
void BatchModel::addHeadings(QList<Group> &groups)
{
    QList<Group> headed;
    QSet<QDate> told; // a clock that was set back, or another process at midnight, must not make two headings of one day
    for (const Group &group : std::as_const(groups)) {
        const ExportJob *job = m_jobs.job(group.all.constFirst());
        const QDate day = job ? job->created.toLocalTime().date() : QDate();
        if (day.isValid() && !told.contains(day))
            headed.append(Group{{}, serialOf(QStringLiteral("day ") + day.toString(Qt::ISODate)), false, dayWords(day), {}, {}, {}});
        told.insert(day);
        headed.append(group);
    }
    groups = headed;
}

void BatchModel::sync()
{
    const QList<Group> target = wanted();
    removeGone(target);
    reorder(target);
    insertNew(target);
    refreshRows();
}

/// No row comes, goes or moves: only the batches of @p ids have news.
void BatchModel::takeProgress(const QList<JobId> &ids)
{
    QSet<int> rows;
    for (const JobId id : ids)
        rows.insert(rowOfSerial(m_serials.value(keyOf(*m_jobs.job(id)))));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int last = columnCount() - 1;
    for (const int row : rows) {
        if (row < 0)
            continue;
        Group &group = m_groups[row];
        QList<const ExportJob *> jobs;
        jobs.reserve(group.all.size());
        for (const JobId id : std::as_const(group.all)) {
            if (const ExportJob *job = m_jobs.job(id))
                jobs.append(job);
        }
        updateProgress(group.summary, jobs, now);
        const QModelIndex parent = index(row, 0);
        Q_EMIT dataChanged(parent, index(row, last));
        if (const int children = rowCount(parent); children > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(children - 1, last, parent));
    }
}

void BatchModel::removeGone(const QList<Group> &target)
{
    QHash<quintptr, const Group *> stays;
    for (const Group &group : target)
        stays.insert(group.serial, &group);
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        const Group *next = stays.value(m_groups.at(row).serial);
        if (next && next->single == m_groups.at(row).single)
            continue;
        beginRemoveRows({}, row, row);
        m_groups.removeAt(row);
        reindex();
        endRemoveRows();
    }
    for (int row = 0; row < m_groups.size(); ++row) {
        const QSet<JobId> left(stays.value(m_groups.at(row).serial)->shown.cbegin(), stays.value(m_groups.at(row).serial)->shown.cend());
        removeRuns(
            m_groups[row].shown, [&](JobId id) { return left.contains(id); },
            [&](int first, int last) { beginRemoveRows(createIndex(row, 0, quintptr(0)), first, last); }, [this] { endRemoveRows(); });
    }
}

void BatchModel::reorder(const QList<Group> &target)
{
    QList<Group> groups;
    bool other = false;
    for (const Group &next : target) {
        const int row = rowOfSerial(next.serial);
        if (row < 0)
            continue;
        Group group = m_groups.at(row);
        const QList<JobId> order = inOrderOf(group.shown, next.shown);
        other = other || row != groups.size() || order != group.shown;
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
                          : createIndex(int(m_groups.at(row).shown.indexOf(keys.at(i).second)), from.at(i).column(), keys.at(i).first));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void BatchModel::insertNew(const QList<Group> &target)
{
    for (int row = 0; row < target.size(); ++row) {
        const Group &next = target.at(row);
        if (row < m_groups.size() && m_groups.at(row).serial == next.serial) {
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
