// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/jobgroups.h"

#include <QAbstractItemModel>
#include <QHash>

namespace quayside {

/// A job table as a tree: batches, and below each its jobs. The only job of a batch stands for it. Rows keep their selection whatever the table does.
class BatchModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchModel)

public:
    enum Role {
        SummaryRole = Qt::UserRole + 100, ///< of a batch: BatchSummary
        JobsRole,                         ///< ids below: QList<JobId>
        WordsRole,                        ///< of a batch: batchState()
        HeadingRole                       ///< whether the row is a heading
    };

    explicit BatchModel(JobTableModel &jobs, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Waiting jobs are moved within the queue; of finished ones the files are copied to other programs.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    void setFilter(QueueFilter filter);
    void setGrouping(JobGrouping grouping);
    [[nodiscard]] QueueFilter filter() const { return m_grouping.filter(); }
    /// Lists only jobs in whose title, path or format all words of @p text stand; empty: all.
    void setSearch(const QString &text);
    /// Names of formats, by id.
    void setFormatNames(const QMap<QString, QString> &names);
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    /// Whether @p index is a batch, not a job.
    [[nodiscard]] bool isBatch(const QModelIndex &index) const;
    /// The row of a job; invalid: not listed.
    [[nodiscard]] QModelIndex indexOf(JobId id) const;
    /// Ids of @p index: a job's, or those of a batch.
    [[nodiscard]] QList<JobId> idsOf(const QModelIndex &index) const;
    /// Ids of all jobs of the batch at @p index, listed or not.
    [[nodiscard]] QList<JobId> allOf(const QModelIndex &index) const;
    /// The first waiting job after (@p step 1) or before (-1) the batch or jobs at @p index among its likes; 0: none.
    [[nodiscard]] JobId waitingBeside(const QModelIndex &index, int step) const;

Q_SIGNALS:
    /// The user dropped these waiting jobs before @p before (0: at the end).
    void moveWanted(const QList<quayside::JobId> &ids, quayside::JobId before);

private:
    void sync();
    void rearrange();
    void takeGrowth(const QList<JobId> &added, const QList<JobId> &changed);
    void appendJobs(const QList<JobId> &added);
    void appendGroup(const QList<JobId> &ids);
    void tellChanges(const QList<JobId> &ids);
    void reindex();
    void removeGone(const QList<JobGroup> &target);
    void reorder(const QList<JobGroup> &target);
    void insertNew(const QList<JobGroup> &target);
    void refreshRows();
    [[nodiscard]] const JobGroup *groupOf(const QModelIndex &index) const;
    [[nodiscard]] int rowOfSerial(quintptr serial) const;
    [[nodiscard]] int rowOfJob(JobId id) const;
    [[nodiscard]] JobId jobOf(const QModelIndex &index) const;
    [[nodiscard]] JobId firstWaiting(const QModelIndex &from, int step, const QSet<JobId> &others) const;

    JobTableModel &m_jobs;
    QList<JobGroup> m_groups;
    QHash<quintptr, int> m_rows; ///< of groups, by serial
    JobGroups m_grouping;
};

} // namespace quayside

Q_DECLARE_METATYPE(quayside::BatchSummary)
