// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>

namespace quayside {

/// How many runs of neighbours removeRuns() would take out.
template<class Row, class Stays>
int runsWithout(const QList<Row> &rows, Stays stays)
{
    int runs = 0;
    bool before = true;
    for (const Row &row : rows) {
        const bool now = stays(row);
        runs += before && !now ? 1 : 0;
        before = now;
    }
    return runs;
}

/// Takes out of @p rows what @p stays says no to, by runs of neighbours from the end: @p begin(first, last) and @p end() around each.
template<class Row, class Stays, class Begin, class End>
void removeRuns(QList<Row> &rows, Stays stays, Begin begin, End end)
{
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (stays(rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && !stays(rows.at(first - 1)))
            --first;
        begin(first, last);
        rows.remove(first, last - first + 1);
        end();
        last = first;
    }
}

/// Makes @p rows, a part of @p target in its order, the whole of it, by runs of neighbours.
template<class Row, class Begin, class End>
void insertRuns(QList<Row> &rows, const QList<Row> &target, Begin begin, End end)
{
    for (int at = 0; at < target.size(); ++at) {
        if (at < rows.size() && rows.at(at) == target.at(at))
            continue;
        int until = at;
        while (until < target.size() && (at >= rows.size() || target.at(until) != rows.at(at)))
            ++until;
        begin(at, until - 1);
        rows.insert(at, until - at, Row());
        std::copy(target.cbegin() + at, target.cbegin() + until, rows.begin() + at);
        end();
        at = until - 1;
    }
}

/// @p rows, sorted as they come in @p target, which has them all.
template<class Row>
QList<Row> inOrderOf(const QList<Row> &rows, const QList<Row> &target)
{
    if (rows.size() == target.size())
        return target;
    QHash<Row, int> known;
    for (const Row &row : rows)
        known.insert(row, 0);
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const Row &row : target) {
        if (known.contains(row))
            sorted.append(row);
    }
    return sorted;
}

} // namespace quayside
