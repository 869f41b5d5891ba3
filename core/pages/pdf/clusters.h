// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <algorithm>

namespace quayside::pdf {

/// Glyphs [first, last) of a run, in visual order, that together show text [begin, end).
struct Cluster {
    std::size_t first = 0;
    std::size_t last = 0;
    quint32 begin = 0;
    quint32 end = 0;
};

/// End of the cluster that begins at @p begin: the next higher cluster value anywhere in the run. For runs out of order.
inline quint32 clusterEnd(const GlyphRun &run, quint32 begin)
{
    auto end = static_cast<quint32>(run.text.size());
    for (const Glyph &glyph : run.glyphs) {
        if (glyph.cluster > begin)
            end = std::min(end, glyph.cluster);
    }
    return end;
}

/// Calls visit(Cluster) for each group of neighbouring glyphs of one cluster, in visual order. Clusters rise from left to right, or fall in a
/// right-to-left run; a neighbour on the wrong side (a broken run) is looked for the slow way.
template<class Visit>
void forEachCluster(const GlyphRun &run, const Visit &visit)
{
    const auto size = static_cast<quint32>(run.text.size());
    const auto &glyphs = run.glyphs;
    for (std::size_t i = 0; i < glyphs.size();) {
        const quint32 begin = std::min(glyphs[i].cluster, size);
        std::size_t next = i + 1;
        while (next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster)
            ++next;
        quint32 end = size;
        if (run.rightToLeft) {
            if (i > 0)
                end = std::min(glyphs[i - 1].cluster, size);
        } else if (next < glyphs.size()) {
            end = std::min(glyphs[next].cluster, size);
        }
        if (end <= begin && begin < size)
            end = clusterEnd(run, begin);
        visit(Cluster{i, next, begin, std::max(begin, end)});
        i = next;
    }
}

} // namespace quayside::pdf
