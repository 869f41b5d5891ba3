// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobtablemodel.h"

#include "model/nextaction.h"
#include "ui/common/mirror.h"
#include "ui/queue/jobwords.h"
#include "ui/queue/rowmerge.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

namespace {

constexpr int noBar = -2;

qint64 runTime(const ExportJob &job)
{
    if (!job.started.isValid() || !job.finished.isValid())
        return -1;
    return job.started.msecsTo(job.finished);
}

QString sizeWords(qint64 size)
{
    return size > 0 ? QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat) : QString();
}

QString firstResult(const ExportJob &job)
{
    for (const Artifact &artifact : job.artifacts) {
        if (!artifact.path.isEmpty())
            return artifact.path.section(QLatin1Char('/'), -1);
        if (!artifact.url.isEmpty())
            return artifact.label.isEmpty() ? artifact.url : artifact.label;
    }
    return {};
}

QList<JobId> idsOf(const QList<ExportJob> &jobs)
{
    QList<JobId> ids;
    ids.reserve(jobs.size());
    for (const ExportJob &job : jobs)
        ids.append(job.id);
    return ids;
}

/// Whether rows of other jobs, counts and batches stay as they are.
bool tellsOnlyProgress(const ExportJob &before, const ExportJob &now)
{
    return before.state == now.state && before.batch == now.batch && before.started == now.started && before.artifacts.size() == now.artifacts.size()
           && before.warnings.size() == now.warnings.size();
}

} // namespace

JobTableModel::JobTableModel(QList<Column> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_resort.setSingleShot(true);
    m_resort.setInterval(500ms);
    connect(&m_resort, &QTimer::timeout, this, &JobTableModel::resort);
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant JobTableModel::text(const ExportJob &job, Column column) const
{
    switch (column) {
    case Column::Source: return job.request.title.isEmpty() ? job.request.path().section(QLatin1Char('/'), -1) : job.request.title;
    case Column::Format: {
        const QString format = m_formatNames.value(job.request.target, job.request.target);
        return job.request.locales.isEmpty() ? format : QStringLiteral("%1 · %2").arg(format, listed(job.request.locales));
    }
    case Column::State: {
        const QString since = sinceWords(job.id);
        return since.isEmpty() ? stateAndProgress(job) : stateAndProgress(job) + QStringLiteral(" · ") + since;
    }
    case Column::Size: return sizeWords(artifactSize(job));
    case Column::Time: return durationWords(runTime(job));
    case Column::Finished: return QLocale().toString((job.finished.isValid() ? job.finished : job.created).toLocalTime(), QLocale::ShortFormat);
    case Column::Result: return firstResult(job);
    case Column::Account: return m_accountNames.value(job.request.provider, job.request.provider);
    case Column::Folder: return job.request.destination.folder;
    }
    return {};
}

/// "source changed", "result missing"; empty: nothing that matters.
QString JobTableModel::sinceWords(JobId id) const
{
    const Since now = m_since.value(id);
    QStringList parts;
    if (hasChanged(id))
        parts.append(now.source == SourceState::Missing ? tr("source gone") : tr("source changed"));
    if (now.results == Verified::State::Missing)
        parts.append(tr("result missing"));
    if (now.results == Verified::State::Changed)
        parts.append(tr("result changed"));
    if (now.results == Verified::State::Unchanged)
        parts.append(tr("result unchanged"));
    return parts.join(QStringLiteral(" · "));
}

bool JobTableModel::hasChanged(JobId id) const
{
    const auto now = m_since.constFind(id);
    return now != m_since.constEnd() && now->isNewest && (now->source == SourceState::Changed || now->source == SourceState::Missing);
}

void JobTableModel::setSince(const QHash<JobId, Since> &since)
{
    bool any = false;
    for (const auto &[id, now] : since.asKeyValueRange()) {
        const int row = rowOf(id);
        if (row < 0 || m_since.value(id) == now)
            continue;
        m_since.insert(id, now);
        any = true;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
    }
    if (!any)
        return;
    Q_EMIT rearranged();
    Q_EMIT burst();
}

QVariant JobTableModel::raw(const ExportJob &job, Column column) const
{
    switch (column) {
    case Column::Source: return text(job, column).toString().toCaseFolded();
    case Column::Format:
    case Column::Result:
    case Column::Account:
    case Column::Folder: return text(job, column).toString().toCaseFolded();
    case Column::State: return int(job.state);
    case Column::Size: return artifactSize(job);
    case Column::Time: return runTime(job);
    case Column::Finished: return (job.finished.isValid() ? job.finished : job.created).toMSecsSinceEpoch();
    }
    return {};
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_jobs.size())
        return {};
    const ExportJob &job = m_jobs.at(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(job, column);
    case Qt::ToolTipRole:
        if (column == Column::Source)
            return job.request.path().isEmpty() ? text(job, column) : QVariant(job.request.path());
        if (job.error && column == Column::State)
            return sentence(errorWords(job));
        return text(job, column);
    case Qt::TextAlignmentRole:
        return column == Column::Size || column == Column::Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString words = text(job, column).toString();
        if (column == Column::Source) // where one stands in a row: all that matters of it
            return listed({words, text(job, Column::State).toString()});
        return words.isEmpty() ? headerData(index.column(), Qt::Horizontal, Qt::DisplayRole) : words;
    }
    case RawRole: return raw(job, column);
    case IdRole: return QVariant::fromValue(job.id);
    case StateRole: return int(job.state);
    case PercentRole: return column != Column::State || job.state != JobState::Running ? noBar : job.progress.percent;
    case IconRole: return column == Column::State ? stateIcon(job) : QString();
    case WarningsRole: return int(job.warnings.size());
    default: return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return column == Column::Size || column == Column::Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Source: return tr("Source");
    case Column::Format: return tr("Format");
    case Column::State: return tr("State");
    case Column::Size: return tr("Size");
    case Column::Time: return tr("Time");
    case Column::Finished: return tr("When");
    case Column::Result: return tr("Result");
    case Column::Account: return tr("Account");
    case Column::Folder: return tr("Folder");
    }
    return {};
}

void JobTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortedElsewhere) {
        Q_EMIT sortWanted();
        return;
    }
    m_sortColumn = column < m_columns.size() ? column : -1;
    m_order = order;
    resort();
}

void JobTableModel::resort()
{
    struct Key {
        QVariant value;
        int row;
    };
    QList<Key> keys;
    keys.reserve(m_jobs.size());
    for (int row = 0; row < m_jobs.size(); ++row)
        keys.append({m_sortColumn < 0 ? QVariant::fromValue(m_jobs.at(row).id) : raw(m_jobs.at(row), m_columns.at(m_sortColumn)), row});
    const auto comesFirst = [this](const Key &a, const Key &b) {
        const auto order = QVariant::compare(a.value, b.value);
        return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
    };
    if (std::is_sorted(keys.cbegin(), keys.cend(), comesFirst))
        return;
    std::stable_sort(keys.begin(), keys.end(), comesFirst);
    QList<int> rows;
    rows.reserve(keys.size());
    for (const Key &key : std::as_const(keys))
        rows.append(key.row);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    takeOrder(rows);
}

/// Within a layout change: puts row @p rows[i] at i.
void JobTableModel::takeOrder(const QList<int> &rows)
{
    QList<ExportJob> sorted;
    sorted.reserve(m_jobs.size());
    QList<int> newRow(m_jobs.size());
    for (int row = 0; row < rows.size(); ++row) {
        sorted.append(std::move(m_jobs[rows.at(row)]));
        newRow[rows.at(row)] = row;
    }
    m_jobs = std::move(sorted);
    reindex(0);
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &old : from)
        to.append(index(newRow.at(old.row()), old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void JobTableModel::moveBefore(const QList<JobId> &ids, JobId before)
{
    const QSet<JobId> moved(ids.cbegin(), ids.cend());
    if (moved.contains(before))
        return;
    QList<int> block; // in the order they were given
    for (const JobId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            block.append(row);
    }
    QList<int> rows;
    rows.reserve(m_jobs.size());
    for (int row = 0; row < m_jobs.size(); ++row) {
        if (m_jobs.at(row).id == before)
            rows += block;
        if (!moved.contains(m_jobs.at(row).id))
            rows.append(row);
    }
    if (rows.size() < m_jobs.size())
        rows += block;
    if (rows.size() != m_jobs.size())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    takeOrder(rows);
}

void JobTableModel::apply(const QList<JobChange> &changes, bool addUnknown)
{
    int first = std::numeric_limits<int>::max();
    int last = -1;
    QList<ExportJob> fresh;
    QHash<JobId, int> freshAt;
    QSet<JobId> gone;
    QList<JobId> moved; // told nothing but their progress
    QList<JobId> changed;
    bool regrouped = false;
    for (const JobChange &change : changes) {
        const int row = rowOf(change.job.id);
        if (change.removed) {
            if (row >= 0)
                gone.insert(change.job.id);
            continue;
        }
        if (row >= 0) {
            (tellsOnlyProgress(m_jobs.at(row), change.job) ? moved : changed).append(change.job.id);
            regrouped = regrouped || m_jobs.at(row).batch != change.job.batch;
            replace(row, change.job);
            first = qMin(first, row);
            last = qMax(last, row);
        } else if (const auto it = freshAt.constFind(change.job.id); it != freshAt.constEnd()) {
            fresh[*it] = change.job;
        } else if (addUnknown) {
            freshAt.insert(change.job.id, int(fresh.size()));
            fresh.append(change.job);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole, RawRole, StateRole, PercentRole, IconRole});
    if (m_sortColumn >= 0 && !m_resort.isActive() && (last >= 0 || !fresh.isEmpty()))
        m_resort.start();
    if (changed.isEmpty() && fresh.isEmpty() && gone.isEmpty()) {
        if (!moved.isEmpty())
            Q_EMIT progressed(moved);
        return;
    }
    addRows(fresh);
    removeIds(gone);
    if (gone.isEmpty() && !regrouped)
        Q_EMIT grew(idsOf(fresh), changed + moved);
    else
        Q_EMIT rearranged();
    Q_EMIT burst();
}

void JobTableModel::append(const QList<ExportJob> &jobs)
{
    QList<ExportJob> fresh;
    for (const ExportJob &job : jobs) {
        if (!m_rows.contains(job.id))
            fresh.append(job);
    }
    addRows(fresh);
    Q_EMIT grew(idsOf(fresh), {});
    Q_EMIT burst();
}

void JobTableModel::setJobs(const QList<ExportJob> &jobs)
{
    beginResetModel();
    m_jobs = jobs;
    m_rows.clear();
    reindex(0);
    m_counts = {};
    m_batches.clear();
    m_active.clear();
    for (const ExportJob &job : jobs)
        count(job, 1);
    endResetModel();
    Q_EMIT rearranged();
    Q_EMIT burst();
}

QList<ExportJob> JobTableModel::takeOut(const QList<JobId> &ids)
{
    QList<ExportJob> taken;
    for (const JobId id : ids) {
        if (const ExportJob *known = job(id))
            taken.append(*known);
    }
    removeIds({ids.cbegin(), ids.cend()});
    Q_EMIT rearranged();
    Q_EMIT burst();
    return taken;
}

const ExportJob *JobTableModel::job(JobId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_jobs.at(row);
}

void JobTableModel::addRows(const QList<ExportJob> &jobs)
{
    if (jobs.isEmpty())
        return;
    const int from = int(m_jobs.size());
    beginInsertRows({}, from, from + int(jobs.size()) - 1);
    m_jobs.append(jobs);
    reindex(from);
    for (const ExportJob &job : jobs)
        count(job, 1);
    endInsertRows();
}

void JobTableModel::replace(int row, const ExportJob &job)
{
    const bool starts = job.started.isValid() && job.started != m_jobs.at(row).started;
    count(m_jobs.at(row), -1);
    m_jobs[row] = job;
    count(job, 1);
    m_batches[job.batch].noteWork(job, starts);
}

void JobTableModel::count(const ExportJob &job, int step)
{
    Counts &batch = m_batches[job.batch];
    for (Counts *counts : {&m_counts, &batch}) {
        if (step > 0)
            counts->add(job);
        else
            counts->remove(job);
    }
    if (batch.unfinished() > 0)
        m_active.insert(job.batch);
    else
        m_active.remove(job.batch);
    if (batch.total == 0 && step < 0)
        m_batches.remove(job.batch);
}

JobTableModel::Counts JobTableModel::countsOf(const QString &batch) const
{
    const auto known = m_batches.find(batch);
    if (known == m_batches.end())
        return {};
    Counts &counts = *known;
    if (!counts.isStartStale)
        return counts;
    qint64 first = -1;
    for (const ExportJob &job : m_jobs) {
        if (const qint64 started = job.batch == batch ? JobCounts::startOf(job) : -1; started >= 0)
            first = first < 0 ? started : qMin(first, started);
    }
    counts.moveStart(first);
    return counts;
}

void JobTableModel::removeIds(const QSet<JobId> &ids)
{
    if (ids.isEmpty())
        return;
    for (const JobId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            count(m_jobs.at(row), -1);
        m_rows.remove(id);
    }
    const auto stays = [&ids](const ExportJob &job) { return !ids.contains(job.id); };
    constexpr int fewRuns = 16; // each moves all that is behind it
    if (runsWithout(m_jobs, stays) > fewRuns) {
        beginResetModel();
        m_jobs.removeIf([&](const ExportJob &job) { return !stays(job); });
        reindex(0);
        endResetModel();
        return;
    }
    removeRuns(
        m_jobs, stays, [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); });
    reindex(0);
}

void JobTableModel::reindex(int from)
{
    for (int row = from; row < m_jobs.size(); ++row)
        m_rows.insert(m_jobs.at(row).id, row);
}

} // namespace quayside
