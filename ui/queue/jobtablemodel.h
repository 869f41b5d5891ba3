// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/queue/jobcounts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QTimer>

namespace quayside {

/// Jobs as rows, for queue and history. A burst becomes one dataChanged range. Sorts by raw values: a proxy over 10,000 changing rows takes seconds.
class JobTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTableModel)

public:
    enum class Column { Source, Format, State, Size, Time, Finished, Result, Account, Folder };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< sort key: number, instant, lower-case text
        IdRole,                     ///< JobId
        StateRole,                  ///< int of JobState
        PercentRole,                ///< 0–100; -1: unknown; -2: no bar
        IconRole,
        WarningsRole
    };

    explicit JobTableModel(QList<Column> columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: order of arrival. Sorts the rows, or leaves it to who loads them (sortWanted()).
    void sort(int column, Qt::SortOrder order) override;
    /// Rows come sorted from elsewhere.
    void setSortedElsewhere() { m_sortedElsewhere = true; }
    [[nodiscard]] Column column(int section) const { return m_columns.at(section); }

    /// Updates known jobs, adds unknown if @p addUnknown, drops removed ones.
    void apply(const QList<JobChange> &changes, bool addUnknown);
    /// Appends jobs that are not there yet.
    void append(const QList<ExportJob> &jobs);
    void setJobs(const QList<ExportJob> &jobs);
    /// Moves rows before that of @p before (0: to the end), as the queue moved its jobs.
    void moveBefore(const QList<JobId> &ids, JobId before);
    /// Names of accounts, by provider.
    void setAccountNames(const QMap<QString, QString> &names) { m_accountNames = names; }
    /// Names of formats, by id.
    void setFormatNames(const QMap<QString, QString> &names) { m_formatNames = names; }
    [[nodiscard]] const QMap<QString, QString> &formatNames() const { return m_formatNames; }
    /// What became of an export since, as far as somebody looked.
    struct Since {
        SourceState source = SourceState::NotKnown;
        bool isNewest = true;                               ///< no later export of the same source to the same format is listed
        Verified::State results = Verified::State::Nothing; ///< the worst of them

        friend bool operator==(const Since &, const Since &) = default;
    };
    /// Marks rows; tells a burst if anything is new.
    void setSince(const QHash<JobId, Since> &since);
    [[nodiscard]] Since since(JobId id) const { return m_since.value(id); }
    /// Whether the source changed or went since, and was not exported again.
    [[nodiscard]] bool hasChanged(JobId id) const;
    /// Whether any row is marked.
    [[nodiscard]] bool hasMarks() const { return !m_since.isEmpty(); }
    /// Removes rows from the view only; returns them for undo.
    QList<ExportJob> takeOut(const QList<JobId> &ids);
    [[nodiscard]] const ExportJob *job(JobId id) const;
    [[nodiscard]] const ExportJob &jobAt(int row) const { return m_jobs.at(row); }
    [[nodiscard]] const QList<ExportJob> &jobs() const { return m_jobs; }
    [[nodiscard]] int rowOf(JobId id) const { return m_rows.value(id, -1); }
    [[nodiscard]] int columnOf(Column column) const { return int(m_columns.indexOf(column)); }

    using Counts = JobCounts;
    /// Of all jobs, kept up with every burst.
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// Of the jobs of one batch that are listed.
    [[nodiscard]] Counts countsOf(const QString &batch) const;
    /// Batches with jobs that wait or run.
    [[nodiscard]] const QSet<QString> &activeBatches() const { return m_active; }

Q_SIGNALS:
    /// These were appended, and these changed; no others came, went or moved. Before burst().
    void grew(const QList<quayside::JobId> &added, const QList<quayside::JobId> &changed);
    /// Rows went, or marks of them came. Before burst().
    void rearranged();
    /// After every burst but those of progress.
    void burst();
    /// After a burst that told nothing but the progress of these jobs.
    void progressed(const QList<quayside::JobId> &ids);
    /// The rows are wanted in another order.
    void sortWanted();

private:
    [[nodiscard]] QVariant text(const ExportJob &job, Column column) const;
    [[nodiscard]] QString sinceWords(JobId id) const;
    [[nodiscard]] QVariant raw(const ExportJob &job, Column column) const;
    void replace(int row, const ExportJob &job);
    void count(const ExportJob &job, int step);
    void removeIds(const QSet<JobId> &ids);
    void addRows(const QList<ExportJob> &jobs);
    void reindex(int from);
    void resort();
    void takeOrder(const QList<int> &rows);

    QList<Column> m_columns;
    QList<ExportJob> m_jobs;
    QHash<JobId, int> m_rows;
    Counts m_counts;
    mutable QHash<QString, Counts> m_batches; ///< which of their jobs started first is looked for when somebody asks
    QSet<QString> m_active;                   ///< of those
    bool m_sortedElsewhere = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QTimer m_resort;
    QMap<QString, QString> m_accountNames;
    QMap<QString, QString> m_formatNames;
    QHash<JobId, Since> m_since;
};

} // namespace quayside
