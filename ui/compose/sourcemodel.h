// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace quayside {

struct SourceEntry {
    enum class State { Looking, Ready, Bad };
    SourceItem item;
    State state = State::Looking;
    std::optional<ExportError> problem; ///< why it is bad: it is left out of an export
    QDateTime modified;                 ///< at the last look
    bool isFolder = false;
    QString usualKind;       ///< default kind; empty: not known yet
    QString oneDocumentKind; ///< kind that makes it one document; empty: none
    qint64 size = 0;         ///< of a file, in bytes

    /// Whether it exports as one document rather than several.
    [[nodiscard]] bool isOneDocument() const { return usualKind.isEmpty() || item.kind == oneDocumentKind; }
    [[nodiscard]] QString path() const { return item.path(); }
};

/// Gathered in a worker: the path may be on a slow share.
struct PathFacts {
    QString path;
    std::optional<ExportError> problem;
    bool isFolder = false;
    QString usualKind;
    QString oneDocumentKind;
    QDateTime modified;
    qint64 size = 0;
};

/// The compose page's sources. Accesses the disk in workers only.
class SourceModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceModel)

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        StateRole,
        IconRole,
        BookRole ///< bool: a folder that can be a book is one; invalid: cannot be one
    };

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

    /// Possible kinds of paths; until set, none is examined.
    void setKinds(const QList<SourceKind> &kinds);
    /// Adds new paths at @p row (-1: end) and has them looked at, many in portions (looking()); returns how many.
    int addPaths(const QStringList &paths, int row = -1);
    /// Takes off the list what was added and not looked at yet; returns how many.
    int stopLooking();
    void removeRows(QList<int> rows);
    /// Moves rows up (-1) or down (1) where possible.
    void moveBy(QList<int> rows, int step);
    void clear();
    [[nodiscard]] const QList<SourceEntry> &entries() const { return m_entries; }
    /// Restores an earlier list (undo).
    void restore(const QList<SourceEntry> &entries);
    /// Folder @p row as one document (a book), if possible, or as single files.
    void setAsOneDocument(int row, bool one);
    /// Examines every path again, then calls @p done.
    void refresh(std::function<void()> done = {});
    /// Marks the source that @p error is about as bad, until it changes; whether there is one.
    bool mark(const ExportError &error);
    /// Sources that can be exported, as far as is known.
    [[nodiscard]] QList<SourceItem> goodItems() const;
    /// Why the others cannot.
    [[nodiscard]] QList<ExportError> problems() const;

Q_SIGNALS:
    void entriesChanged();
    /// So many of the paths that were added have been looked at; 0 of 0: all of them.
    void looking(int done, int total);

private:
    void look(const QStringList &paths, std::function<void()> done = {});
    void lookAround();
    void lookNext();
    void take(const QList<PathFacts> &facts);
    void takeOrder(const QList<int> &rows);

    QList<SourceKind> m_kinds;
    QList<SourceEntry> m_entries;
    mutable std::optional<QList<SourceItem>> m_good; ///< of m_entries; nothing: not gathered since the last change
    QThreadPool m_pool;
    QTimer m_watch; ///< sources come and go while they are listed
    bool m_looking = false;
    QStringList m_toLook; ///< added, still to be looked at
    int m_looked = 0;
    int m_lookTotal = 0; ///< 0: nothing that was added is looked at
};

} // namespace quayside
