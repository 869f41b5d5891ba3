// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pdfoutline.h"

#include <QAbstractItemModel>

namespace quayside {

/// The bookmarks of a PDF as a tree. Thousands of them come and go in one step, in a moment: no object stands for one of them.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlineModel)

public:
    enum Role { PageRole = Qt::UserRole + 1, PlaceRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setOutline(const QList<PdfBookmark> &outline);
    /// The last bookmark that stands before or on @p page, or the one above it where its branch begins later; invalid: none.
    [[nodiscard]] QModelIndex lastUpTo(int page) const;

    [[nodiscard]] QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// Of the bookmark of the same number.
    struct Node {
        int parent = -1;
        int row = 0;
        QList<int> children;
    };

    [[nodiscard]] const QList<int> &below(const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex indexOf(int number) const;

    QList<PdfBookmark> m_marks;
    QList<Node> m_nodes;
    QList<int> m_roots;
};

} // namespace quayside
