// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace quayside {

/// Where the lines of a text that was rewritten before it is parsed come from. Lines count from 1; 0 is no line.
class LineMap
{
public:
    /// Each line is its own.
    LineMap() = default;
    /// Line i of the text comes from line @p sources[i - 1], which never goes back. Empty: each line is its own.
    explicit LineMap(std::vector<int> sources) : m_sources(std::move(sources)) {}

    /// Where line @p line comes from.
    [[nodiscard]] int source(int line) const
    {
        if (line < 1 || m_sources.empty())
            return line > 0 ? line + m_offset : line;
        return m_sources[std::min(static_cast<std::size_t>(line), m_sources.size()) - 1] + m_offset;
    }
    /// The first line that comes from line @p source or one behind it.
    [[nodiscard]] int lineFrom(int source) const
    {
        if (source <= m_offset || m_sources.empty())
            return std::max(0, source - m_offset);
        return static_cast<int>(std::lower_bound(m_sources.begin(), m_sources.end(), source - m_offset) - m_sources.begin()) + 1;
    }
    /// As if @p lines more stood in front of the first source.
    void shift(int lines) { m_offset += lines; }
    /// That of a text that was rewritten once more: its lines come from @p sources of this one.
    [[nodiscard]] LineMap followedBy(std::vector<int> sources) const
    {
        if (sources.empty())
            return *this;
        LineMap both;
        both.m_offset = m_offset;
        for (int &line : sources)
            line = m_sources.empty() ? line : m_sources[std::min(static_cast<std::size_t>(std::max(1, line)), m_sources.size()) - 1];
        both.m_sources = std::move(sources);
        return both;
    }

private:
    std::vector<int> m_sources;
    int m_offset = 0;
};

} // namespace quayside
