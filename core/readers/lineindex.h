// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace quayside {

/// Source lines of offsets in a text that is put together from pieces.
class LineIndex
{
public:
    /// Adds @p text, which stands at @p offset and starts in source line @p line. Offsets must grow.
    void add(qsizetype offset, QByteArrayView text, qint32 line)
    {
        m_starts.push_back({offset, line});
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_starts.push_back({offset + at + 1, ++line});
    }

    /// The line that @p offset is in; 0 before everything.
    [[nodiscard]] qint32 lineOf(qsizetype offset) const
    {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset, [](qsizetype o, const Start &s) { return o < s.offset; });
        return after == m_starts.begin() ? 0 : std::prev(after)->line;
    }

private:
    struct Start {
        qsizetype offset;
        qint32 line;
    };
    std::vector<Start> m_starts;
};

} // namespace quayside
