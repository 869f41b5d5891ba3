// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QAbstractListModel>
#include <QThreadPool>

namespace quayside {

/// One line of the list of sources.
struct SourceEntry {
    enum class State { Looking, Ready, Missing };
    SourceItem item;
    State state = State::Looking;
    bool isFolder = false;
    QString usualKind;       ///< of sources, where nobody chooses; empty: not known yet
    QString oneDocumentKind; ///< the kind that makes one document of it; empty: none does
    qint64 size = 0;         ///< bytes of a file

    /// Whether it becomes one document, as it is exported now; else several.
    [[nodiscard]] bool isOneDocument() const { return usualKind.isEmpty() || item.kind == oneDocumentKind; }
    [[nodiscard]] QString path() const { return item.path(); }
};

/// What the disk says about a path. Made in a worker: the path may be on a slow network share.
struct PathFacts {
    QString path;
    bool exists = false;
    bool isFolder = false;
    QString usualKind;
    QString oneDocumentKind;
    qint64 size = 0;
};

/// The sources of the compose page. Looks at the disk in workers only.
class SourceModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceModel)

public:
    enum Role { PlaceRole = Qt::UserRole + 1, StateRole, IconRole };

    explicit SourceModel(QObject *parent = nullptr);
    ~SourceModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /// What a path can be. Nothing is looked at before this is known.
    void setKinds(const QList<SourceKind> &kinds);
    /// Adds paths not yet in the list, at @p row (-1: the end). Returns how many were new.
    int addPaths(const QStringList &paths, int row = -1);
    void removeRows(QList<int> rows);
    /// Moves the rows one place up (-1) or down (1) where there is room.
    void moveBy(QList<int> rows, int step);
    void clear();
    [[nodiscard]] const QList<SourceEntry> &entries() const { return m_entries; }
    /// Puts a former list back (undo).
    void restore(const QList<SourceEntry> &entries);
    /// Exports folder @p row as one document, where a kind takes it so (a book), or as its single files.
    void setAsOneDocument(int row, bool one);
    /// Looks at every path again.
    void refresh();

Q_SIGNALS:
    void entriesChanged();

private:
    void look(const QStringList &paths);
    void take(const QList<PathFacts> &facts);
    QList<SourceKind> m_kinds;
    QList<SourceEntry> m_entries;
    QThreadPool m_pool;
};

} // namespace quayside
