// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/outlinemodel.h"

namespace quayside {

void OutlineModel::setOutline(const QList<PdfBookmark> &outline)
{
    beginResetModel();
    m_marks = outline;
    m_nodes = QList<Node>(outline.size());
    m_roots.clear();
    QList<int> open; // the last of each level
    for (int number = 0; number < outline.size(); ++number) {
        open.resize(qMin(open.size(), qsizetype(qMax(0, outline.at(number).level))));
        Node &node = m_nodes[number];
        node.parent = open.isEmpty() ? -1 : open.constLast();
        QList<int> &siblings = node.parent < 0 ? m_roots : m_nodes[node.parent].children;
        node.row = int(siblings.size());
        siblings.append(number);
        open.append(number);
    }
    endResetModel();
}

const QList<int> &OutlineModel::below(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes.at(qsizetype(parent.internalId())).children : m_roots;
}

QModelIndex OutlineModel::indexOf(int number) const
{
    return createIndex(m_nodes.at(number).row, 0, quintptr(number));
}

QModelIndex OutlineModel::lastUpTo(int page) const
{
    int last = -1;
    const QList<int> *level = &m_roots;
    while (level) {
        const QList<int> *deeper = nullptr;
        for (const int number : *level) {
            if (m_marks.at(number).page > page)
                break;
            last = number;
            deeper = &m_nodes.at(number).children;
        }
        level = deeper;
    }
    return last < 0 ? QModelIndex() : indexOf(last);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &numbers = below(parent);
    return row < 0 || row >= numbers.size() || column != 0 ? QModelIndex() : createIndex(row, 0, quintptr(numbers.at(row)));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes.at(qsizetype(index.internalId())).parent : -1;
    return above < 0 ? QModelIndex() : indexOf(above);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(below(parent).size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PdfBookmark &mark = m_marks.at(qsizetype(index.internalId()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return mark.title;
    case PageRole: return mark.page;
    case PlaceRole: return mark.y;
    default: return {};
    }
}

} // namespace quayside
