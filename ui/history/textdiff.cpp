// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/textdiff.h"

#include <algorithm>
#include <vector>

namespace quayside {

namespace {

using Kind = DiffLine::Kind;

/// Myers' greedy algorithm ("An O(ND) difference algorithm", 1986) over the lines between a common head and tail.
class Myers
{
public:
    Myers(const QStringList &a, const QStringList &b, qsizetype head, qsizetype tail)
        : m_a(a), m_b(b), m_head(head), m_n(int(a.size() - head - tail)), m_m(int(b.size() - head - tail))
    {}

    /// The kinds of the lines in their order; empty: more than @p most edits.
    std::vector<Kind> edits(int most)
    {
        const int bound = std::min(most, m_n + m_m);
        std::vector<int> furthest(2 * std::size_t(bound) + 2, 0);
        const auto at = [&](int k) -> int & { return furthest[std::size_t(k + bound)]; };
        for (int d = 0; d <= bound; ++d) {
            m_trace.emplace_back(furthest.begin() + std::max(0, bound - d), furthest.begin() + bound + d + 1);
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < m_n && x - k < m_m && m_a.at(m_head + x) == m_b.at(m_head + x - k))
                    ++x;
                at(k) = x;
                if (x >= m_n && x - k >= m_m)
                    return walkBack(d);
            }
        }
        return {};
    }

private:
    /// m_trace[d] holds what diagonals -d … d had reached before step d.
    std::vector<Kind> walkBack(int last) const
    {
        std::vector<Kind> kinds;
        int x = m_n;
        int y = m_m;
        for (int d = last; d > 0; --d) {
            const std::vector<int> &before = m_trace[std::size_t(d)];
            const auto at = [&](int k) { return before[std::size_t(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int startX = down ? at(k + 1) : at(k - 1) + 1;
            for (; x > startX; --x, --y)
                kinds.push_back(Kind::Same);
            kinds.push_back(down ? Kind::Second : Kind::First);
            x = down ? startX : startX - 1;
            y = down ? y - 1 : y;
        }
        for (; x > 0; --x)
            kinds.push_back(Kind::Same);
        std::reverse(kinds.begin(), kinds.end());
        return kinds;
    }

    const QStringList &m_a;
    const QStringList &m_b;
    qsizetype m_head;
    int m_n;
    int m_m;
    std::vector<std::vector<int>> m_trace;
};

/// Same lines far from any difference become one line that counts them.
QList<DiffLine> folded(const QList<DiffLine> &lines)
{
    QList<DiffLine> shown;
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype to = from;
        while (to < lines.size() && lines.at(to).kind == Kind::Same)
            ++to;
        const qsizetype before = from == 0 ? 0 : contextLines;
        const qsizetype after = to == lines.size() ? 0 : contextLines;
        if (to - from > before + after + 1) {
            shown += lines.mid(from, before);
            shown.append({Kind::Skipped, {}, int(to - from - before - after)});
            shown += lines.mid(to - after, after);
        } else {
            shown += lines.mid(from, to - from);
        }
        for (from = to; from < lines.size() && lines.at(from).kind != Kind::Same; ++from)
            shown.append(lines.at(from));
    }
    return shown;
}

} // namespace

TextDiff diffLines(const QStringList &first, const QStringList &second, int mostEdits)
{
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype head = 0;
    while (head < shorter && first.at(head) == second.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && first.at(first.size() - 1 - tail) == second.at(second.size() - 1 - tail))
        ++tail;
    TextDiff diff;
    std::vector<Kind> kinds = Myers(first, second, head, tail).edits(mostEdits);
    const qsizetype a = first.size() - head - tail;
    const qsizetype b = second.size() - head - tail;
    if (kinds.empty() && a + b > 0) { // too different
        diff.isCut = true;
        kinds.assign(std::size_t(std::min<qsizetype>(a, mostEdits)), Kind::First);
        kinds.insert(kinds.end(), std::size_t(std::min<qsizetype>(b, mostEdits)), Kind::Second);
    }
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines.append({Kind::Same, first.at(i)});
    qsizetype x = head;
    qsizetype y = head;
    for (const Kind kind : kinds) {
        lines.append({kind, kind == Kind::Second ? second.at(y) : first.at(x)});
        x += kind == Kind::Second ? 0 : 1;
        y += kind == Kind::First ? 0 : 1;
        diff.removed += kind == Kind::First ? 1 : 0;
        diff.added += kind == Kind::Second ? 1 : 0;
    }
    for (qsizetype i = first.size() - tail; i < first.size() && !diff.isCut; ++i)
        lines.append({Kind::Same, first.at(i)});
    if (diff.removed + diff.added > 0)
        diff.lines = folded(lines);
    return diff;
}

} // namespace quayside
