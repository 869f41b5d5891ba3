// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/batchsummary.h"
#include "ui/queue/jobtablemodel.h"

#include <QAbstractItemModel>
#include <QHash>

namespace quayside {

/// Which jobs are listed. Changed: those whose source has changed since.
enum class QueueFilter { All, Running, Waiting, Failed, Warned, Changed };

/// How the rows are put together.
enum class JobGrouping {
    Batches,
    DaysAndBatches, ///< the same below headings of the days
    None
};

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
    [[nodiscard]] QueueFilter filter() const { return m_filter; }
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
    struct Group {
        QString batch;
        quintptr serial = 0; ///< of this model, never 0
        bool single = false; ///< one job that stands for its batch
        QString heading{};   ///< of a day; it has no jobs
        QList<JobId> all;
        QList<JobId> shown;
        BatchSummary summary;
    };

    void sync();
    void takeProgress(const QList<JobId> &ids);
    [[nodiscard]] QList<Group> wanted();
    [[nodiscard]] QString keyOf(const ExportJob &job) const;
    quintptr serialOf(const QString &key);
    void addHeadings(QList<Group> &groups);
    void reindex();
    void removeGone(const QList<Group> &target);
    void reorder(const QList<Group> &target);
    void insertNew(const QList<Group> &target);
    void refreshRows();
    [[nodiscard]] bool shows(const ExportJob &job) const;
    [[nodiscard]] bool isFound(const ExportJob &job) const;
    [[nodiscard]] const Group *groupOf(const QModelIndex &index) const;
    [[nodiscard]] int rowOfSerial(quintptr serial) const;
    [[nodiscard]] JobId jobOf(const QModelIndex &index) const;

    JobTableModel &m_jobs;
    QList<Group> m_groups;
    QHash<quintptr, int> m_rows; ///< of groups, by serial
    QHash<QString, quintptr> m_serials;
    quintptr m_lastSerial = 0;
    QueueFilter m_filter = QueueFilter::All;
    QStringList m_search; ///< words
    JobGrouping m_grouping = JobGrouping::Batches;
    QMap<QString, QString> m_formatNames;
};

} // namespace quayside

Q_DECLARE_METATYPE(quayside::BatchSummary)
