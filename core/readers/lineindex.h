// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace quayside {

/// Maps offsets in an assembled text to source lines.
class LineIndex
{
public:
    /// Adds @p text at @p offset, from source line @p line. Offsets must increase.
    void add(qsizetype offset, QByteArrayView text, qint32 line)
    {
        m_starts.push_back({offset, line});
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_starts.push_back({offset + at + 1, ++line});
    }

    /// Line of @p offset; 0 before the first piece.
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
