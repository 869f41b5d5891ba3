// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobtablemodel.h"

#include "base/warninggroups.h"

#include "model/nextaction.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace quayside {

namespace {

constexpr int noBar = -2;
using namespace std::chrono_literals;

} // namespace

QString durationWords(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 1000)
        return JobTableModel::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 60'000)
        return JobTableModel::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

namespace {

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

/// Whether rows of other jobs, counts and batches stay as they are.
bool tellsOnlyProgress(const ExportJob &before, const ExportJob &now)
{
    return before.state == now.state && before.batch == now.batch && before.started == now.started && before.artifacts.size() == now.artifacts.size()
           && before.warnings.size() == now.warnings.size();
}

} // namespace

QString progressWords(const ExportJob &job)
{
    if (job.state == JobState::Failed || job.state == JobState::Interrupted) {
        // The row shows the source; its folder would crowd out the message.
        QString what = job.error ? errorWords(job).what : QString();
        return job.request.path().isEmpty() ? what : what.replace(job.request.path(), job.request.path().section(QLatin1Char('/'), -1));
    }
    if (job.state != JobState::Running)
        return {};
    const QString stage = job.progress.words.isEmpty() ? stageWords(job.progress.stage) : job.progress.words;
    return job.progress.percent >= 0 ? JobTableModel::tr("%1 · %2 %").arg(stage).arg(job.progress.percent) : stage;
}

QString stateAndProgress(const ExportJob &job)
{
    const QString progress = progressWords(job);
    if (job.state == JobState::Running) // one that has told nothing yet runs all the same
        return job.progress == Progress() ? stateWords(job.state) : progress;
    const QString text = stateWords(job.state, job.interrupt);
    const int losses = int(countLosses(job.warnings));
    if (!progress.isEmpty())
        return QStringLiteral("%1 · %2").arg(text, progress);
    return losses == 0 ? text : JobTableModel::tr("%1, %n warning(s)", nullptr, losses).arg(text);
}

qint64 artifactSize(const ExportJob &job)
{
    return std::accumulate(job.artifacts.cbegin(), job.artifacts.cend(), qint64(0), [](qint64 sum, const Artifact &one) { return sum + one.size; });
}

QString stateIcon(const ExportJob &job)
{
    switch (job.state) {
    case JobState::Queued: return QStringLiteral("queued");
    case JobState::Running: return QStringLiteral("running");
    case JobState::Succeeded: return countLosses(job.warnings) == 0 ? QStringLiteral("check") : QStringLiteral("warning");
    case JobState::Failed: return QStringLiteral("error");
    case JobState::Canceled: return QStringLiteral("cancel");
    case JobState::Interrupted: break;
    }
    return QStringLiteral("interrupted");
}

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
    case Column::Format:
        return job.request.locales.isEmpty() ? job.request.target
                                             : QStringLiteral("%1 · %2").arg(job.request.target, job.request.locales.join(QStringLiteral(", ")));
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
    if (any)
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
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    struct Key {
        QVariant value;
        int row;
    };
    QList<Key> keys;
    keys.reserve(m_jobs.size());
    for (int row = 0; row < m_jobs.size(); ++row)
        keys.append({m_sortColumn < 0 ? QVariant::fromValue(m_jobs.at(row).id) : raw(m_jobs.at(row), m_columns.at(m_sortColumn)), row});
    std::stable_sort(keys.begin(), keys.end(), [this](const Key &a, const Key &b) {
        const auto order = QVariant::compare(a.value, b.value);
        return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
    });
    QList<int> rows;
    rows.reserve(keys.size());
    for (const Key &key : std::as_const(keys))
        rows.append(key.row);
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
    QList<JobId> moved; // as long as nothing else has changed
    for (const JobChange &change : changes) {
        const int row = rowOf(change.job.id);
        if (change.removed) {
            if (row >= 0)
                gone.insert(change.job.id);
            continue;
        }
        if (row >= 0) {
            if (tellsOnlyProgress(m_jobs.at(row), change.job))
                moved.append(change.job.id);
            m_jobs[row] = change.job;
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
    addRows(fresh);
    removeIds(gone);
    if (m_sortColumn >= 0 && !m_resort.isActive() && (last >= 0 || !fresh.isEmpty()))
        m_resort.start();
    if (!moved.isEmpty() && moved.size() == changes.size())
        Q_EMIT progressed(moved);
    else
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
    Q_EMIT burst();
}

void JobTableModel::setJobs(const QList<ExportJob> &jobs)
{
    beginResetModel();
    m_jobs = jobs;
    m_rows.clear();
    reindex(0);
    endResetModel();
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
    endInsertRows();
}

void JobTableModel::removeIds(const QSet<JobId> &ids)
{
    // Backwards, by runs of neighbours: few signals, earlier rows keep their place.
    for (int last = int(m_jobs.size()) - 1; last >= 0; --last) {
        if (!ids.contains(m_jobs.at(last).id))
            continue;
        int first = last;
        while (first > 0 && ids.contains(m_jobs.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_jobs.at(row).id);
        m_jobs.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    if (!ids.isEmpty())
        reindex(0);
}

void JobTableModel::reindex(int from)
{
    for (int row = from; row < m_jobs.size(); ++row)
        m_rows.insert(m_jobs.at(row).id, row);
}

JobTableModel::Counts JobTableModel::counts() const
{
    Counts counts;
    counts.total = int(m_jobs.size());
    for (const ExportJob &job : m_jobs) {
        switch (job.state) {
        case JobState::Queued: ++counts.queued; break;
        case JobState::Running: ++counts.running; break;
        case JobState::Succeeded: ++counts.succeeded; break;
        case JobState::Failed: ++counts.failed; break;
        case JobState::Canceled: ++counts.canceled; break;
        case JobState::Interrupted: ++counts.interrupted; break;
        }
        if (countLosses(job.warnings) > 0)
            ++counts.warned;
    }
    return counts;
}

} // namespace quayside
