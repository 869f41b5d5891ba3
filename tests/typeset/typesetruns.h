// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <variant>
#include <vector>

namespace quayside::test {

/// Runs of the text of all pages; headers and footers are none of it.
inline std::vector<const GlyphRun *> textRuns(const PageDocument &pages)
{
    std::vector<const GlyphRun *> runs;
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
                runs.push_back(run);
        }
    }
    return runs;
}

/// Baselines of the text, top to bottom.
inline QList<double> baselines(const PageDocument &pages)
{
    QSet<int> seen;
    QList<double> all;
    for (const GlyphRun *run : textRuns(pages)) {
        if (const int y = qRound(run->origin.y() * 10); !seen.contains(y)) {
            seen.insert(y);
            all << run->origin.y();
        }
    }
    std::ranges::sort(all);
    return all;
}

} // namespace quayside::test
