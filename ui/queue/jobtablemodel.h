// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace quayside {

/// Jobs as rows, for the queue and the history. Holds values only; a burst of changes ends in one dataChanged range. Sorts by raw values
/// itself: a proxy over 10,000 changing rows costs seconds.
class JobTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTableModel)

public:
    enum class Column { Source, Format, State, Progress, Size, Time, Finished };
    enum Role {
        RawRole = Qt::UserRole + 1, ///< the value to sort by: number, instant, lower-case text
        IdRole,                     ///< JobId
        StateRole,                  ///< int of JobState
        PercentRole,                ///< 0–100; -1 nobody can know; -2 no bar
        IconRole,                   ///< name of an icon
        WarningsRole                ///< number of warnings
    };

    explicit JobTableModel(QList<Column> columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the order of arrival.
    void sort(int column, Qt::SortOrder order) override;

    /// Takes a burst: known jobs change, unknown ones are added when @p addUnknown, removed ones go.
    void apply(const QList<JobChange> &changes, bool addUnknown);
    /// Adds jobs at the end that are not there yet.
    void append(const QList<ExportJob> &jobs);
    void setJobs(const QList<ExportJob> &jobs);
    /// Takes rows out of the view only; gives them back for an undo.
    QList<ExportJob> takeOut(const QList<JobId> &ids);
    [[nodiscard]] const ExportJob *job(JobId id) const;
    [[nodiscard]] const ExportJob &jobAt(int row) const { return m_jobs.at(row); }
    [[nodiscard]] const QList<ExportJob> &jobs() const { return m_jobs; }
    [[nodiscard]] int rowOf(JobId id) const { return m_rows.value(id, -1); }
    [[nodiscard]] int columnOf(Column column) const { return int(m_columns.indexOf(column)); }

    /// Jobs by state, kept up to date with every burst.
    struct Counts {
        int total = 0;
        int queued = 0;
        int running = 0;
        int succeeded = 0;
        int failed = 0;
        int canceled = 0;
        int interrupted = 0;
        int warned = 0;
    };
    [[nodiscard]] Counts counts() const;

Q_SIGNALS:
    /// After a burst, whatever it held.
    void burst();

private:
    [[nodiscard]] QVariant text(const ExportJob &job, Column column) const;
    [[nodiscard]] QVariant raw(const ExportJob &job, Column column) const;
    void removeIds(const QSet<JobId> &ids);
    void addRows(const QList<ExportJob> &jobs);
    void reindex(int from);
    void resort();

    QList<Column> m_columns;
    QList<ExportJob> m_jobs;
    QHash<JobId, int> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QTimer m_resort;
};

/// "Writing · 42 %", "Waiting at Workiva, asked 3 times", or the state's own words.
QString progressWords(const ExportJob &job);
/// Bytes of all artifacts of a job.
qint64 artifactSize(const ExportJob &job);
/// The icon of a state and its name; never colour alone.
QString stateIcon(const ExportJob &job);

} // namespace quayside
