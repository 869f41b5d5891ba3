// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/selectedrows.h"

#include <QItemSelectionModel>

namespace quayside {

QModelIndexList selectedRowsOf(const QItemSelectionModel &selection, int most)
{
    QModelIndexList rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        if (!range.isValid() || range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = range.model()->index(row, 0, range.parent());
            if (!index.flags().testFlag(Qt::ItemIsSelectable))
                continue;
            if (rows.size() >= most)
                return rows;
            rows.append(index);
        }
    }
    return rows;
}

} // namespace quayside
